import type { SynopsisRow } from '@fortschrift/domain/synopsis/row';
import { describe, expect, it } from 'vitest';
import { choiceQuery, chosenLines, isNarrowed, readChoice } from './choice.ts';

const row = (
  key: string,
  kinds: SynopsisRow['kinds'],
  fields: readonly ('lead' | 'cost')[] = [],
): SynopsisRow => ({
  key,
  part: 'measure',
  before: [],
  after: { id: key, number: '', title: key },
  kinds,
  moved: null,
  besides: [],
  fields: fields.map((field) => ({ field, as: 'text', pieces: [] })),
  reasons: [],
});
const chapters = [
  {
    id: 'a',
    number: '1',
    title: 'A',
    rows: [row('1', ['unchanged']), row('2', ['moved', 'changed'], ['lead', 'cost'])],
  },
  { id: 'b', number: '2', title: 'B', rows: [row('3', ['new'], ['cost'])] },
];
const keys = (query: string) =>
  chosenLines({ chapters }, readChoice(new URLSearchParams(query))).flatMap(({ rows }) =>
    rows.map(({ key }) => key),
  );

describe('what of a comparison is shown', () => {
  it.each([
    ['', ['2', '3']],
    ['art=all', ['1', '2', '3']],
    ['art=changed', ['2']],
    ['art=unchanged', ['1']],
    ['angabe=cost', ['2', '3']],
    ['angabe=lead', ['2']],
    ['kapitel=b', ['3']],
    ['art=new&kapitel=a', []],
    ['art=nonsense&angabe=constructor', ['2', '3']],
  ])('%s', (query, expected) => {
    expect(keys(query)).toEqual(expected);
  });

  it('shows the field alone that was asked for', () => {
    const [chapter] = chosenLines({ chapters }, readChoice(new URLSearchParams('angabe=lead')));
    expect(chapter?.rows[0]?.fields.map(({ field }) => field)).toEqual(['lead']);
  });

  it('comes back from its address as it was', () => {
    const choice = { view: 'spalte', kind: 'moved', field: 'lead', chapter: 'a' } as const;
    const query = choiceQuery({ after: 'n', before: 'o' }, choice);
    expect(query).toBe('?fassung=n&mit=o&ansicht=spalte&art=moved&angabe=lead&kapitel=a');
    expect(readChoice(new URLSearchParams(query))).toEqual(choice);
    expect(isNarrowed(choice)).toBe(true);
    expect(isNarrowed(readChoice(new URLSearchParams('art=all')))).toBe(false);
  });
});
