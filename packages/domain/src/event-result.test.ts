import { expect, it } from 'vitest';
import { card, cluster, id, table, workshop } from '../test/samples.ts';
import { canonicalJson } from './canonical-json.ts';
import { eventResultOf, type TableParts } from './event-result.ts';
import { paragraphs } from './rich-text.ts';

const parts: TableParts = {
  table: table({ number: 2 }),
  ideas: [
    card(2, { clusterId: id(50), position: 9 }),
    card(1, { clusterId: id(50), position: 8 }),
    card(3),
    card(4, { state: 'hidden', clusterId: id(50) }),
    card(5, { state: 'withdrawn' }),
  ],
  clusters: [cluster(51), cluster(50)],
  paperSums: new Map(),
  sums: new Map([[id(50), 7]]),
  people: 6,
  sheet: paragraphs('Wir schlagen vor'),
  proposals: [{ id: id(70), kind: 'measure', title: 'Sprachcafé', text: paragraphs('Einmal die Woche') }],
};
const first: TableParts = {
  ...parts,
  table: table({ id: id(9003), number: 1, question: 'Und hier?' }),
  ideas: [],
};

it('keeps what was said, table by table, in the order of the board', () => {
  const result = eventResultOf(workshop(), [parts, first], 12);
  expect(result.tables.map((each) => each.number)).toEqual([1, 2]);
  expect(result.tables.map((each) => each.question)).toEqual(['Und hier?', 'Was fehlt?']);
  const [, second] = result.tables;
  expect(second?.clusters.map(({ id: clusterId, dots }) => [clusterId, dots])).toEqual([
    [id(50), 7],
    [id(51), 0],
  ]);
  expect(second?.clusters[0]?.ideas.map((idea) => idea.id)).toEqual([id(1), id(2)]);
  expect(second?.single.map((idea) => idea.id)).toEqual([id(3)]);
  expect(second?.proposals).toEqual(parts.proposals);
  expect(result.seats).toBe(12);
});

it('leaves hidden and withdrawn cards out, and who wrote what', () => {
  const row = { ...card(1), seatId: id(77) };
  const frozen = canonicalJson(eventResultOf(workshop(), [{ ...parts, ideas: [...parts.ideas, row] }], 1));
  expect(frozen).not.toContain('Karte 4');
  expect(frozen).not.toContain('Karte 5');
  expect(frozen).not.toContain(id(77));
});
