// How well suggestions agree with the clusters hosts of the demo county made: all tables as one board against the
// table a card was written at, and every table for itself against its clusters (a card in none is a theme of its own).
// Tables are hard: everything on them is about one field, and clusters have two to five cards.

import { agreementOf } from '@fortschrift/domain/similarity/agreement';
import { type SuggestCard, suggest } from '@fortschrift/domain/similarity/suggest';
import { feedbackTable1 } from '../src/demo/events/feedback-round/table-1.ts';
import { feedbackTable2 } from '../src/demo/events/feedback-round/table-2.ts';
import { feedbackTable3 } from '../src/demo/events/feedback-round/table-3.ts';
import { kickoffTable1 } from '../src/demo/events/kickoff/table-1.ts';
import { kickoffTable2 } from '../src/demo/events/kickoff/table-2.ts';
import { kickoffTable3 } from '../src/demo/events/kickoff/table-3.ts';
import { kickoffTable4 } from '../src/demo/events/kickoff/table-4.ts';
import { kickoffTable5 } from '../src/demo/events/kickoff/table-5.ts';
import { kickoffTable6 } from '../src/demo/events/kickoff/table-6.ts';

type Labelled = SuggestCard & { readonly table: string; readonly cluster: string };

const tables = Object.entries({
  kickoffTable1,
  kickoffTable2,
  kickoffTable3,
  kickoffTable4,
  kickoffTable5,
  kickoffTable6,
  feedbackTable1,
  feedbackTable2,
  feedbackTable3,
});

const cards: readonly Labelled[] = tables.flatMap(([table, { clusters, single }]) => [
  ...clusters.flatMap(({ key, cards: inside }) =>
    inside.map((card, at) => labelled(table, key, `${key}-${at}`, card)),
  ),
  ...single.map((card, at) => labelled(table, `${table}-alone-${at}`, `${table}-alone-${at}`, card)),
]);

function labelled(
  table: string,
  cluster: string,
  id: string,
  { text, language }: { readonly text: string; readonly language: string },
): Labelled {
  return { id, text, lang: language, table, cluster };
}

function report(name: string, some: readonly Labelled[], themeOf: (card: Labelled) => string): void {
  const { groups, doubles } = suggest(some);
  const { precision, recall, rand, nmi, coverage } = agreementOf(
    groups,
    new Map(some.map((card) => [card.id, themeOf(card)])),
  );
  const figures = { precision, recall, 'adjusted Rand': rand, NMI: nmi, 'in groups': coverage };
  const said = Object.entries(figures).map(([figure, value]) => `${figure} ${value.toFixed(2)}`);
  console.log(
    `${name}: ${some.length} cards, ${groups.length} groups, ${doubles.length} doubles; ${said.join(', ')}`,
  );
}

report('all tables as one board, against tables', cards, ({ table }) => table);
for (const [name] of tables) {
  const own = cards.filter(({ table }) => table === name);
  report(`${name} against its clusters`, own, ({ cluster }) => cluster);
}
