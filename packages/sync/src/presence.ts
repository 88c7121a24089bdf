import * as decoding from 'lib0/decoding';
import * as encoding from 'lib0/encoding';
import { type CloseCode, closeCode } from './close-codes.ts';
import { awarenessFrame } from './frames.ts';
import type { Limits } from './limits.ts';

/** What others see of a peer; whoever opened the socket vouches for it. */
export interface Identity {
  readonly name: string;
  readonly color: string;
  readonly role: string;
}

/** The part of a peer that presence needs. */
export interface PresentPeer {
  readonly actor: string;
  readonly presence: Identity | null;
}

interface Entry<Peer> {
  readonly peer: Peer;
  readonly clientId: number;
  clock: number;
  /** The stamped state as JSON; null once the peer has left and others must hear of it. */
  json: string | null;
  encoded: Uint8Array;
}

export interface Presence<Peer extends PresentPeer> {
  /** Takes in what a peer says of itself; the rest is an echo and is not listened to. A close code when it must go. */
  receive(peer: Peer, states: Uint8Array, ownsId: (clientId: number) => boolean): CloseCode | null;
  leave(peer: Peer): void;
  /** The actor whose peer is present under this client id; null when nobody is. */
  ownerOf(clientId: number): string | null;
  /** True when something waits to be told. */
  dirty(): boolean;
  /** Composes what changed since the last call; `frameFor` gives each peer its frame without its own state, null when that is empty. */
  changes(): (peer: Peer) => Buffer | null;
  /** The same with everybody present. Renewed, under new clocks: keeps clients from forgetting each other, and is the heartbeat. */
  everybody(renewed: boolean): (peer: Peer) => Buffer;
}

interface Heard {
  readonly clientId: number;
  readonly clock: number;
  /** JSON in UTF-8. Read for the peer's own entry only: a stock client echoes what it hears of everybody. */
  readonly json: Uint8Array;
}

const remembered = 512;
/** Clocks from here on were given by a server. */
const ourEra = 1e12;

/**
 * Who is here, in one document. In place of the Awareness of y-protocols, which believes every frame and runs a timer:
 * one client id per peer, the identity stamped by the server, clocks owned by the server (Unix milliseconds, rising, so they
 * outlast a restart). `wallClock` gives Unix milliseconds.
 */
export function createPresence<Peer extends PresentPeer>(
  limits: Limits,
  wallClock: () => number,
): Presence<Peer> {
  const entries = new Map<number, Entry<Peer>>();
  const own = new Map<Peer, number>();
  const changed = new Set<number>();
  /** Ids that left, with their actors: an echo must not bring them back under another peer. */
  const departed = new Map<number, string>();

  function put(entry: Entry<Peer>, json: string | null): void {
    entry.json = json;
    entry.clock = Math.max(entry.clock + 1, wallClock());
    entry.encoded = encode(entry);
    changed.add(entry.clientId);
  }

  /**
   * Whether a peer that has no id yet may be the one it speaks of. A stock client repeats what it heard of others, under the clock it
   * heard; its own clock is a small count, ours are Unix times: that tells a returning client from an echo.
   */
  function mayUse(peer: Peer, { clientId, clock }: Heard): boolean {
    const holder = entries.get(clientId);
    if (holder !== undefined && holder.json !== null) {
      return holder.peer.actor === peer.actor && (clock < ourEra || clock > holder.clock);
    }
    const former = departed.get(clientId);
    return former === undefined || (former === peer.actor && clock < ourEra);
  }

  function say(peer: Peer, clientId: number, json: string | null): void {
    const former = entries.get(clientId);
    if (json === null) {
      if (former?.peer === peer && former.json !== null) put(former, null);
      return;
    }
    if (former?.peer === peer) {
      if (former.json !== json) put(former, json);
      return;
    }
    // The same person on a new socket while the old one has not noticed its end.
    if (former !== undefined) own.delete(former.peer);
    own.set(peer, clientId);
    departed.delete(clientId);
    const entry = { peer, clientId, clock: former?.clock ?? 0, json, encoded: new Uint8Array() };
    entries.set(clientId, entry);
    put(entry, json);
  }

  /** One body for all; a peer that is in it gets the body around its own entry, since its own word on itself is newer. */
  function compose(list: readonly Entry<Peer>[]): (peer: Peer) => Buffer {
    const body = Buffer.concat(list.map((entry) => entry.encoded));
    const whole = awarenessFrame(list.length, [body]);
    const places = new Map<Peer, { start: number; end: number }>();
    let start = 0;
    for (const entry of list) {
      places.set(entry.peer, { start, end: start + entry.encoded.length });
      start += entry.encoded.length;
    }
    return (peer) => {
      const place = places.get(peer);
      if (place === undefined) return whole;
      return awarenessFrame(list.length - 1, [body.subarray(0, place.start), body.subarray(place.end)]);
    };
  }

  return {
    receive(peer, states, ownsId) {
      if (peer.presence === null) return null;
      const heard = readStates(states, limits);
      if (typeof heard === 'number') return heard;
      let mine = own.get(peer);
      if (mine === undefined) {
        const [first] = heard;
        if (heard.length === 1 && first !== undefined && mayUse(peer, first) && ownsId(first.clientId)) {
          mine = first.clientId;
        }
      }
      const said = heard.find((each) => each.clientId === mine);
      if (said === undefined || mine === undefined) return null;
      if (said.json.length > limits.presence) return closeCode.tooLarge;
      const json = stamped(said.json, peer.presence);
      if (json === undefined) return closeCode.badFrame;
      if (json !== null && json.length > limits.presence) return closeCode.tooLarge;
      say(peer, mine, json);
      return null;
    },
    leave(peer) {
      const clientId = own.get(peer);
      if (clientId === undefined) return;
      own.delete(peer);
      const entry = entries.get(clientId);
      if (entry === undefined || entry.peer !== peer) return;
      departed.set(clientId, peer.actor);
      for (const oldest of departed.keys()) {
        if (departed.size <= remembered) break;
        departed.delete(oldest);
      }
      if (entry.json !== null) put(entry, null);
    },
    ownerOf: (clientId) => entries.get(clientId)?.peer.actor ?? null,
    dirty: () => changed.size > 0,
    changes() {
      const list = [...changed].flatMap((clientId) => entries.get(clientId) ?? []);
      changed.clear();
      const forPeer = compose(list);
      for (const entry of list) if (entry.json === null) entries.delete(entry.clientId);
      return (peer) => (list.length === 1 && list[0]?.peer === peer ? null : forPeer(peer));
    },
    everybody(renewed) {
      const list = [...entries.values()].filter((entry) => entry.json !== null);
      for (const entry of renewed ? list : []) {
        entry.clock = Math.max(entry.clock + 1, wallClock());
        entry.encoded = encode(entry);
      }
      return compose(list);
    },
  };
}

function encode(entry: { clientId: number; clock: number; json: string | null }): Uint8Array {
  return encoding.encode((encoder) => {
    encoding.writeVarUint(encoder, entry.clientId);
    encoding.writeVarUint(encoder, entry.clock);
    encoding.writeVarString(encoder, entry.json ?? 'null');
  });
}

/** The entries of an awareness update (y-protocols: client id, clock, JSON each); a close code when it cannot be read. */
function readStates(states: Uint8Array, limits: Limits): Heard[] | CloseCode {
  const decoder = decoding.createDecoder(states);
  try {
    const count = decoding.readVarUint(decoder);
    if (count > limits.presenceEntries) return closeCode.tooLarge;
    const heard: Heard[] = [];
    for (let index = 0; index < count; index += 1) {
      const clientId = decoding.readVarUint(decoder);
      const clock = decoding.readVarUint(decoder);
      heard.push({ clientId, clock, json: decoding.readVarUint8Array(decoder) });
    }
    return decoding.hasContent(decoder) ? closeCode.badFrame : heard;
  } catch {
    return closeCode.badFrame;
  }
}

/** The state with the server's word on who it is; null when it says that nobody is there, undefined when it is no JSON object. */
function stamped(json: Uint8Array, identity: Identity): string | null | undefined {
  try {
    const state: unknown = JSON.parse(utf8.decode(json));
    if (state === null) return null;
    if (typeof state !== 'object' || Array.isArray(state)) return undefined;
    if (Object.hasOwn(state, '__proto__')) Reflect.deleteProperty(state, '__proto__');
    return JSON.stringify(Object.assign(state, { user: identity }));
  } catch {
    return undefined;
  }
}

const utf8 = new TextDecoder('utf-8', { fatal: true });
