import { expect, it } from 'vitest';
import { id } from '../test/samples.ts';
import { emptyRichText } from './rich-text.ts';
import type { VersionContent, VersionGoal, VersionMeasure } from './version.ts';
import { recordsOf } from './version-records.ts';

const measure = (n: number, number: string): VersionMeasure => ({
  id: id(n),
  number,
  goalId: null,
  title: `Maßnahme ${n}`,
  kind: 'new',
  situation: emptyRichText,
  description: emptyRichText,
  targetGroups: '',
  lead: '',
  partners: '',
  horizon: null,
  start: '',
  end: '',
  cost: '',
  funding: '',
  indicators: '',
  flagship: false,
  quickWin: false,
  origins: [{ kind: 'idea', refId: id(90), note: '' }],
});
const goal: VersionGoal = {
  id: id(1),
  number: '1.1',
  level: 'goal',
  title: 'Ziel',
  text: emptyRichText,
  origins: [],
  measures: [measure(2, '1.1.1')],
};
const content: VersionContent = {
  format: 'fortschrift-version/1',
  county: 'Landkreis Heidmark',
  conceptId: id(80),
  title: 'Konzept',
  label: '1.0',
  stand: '2026-05-01',
  chapters: [
    {
      id: id(70),
      kind: 'field',
      field: 'housing',
      number: '1',
      title: 'Wohnen',
      body: emptyRichText,
      goals: [goal],
      loose: [measure(3, '1.2.1')],
    },
  ],
};

it('lists goals, their measures and loose ones in print order, each with where it comes from', () => {
  expect(recordsOf(content).map(({ kind, number, chapterId }) => [kind, number, chapterId])).toEqual([
    ['goal', '1.1', id(70)],
    ['measure', '1.1.1', id(70)],
    ['measure', '1.2.1', id(70)],
  ]);
  expect(recordsOf(content)[1]?.origins).toEqual([{ kind: 'idea', refId: id(90), note: '' }]);
});
