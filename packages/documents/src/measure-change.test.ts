import { emptyMeasure } from '@fortschrift/domain/measure';
import { paragraphs } from '@fortschrift/domain/rich-text';
import { expect, it } from 'vitest';
import * as Y from 'yjs';
import { readChapter, writeChapter } from './chapter.ts';
import { changeMeasures } from './measure-change.ts';

const [first, second] = ['a'.repeat(26), 'b'.repeat(26)];

function chapter(): Y.Doc {
  const doc = new Y.Doc();
  const measures = [
    { ...emptyMeasure(first, 1), title: 'Beraten', lead: 'Amt' },
    { ...emptyMeasure(second, 2), title: 'Sprechen', lead: 'VHS' },
  ];
  writeChapter(doc, { body: paragraphs(''), goals: [], measures });
  return doc;
}

const leads = (doc: Y.Doc) => readChapter(doc).measures.map(({ lead }) => lead);

it('sets one value on many as one edit, and leaves alone what was changed meanwhile', () => {
  const doc = chapter();
  let edits = 0;
  doc.on('update', () => edits++);
  const change = (recordId: string, seen: string) => ({
    recordId,
    set: { lead: 'Jobcenter', horizon: 'short', flagship: true },
    expected: { lead: seen, horizon: null, flagship: false },
  });
  const outcomes = changeMeasures(doc, [change(first, 'Amt'), change(second, 'Volkshochschule')]);
  expect(outcomes.map(({ done }) => done)).toEqual([true, false]);
  expect(leads(doc)).toEqual(['Jobcenter', 'VHS']);
  expect(readChapter(doc).measures[0]).toMatchObject({ horizon: 'short', flagship: true });
  expect(edits).toBe(1);
});

it('is taken back by what it answered', () => {
  const doc = chapter();
  const before = readChapter(doc);
  const [outcome] = changeMeasures(doc, [
    { recordId: first, set: { lead: 'Jobcenter', kind: 'extend' }, expected: { lead: 'Amt' } },
  ]);
  if (!outcome?.done) throw new Error('refused');
  changeMeasures(doc, [{ recordId: first, set: outcome.before, expected: outcome.after }]);
  expect(readChapter(doc)).toEqual(before);
});

it('keeps what another types at the same time in another part of the text', () => {
  const doc = chapter();
  const other = new Y.Doc();
  Y.applyUpdate(other, Y.encodeStateAsUpdate(doc));
  const record = other.getMap('measures').get(first);
  if (record instanceof Y.Map) (record.get('lead') as Y.Text).insert(3, ' für Soziales');
  changeMeasures(doc, [{ recordId: first, set: { lead: 'Neues Amt' }, expected: { lead: 'Amt' } }]);
  Y.applyUpdate(doc, Y.encodeStateAsUpdate(other));
  expect(leads(doc)[0]).toBe('Neues Amt für Soziales');
});

it('tells of a measure that is not there', () => {
  const [outcome] = changeMeasures(chapter(), [
    { recordId: 'c'.repeat(26), set: { lead: 'x' }, expected: {} },
  ]);
  expect(outcome).toMatchObject({ done: false, failure: { code: 'recordUnknown' } });
});
