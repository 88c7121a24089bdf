import { expect, it } from 'vitest';
import { findingsOf } from './concept-check.ts';
import { emptyGoal } from './goal.ts';
import { emptyMeasure } from './measure.ts';
import { emptyRichText } from './rich-text.ts';

const id = (letter: string) => letter.repeat(26);

it('lists what is open in print order, and nothing that was retired', () => {
  const found = findingsOf(
    { id: id('k'), title: 'Bildung' },
    {
      body: emptyRichText,
      goals: [
        { ...emptyGoal(id('g'), 'goal', 2), title: 'Später' },
        { ...emptyGoal(id('h'), 'goal', 1), title: 'Zuerst' },
      ],
      measures: [
        { ...emptyMeasure(id('a'), 1), title: 'Kurs am Abend', goalId: id('h') },
        { ...emptyMeasure(id('b'), 1), title: 'Verworfen', draftState: 'dropped' },
      ],
      suggestions: { body: 2, [id('g')]: 1 },
    },
  );
  expect(found.map(({ recordId, part, suggestions }) => [recordId, part, suggestions])).toEqual([
    [id('k'), 'chapter', 2],
    [id('a'), 'measure', 0],
    [id('g'), 'goal', 1],
  ]);
  expect(found[1]?.missing).toContain('lead');
  expect(found[1]?.missing).not.toContain('title');
});
