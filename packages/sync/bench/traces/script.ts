import * as Y from 'yjs';
import { createDice } from '../load/dice.ts';
import { firstClient } from '../load/typing.ts';
import type { Trace, Transaction } from './trace.ts';

/** One edit as the writer's client sends it. */
export interface Step {
  readonly writer: number;
  readonly update: Uint8Array;
  /** How many clocks the writer has made once this is sent. */
  readonly clock: number;
  /** How many clocks of each writer the sender must have received before. */
  readonly needs: readonly number[];
}

/** A trace turned into the updates of its writers, so that every server gets the same bytes in an order that makes sense. */
export interface Script {
  readonly title: string;
  readonly writers: number;
  readonly steps: readonly Step[];
  /** How often somebody has to wait for what another has written before going on: each is a way through the server and back. */
  readonly handOvers: number;
  /** The longest row of hand-overs each of which waits for the one before: so many times a server that commits first must sync. */
  readonly chain: number;
  readonly endContent: string;
}

interface Hand {
  readonly doc: Y.Doc;
  readonly text: Y.Text;
  /** The update of the transaction just made. */
  last: Uint8Array | null;
}

/** A sequential trace, written by one, or by several who take turns of about 300 edits and have each other's text before they go on. */
export function turns(trace: Trace, writers: number): Script {
  const dice = createDice(7);
  const hands = Array.from({ length: writers }, (_, writer) => createHand(writer));
  const steps: Step[] = [];
  const pending: Uint8Array[][] = hands.map(() => []);
  let needs = hands.map(() => 0);
  let left = 0;
  let writer = -1;
  for (const transaction of trace.transactions) {
    if (writer < 0 || (writers > 1 && left <= 0)) {
      writer = (writer + 1) % writers;
      left = 100 + dice(400);
      needs = hands.map(({ doc }, other) => Y.getState(doc.store, firstClient + other));
      take(hands[writer], pending[writer]?.splice(0) ?? []);
    }
    left -= 1;
    const step = edit(hands, writer, transaction, needs);
    if (step === null) continue;
    steps.push(step);
    for (const [other, list] of pending.entries()) if (other !== writer) list.push(step.update);
  }
  steps.push(...marks(hands));
  return {
    title: `${trace.name}, ${writers === 1 ? 'one writer' : `${writers} take turns`}`,
    writers,
    steps,
    handOvers: handOversOf(steps),
    chain: chainOf(writers, steps),
    endContent: trace.endContent,
  };
}

/** A concurrent trace: every agent writes on what it had seen, which is what the parents of its transactions had made. */
export function agents(trace: Trace): Script {
  const writers = trace.agents;
  const hands = Array.from({ length: writers }, (_, writer) => createHand(writer));
  const steps: (Step | null)[] = [];
  const seen = hands.map(() => new Set<number>());
  for (const [index, transaction] of trace.transactions.entries()) {
    const writer = transaction.agent ?? 0;
    const own = seen[writer] ?? new Set();
    const news = ancestors(trace.transactions, transaction.parents ?? [], own);
    take(
      hands[writer],
      news.flatMap((one) => steps[one]?.update ?? []),
    );
    const { doc } = hands[writer] ?? createHand(writer);
    const needs = hands.map((_, other) => Y.getState(doc.store, firstClient + other));
    steps.push(edit(hands, writer, transaction, needs));
    own.add(index);
  }
  const title = `${trace.name}, ${writers} at the same time`;
  const whole = [...steps.filter((step) => step !== null), ...marks(hands)];
  return {
    title,
    writers,
    steps: whole,
    handOvers: handOversOf(whole),
    chain: chainOf(writers, whole),
    endContent: trace.endContent,
  };
}

/** A step is one further than the steps of others it builds on, and no less far than the writer's own before it. */
function chainOf(writers: number, steps: readonly Step[]): number {
  const made = Array.from({ length: writers }, () => [] as { clock: number; depth: number }[]);
  const read = Array.from({ length: writers }, () => new Array<number>(writers).fill(0));
  let longest = 0;
  for (const { writer, clock, needs } of steps) {
    let depth = made[writer]?.at(-1)?.depth ?? 0;
    for (const [other, needed] of needs.entries()) {
      const theirs = made[other];
      const places = read[writer];
      if (other === writer || needed === 0 || theirs === undefined || places === undefined) continue;
      let place = places[other] ?? 0;
      while ((theirs[place]?.clock ?? needed) < needed) place += 1;
      places[other] = place;
      depth = Math.max(depth, (theirs[place]?.depth ?? 0) + 1);
    }
    made[writer]?.push({ clock, depth });
    longest = Math.max(longest, depth);
  }
  return longest;
}

function handOversOf(steps: readonly Step[]): number {
  const known = new Map<number, readonly number[]>();
  return steps.filter(({ writer, needs }) => {
    const before = known.get(writer) ?? [];
    const fresh = needs.some((clock, other) => other !== writer && clock > (before[other] ?? 0));
    if (fresh) known.set(writer, needs);
    return fresh;
  }).length;
}

/** The transactions behind `parents`, themselves included, that are not in `seen`, which gets them; oldest first. */
function ancestors(all: readonly Transaction[], parents: readonly number[], seen: Set<number>): number[] {
  const found: number[] = [];
  const open = [...parents];
  for (let one = open.pop(); one !== undefined; one = open.pop()) {
    if (seen.has(one)) continue;
    seen.add(one);
    found.push(one);
    open.push(...(all[one]?.parents ?? []));
  }
  return found.sort((one, other) => one - other);
}

function createHand(writer: number): Hand {
  const doc = new Y.Doc();
  doc.clientID = firstClient + writer;
  const hand: Hand = { doc, text: doc.getText('text'), last: null };
  doc.on('update', (update: Uint8Array, origin: unknown) => {
    if (origin !== 'others') hand.last = update;
  });
  return hand;
}

function take(hand: Hand | undefined, updates: readonly Uint8Array[]): void {
  if (hand === undefined || updates.length === 0) return;
  Y.transact(
    hand.doc,
    () => {
      for (const update of updates) Y.applyUpdate(hand.doc, update, 'others');
    },
    'others',
  );
}

/** A last letter of everybody in another text: who has them all has all deletions before them too, which no clock tells of. */
function marks(hands: readonly Hand[]): Step[] {
  return hands.flatMap((hand, writer) => {
    hand.doc.getText('end').insert(0, '.');
    const clock = Y.getState(hand.doc.store, firstClient + writer);
    return hand.last === null ? [] : [{ writer, update: hand.last, clock, needs: hands.map(() => 0) }];
  });
}

/** Lets a writer make one transaction; null when it changes nothing. */
function edit(
  hands: readonly Hand[],
  writer: number,
  { patches }: Transaction,
  needs: readonly number[],
): Step | null {
  const hand = hands[writer];
  if (hand === undefined) throw new Error(`a trace speaks of writer ${writer} of ${hands.length}`);
  hand.last = null;
  hand.doc.transact(() => {
    for (const [place, deleted, inserted] of patches) {
      if (deleted > 0) hand.text.delete(place, deleted);
      if (inserted !== '') hand.text.insert(place, inserted);
    }
  });
  if (hand.last === null) return null;
  return { writer, update: hand.last, clock: Y.getState(hand.doc.store, firstClient + writer), needs };
}
