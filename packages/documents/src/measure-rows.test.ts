import { emptyGoal } from '@fortschrift/domain/goal';
import { emptyMeasure, type Measure } from '@fortschrift/domain/measure';
import { paragraphs } from '@fortschrift/domain/rich-text';
import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { editChapter, readChapter, recordOf, writeChapter } from './chapter.ts';
import { completeChapter, isIncomplete } from './complete.ts';
import { readRows, writeRow } from './measure-rows.ts';
import { type RowList, rowOf } from './row.ts';
import { replaceText } from './text-field.ts';

const id = (letter: string) => letter.repeat(26);
const point = { value: '', date: '' };
const measure: Measure = {
  ...emptyMeasure(id('m'), 1),
  title: 'Kurse',
  leadUnit: 'Fachbereich Jugend',
  area: ['Lindhorn', 'Moorlage'],
  furtherGoalIds: [id('g')],
  themeIds: [id('t')],
  relations: [{ measureId: id('n'), kind: 'dependsOn' }],
  priority: 'A',
  ongoing: true,
  budgetReservation: false,
  steps: [{ id: id('s'), title: 'Räume', due: '2027-05', done: true }],
  partnerList: [{ id: id('p'), name: 'Caritas', role: 'berät', consent: 'agreed' }],
  costs: [
    { id: id('b'), year: 2027, state: 'amount', cents: 100, rhythm: 'once', staffHundredths: 50, note: '' },
    {
      id: id('a'),
      year: null,
      state: 'open',
      cents: null,
      rhythm: 'yearly',
      staffHundredths: null,
      note: 'x',
    },
  ],
  fundingSources: [{ id: id('f'), kind: 'land', name: 'Richtlinie', state: 'applied' }],
  indicatorList: [
    {
      id: id('i'),
      title: 'Plätze',
      kind: 'outcome',
      unit: 'Personen',
      source: 'vhs',
      frequency: 'yearly',
      baseline: { value: '12', date: '2026-01' },
      target: { value: '60', date: '2029-12' },
      values: [{ id: id('v'), value: '20', date: '2027-12', note: 'erstes Jahr' }],
    },
  ],
  committeeNote: paragraphs('Für den Ausschuss.'),
  internalNote: paragraphs('Unter uns.'),
};
const goal = {
  ...emptyGoal(id('g'), 'goal', 1),
  need: 'Abends fehlen Kurse',
  smart: ['specific', 'dated'] as const,
  targetDate: '2029-12',
  indicatorList: [{ ...measure.indicatorList[0], id: id('j'), baseline: point, target: point, values: [] }],
} as ReturnType<typeof emptyGoal>;

function held(): Y.Doc {
  const doc = new Y.Doc();
  writeChapter(doc, { body: paragraphs(''), goals: [goal], measures: [measure] });
  return doc;
}

function twin(doc: Y.Doc): Y.Doc {
  const other = new Y.Doc();
  Y.applyUpdate(other, Y.encodeStateAsUpdate(doc));
  return other;
}

function meet(a: Y.Doc, b: Y.Doc): void {
  Y.applyUpdate(a, Y.encodeStateAsUpdate(b));
  Y.applyUpdate(b, Y.encodeStateAsUpdate(a));
}

describe('all fields of a measure and goal', () => {
  it('are read as they were written, lists in the order of their lines', () => {
    expect(readChapter(held())).toMatchObject({ goals: [goal], measures: [measure] });
  });

  it('read as empty where a record was written before there were any, and rubbish is passed over', () => {
    const doc = new Y.Doc();
    const record = new Y.Map<unknown>([
      ['title', new Y.Text('Alt')],
      ['costs/kein-schluessel', new Y.Map()],
      [`costs/${id('a')}`, 'keine Zeile'],
      [`steps/${id('b')}`, new Y.Map<unknown>([['due', 'morgen']])],
      [`relations/${id('c')}`, 'magNicht'],
    ]);
    doc.getMap('measures').set(id('m'), record);
    expect(readChapter(doc).measures[0]).toEqual({
      ...emptyMeasure(id('m'), 0),
      title: 'Alt',
      steps: [{ id: id('b'), title: '', due: '', done: false }],
    });
  });
});

describe('two people in one list', () => {
  it('keep what each wrote in another line, and in two cells of one', () => {
    const a = held();
    const b = twin(a);
    const cell = (doc: Y.Doc, list: RowList, row: string, name: string) => {
      const owner = recordOf(doc, id('m'));
      const text = owner && rowOf(owner, list, row)?.get(name);
      if (!(text instanceof Y.Text)) throw new Error('no cell');
      return text;
    };
    replaceText(cell(a, 'partnerList', id('p'), 'name'), 'Caritas Heidmark');
    replaceText(cell(b, 'partnerList', id('p'), 'role'), 'berät und übersetzt');
    const owner = recordOf(b, id('m'));
    if (!owner) throw new Error('no measure');
    writeRow(owner, 'partnerList', { id: id('q'), name: 'DRK', role: '', consent: 'open' }, 2);
    meet(a, b);
    expect(readChapter(a)).toEqual(readChapter(b));
    expect(readRows(owner, 'partnerList').map(({ name, role }) => [name, role])).toEqual([
      ['Caritas Heidmark', 'berät und übersetzt'],
      ['DRK', ''],
    ]);
  });
});

describe('a chapter from before', () => {
  it('gets the texts it lacks once, and nothing else changes', () => {
    const doc = held();
    recordOf(doc, id('m'))?.delete('leadUnit');
    recordOf(doc, id('g'))?.delete('need');
    const before = readChapter(doc);
    expect(isIncomplete(doc)).toBe(true);
    expect(completeChapter(doc)).toBe(true);
    expect([isIncomplete(doc), completeChapter(doc)]).toEqual([false, false]);
    expect(readChapter(doc)).toEqual(before);
  });
});

describe('bringing a measure back', () => {
  it('brings its lists back to what they were and keeps the internal note', () => {
    const doc = held();
    const bare = { ...emptyMeasure(id('m'), 1), title: 'Kurse', costs: measure.costs.slice(1) };
    editChapter(doc, [{ do: 'measure.restore', measure: bare, place: 'keep' }]);
    expect(readChapter(doc).measures[0]).toEqual({ ...bare, internalNote: measure.internalNote });
    editChapter(doc, [{ do: 'measure.restore', measure, place: 'keep' }]);
    expect(readChapter(doc).measures[0]).toMatchObject({ costs: measure.costs, steps: measure.steps });
  });

  it('from a version older than the lists leaves them as they stand', () => {
    const doc = held();
    const bare = { ...emptyMeasure(id('m'), 1), title: 'Alte Kurse' };
    editChapter(doc, [{ do: 'measure.restore', measure: bare, place: 'keep', older: true }]);
    expect(readChapter(doc).measures[0]).toMatchObject({
      title: 'Alte Kurse',
      costs: measure.costs,
      priority: 'A',
    });
  });
});
