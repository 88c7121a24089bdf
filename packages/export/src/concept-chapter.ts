import type { Id } from '@fortschrift/domain/id';
import type { VersionChapter, VersionGoal, VersionMeasure } from '@fortschrift/domain/version';
import { figuresText } from '@fortschrift/i18n/de/figure';
import { conceptPrint } from '@fortschrift/i18n/export/concept-print';
import { sheetName, sheetWords } from '@fortschrift/i18n/level-labels';
import type { LevelWords } from '@fortschrift/i18n/level-words';
import { goalLines, type NameOf } from '@fortschrift/i18n/measure-sheet';
import type { AnchorOf } from './anchors.ts';
import { hues, plainHue } from './hue.ts';
import { type SheetCell, sheetRows } from './measure-sheet.ts';
import { germanLine } from './print-blocks.ts';
import { joinLines, type PrintText, paragraphOf, plainLine } from './print-text.ts';
import { fitsWithSheet, surelyFits } from './sheet-size.ts';
import type { PrintLine, TextBlock } from './text-block.ts';

/** A chapter in print: its text, its goals, and the measures below each. */
export type ChapterPart = {
  readonly anchor: string | null;
  readonly number: string;
  /** "Handlungsfeld 2" above the title, empty for plain chapters. */
  readonly kicker: string;
  readonly hue: string;
  readonly title: PrintLine;
  readonly body: readonly TextBlock[];
  readonly groups: readonly GroupPart[];
};

/** A goal with its measures, or the measures without a goal. */
export type GroupPart = {
  readonly anchor: string | null;
  readonly number: string;
  /** "Leitziel" or "Teilziel" above the title, in the names of the concept; empty for plain goals. */
  readonly kicker: string;
  readonly title: PrintLine;
  readonly text: readonly TextBlock[];
  readonly behind: string;
  /** Whether it begins a page. */
  readonly fresh: boolean;
  /** Whether it stays on the page of its first measure. */
  readonly together: boolean;
  readonly measures: readonly MeasurePart[];
};

export type MeasurePart = {
  readonly anchor: string | null;
  readonly number: string;
  readonly title: PrintLine;
  /** What its sheet is called where it is read out. */
  readonly name: string;
  readonly flags: readonly string[];
  readonly behind: string;
  readonly rows: readonly (readonly SheetCell[])[];
  /** Whether it is sure to fit on one page of the PDF. */
  readonly fits: boolean;
  /** Whether it begins a page. */
  readonly fresh: boolean;
};

/** What the parts need besides the record they show. */
export type PartContext = {
  readonly text: PrintText;
  readonly anchorOf: AnchorOf;
  readonly behind: { readonly [recordId: Id]: number };
  /** Each measure and goal begins a page, but the first below a heading. */
  readonly sheetsOnly: boolean;
  /** How the levels are called in this version. */
  readonly levels: LevelWords;
  readonly nameOf: NameOf;
};

const chapterLevel = 1;
const goalLevel = 2;

/** A frozen chapter -> its printed part, in print order. */
export function chapterPart(chapter: VersionChapter, context: PartContext): ChapterPart {
  const { text, anchorOf } = context;
  const loose: GroupPart[] =
    chapter.loose.length === 0
      ? []
      : [
          {
            anchor: null,
            number: '',
            kicker: '',
            title: text.line(context.levels.loose),
            text: [],
            behind: '',
            fresh: context.sheetsOnly && chapter.goals.length > 0,
            together: false,
            measures: chapter.loose.map((measure, index) => measurePart(measure, index, null, null, context)),
          },
        ];
  return {
    anchor: anchorOf('k', chapter.id),
    number: chapter.number,
    kicker: kickerOf(chapter, context.levels),
    hue: chapter.field === null ? plainHue : hues[chapter.field],
    title: text.line(chapter.title.trim() || conceptPrint.untitled),
    body: [
      ...text.rich(chapter.body, chapterLevel),
      ...text.rich(figuresText(chapter.figures), chapterLevel),
    ],
    groups: [...chapter.goals.map((goal, index) => goalPart(goal, index, context)), ...loose],
  };
}

function kickerOf(chapter: VersionChapter, levels: LevelWords): string {
  if (chapter.kind === 'field') return levels.actionField(chapter.number);
  return chapter.kind === 'crossCutting' ? levels.crossCutting : '';
}

function goalPart(goal: VersionGoal, index: number, context: PartContext): GroupPart {
  const anchor = context.anchorOf('z', goal.id);
  const title = context.text.line(goal.title.trim() || conceptPrint.untitled);
  const text = [
    ...context.text.rich(goal.text, goalLevel),
    ...goalLines(goal).map(([label, lines]) =>
      paragraphOf(joinLines(germanLine(`${label}: `, 'b'), context.text.line(lines.join('; ')))),
    ),
  ];
  const measures = goal.measures.map((measure, place) => measurePart(measure, place, goal, anchor, context));
  return {
    anchor,
    number: goal.number,
    kicker: goal.level === 'goal' ? '' : context.levels.goalKind(goal.level),
    title,
    text,
    behind: ideasBehind(goal.id, context),
    fresh: context.sheetsOnly && index > 0,
    together: fitsWithSheet({ title, text }, measures[0]),
    measures,
  };
}

function measurePart(
  measure: VersionMeasure,
  index: number,
  goal: VersionGoal | null,
  goalAnchor: string | null,
  context: PartContext,
): MeasurePart {
  const title = context.text.line(measure.title.trim() || conceptPrint.untitled);
  const rows = sheetRows(
    measure,
    goal,
    goalAnchor,
    context.text,
    context.nameOf,
    sheetWords(context.levels.names),
  );
  return {
    anchor: context.anchorOf('m', measure.id),
    number: measure.number,
    title,
    name: sheetName(context.levels.names, measure.number, plainLine(title)),
    flags: [
      ...(measure.flagship ? [conceptPrint.flagship] : []),
      ...(measure.quickWin ? [conceptPrint.quickWin] : []),
    ],
    behind: ideasBehind(measure.id, context),
    rows,
    fits: surelyFits(title, rows),
    fresh: context.sheetsOnly && index > 0,
  };
}

function ideasBehind(id: Id, { behind }: PartContext): string {
  const count = behind[id] ?? 0;
  return count > 0 ? conceptPrint.ideasBehind(count) : '';
}
