import type { Change } from '@fortschrift/domain/change';
import { orderChapter } from '@fortschrift/domain/concept';
import { emptyGoal, type Goal } from '@fortschrift/domain/goal';
import { emptyMeasure } from '@fortschrift/domain/measure';
import { emptyRichText } from '@fortschrift/domain/rich-text';
import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { editChapter, readChapter, recordOf, writeChapter } from './chapter.ts';

const id = (letter: string) => letter.repeat(26);
const change = (kind: Change['kind'], reason = ''): Change => ({ kind, reason, previousIds: [id('o')] });
const goal: Goal = {
  ...emptyGoal(id('g'), 'goal', 1),
  title: 'Alle lernen Deutsch',
  change: change('open'),
};

function held(): Y.Doc {
  const doc = new Y.Doc();
  const measure = { ...emptyMeasure(id('m'), 1), goalId: goal.id, change: change('open') };
  writeChapter(doc, { body: emptyRichText, goals: [goal], measures: [measure] });
  return doc;
}

describe('a recorded change', () => {
  it('is read as it was written, and rubbish as none', () => {
    const doc = held();
    expect(readChapter(doc).goals[0]?.change).toEqual(change('open'));
    recordOf(doc, id('g'))?.set('change', { kind: 'gone', reason: 3 });
    expect(readChapter(doc).goals[0]).not.toHaveProperty('change');
    recordOf(doc, id('g'))?.set('change', { kind: 'merged', reason: 3, previousIds: ['x', id('o')] });
    expect(readChapter(doc).goals[0]?.change).toEqual(change('merged'));
  });

  it('retires with an end and takes back with anything else', () => {
    const doc = held();
    const end = change('achieved', 'Der Kurs läuft.');
    editChapter(doc, [
      { do: 'change.set', recordId: id('m'), change: end },
      { do: 'change.set', recordId: id('g'), change: end },
    ]);
    expect(orderChapter(readChapter(doc))).toMatchObject({ goals: [], loose: [] });
    expect(readChapter(doc).measures[0]?.change).toEqual(end);
    editChapter(doc, [
      { do: 'change.set', recordId: id('g'), change: change('confirmed') },
      { do: 'change.set', recordId: id('m'), change: null },
    ]);
    const [back] = orderChapter(readChapter(doc)).goals;
    expect(back?.goal.change).toEqual(change('confirmed'));
    expect(back?.measures.map(({ draftState }) => draftState)).toEqual(['inProgress']);
    expect(back?.measures[0]).not.toHaveProperty('change');
  });

  it('leaves one whole decision when two people decide at once', () => {
    const [one, other] = [held(), new Y.Doc()];
    Y.applyUpdate(other, Y.encodeStateAsUpdate(one));
    const first = change('amended', 'Neue Zielgruppe seit 2024');
    const second = change('dropped', 'Der Träger hört auf');
    editChapter(one, [{ do: 'change.set', recordId: id('g'), change: first }]);
    editChapter(other, [{ do: 'change.set', recordId: id('g'), change: second }]);
    Y.applyUpdate(one, Y.encodeStateAsUpdate(other));
    Y.applyUpdate(other, Y.encodeStateAsUpdate(one));
    expect(readChapter(one)).toEqual(readChapter(other));
    expect([first, second]).toContainEqual(readChapter(one).goals[0]?.change);
  });

  it('a retired record brought back from a version stands again, open', () => {
    const doc = held();
    editChapter(doc, [
      { do: 'change.set', recordId: id('g'), change: change('dropped', 'Kein Bedarf mehr') },
    ]);
    const { change: _, ...former } = goal;
    editChapter(doc, [{ do: 'goal.restore', goal: former, place: 'keep' }]);
    expect(orderChapter(readChapter(doc)).goals[0]?.goal.change).toEqual(change('open'));
  });

  it('a copy is put in once', () => {
    const doc = held();
    editChapter(doc, [{ do: 'goal.put', goal: { ...goal, title: 'Anders' } }]);
    expect(readChapter(doc).goals.map(({ title }) => title)).toEqual(['Alle lernen Deutsch']);
    editChapter(doc, [{ do: 'record.take', recordId: goal.id }]);
    expect(readChapter(doc).goals).toEqual([]);
  });
});
