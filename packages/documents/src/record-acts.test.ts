import { orderChapter } from '@fortschrift/domain/concept';
import { emptyGoal, type Goal } from '@fortschrift/domain/goal';
import { emptyMeasure, type Measure } from '@fortschrift/domain/measure';
import { emptyRichText, paragraphs, plainText } from '@fortschrift/domain/rich-text';
import { beforeEach, describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { readChapter, recordOf, writeChapter } from './chapter.ts';
import {
  bringBackRecord,
  duplicateRecord,
  markMoved,
  mergeRecords,
  retireRecord,
  splitRecord,
} from './record-acts.ts';

const id = (letter: string) => letter.repeat(26);
const old = (of: string) => [id(of.toUpperCase() === 'A' ? 'x' : 'y')];
const goal = (name: string, position: number): Goal => ({
  ...emptyGoal(id(name), 'goal', position),
  title: `Ziel ${name}`,
  text: paragraphs(`Text ${name}`),
});
const measure = (name: string, position: number, part: Partial<Measure>): Measure => ({
  ...emptyMeasure(id(name), position),
  title: `Maßnahme ${name}`,
  goalId: id('g'),
  ...part,
});

let doc: Y.Doc;
let undo: Y.UndoManager;
const previous = (of: string) => (of === id('a') ? old('a') : of === id('b') ? old('b') : []);
const act = (work: () => void) => doc.transact(work, 'act');
const measures = () => readChapter(doc).measures;
const changes = () => measures().map(({ title, change }) => [title, change?.kind, change?.previousIds]);

beforeEach(() => {
  doc = new Y.Doc();
  writeChapter(doc, {
    body: emptyRichText,
    goals: [goal('g', 1), goal('h', 2)],
    measures: [
      measure('a', 1, {
        lead: 'Landkreis',
        description: paragraphs('Ein Kurs.'),
        cost: '5.000 €',
        origins: [{ kind: 'cluster', refId: id('k'), note: 'Tisch 1' }],
      }),
      measure('b', 2, {
        lead: 'VHS',
        description: paragraphs('Ein Kurs.\nEine Beratung.'),
        quickWin: true,
        origins: [{ kind: 'idea', refId: id('i'), note: '' }],
      }),
      measure('c', 3, { goalId: id('h') }),
    ],
  });
  undo = new Y.UndoManager([doc.getMap('goals'), doc.getMap('measures')], {
    trackedOrigins: new Set(['act']),
    captureTimeout: 0,
  });
});

describe('acts on records', () => {
  it('merge: words are joined, origins united, every old number named, all in one step back', () => {
    const before = readChapter(doc);
    act(() => mergeRecords(doc, id('a'), [id('b'), id('z')], previous));
    const [one, rest] = measures();
    expect(rest?.id).toBe(id('c'));
    expect(one).toMatchObject({
      title: 'Maßnahme a / Maßnahme b',
      lead: 'Landkreis',
      partners: 'VHS',
      cost: '5.000 €',
      quickWin: true,
      change: { kind: 'merged', reason: '', previousIds: [...old('a'), ...old('b')] },
    });
    expect(plainText(one?.description ?? emptyRichText)).toBe('Ein Kurs.\nEine Beratung.');
    expect(one?.origins.map(({ refId }) => refId)).toEqual([id('k'), id('i')]);
    undo.undo();
    expect(readChapter(doc)).toEqual(before);
  });

  it('merge of goals: their measures come along', () => {
    act(() => mergeRecords(doc, id('g'), [id('h')], () => []));
    const [only, ...others] = orderChapter(readChapter(doc)).goals;
    expect(others).toEqual([]);
    expect(only?.measures).toHaveLength(3);
    expect(only?.goal).not.toHaveProperty('change');
  });

  it('split: both name what they came out of; of something new nothing is recorded', () => {
    act(() => splitRecord(doc, id('a'), id('n'), previous));
    expect(orderChapter(readChapter(doc)).goals[0]?.measures.map((held) => held.id)).toEqual([
      id('a'),
      id('n'),
      id('b'),
    ]);
    expect(changes().filter(([, kind]) => kind)).toEqual([
      ['Maßnahme a', 'split', old('a')],
      ['Maßnahme a', 'split', old('a')],
    ]);
    act(() => splitRecord(doc, id('c'), id('m'), previous));
    expect(changes().filter(([title]) => title === 'Maßnahme c')).toEqual([
      ['Maßnahme c', undefined, undefined],
      ['Maßnahme c', undefined, undefined],
    ]);
    undo.undo();
    undo.undo();
    expect(measures().map((held) => held.id)).toEqual([id('a'), id('b'), id('c')]);
    expect(changes().every(([, kind]) => kind === undefined)).toBe(true);
  });

  it('duplicate: the copy has the words and sources and no history', () => {
    act(() => splitRecord(doc, id('a'), id('n'), previous));
    act(() => duplicateRecord(doc, id('n'), id('o')));
    const copy = measures().find((held) => held.id === id('o'));
    expect(copy).toMatchObject({ title: 'Maßnahme a', lead: 'Landkreis', draftState: 'inProgress' });
    expect(copy).not.toHaveProperty('change');
  });

  it('move: a decision of more weight is kept', () => {
    act(() => markMoved(doc, id('a'), previous));
    expect(changes()[0]).toEqual(['Maßnahme a', 'moved', old('a')]);
    recordOf(doc, id('b'))?.set('change', {
      kind: 'extended',
      reason: 'weiter gefasst',
      previousIds: old('b'),
    });
    act(() => markMoved(doc, id('b'), previous));
    expect(measures()[1]?.change).toEqual({
      kind: 'extended',
      reason: 'weiter gefasst',
      previousIds: old('b'),
    });
    act(() => markMoved(doc, id('c'), previous));
    expect(measures()[2]).not.toHaveProperty('change');
  });

  it('retire and bring back: open again, in work again', () => {
    act(() =>
      retireRecord(doc, id('a'), { kind: 'achieved', reason: 'Alle Kurse laufen.', previousIds: old('a') }),
    );
    expect(measures()[0]).toMatchObject({ draftState: 'dropped', change: { kind: 'achieved' } });
    act(() => bringBackRecord(doc, id('a')));
    expect(measures()[0]).toMatchObject({ draftState: 'inProgress', change: { kind: 'open', reason: '' } });
  });
});
