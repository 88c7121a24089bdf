import { expect, it } from 'vitest';
import { chapter, goal, measure, version } from '../test/synopsis/versions.ts';
import { restoreFrom } from './version-restore.ts';

const content = version([
  chapter('A', [goal('a', [measure('1'), measure('2')])], { loose: [measure('3')] }),
  chapter('B', []),
]);
const done = (id: string) =>
  restoreFrom(content, id)?.edits.map((edit) => {
    if (edit.do === 'goal.restore') return `${edit.goal.id} ${edit.goal.position} ${edit.place}`;
    if (edit.do === 'measure.restore') return `${edit.measure.id} ${edit.measure.position} ${edit.place}`;
    return edit.do;
  });

it.each([
  ['A', ['body.restore', 'a 1 take', '1 1 take', '2 2 take', '3 3 take']],
  ['a', ['a 0 keep']],
  ['2', ['2 0 keep']],
  ['3', ['3 0 keep']],
  ['nobody', undefined],
])('%s comes back with %j', (id, expected) => {
  expect(done(id)).toEqual(expected);
});

it('brings no numbers and no frozen measures into the live chapter', () => {
  const [edit] = restoreFrom(content, 'a')?.edits ?? [];
  expect(edit && 'goal' in edit ? Object.keys(edit.goal) : []).not.toContain('measures');
  expect(JSON.stringify(restoreFrom(content, 'A'))).not.toContain('"number"');
});
