import type { Board, BoardIdea } from '@fortschrift/domain/board';
import { describe, expect, it } from 'vitest';
import { beforeIn, columnsOf, placeOf, shortText } from './columns.ts';

function idea(
  id: string,
  clusterId: string | null,
  position: number,
  state: BoardIdea['state'] = 'submitted',
) {
  return {
    id,
    kind: 'need',
    text: id,
    detail: '',
    language: 'de',
    source: 'typed',
    state,
    hiddenReason: null,
    clusterId,
    round: 1,
    recordId: null,
    doubleOf: null,
    parked: null,
    position,
    createdAt: 1,
    editedAt: null,
    translation: null,
  } as const satisfies BoardIdea;
}

const ideas = [
  idea('b', null, 2),
  idea('a', null, 1),
  idea('d', 'x', 1),
  idea('h', 'x', 2, 'hidden'),
  idea('c', 'x', 3),
];
const board: Board = {
  phase: 'sorting',
  round: 1,
  frozen: false,
  sheetOpen: false,
  dotsShown: false,
  ideas: new Map(ideas.map((each) => [each.id, each])),
  clusters: new Map([
    ['y', { id: 'y', heading: '', summary: '', mark: null, parked: null, position: 2 }],
    ['x', { id: 'x', heading: 'X', summary: '', mark: null, parked: null, position: 1 }],
  ]),
};

describe('columns of a board', () => {
  it('are the loose cards first, then the clusters in their order, hidden cards left out', () => {
    const piles = columnsOf(board).map(({ key, ideas: pile }) => [key, pile.map(({ id }) => id)]);
    expect(piles).toEqual([
      ['loose', ['a', 'b']],
      ['x', ['d', 'c']],
      ['y', []],
    ]);
  });

  it('are the same objects again where nothing changed', () => {
    const before = columnsOf(board);
    const moved = new Map(board.ideas).set('d', idea('d', null, 9));
    const after = columnsOf({ ...board, ideas: moved }, before);
    const same = after.map((column) => column === before.find(({ key }) => key === column.key));
    expect(after.map(({ key }, n) => [key, same[n]])).toEqual([
      ['loose', false],
      ['x', false],
      ['y', true],
    ]);
  });

  it('count cards another one stands for, and leave those in the Themenspeicher out', () => {
    const doubled = new Map(board.ideas)
      .set('b', { ...idea('b', null, 2), doubleOf: 'a' })
      .set('c', { ...idea('c', 'x', 3), parked: { forwarded: true, owner: '', due: '' } });
    const found = columnsOf({ ...board, ideas: doubled });
    expect(found.map(({ key, ideas: pile, count }) => [key, pile.length, count])).toEqual([
      ['loose', 1, 2],
      ['x', 1, 1],
      ['y', 0, 0],
    ]);
  });

  it('know where a card stands, and what comes after it', () => {
    const columns = columnsOf(board);
    expect(placeOf(columns, 'c')).toEqual({ column: 1, index: 1 });
    expect(placeOf(columns, 'h')).toBeNull();
    const [loose] = columns;
    if (!loose) throw new Error('no column');
    expect(beforeIn(loose, 0, new Set(['a']))).toBe('b');
    expect(beforeIn(loose, 0, new Set(['b']))).toBeNull();
  });

  it('shorten a text at a word', () => {
    expect(shortText(' Mehr\n Busse ')).toBe('Mehr Busse');
    expect(shortText('Mehr Busse am Abend in alle Dörfer, auch am Wochenende')).toBe(
      'Mehr Busse am Abend in alle Dörfer, auch am …',
    );
  });
});
