import { readChapter, recordOf, writeChapter } from '@fortschrift/documents/chapter';
import { emptyMeasure } from '@fortschrift/domain/measure';
import { emptyRichText } from '@fortschrift/domain/rich-text';
import { expect, it } from 'vitest';
import * as Y from 'yjs';
import { ownAct } from './chapter-acts.ts';
import { addRow, moveRow, removeRow, setCell } from './row-acts.ts';

const id = (letter: string) => letter.repeat(26);

function open() {
  const doc = new Y.Doc();
  writeChapter(doc, { body: emptyRichText, goals: [], measures: [emptyMeasure(id('m'), 1)] });
  const owner = recordOf(doc, id('m'));
  if (!owner) throw new Error('no measure');
  const steps = () => (readChapter(doc).measures[0]?.steps ?? []).map((step) => step.id[0]).join('');
  return { doc, owner, steps };
}

it('adds behind a line, moves, removes, and takes each back by itself', () => {
  const { doc, owner, steps } = open();
  const manager = new Y.UndoManager(doc.getMap('measures'), {
    trackedOrigins: new Set([ownAct]),
    captureTimeout: 0,
  });
  for (const letter of ['a', 'b', 'c']) addRow(owner, 'steps', id(letter));
  addRow(owner, 'steps', id('d'), { title: 'dazwischen' }, id('a'));
  expect(steps()).toBe('adbc');
  moveRow(owner, 'steps', id('c'), 0);
  expect(steps()).toBe('cadb');
  removeRow(owner, 'steps', id('a'));
  expect(steps()).toBe('cdb');
  manager.undo();
  expect(steps()).toBe('cadb');
  manager.undo();
  expect(steps()).toBe('adbc');
});

it('finds a place between neighbours however often, and stays within the list', () => {
  const { owner, steps } = open();
  addRow(owner, 'steps', id('a'));
  addRow(owner, 'steps', id('b'));
  addRow(owner, 'steps', id('c'));
  for (let round = 0; round < 120; round++) moveRow(owner, 'steps', round % 2 === 0 ? id('c') : id('b'), 1);
  expect([...steps()].sort().join('')).toBe('abc');
  expect(steps()[0]).toBe('a');
  const before = steps();
  moveRow(owner, 'steps', id('a'), 9);
  expect(steps()).toBe(before);
});

it('lets two people begin the same list at once', () => {
  const { doc, owner } = open();
  const other = new Y.Doc();
  Y.applyUpdate(other, Y.encodeStateAsUpdate(doc));
  const theirs = recordOf(other, id('m'));
  if (!theirs) throw new Error('no measure');
  addRow(owner, 'costs', id('a'), { cents: 100 });
  addRow(theirs, 'costs', id('b'), { cents: 200 });
  Y.applyUpdate(other, Y.encodeStateAsUpdate(doc));
  Y.applyUpdate(doc, Y.encodeStateAsUpdate(other));
  expect(readChapter(doc)).toEqual(readChapter(other));
  expect(readChapter(doc).measures[0]?.costs.map(({ cents }) => cents)).toEqual([100, 200]);
  setCell(owner, 'budgetReservation', false);
  expect(readChapter(doc).measures[0]?.budgetReservation).toBe(false);
});
