import { formatDay, formatWeekday } from '@fortschrift/i18n/date';
import { workshopKindLabels } from '@fortschrift/i18n/de/labels';
import { reportPrint } from '@fortschrift/i18n/export/report-print';
import { dayInGermany } from './day-in-germany.ts';
import { closingBlocks } from './event-report-closing.ts';
import type { EventReportInput } from './event-report-input.ts';
import { numbersTable } from './event-report-numbers.ts';
import { tableBlocks } from './event-report-table.ts';
import {
  createPlaceNames,
  germanLine,
  germanParagraph,
  type PlaceName,
  section,
  table,
} from './print-blocks.ts';
import type { PrintBlock, PrintDocument } from './print-document.ts';
import { createPrintText, type PrintText, paragraphOf } from './print-text.ts';
import type { Printable } from './printable.ts';
import { hasText } from './walker.ts';

/**
 * What was said at an event -> its report as blocks, every card word for word and in its own language, numbers of few
 * people hidden. Pure: the same input gives the same report.
 * @param printable decides which characters are set and remembers what had to be replaced
 */
export function eventReportDocument(input: EventReportInput, printable: Printable): PrintDocument {
  const text = createPrintText(printable);
  const { result } = input;
  const title = printable.clean(reportPrint.title(result.title));
  const place = createPlaceNames();
  const day = formatWeekday(result.day);
  const released =
    input.releasedAt === null ? reportPrint.draft : reportPrint.released(dayInGermany(input.releasedAt));
  const blocks: PrintBlock[] = [
    ...overviewBlocks(input, text, place),
    ...programmeBlocks(input, text, place),
    section(1, germanLine(reportPrint.numbers), place(null)),
    ...numbersTable(input, text),
    ...result.tables.flatMap((each) => tableBlocks(each, input, text, place)),
    ...closingBlocks(input, text, place),
  ];
  return {
    title,
    author: printable.clean(input.county),
    description: `${formatDay(result.day)}. ${released}`,
    madeAt: input.releasedAt ?? input.frozenAt,
    running: {
      title: title.length <= 64 ? title : `${title.slice(0, 64).replace(/\s+\S*$/u, '')} …`,
      mark: formatDay(result.day),
      foot: `${printable.clean(input.county)} · ${reportPrint.edition[input.edition]}`,
      page: reportPrint.page,
      pageOf: reportPrint.pageOf,
    },
    front: {
      above: text.line(input.county),
      title: text.line(title),
      below: [
        germanLine(workshopKindLabels[input.kind], 'b'),
        text.line([day, result.place].filter(Boolean).join(', ')),
        germanLine(reportPrint.edition[input.edition]),
        germanLine(released),
      ],
    },
    contents: { title: reportPrint.contents, depth: 2 },
    blocks: printable.replaced() ? [...blocks, germanParagraph(reportPrint.colophonMissing)] : blocks,
  };
}

function overviewBlocks(input: EventReportInput, text: PrintText, place: PlaceName): PrintBlock[] {
  const { result, kind, starts, ends, organiser, purpose, contact, foreword, rounds } = input;
  const { facts } = reportPrint;
  const rows = [
    [facts.kind, workshopKindLabels[kind]],
    [facts.day, formatWeekday(result.day)],
    [facts.time, reportPrint.time(starts, ends)],
    [facts.place, result.place],
    [facts.organiser, organiser],
    [facts.purpose, purpose],
    [facts.question, result.question],
    ...rounds.map((question, index) => [facts.round(index + 1), question]),
    [facts.contact, contact],
  ]
    .filter(([, words = '']) => words.trim() !== '')
    .map(([label = '', words = '']) => [[germanParagraph(label)], [paragraphOf(text.line(words))]]);
  return [
    section(1, germanLine(reportPrint.overview), place(null), { newPage: true }),
    table(
      reportPrint.overviewTable,
      [
        { title: reportPrint.fact, width: 1 },
        { title: reportPrint.content, width: 3 },
      ],
      rows,
    ),
    ...(hasText(foreword)
      ? [section(2, germanLine(reportPrint.foreword), place(null)), ...text.rich(foreword, 2)]
      : []),
  ];
}

function programmeBlocks({ programme }: EventReportInput, text: PrintText, place: PlaceName): PrintBlock[] {
  if (programme.length === 0) return [];
  const { programmeHead } = reportPrint;
  return [
    section(1, germanLine(reportPrint.programme), place(null)),
    table(
      reportPrint.programme,
      [
        { title: programmeHead.starts, width: 1 },
        { title: programmeHead.title, width: 5 },
      ],
      programme.map(({ starts, title, note: remark }) => [
        [paragraphOf(text.line(starts))],
        [
          paragraphOf(text.line(title)),
          ...(remark.trim() === '' ? [] : [paragraphOf(text.line(remark, { marks: 'i' }))]),
        ],
      ]),
    ),
  ];
}
