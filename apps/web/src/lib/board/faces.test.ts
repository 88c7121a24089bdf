import type { BoardCluster, BoardIdea } from '@fortschrift/domain/board';
import { expect, it } from 'vitest';
import type { Column } from './columns.ts';
import { type FaceSource, facesOf } from './faces.ts';

function idea(id: string): BoardIdea {
  return {
    id,
    kind: 'need',
    text: id,
    detail: '',
    language: 'de',
    source: 'typed',
    state: 'submitted',
    hiddenReason: null,
    clusterId: null,
    round: 1,
    recordId: null,
    doubleOf: null,
    parked: null,
    position: 1,
    createdAt: 1,
    editedAt: null,
    translation: null,
  };
}

const [a, b, c, d] = [idea('a'), idea('b'), idea('c'), idea('d')];
const cluster: BoardCluster = { id: 'x', heading: 'X', summary: '', mark: null, parked: null, position: 1 };

function column(key: string, ideas: readonly BoardIdea[]): Column {
  return { key, cluster: key === 'loose' ? null : { ...cluster, id: key }, ideas, count: ideas.length };
}

const source: FaceSource = {
  nameOf: (clusterId) => clusterId ?? 'loose',
  timesOf: () => 1,
  earlierOf: () => null,
  aboutOf: () => null,
  holderOf: () => null,
  dots: null,
  ready: true,
  givesPoints: false,
};
const columns = [column('loose', [a, b]), column('x', [c]), column('y', [d])];
const before = facesOf(columns, source);
const cardsOf = (faces: typeof before) =>
  new Map(faces.flatMap(({ cards }) => cards.map((card) => [card.id, card])));

/** Names of columns and cards whose picture is another object than before. */
function changed(after: typeof before): readonly string[] {
  const cards = cardsOf(before);
  return [
    ...after.filter((face) => !before.includes(face)).map(({ key }) => key),
    ...[...cardsOf(after)].filter(([id, card]) => cards.get(id) !== card).map(([id]) => id),
  ];
}

it('makes no new picture where nothing changed', () => {
  expect(changed(facesOf(columns, source, before))).toEqual([]);
});

it('does not go through columns of the same cards when nothing around them changed, and does when they are called otherwise', () => {
  const [loose, x, y] = columns;
  if (!loose || !x || !y) throw new Error('three columns');
  const asked: string[] = [];
  const asking: FaceSource = {
    ...source,
    holderOf: (id) => {
      asked.push(id);
      return null;
    },
  };
  const moved = [{ ...loose, ideas: [b] }, { ...x, ideas: [c, a] }, y];
  expect(changed(facesOf(moved, asking, before, true))).toEqual(['loose', 'x', 'a']);
  expect(asked).toEqual(['b', 'c', 'a']);
  const named = { ...source, nameOf: (id: string | null) => (id === 'y' ? 'Busse' : (id ?? 'loose')) };
  expect(changed(facesOf(columns, named, before, true))).toEqual(['y', 'd']);
});

it('makes new pictures of a card that moved and of the two columns, of nothing else', () => {
  const [loose, x, y] = columns;
  if (!loose || !x || !y) throw new Error('three columns');
  const moved = [{ ...loose, ideas: [b] }, { ...x, ideas: [c, a] }, y];
  expect(changed(facesOf(moved, source, before))).toEqual(['loose', 'x', 'a']);
});

it('tells by what each card shows who has it in hand, how many lie there, and what its column is called', () => {
  const holder = { name: 'Frau Kaya', colour: '#1F5FA8' };
  const held = { ...source, holderOf: (id: string) => (id === 'c' ? { ...holder } : null) };
  const first = facesOf(columns, held, before);
  expect(changed(first)).toEqual(['x', 'c']);
  expect(facesOf(columns, held, first)).toEqual(first);
  expect(facesOf(columns, held, first)[1]).toBe(first[1]);
  expect(changed(facesOf(columns, { ...source, timesOf: (id) => (id === 'b' ? 2 : 1) }, before))).toEqual([
    'loose',
    'b',
  ]);
  expect(
    changed(
      facesOf(columns, { ...source, nameOf: (id) => (id === 'y' ? 'Busse' : (id ?? 'loose')) }, before),
    ),
  ).toEqual(['y', 'd']);
});

it('knows points, places and what may still be done', () => {
  const shown = facesOf(columns, { ...source, dots: { x: 3 }, ready: false });
  expect(shown.map(({ dots, place, clusters, ready }) => [dots, place, clusters, ready])).toEqual([
    [null, -1, 2, false],
    [3, 0, 2, false],
    [null, 1, 2, false],
  ]);
});
