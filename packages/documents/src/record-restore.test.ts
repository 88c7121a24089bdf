import { emptyGoal, type Goal } from '@fortschrift/domain/goal';
import { emptyMeasure } from '@fortschrift/domain/measure';
import { paragraphs } from '@fortschrift/domain/rich-text';
import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { editChapter, readChapter, recordOf, writeChapter } from './chapter.ts';

const id = (letter: string) => letter.repeat(26);
const origin = (letter: string) => ({ kind: 'cluster' as const, refId: id(letter), note: '' });
const goal: Goal = {
  ...emptyGoal(id('g'), 'goal', 1),
  title: 'Ziel',
  text: paragraphs('Alt.'),
  origins: [],
};
const measure = {
  ...emptyMeasure(id('m'), 1),
  goalId: goal.id,
  title: 'Kurse',
  lead: 'Volkshochschule',
  description: paragraphs('Ein Kurs.'),
  draftState: 'inProgress' as const,
  origins: [origin('a')],
};

function chapterWith(part: Partial<typeof measure>): Y.Doc {
  const doc = new Y.Doc();
  writeChapter(doc, { body: paragraphs('Neu.'), goals: [goal], measures: [{ ...measure, ...part }] });
  return doc;
}

describe('bringing a record back', () => {
  it('changes its fields where they stand, keeps its place and what it has gained', () => {
    const doc = chapterWith({ title: 'Andere Kurse', lead: '', position: 7, origins: [origin('b')] });
    const open = recordOf(doc, measure.id)?.get('title');
    editChapter(doc, [{ do: 'measure.restore', measure, place: 'keep' }]);
    expect(readChapter(doc).measures).toEqual([
      { ...measure, position: 7, origins: [origin('a'), origin('b')] },
    ]);
    expect(recordOf(doc, measure.id)?.get('title')).toBe(open);
  });

  it('leaves texts alone that say the same', () => {
    const doc = chapterWith({ title: 'Andere Kurse' });
    const text = recordOf(doc, measure.id)?.get('description');
    if (!(text instanceof Y.XmlFragment)) throw new Error('no text');
    let touched = 0;
    text.observeDeep(() => touched++);
    editChapter(doc, [{ do: 'measure.restore', measure, place: 'keep' }]);
    expect(touched).toBe(0);
  });

  it('adds one that is gone, without a goal that is gone too', () => {
    const doc = new Y.Doc();
    writeChapter(doc, {
      body: paragraphs(''),
      goals: [],
      measures: [{ ...measure, id: id('n'), position: 3 }],
    });
    editChapter(doc, [{ do: 'measure.restore', measure, place: 'keep' }]);
    expect(readChapter(doc).measures.find(({ id: known }) => known === measure.id)).toEqual({
      ...measure,
      goalId: null,
      position: 4,
    });
  });

  it('takes back what was dropped, to be worked on', () => {
    const doc = new Y.Doc();
    writeChapter(doc, {
      body: paragraphs(''),
      goals: [goal],
      measures: [{ ...measure, draftState: 'dropped' }],
    });
    editChapter(doc, [{ do: 'measure.restore', measure, place: 'keep' }]);
    expect(readChapter(doc).measures[0]?.draftState).toBe('inProgress');
  });

  it('brings goals, their places and the text of a chapter back', () => {
    const doc = chapterWith({});
    editChapter(doc, [
      { do: 'goal.restore', goal: { ...goal, title: 'Ein anderes Ziel', position: 9 }, place: 'take' },
      { do: 'body.restore', body: paragraphs('Alter Text.') },
    ]);
    expect(readChapter(doc)).toMatchObject({
      body: paragraphs('Alter Text.'),
      goals: [{ title: 'Ein anderes Ziel', position: 9 }],
    });
  });
});
