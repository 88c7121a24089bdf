import { expect, it } from 'vitest';
import { closuresOf } from './closure.ts';

it('takes the newest report on each measure, and only those that end it', () => {
  const report = (
    measureId: string,
    state: 'done' | 'inWork' | 'madePermanent' | 'discontinued',
    reportedAt: number,
  ) => ({
    measureId,
    state,
    text: state,
    reportedAt,
  });
  expect(
    closuresOf([
      report('a', 'inWork', 1),
      report('a', 'done', 2),
      report('b', 'done', 1),
      report('b', 'inWork', 2),
      report('c', 'discontinued', 1),
      report('d', 'madePermanent', 1),
    ]),
  ).toEqual([
    { recordId: 'a', kind: 'achieved', reason: 'done' },
    { recordId: 'c', kind: 'dropped', reason: 'discontinued' },
    { recordId: 'd', kind: 'madePermanent', reason: 'madePermanent' },
  ]);
});
