import { emptyGoal } from '@fortschrift/domain/goal';
import { emptyMeasure } from '@fortschrift/domain/measure';
import type { MovedRecord } from '@fortschrift/domain/record-move';
import { emptyRichText, paragraphs, plainText } from '@fortschrift/domain/rich-text';
import { beforeEach, describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { readChapter, recordOf, writeChapter } from './chapter.ts';
import { mergeRecords, splitRecord } from './record-acts.ts';
import { signatureOf } from './record-copy.ts';
import { catchUp, landRecords, liftedIds, liftRecords, takeRecords } from './record-transfer.ts';

const id = (letter: string) => letter.repeat(26);
const by = (of: string) => ({ id: of, author: 'a', name: 'Anna', at: 1, of: 'text' });
const place = (letter: string, part: Partial<MovedRecord> = {}): MovedRecord => ({
  ...{ id: id(letter), part: 'measure', aboveId: null, position: 7, change: null },
  ...part,
});

let here: Y.Doc;
let there: Y.Doc;

/** The first paragraph of a long text. */
function words(doc: Y.Doc, letter: string, field = 'description'): Y.XmlText {
  const fragment = recordOf(doc, id(letter))?.get(field);
  const first = fragment instanceof Y.XmlFragment ? fragment.get(0) : null;
  const text = first instanceof Y.XmlElement ? first.get(0) : null;
  if (!(text instanceof Y.XmlText)) throw new Error('no text there');
  return text;
}

/** "im Mai" struck for Anna, "im Juni" inserted by her. */
function suggest(doc: Y.Doc, letter: string): void {
  const text = words(doc, letter);
  text.insert(text.length, ' ab Juni', { 'insertion--bbbbbbbb': by('1') });
  text.format(0, 3, { 'deletion--aaaaaaaa': by('2') });
}

beforeEach(() => {
  here = new Y.Doc();
  writeChapter(here, {
    body: emptyRichText,
    goals: [{ ...emptyGoal(id('g'), 'goal', 1), title: 'Ziel' }],
    measures: [
      {
        ...emptyMeasure(id('a'), 1),
        goalId: id('g'),
        title: 'Kurs',
        description: paragraphs('Ein Kurs im Mai.'),
        internalNote: paragraphs('nur für uns'),
        origins: [{ kind: 'cluster', refId: id('k'), note: 'Tisch 1' }],
        relations: [{ measureId: id('b'), kind: 'supports' }],
        steps: [
          { id: id('s'), text: 'Räume suchen', dueMonth: '2027-01', done: false, position: 1 },
        ] as never,
      },
      { ...emptyMeasure(id('b'), 2), goalId: id('g'), title: 'Beratung', description: paragraphs('Rat.') },
      {
        ...emptyMeasure(id('c'), 3),
        title: 'Andere',
        relations: [{ measureId: id('b'), kind: 'dependsOn' }],
      },
    ],
  });
  there = new Y.Doc();
  writeChapter(there, { body: emptyRichText, goals: [emptyGoal(id('h'), 'goal', 1)], measures: [] });
});

describe('records between chapters', () => {
  it('arrive whole, with suggestions still open and what nobody here knows of', () => {
    suggest(here, 'a');
    recordOf(here, id('a'))?.set('ofTomorrow', new Y.Text('bleibt'));
    const before = recordOf(here, id('a'));
    const said = new Map([...(before?.entries() ?? [])].map(([key, value]) => [key, signatureOf(value)]));
    const taken = here.transact(() => takeRecords(here, [id('a')]));
    expect(recordOf(here, id('a'))).toBeNull();
    there.transact(() => landRecords(there, taken, [place('a', { aboveId: id('h') })]));
    const content = readChapter(there);
    expect(content.suggestions).toEqual({ [id('a')]: 2 });
    expect(plainText(content.measures[0]?.description ?? emptyRichText)).toBe('Ein Kurs im Mai.');
    for (const [key, value] of recordOf(there, id('a'))?.entries() ?? [])
      if (key !== 'position' && key !== 'goalId')
        expect([key, signatureOf(value)]).toEqual([key, said.get(key)]);
    expect(content.measures[0]).toMatchObject({ goalId: id('h'), position: 7 });
  });

  it('take along what was written between lifting and taking', () => {
    const lifted = liftRecords(here, [id('a'), id('z')]);
    there.transact(() => landRecords(there, lifted, [place('a')]));
    words(here, 'a').insert(0, 'Genau: ');
    recordOf(here, id('a'))?.delete(`relations/${id('b')}`);
    const taken = takeRecords(here, [id('a')]);
    there.transact(() => catchUp(there, lifted, taken));
    const [measure] = readChapter(there).measures;
    expect(plainText(measure?.description ?? emptyRichText)).toBe('Genau: Ein Kurs im Mai.');
    expect(measure?.relations).toEqual([]);
    expect([...liftedIds(taken)]).toEqual([id('a')]);
    expect([...liftedIds(takeRecords(here, [id('a')]))]).toEqual([]);
  });

  it('a suggestion that lost its end does not get one on the way', () => {
    const text = words(here, 'a');
    text.insert(4, 'neuer ', { 'insertion--aaaaaaaa': by('1') });
    for (let item = text._start; item !== null; item = item.right) {
      const { content } = item;
      if (content instanceof Y.ContentFormat && content.value === null)
        here.transact((transaction) => item?.delete(transaction));
    }
    const taken = takeRecords(here, [id('a')]);
    landRecords(there, taken, [place('a')]);
    const content = readChapter(there);
    expect(plainText(content.measures[0]?.description ?? emptyRichText)).toBe('Ein neuer Kurs im Mai.');
    expect(content).not.toHaveProperty('suggestions');
  });
});

describe('acts inside a chapter', () => {
  it('merging keeps the suggestions of both, hands references over and can be taken back', () => {
    suggest(here, 'a');
    words(here, 'b').insert(0, 'Guter ', { 'insertion--cccccccc': by('3') });
    const undo = new Y.UndoManager([here.getMap('goals'), here.getMap('measures')], {
      trackedOrigins: new Set(['act']),
    });
    const before = readChapter(here);
    here.transact(() => mergeRecords(here, id('a'), [id('b')], () => []), 'act');
    const content = readChapter(here);
    expect(content.suggestions).toEqual({ [id('a')]: 3 });
    const [merged, other] = content.measures;
    expect(plainText(merged?.description ?? emptyRichText)).toBe('Ein Kurs im Mai.\nRat.');
    expect(merged).toMatchObject({ madeOf: [id('b')], relations: [] });
    expect(other?.relations).toEqual([{ measureId: id('a'), kind: 'dependsOn' }]);
    undo.undo();
    expect(readChapter(here)).toEqual(before);
  });

  it('splitting leaves the suggestions in both halves and says what they were', () => {
    suggest(here, 'a');
    here.transact(() => splitRecord(here, id('a'), id('n'), () => []));
    const content = readChapter(here);
    expect(content.suggestions).toEqual({ [id('a')]: 2, [id('n')]: 2 });
    expect(content.measures.find((held) => held.id === id('n'))?.madeOf).toEqual([id('a')]);
  });
});
