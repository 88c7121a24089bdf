import type { BoardIdea } from '@fortschrift/domain/board';
import { expect, it } from 'vitest';
import { createCardSearch, nextFound } from './card-search.ts';
import type { Column } from './columns.ts';

const idea = (id: string, text: string, rest: Partial<BoardIdea> = {}): BoardIdea => ({
  ...{ id, text, kind: 'need', detail: '', language: 'de', source: 'typed', state: 'submitted' },
  ...{ hiddenReason: null, clusterId: null, round: 1, recordId: null, doubleOf: null, parked: null },
  ...{ position: 1, createdAt: 1, editedAt: null, translation: null },
  ...rest,
});
const column = (key: string, ...ideas: readonly BoardIdea[]): Column => ({
  ...{ key, cluster: null, ideas, count: ideas.length },
});
const columns = [
  column('loose', idea('a', 'Kita-Plätze fehlen'), idea('b', 'Der Bus fährt nicht', { detail: 'zur Kita' })),
  column(
    'x',
    idea('c', 'مكان في الروضة', {
      translation: { text: 'Ein Platz in der KITA', detail: '', seat: 3, at: 2 },
    }),
    idea('d', 'Deutschkurs'),
  ),
];

it('finds words in the card, its explanation and its translation, however they are written', () => {
  const look = createCardSearch();
  expect(look(columns, 'kita')).toEqual(['a', 'b', 'c']);
  expect(look(columns, 'plaetze kita')).toEqual(['a']);
  expect(look(columns, 'روضة')).toEqual(['c']);
  expect(look(columns, 'Rathaus')).toEqual([]);
  expect(look(columns, '  ')).toEqual([]);
});

it('goes from one found card to the next, and round', () => {
  expect(nextFound(['a', 'b'], null)).toBe('a');
  expect(nextFound(['a', 'b'], 'a')).toBe('b');
  expect(nextFound(['a', 'b'], 'b')).toBe('a');
  expect(nextFound(['a', 'b'], 'elsewhere')).toBe('a');
  expect(nextFound([], 'a')).toBeNull();
});
