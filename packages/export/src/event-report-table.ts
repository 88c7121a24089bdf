import { ideaKindLabels } from '@fortschrift/i18n/de/labels';
import { reportPrint } from '@fortschrift/i18n/export/report-print';
import type { EventReportInput, ReportedCard, ReportedCluster, ReportedTable } from './event-report-input.ts';
import { hues, plainHue } from './hue.ts';
import { germanLine, germanParagraph, note, type PlaceName, section, table } from './print-blocks.ts';
import type { PrintBlock } from './print-document.ts';
import { joinLines, type PrintText, paragraphOf } from './print-text.ts';
import type { TextBlock } from './text-block.ts';
import { hasText } from './walker.ts';

/** What the parts of a table need besides the table. */
type TableContext = {
  readonly input: EventReportInput;
  readonly text: PrintText;
  readonly place: PlaceName;
  readonly hue: string;
};

/** A table: its question, the Stimmungsbild, each group with its cards word for word, sheet and proposals. */
export function tableBlocks(
  result: ReportedTable,
  input: EventReportInput,
  text: PrintText,
  place: PlaceName,
): PrintBlock[] {
  const hue = result.field === null ? plainHue : hues[result.field];
  const context: TableContext = { input, text, place, hue };
  const host = input.hosts[result.id] ?? '';
  const cards = result.single.length + result.clusters.reduce((sum, { ideas }) => sum + ideas.length, 0);
  return [
    section(1, text.line(reportPrint.table(result.number, result.title)), place(`t-${result.id}`), {
      hue,
      newPage: true,
    }),
    ...(result.question.trim() === ''
      ? []
      : [paragraphOf(joinLines(germanLine(reportPrint.question, 'b'), text.line(result.question)))]),
    ...(host === '' ? [] : [paragraphOf(text.line(reportPrint.host(host)))]),
    ...moodBlocks(result, context),
    ...result.clusters.flatMap((cluster) => clusterBlocks(cluster, context)),
    ...singleBlocks(result, context),
    ...(cards === 0 ? [germanParagraph(reportPrint.noCards)] : []),
    ...sheetBlocks(result, context),
    ...proposalBlocks(result, context),
  ];
}

/** Groups by points, as a table. Nothing where nobody set a point. */
function moodBlocks({ number, clusters }: ReportedTable, { text, place, hue }: TableContext): PrintBlock[] {
  const all = ({ dots, paperDots = 0 }: ReportedCluster) => dots + paperDots;
  const rated = clusters.filter((each) => all(each) > 0).toSorted((a, b) => all(b) - all(a));
  if (rated.length === 0) return [];
  const { moodHead } = reportPrint;
  return [
    section(2, germanLine(reportPrint.mood), place(null), { hue }),
    table(
      reportPrint.moodTable(reportPrint.tableShort(number)),
      [
        { title: moodHead.cluster, width: 6 },
        { title: moodHead.cards, width: 1, end: true },
        { title: moodHead.dots, width: 1, end: true },
      ],
      rated.map(({ heading, ideas, dots, paperDots = 0 }) => [
        [paragraphOf(text.line(heading.trim() || reportPrint.unnamed))],
        [germanParagraph(String(ideas.length))],
        [germanParagraph(reportPrint.points(dots, paperDots))],
      ]),
    ),
    note('remark', reportPrint.moodNote),
  ];
}

function clusterBlocks(cluster: ReportedCluster, context: TableContext): PrintBlock[] {
  const { text, place, hue } = context;
  return [
    section(2, text.line(cluster.heading.trim() || reportPrint.unnamed), place(`c-${cluster.id}`), { hue }),
    note('remark', reportPrint.clusterNote(cluster.ideas.length, cluster.dots, cluster.paperDots ?? 0)),
    ...(cluster.summary.trim() === '' ? [] : [paragraphOf(text.line(cluster.summary))]),
    ...cardList(cluster.ideas, context),
  ];
}

function singleBlocks({ single }: ReportedTable, context: TableContext): PrintBlock[] {
  if (single.length === 0) return [];
  const { place, hue } = context;
  return [section(2, germanLine(reportPrint.single), place(null), { hue }), ...cardList(single, context)];
}

function cardList(ideas: readonly ReportedCard[], context: TableContext): TextBlock[] {
  if (ideas.length === 0) return [];
  return [
    { kind: 'list', ordered: false, dir: 'ltr', items: ideas.map((idea) => cardBlocks(idea, context)) },
  ];
}

/** A card: its kind, its words in its own language, then what must be known about it. */
function cardBlocks(idea: ReportedCard, { input, text }: TableContext): TextBlock[] {
  const { language } = idea;
  const translation = input.translations[idea.id];
  const times = doublesOf(input, idea);
  const foreign = reportPrint.languages[language] !== reportPrint.languages.de;
  const remarks = [
    ...(foreign ? [reportPrint.writtenIn(reportPrint.languages[language])] : []),
    ...(idea.source === 'paper' ? [reportPrint.paper] : []),
    ...(times > 0 ? [reportPrint.standsFor(times + 1)] : []),
    ...(idea.doubleOf ? [reportPrint.double] : []),
  ];
  return [
    paragraphOf(
      joinLines(germanLine(`${ideaKindLabels[idea.kind]}: `, 'b'), text.line(idea.text, { language })),
    ),
    ...(idea.detail.trim() === '' ? [] : [paragraphOf(text.line(idea.detail, { language }))]),
    ...(translation === undefined
      ? []
      : [
          paragraphOf(
            joinLines(
              text.line(reportPrint.translation(translation.by), { marks: 'i' }),
              germanLine(' '),
              text.line(translation.text),
            ),
          ),
        ]),
    ...(remarks.length === 0 ? [] : [germanParagraph(`(${remarks.join(', ')})`, 'i')]),
  ];
}

/** How many other cards of the event a card stands for. */
function doublesOf({ result }: EventReportInput, { id }: ReportedCard): number {
  return result.tables
    .flatMap(({ clusters, single }) => [...clusters.flatMap(({ ideas }) => ideas), ...single])
    .filter(({ doubleOf }) => doubleOf === id).length;
}

function sheetBlocks({ sheet }: ReportedTable, { text, place, hue }: TableContext): PrintBlock[] {
  if (!hasText(sheet)) return [];
  return [section(2, germanLine(reportPrint.sheet), place(null), { hue }), ...text.rich(sheet, 2)];
}

function proposalBlocks({ proposals }: ReportedTable, { text, place, hue }: TableContext): PrintBlock[] {
  if (proposals.length === 0) return [];
  return [
    section(2, germanLine(reportPrint.proposalsOf), place(null), { hue }),
    ...proposals.flatMap((proposal): PrintBlock[] => [
      section(3, text.line(proposal.title.trim() || reportPrint.untitled), place(`p-${proposal.id}`), {
        hue,
      }),
      note('remark', reportPrint.proposalKinds[proposal.kind]),
      ...text.rich(proposal.text, 3),
    ]),
  ];
}
