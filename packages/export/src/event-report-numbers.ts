import { reportPrint } from '@fortschrift/i18n/export/report-print';
import type { EventReportInput } from './event-report-input.ts';
import { germanParagraph, note, table } from './print-blocks.ts';
import type { PrintBlock } from './print-document.ts';
import { type PrintText, paragraphOf } from './print-text.ts';
import { hideSmallCounts, smallestShown } from './small-counts.ts';

/** How many people, cards, groups and points; numbers of few people are not shown, and a line says so. */
export function numbersTable(input: EventReportInput, text: PrintText): PrintBlock[] {
  const { result, groups } = input;
  const atTables = hideSmallCounts(
    result.seats,
    result.tables.map(({ number, seats }) => ({
      label: reportPrint.peopleAt(reportPrint.tableShort(number)),
      people: seats,
    })),
  );
  const fromGroups = hideSmallCounts(
    result.seats,
    groups.map(({ label, people }) => ({ label: reportPrint.peopleFrom(label), people })),
  );
  const people = [
    { label: reportPrint.people, people: atTables.total },
    ...atTables.parts,
    ...fromGroups.parts,
  ];
  const clusters = result.tables.flatMap((each) => each.clusters);
  const cards =
    clusters.reduce((sum, { ideas }) => sum + ideas.length, 0) +
    result.tables.reduce((sum, { single }) => sum + single.length, 0);
  const things = [
    { label: reportPrint.cards, people: cards },
    { label: reportPrint.clusters, people: clusters.length },
    {
      label: reportPrint.dots,
      people: clusters.reduce((sum, { dots, paperDots = 0 }) => sum + dots + paperDots, 0),
    },
    {
      label: reportPrint.proposals,
      people: result.tables.reduce((sum, { proposals }) => sum + proposals.length, 0),
    },
  ];
  const hidden = people.some((each) => each.people === null);
  return [
    table(
      reportPrint.numbersTable,
      [
        { title: reportPrint.numbersHead.what, width: 3 },
        { title: reportPrint.numbersHead.count, width: 1, end: true },
      ],
      [...people, ...things].map(({ label, people: count }) => [
        [paragraphOf(text.line(label))],
        [germanParagraph(count === null ? reportPrint.notShown : String(count))],
      ]),
    ),
    ...(hidden ? [note('remark', reportPrint.smallNote(smallestShown))] : []),
  ];
}
