import type { MeasurePart } from '@fortschrift/domain/block-role';
import { emptyGoal, type Goal, type GoalLevel } from '@fortschrift/domain/goal';
import type { Id } from '@fortschrift/domain/id';
import { emptyMeasure, type Horizon, type Measure, type MeasureKind } from '@fortschrift/domain/measure';
import { draftFrom } from '@fortschrift/domain/record-draft';
import { plainWord } from './cards-words.ts';
import type { ProblemTaker } from './concept-problem.ts';

import { splitNumber } from './concept-words.ts';
import { horizonNamed, measureKindNamed, periodWritten } from './measure-times.ts';
import type { OutlineBlock } from './outline.ts';
import { footnotesOf, inlinesOf, paragraph, richTextOf } from './outline-text.ts';
import { plainBlocks } from './outline-words.ts';

/** Words of the document that did not stay words: a label that became a field, a number, a heading that only grouped. */
export type Reading = {
  readonly label: string;
  /** The value as written, where it became a month, a horizon or a reference; empty where its words were kept. */
  readonly words: string;
  readonly part: MeasurePart | 'group';
};

/** A goal or measure while its words are still being gathered. */
export type RecordBuilder = {
  readonly kind: 'goal' | 'measure';
  readonly id: Id;
  /** The block it began in. */
  readonly block: number;
  readonly goalId: Id | null;
  readonly title: string;
  readonly number: string;
  readonly readings: readonly Reading[];
  /**
   * Adds blocks to a part; for a goal everything is its text. Label and value of a part that is none stay together.
   * `continued` when the label was added before.
   */
  add(part: MeasurePart | null, label: string, blocks: readonly OutlineBlock[], continued?: boolean): void;
  goal(position: number): Goal;
  measure(position: number, kind: MeasureKind): Measure;
};

export type RecordStart = {
  readonly kind: 'goal' | 'measure';
  readonly id: Id;
  readonly block: number;
  readonly level?: GoalLevel;
  /** The goal a measure stands below. */
  readonly goalId: Id | null;
  /** The goals of the chapter so far, by number and title as `goalKeys` writes them. */
  readonly goals: ReadonlyMap<string, Id>;
  /** Title with its number in front, if it has one. */
  readonly title: string;
  readonly label: string;
  readonly isHeading: boolean;
  /** Hears of what a person should look at. */
  readonly tell: ProblemTaker;
};

const shortParts = ['targetGroups', 'lead', 'partners', 'cost', 'funding', 'indicators'] as const;
type ShortPart = (typeof shortParts)[number];

/** Parts that are a value of a closed form, or else stay words. */
const valueParts: readonly MeasurePart[] = ['horizon', 'period', 'start', 'end', 'kind'];

/** Begins a goal or measure. A title that is too long is shortened, and stands in full in the long text. */
export function beginRecord(start: RecordStart): RecordBuilder {
  const { kind, id, block, goals, tell } = start;
  let { number, title } = splitNumber(start.title, start.isHeading);
  if (start.label !== '') number = [start.label, number].filter(Boolean).join(' ');
  let goalId = start.goalId;
  const situation: OutlineBlock[] = [];
  const description: OutlineBlock[] = [];
  const texts: { [part in ShortPart]: string[] } = {
    targetGroups: [],
    lead: [],
    partners: [],
    cost: [],
    funding: [],
    indicators: [],
  };
  const times: { horizon: Horizon | null; start: string; end: string } = {
    horizon: null,
    start: '',
    end: '',
  };
  const flags = { flagship: false, quickWin: false };
  let ownKind: MeasureKind | null = null;
  const readings: Reading[] = [];

  const entitle = (words: string): string => {
    const draft = draftFrom({ kind: 'record', title: words }, kind);
    if (draft.title !== words) {
      tell('titleShortened', words);
      description.unshift(paragraph([{ type: 'text', text: words }]));
    }
    return draft.title;
  };
  title = entitle(title);

  /** Takes words as a value of their own; false when they say anything else too. */
  const understand = (part: MeasurePart, words: string): boolean => {
    const horizon = horizonNamed(words);
    const period = periodWritten(words);
    if ((part === 'horizon' || part === 'period') && horizon !== null) times.horizon ??= horizon;
    else if (part === 'period' && period) Object.assign(times, period);
    else if (part === 'start' && period?.start) times.start = period.start;
    else if (part === 'end' && period?.end) times.end = period.end;
    else if (part === 'goal' && goals.has(plainWord(words))) goalId = goals.get(plainWord(words)) ?? goalId;
    else if (part === 'kind' && measureKindNamed(words)) ownKind = measureKindNamed(words);
    else return false;
    return true;
  };

  const add = (
    part: MeasurePart | null,
    label: string,
    blocks: readonly OutlineBlock[],
    continued = false,
  ): void => {
    const words = plainBlocks(blocks);
    const footnotes = blocks.flatMap(footnotesOf);
    const value = (held: string): void => {
      if ((label !== '' && !continued) || held !== '')
        readings.push({ label, words: held, part: part ?? 'description' });
    };
    if (blocks.length === 0) {
      value('');
      return;
    }
    const isLine = label === '' && (part === null || part === 'description') && footnotes.length === 0;
    const flag = kind === 'measure' && isLine;
    if (flag && /^(schwerpunkt|schwerpunktmaßnahme|leuchtturmprojekt)$/i.test(words)) {
      flags.flagship = true;
      value(words);
    } else if (flag && /^quick[ -]?win$/i.test(words)) {
      flags.quickWin = true;
      value(words);
    } else if (part === null || kind === 'goal') {
      gather(description, labelled(label, blocks));
    } else if (part === 'situation' || part === 'description') {
      if (label !== '') value('');
      gather(part === 'situation' ? situation : description, blocks);
    } else if (part === 'title' && title === '') {
      const split = splitNumber(words, false);
      title = entitle(split.title);
      number = [number, split.number].filter(Boolean).join(' ');
      value(words);
      if (footnotes.length > 0) description.push(paragraph([], footnotes));
    } else if (part === 'number' && number === '') {
      number = words;
      value(words);
      if (footnotes.length > 0) description.push(paragraph([], footnotes));
    } else if (isShort(part) && footnotes.length === 0) {
      texts[part].push(linesOf(blocks));
      value('');
    } else if (footnotes.length === 0 && understand(part, words)) value(words);
    else {
      if (part === 'goal') tell('goalUnknown', words, part);
      else if (valueParts.includes(part)) tell('valueUnknown', words, part);
      gather(description, labelled(label, blocks));
    }
  };

  return {
    kind,
    id,
    block,
    readings,
    add,
    get goalId() {
      return goalId;
    },
    get title() {
      return title;
    },
    get number() {
      return number;
    },
    goal: (position) => ({
      ...emptyGoal(id, start.level ?? 'goal', position),
      title,
      text: richTextOf(description),
    }),
    measure: (position, measureKind) => ({
      ...emptyMeasure(id, position),
      goalId,
      title,
      kind: ownKind ?? measureKind,
      situation: richTextOf(situation),
      description: richTextOf(description),
      targetGroups: texts.targetGroups.join('\n'),
      lead: texts.lead.join('\n'),
      partners: texts.partners.join('\n'),
      ...times,
      cost: texts.cost.join('\n'),
      funding: texts.funding.join('\n'),
      indicators: texts.indicators.join('\n'),
      ...flags,
      ongoing: times.horizon === 'ongoing',
    }),
  };
}

function gather(held: OutlineBlock[], blocks: readonly OutlineBlock[]): void {
  for (const block of blocks) held.push(block);
}

function isShort(part: MeasurePart): part is ShortPart {
  return shortParts.some((short) => short === part);
}

/** The words of blocks, each block and list item on a line of its own. */
function linesOf(blocks: readonly OutlineBlock[]): string {
  return inlinesOf(blocks)
    .map((run) => (run.type === 'text' ? run.text : '\n'))
    .join('')
    .trim();
}

function labelled(label: string, blocks: readonly OutlineBlock[]): readonly OutlineBlock[] {
  if (label === '') return blocks;
  const [first, ...rest] = blocks;
  const bold = { type: 'text', text: `${label}:`, marks: [{ type: 'bold' }] } as const;
  if (first?.kind !== 'paragraph') return [paragraph([bold]), ...blocks];
  return [{ ...first, content: [bold, { type: 'text', text: ' ' }, ...first.content] }, ...rest];
}
