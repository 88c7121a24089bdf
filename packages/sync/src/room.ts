import { type CloseCode, closeCode } from './close-codes.ts';
import { deliver } from './delivery.ts';
import { HalfDoneError, type Taken } from './document.ts';
import { acknowledgeFrame, helloFrame, isEmptyUpdate, type Message, parseFrame } from './frames.ts';
import { type HygieneRules, judgeUpdate } from './hygiene.ts';
import type { Peer } from './peer.ts';
import type { Room, RoomOptions, Share } from './room-interface.ts';
import { createRoomPresence } from './room-presence.ts';
import { readTyping } from './typing.ts';

/** Acknowledgements one peer may wait for while it owes an answer. */
const mostWaitingCounts = 1000;

/** The actor of this server's own client id: no peer can be called so. */
const theServer = '\u0000server';

/**
 * One live document and its peers. In the order in which they are met below:
 *   rights       nobody without `write` gets a change in, nobody at all into a damaged document (takeUpdate, change)
 *   identity     client ids belong to actors (takeTyping; rules, judgeUpdate)
 *   no holes     an update that builds on what is missing is dropped and asked for again, once (askAgain)
 *   durability   nothing leaves that is not committed: updates, answers and acknowledgements wait in the share (write, whenCommitted, settle)
 *   no lies      a failed commit delivers nothing and ends the room; clients send again what was not acknowledged (settle)
 *   order        a peer hears of every update once it has the state, in one write per commit (answer, settle)
 */
export function createRoom(options: RoomOptions): Room {
  const { name, document, group, limits, metrics, now } = options;
  const peers = new Set<Peer>();
  const delivering = () => group.gate(member) !== null;
  const presence = createRoomPresence(peers, limits, metrics, options.wallClock, delivering);
  /** Peers that are not read while too much waits for its commit. */
  const held = new Set<Peer>();
  let lastHeartbeat = now();
  let ended = false;

  const rules: HygieneRules = {
    roots: options.roots,
    depth: limits.depth,
    clockJump: limits.clockJump,
    claimsPerActor: limits.claimsPerActor,
    // The server writes under an id of its own, which is nobody else's.
    ownerOf: (id) => (id === document.doc.clientID ? theServer : (document.claims.get(id) ?? null)),
    presentAs: (id) => presence.ownerOf(id),
    claimsOf: (actor) => document.claimCounts.get(actor) ?? 0,
  };
  const damaged = document.damage !== null;
  const rightOf = (peer: Peer) => (options.readOnly || damaged ? 'read' : peer.right);

  const member = {
    openShare: (): Share => ({ frames: [], replies: new Map(), after: [], bytes: 0 }),
    stuck: () => fail(new Error(`${name}: the commit takes too long`)),
    settle(share: Share, failure: Error | null): void {
      for (const peer of held) peer.resume();
      held.clear();
      if (failure !== null) {
        fail(failure);
        for (const tell of share.after) tell(failure);
        return;
      }
      room.log.rows += share.frames.length;
      room.log.bytes += share.bytes;
      room.log.written = now();
      deliver(share, peers, presence.changes());
      for (const tell of share.after) tell(null);
      if (!ended && group.gate(member) === null) options.onCommitted(room);
    },
  };

  function fail(error: Error): void {
    if (ended) return;
    ended = true;
    options.onFailed(room, error);
  }

  /** Hands an update the document took in to the group. Nobody sees it before `settle`. */
  function write(
    { update, frame }: Taken,
    actor: string,
    claims: readonly number[],
    from: Peer | null,
  ): void {
    if (claims.length > 0) document.claim(claims, actor);
    const share = group.write(member, { name, epoch: document.epoch, actor, bytes: update, claims });
    share.frames.push({ bytes: frame, from });
    share.bytes += update.length;
    metrics.updates += 1;
    if (from !== null && group.gated() > limits.gated && !held.has(from)) {
      held.add(from);
      metrics.holds += 1;
      from.pause();
    }
  }

  /** Sends frames that speak of the present state: now if all of it is committed, else with the commit. */
  function whenCommitted(peer: Peer, frames: readonly Buffer[]): void {
    const share = group.gate(member);
    const kept = share?.replies.get(peer);
    if (frames.length === 0) return;
    if (share === null) peer.send(frames);
    else if (kept === undefined) share.replies.set(peer, [...frames]);
    else kept.push(...frames);
  }

  /** Gives Yjs what was taken in without it; to be called before anybody looks at the document. */
  function bringIn(): null {
    try {
      for (const cleanUp of document.integrate()) write(cleanUp, '', [], null);
      return null;
    } catch (error) {
      fail(asError(error));
      throw error;
    }
  }

  /** Lets plain typing under an id of the peer's own in, by its bytes alone. False when it is anything else. */
  function takeTyping(peer: Peer, update: Uint8Array): boolean {
    if (document.size() + update.length > limits.document) return false;
    const typing = readTyping(update, document.past, limits.massDeletionLeast);
    if (typing === null) return false;
    if (typing.client !== null && document.claims.get(typing.client) !== peer.actor) return false;
    write(document.takeTyping(update, typing), peer.actor, [], peer);
    if (document.crowded()) bringIn();
    return true;
  }

  /** Lets an update in, or gives the code to close its sender with. */
  function takeUpdate(peer: Peer, update: Uint8Array, isAnswer: boolean): CloseCode | null {
    if (isEmptyUpdate(update)) {
      if (isAnswer) healed(peer);
      return null;
    }
    if (rightOf(peer) !== 'write') {
      return damaged && peer.right === 'write' ? closeCode.damaged : closeCode.forbidden;
    }
    if (takeTyping(peer, update)) {
      if (isAnswer) healed(peer);
      return null;
    }
    bringIn();
    const tooLarge = (size: number) => size + update.length > limits.document;
    if (tooLarge(document.size()) && tooLarge(document.measure())) return closeCode.tooLarge;
    const verdict = judgeUpdate(update, document.doc, peer.actor, rules);
    if (verdict.kind === 'refused') return verdict.code;
    if (verdict.kind === 'gap') return askAgain(peer, update.length, isAnswer);
    const result = document.apply(update);
    noteDeletion(result.deleted);
    // The first is the sender's own, which it has; the others are clean-ups of Yjs, which it may not have.
    for (const [index, taken] of result.taken.entries()) {
      write(taken, peer.actor, index === 0 ? verdict.claims : [], index === 0 ? peer : null);
    }
    if (result.missing) return askAgain(peer, update.length, isAnswer);
    if (isAnswer) healed(peer);
    return null;
  }

  /** Who may write may delete everything; a checkpoint brings it back, once somebody has noticed. */
  function noteDeletion(deleted: number): void {
    if (deleted < limits.massDeletionLeast) return;
    const before = deleted + document.living();
    if (deleted <= limits.massDeletion * before) return;
    metrics.massDeletions += 1;
    options.onMassDeletion(new Error(`${name}: ${deleted} of ${before} deleted at once`));
  }

  /** Something before this update is missing: what hung in the air is dropped; the peer is asked for all we lack, once. */
  function askAgain(peer: Peer, length: number, isAnswer: boolean): CloseCode | null {
    if (peer.asked === null) {
      peer.asked = { bytes: length, since: now(), counts: [] };
      metrics.resyncs += 1;
      bringIn();
      peer.pass(document.question(), 1);
      return null;
    }
    peer.asked.bytes += length;
    return isAnswer || peer.asked.bytes > limits.bufferedSoft ? closeCode.badFrame : null;
  }

  /** What was missing has come: what had to wait for it is acknowledged. */
  function healed(peer: Peer): void {
    const counts = peer.asked?.counts ?? [];
    peer.asked = null;
    whenCommitted(peer, counts.map(acknowledgeFrame));
  }

  /** Does a peer's bidding. What throws leaves the document in doubt: the room ends, and who caused it is not heard again. */
  function guarded(peer: Peer | null, work: () => CloseCode | null): void {
    try {
      const code = work();
      if (code !== null) peer?.close(code);
    } catch (error) {
      if (!ended) peer?.close(closeCode.badFrame);
      fail(asError(error));
    }
  }

  function answerStepOne(peer: Peer, stateVector: Uint8Array): CloseCode | null {
    if (now() - peer.lastAnswer < limits.stepOneInterval) {
      peer.waitingQuestion = Uint8Array.from(stateVector);
      return null;
    }
    peer.lastAnswer = now();
    peer.waitingQuestion = null;
    const asked = Uint8Array.from(stateVector);
    options.turns.run(() => (ended || !peer.open() ? 0 : answer(peer, asked)));
    return null;
  }

  /** From its answer on a peer hears of every update. Returns the bytes the answer has. */
  function answer(peer: Peer, stateVector: Uint8Array): number {
    let bytes = 0;
    guarded(peer, () => {
      bringIn();
      const frames = document.answer(stateVector);
      if (frames === null) return closeCode.badFrame;
      for (const frame of frames) bytes += frame.length;
      peer.joined = true;
      whenCommitted(peer, frames);
      return null;
    });
    return bytes;
  }

  function waitForAnswer(counts: number[], count: number): CloseCode | null {
    counts.push(count);
    return counts.length > mostWaitingCounts ? closeCode.flooding : null;
  }

  function handle(peer: Peer, message: Message): CloseCode | null {
    switch (message.kind) {
      case 'step-one':
        return answerStepOne(peer, message.stateVector);
      case 'step-two':
        return takeUpdate(peer, message.update, true);
      case 'update':
        return takeUpdate(peer, message.update, false);
      case 'awareness': {
        const ownsId = (id: number) => (document.claims.get(id) ?? peer.actor) === peer.actor;
        return presence.hear(peer, message.states, ownsId);
      }
      case 'query-awareness':
        // Answered by the next heartbeat at the latest; an answer to each would be a cheap way to cost much.
        return null;
      case 'acknowledge':
        if (!peer.caps.includes('ack1')) return closeCode.badFrame;
        // Of what came before on this socket something was dropped: it is asked for and not here yet.
        if (peer.asked !== null) return waitForAnswer(peer.asked.counts, message.count);
        whenCommitted(peer, [acknowledgeFrame(message.count)]);
        return null;
    }
  }

  const room: Room = {
    name,
    document,
    readOnly: options.readOnly || damaged,
    peers,
    log: options.log,
    emptySince: now(),
    admit(peer) {
      peers.add(peer);
      room.emptySince = null;
      const greeting: Buffer[] = [];
      if (peer.caps.includes('ack1')) {
        const { epoch } = document;
        const { schemaVersion } = options;
        greeting.push(
          helloFrame({
            epoch,
            right: rightOf(peer),
            readOnlyBecause: damaged ? 'damaged' : null,
            schemaVersion,
            serverTime: options.wallClock(),
          }),
        );
      }
      bringIn();
      // A reader is not asked for what it has: it could only answer with what it may not send.
      if (rightOf(peer) === 'write') greeting.push(document.question());
      peer.send(greeting);
    },
    receive(peer, frame) {
      if (ended || !peer.open()) return;
      guarded(peer, () => {
        const message = parseFrame(frame);
        return message === null ? closeCode.badFrame : handle(peer, message);
      });
    },
    leave(peer) {
      if (!peers.delete(peer)) return;
      presence.leave(peer);
      if (peers.size === 0) room.emptySince = now();
    },
    async change(actor, fn) {
      if (document.damage !== null) throw document.damage;
      if (options.readOnly) throw new Error(`${name} is a projection`);
      if (ended) throw new Error(`${name}: room has ended`);
      let made: readonly Taken[] = [];
      try {
        bringIn();
        made = document.change(fn);
      } catch (error) {
        if (error instanceof HalfDoneError) fail(error);
        throw error;
      }
      for (const update of made) write(update, actor, [], null);
      await room.committed(undefined);
    },
    async fill(fn) {
      try {
        for (const update of await document.fill(fn)) write(update, '', [], null);
      } catch (error) {
        fail(asError(error));
        throw error;
      }
    },
    pending: () => group.gate(member) !== null,
    current() {
      if (document.damage !== null) throw document.damage;
      bringIn();
      return document.doc;
    },
    settled() {
      const share = group.gate(member);
      if (share === null) return Promise.resolve();
      return new Promise((resolve) => {
        share.after.push(() => resolve());
      });
    },
    committed(value) {
      if (room.emptySince !== null) room.emptySince = now();
      if (ended) return Promise.reject(new Error(`${name}: room has ended`));
      const share = group.gate(member);
      if (share === null) return Promise.resolve(value);
      return new Promise((resolve, reject) => {
        share.after.push((failure) => (failure === null ? resolve(value) : reject(failure)));
      });
    },
    tick(moment) {
      const beat = moment - lastHeartbeat >= limits.heartbeat;
      if (beat) lastHeartbeat = moment;
      if (!ended) guarded(null, bringIn);
      const heartbeat = beat ? presence.heartbeat() : null;
      for (const peer of peers) {
        peer.tick(moment);
        const late = !peer.joined && moment - peer.since > limits.firstFrame;
        const mute = peer.asked !== null && moment - peer.asked.since > limits.silence;
        const code = late ? closeCode.tryAgain : mute ? closeCode.badFrame : null;
        const question = peer.waitingQuestion;
        if (code !== null) peer.close(code);
        else if (question !== null) guarded(peer, () => answerStepOne(peer, question));
        if (peer.joined) presence.introduce(peer);
        if (heartbeat !== null && !peer.slow()) peer.pass(heartbeat(peer), 1);
      }
    },
  };
  return room;
}

function asError(error: unknown): Error {
  return error instanceof Error ? error : new Error('update could not be applied', { cause: error });
}
