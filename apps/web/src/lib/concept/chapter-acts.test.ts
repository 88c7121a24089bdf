import { readChapter } from '@fortschrift/documents/chapter';
import { orderChapter } from '@fortschrift/domain/concept';
import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { addGoal, addMeasure, choose, moveRecord, ownAct, removeGoal } from './chapter-acts.ts';

const id = (letter: string) => letter.repeat(26);

function chapterWithMeasures(): Y.Doc {
  const doc = new Y.Doc();
  addGoal(doc, id('g'), 'goal');
  for (const letter of ['a', 'b', 'c']) addMeasure(doc, id(letter), id('g'));
  return doc;
}

const order = (doc: Y.Doc) =>
  orderChapter(readChapter(doc)).goals.flatMap(({ measures }) => measures.map((measure) => measure.id[0]));
const siblings = (doc: Y.Doc) => orderChapter(readChapter(doc)).goals[0]?.measures ?? [];

describe('acts on a chapter', () => {
  it('adds measures at the end, under their goal', () => {
    expect(order(chapterWithMeasures())).toEqual(['a', 'b', 'c']);
  });

  it('moves a measure and touches no other', () => {
    const doc = chapterWithMeasures();
    const before = readChapter(doc).measures.filter((measure) => measure.id !== id('c'));
    moveRecord(doc, siblings(doc), id('c'), 0);
    expect(order(doc)).toEqual(['c', 'a', 'b']);
    expect(readChapter(doc).measures.filter((measure) => measure.id !== id('c'))).toEqual(before);
  });

  it('moves between two that two people put at the same place', () => {
    const doc = chapterWithMeasures();
    for (const letter of ['a', 'b']) {
      const record = doc.getMap('measures').get(id(letter));
      if (record instanceof Y.Map) record.set('position', 1);
    }
    moveRecord(doc, siblings(doc), id('c'), 1);
    expect(order(doc)).toEqual(['a', 'c', 'b']);
  });

  it('leaves everything as it is when the place does not exist', () => {
    const doc = chapterWithMeasures();
    moveRecord(doc, siblings(doc), id('a'), 3);
    moveRecord(doc, siblings(doc), id('z'), 0);
    expect(order(doc)).toEqual(['a', 'b', 'c']);
  });

  it('takes back own acts and no one else’s', () => {
    const doc = chapterWithMeasures();
    const manager = new Y.UndoManager([doc.getMap('goals'), doc.getMap('measures')], {
      trackedOrigins: new Set([ownAct]),
      captureTimeout: 0,
    });
    choose(doc, id('a'), 'draftState', 'dropped');
    const other = new Y.Doc();
    Y.applyUpdate(other, Y.encodeStateAsUpdate(doc));
    choose(other, id('b'), 'horizon', 'long');
    Y.applyUpdate(doc, Y.encodeStateAsUpdate(other), 'from the server');
    manager.undo();
    const [a, b] = readChapter(doc).measures;
    expect(a?.draftState).toBe('note');
    expect(b?.horizon).toBe('long');
  });

  it('a removed goal leaves its measures, and comes back whole', () => {
    const doc = chapterWithMeasures();
    const manager = new Y.UndoManager([doc.getMap('goals'), doc.getMap('measures')], {
      trackedOrigins: new Set([ownAct]),
      captureTimeout: 0,
    });
    removeGoal(doc, id('g'));
    expect(orderChapter(readChapter(doc)).loose).toHaveLength(3);
    manager.undo();
    expect(order(doc)).toEqual(['a', 'b', 'c']);
  });
});
