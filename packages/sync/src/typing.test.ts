import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { contentHash } from './content-hash.ts';
import { openDocument } from './document.ts';
import { judgeUpdate } from './hygiene.ts';
import { defaultLimits } from './limits.ts';
import { readTyping } from './typing.ts';

const nothing = { epoch: 1, snapshot: null, updates: [], claims: [], damage: null };

/** A writer whose updates are caught, with something in the text already. */
function writer(id: number) {
  const doc = new Y.Doc();
  const updates: Uint8Array[] = [];
  doc.on('update', (update) => updates.push(update));
  doc.clientID = id;
  return { doc, text: doc.getText('text'), updates, last: () => updates.at(-1) ?? new Uint8Array() };
}

/** A past in which every history is known up to a clock, and all of it is text. */
const upTo = (known: (client: number) => number) => ({ known, isText: () => true });
const pastOf = (doc: Y.Doc) => upTo((client) => Y.getState(doc.store, client));

describe('plain typing is recognised by its bytes', () => {
  it('as characters beside known ones, in any script', () => {
    const { doc, text, last } = writer(7);
    text.insert(0, 'a');
    expect(
      readTyping(
        last(),
        upTo(() => 0),
        10,
      ),
    ).toBeNull();
    const before = Y.getState(doc.store, 7);
    for (const [at, letters] of [
      [1, 'b'],
      [1, 'äß'],
      [0, 'Привіт'],
      [2, 'مرحبا'],
      [3, '👩🏽‍🌾'],
    ] as const) {
      const known = Y.getState(doc.store, 7);
      text.insert(at, letters);
      expect(
        readTyping(
          last(),
          upTo(() => known),
          10,
        ),
      ).toEqual({ client: 7, end: known + letters.length });
    }
    expect(before).toBe(1);
  });

  it('as deletions of known characters, up to a bound', () => {
    const { doc, text, last } = writer(7);
    text.insert(0, 'abcdef');
    text.delete(1, 3);
    expect(readTyping(last(), pastOf(doc), 3)).toEqual({ client: null, end: 0 });
    expect(readTyping(last(), pastOf(doc), 2)).toBeNull();
    expect(
      readTyping(
        last(),
        upTo(() => 3),
        3,
      ),
    ).toBeNull();
  });

  it('as characters typed over others', () => {
    const { doc, text, last } = writer(7);
    text.insert(0, 'abcdef');
    doc.transact(() => {
      text.delete(1, 2);
      text.insert(1, 'xy');
    });
    expect(
      readTyping(
        last(),
        upTo(() => 6),
        10,
      ),
    ).toEqual({ client: 7, end: 8 });
  });

  it('and nothing else is', () => {
    const { doc, text, last, updates } = writer(7);
    text.insert(0, 'abc');
    const { known } = pastOf(doc);
    const others: (() => void)[] = [
      () => text.format(0, 2, { bold: true }),
      () => text.insertEmbed(1, { image: 'x' }),
      () => doc.getMap('map').set('key', 'value'),
      () => doc.getArray('list').insert(0, [1]),
      () => doc.getXmlFragment('xml').insert(0, [new Y.XmlElement('p')]),
      () => doc.getText('other').insert(0, 'a new root'),
    ];
    for (const other of others) {
      const until = Y.getState(doc.store, 7);
      other();
      expect(
        readTyping(
          last(),
          upTo(() => until),
          10,
        ),
      ).toBeNull();
    }
    text.insert(3, 'd');
    const letter = last();
    const end = known(7);
    expect(
      readTyping(
        letter,
        upTo(() => end - 1),
        10,
      ),
    ).not.toBeNull();
    // Known already, or with something missing before it.
    expect(
      readTyping(
        letter,
        upTo(() => end),
        10,
      ),
    ).toBeNull();
    expect(
      readTyping(
        letter,
        upTo(() => end - 2),
        10,
      ),
    ).toBeNull();
    // Cut short, or with something after it.
    expect(
      readTyping(
        letter.subarray(0, -1),
        upTo(() => end - 1),
        10,
      ),
    ).toBeNull();
    expect(
      readTyping(
        Buffer.concat([letter, Buffer.of(0)]),
        upTo(() => end - 1),
        10,
      ),
    ).toBeNull();
    // Its neighbour is of somebody we have never heard of.
    const foreign = writer(9);
    Y.applyUpdate(foreign.doc, Y.mergeUpdates(updates));
    foreign.text.insert(1, 'z');
    expect(
      readTyping(
        foreign.last(),
        upTo((client) => (client === 9 ? 0 : 1000)),
        10,
      ),
    ).not.toBeNull();
    expect(
      readTyping(
        foreign.last(),
        upTo(() => 0),
        10,
      ),
    ).toBeNull();
  });

  it('nor are characters beside anything but characters', () => {
    const { text, last } = writer(7);
    text.insert(0, 'ab');
    text.insert(1, 'c');
    const past = (texts: readonly number[]) => ({
      known: () => 2,
      isText: (_client: number, clock: number) => texts.includes(clock),
    });
    expect(readTyping(last(), past([0]), 10)).toEqual({ client: 7, end: 3 });
    expect(readTyping(last(), past([1]), 10)).toBeNull();
    text.insert(0, 'd');
    const first = { ...past([0]), known: () => 3 };
    expect(readTyping(last(), first, 10)).toEqual({ client: 7, end: 4 });
    expect(readTyping(last(), { ...first, isText: () => false }, 10)).toBeNull();
  });

  it('never where the full judgement has anything to object, whatever the bytes', () => {
    const { doc, text, updates } = writer(7);
    text.insert(0, 'Das Wort');
    text.insert(3, ' gute');
    text.delete(0, 2);
    const server = new Y.Doc();
    for (const update of updates.slice(0, 2)) Y.applyUpdate(server, update);
    const last = updates[2] ?? new Uint8Array();
    text.insert(2, 'ü');
    const rules = {
      ...{ roots: null, depth: 10, clockJump: 10, claimsPerActor: 10 },
      ownerOf: () => 'a',
      presentAs: () => null,
      claimsOf: () => 0,
    };
    const samples = [last, updates[3] ?? new Uint8Array(), ...updates];
    const bytes = fc.record({
      sample: fc.constantFrom(...samples),
      flips: fc.array(fc.record({ at: fc.nat(40), to: fc.nat(255) }), { maxLength: 3 }),
    });
    fc.assert(
      fc.property(bytes, ({ sample, flips }) => {
        const update = Uint8Array.from(sample);
        for (const { at, to } of flips) if (at < update.length) update[at] = to;
        if (readTyping(update, pastOf(server), defaultLimits.massDeletionLeast) === null) return;
        expect(judgeUpdate(update, server, 'a', rules)).toEqual({ kind: 'clean', claims: [] });
        const copy = new Y.Doc();
        Y.applyUpdate(copy, Y.encodeStateAsUpdate(server));
        Y.applyUpdate(copy, update);
        expect(copy.store.pendingStructs).toBeNull();
        expect(copy.store.pendingDs).toBeNull();
        copy.destroy();
      }),
      { numRuns: 4000 },
    );
    doc.destroy();
  });
});

describe('a document that takes typing in by its bytes', () => {
  const step = fc.record({
    who: fc.nat(2),
    at: fc.nat(1000),
    letters: fc.string({ maxLength: 3 }),
    cut: fc.nat(4),
  });

  it('is the same as one that gave each update to Yjs at once', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 60 }), fc.nat(9), (steps, pause) => {
        const live = openDocument('d', nothing);
        const eager = new Y.Doc();
        const writers = [writer(1), writer(2), writer(3)];
        let fast = 0;
        for (const [index, { who, at, letters, cut }] of steps.entries()) {
          const one = writers[who];
          if (one === undefined) continue;
          const { text, updates } = one;
          const before = updates.length;
          if (cut > 2 && text.length > 0)
            text.delete(at % text.length, Math.min(cut, text.length - (at % text.length)));
          else text.insert(at % (text.length + 1), letters);
          if (updates.length === before) continue;
          const update = one.last();
          Y.applyUpdate(eager, update);
          const typing = readTyping(update, live.past, 100);
          if (typing === null) {
            live.integrate();
            live.apply(update);
          } else {
            fast += 1;
            live.takeTyping(update, typing);
          }
          if (index % (pause + 1) === 0) {
            for (const other of writers)
              if (other !== one) Y.applyUpdate(other.doc, Y.encodeStateAsUpdate(eager), 'other');
          }
        }
        expect(live.past.known(1)).toBe(Y.getState(eager.store, 1));
        live.integrate();
        expect(contentHash(live.doc)).toBe(contentHash(eager));
        if (steps.length > 50) expect(fast).toBeGreaterThan(0);
        for (const each of writers) each.doc.destroy();
        live.destroy();
      }),
      { numRuns: 200 },
    );
  });

  it('answers newcomers with what waits', () => {
    const live = openDocument('d', nothing);
    const one = writer(1);
    one.text.insert(0, 'a');
    live.apply(one.last());
    live.answer(Uint8Array.of(0));
    one.text.insert(1, 'b');
    const typing = readTyping(one.last(), live.past, 10);
    expect(typing).toEqual({ client: 1, end: 2 });
    if (typing !== null) live.takeTyping(one.last(), typing);
    expect(live.answer(Uint8Array.of(0))).toHaveLength(2);
    live.integrate();
    expect(live.answer(Uint8Array.of(0))).toHaveLength(2);
    expect(live.doc.getText('text').toString()).toBe('ab');
  });
});
