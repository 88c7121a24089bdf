import type { MeasurePart } from '@fortschrift/domain/block-role';
import { emptyGoal, type Goal, type GoalLevel } from '@fortschrift/domain/goal';
import type { Id } from '@fortschrift/domain/id';
import { emptyMeasure, type Measure, type MeasureKind } from '@fortschrift/domain/measure';
import { draftFrom } from '@fortschrift/domain/record-draft';
import type { ProblemTaker } from './concept-problem.ts';
import { splitNumber } from './concept-words.ts';
import { goalFields } from './goal-understanding.ts';
import { type Surroundings, understand } from './measure-understanding.ts';
import type { OutlineBlock } from './outline.ts';
import { calledIn, labelled, linesIn, paragraph, richTextOf, withoutCalls } from './outline-text.ts';
import { plainBlocks } from './outline-words.ts';

/** Words of the document that did not stay words: a label that became a field, a number, a heading that only grouped. */
export type Reading = {
  readonly label: string;
  /** The value as written, where it became a value of its own; empty where its words were kept. */
  readonly words: string;
  readonly part: MeasurePart | 'group';
  /** A person should look at it: it stayed words, or could mean something else too. */
  readonly check?: true;
};

/** A goal or measure while its words are still being gathered. */
export type RecordBuilder = {
  readonly kind: 'goal' | 'measure';
  readonly id: Id;
  readonly level: GoalLevel;
  /** The block it began in. */
  readonly block: number;
  /** The page it stood on, as the program that saved the file counted; null where it does not say. */
  readonly page: number | null;
  readonly goalId: Id | null;
  /** The goal a partial goal stands below. */
  readonly parentId: Id | null;
  readonly title: string;
  readonly number: string;
  readonly readings: readonly Reading[];
  /** What is said of its field of action; empty when nothing is. */
  readonly fieldWords: string;
  /** Tells of something where the record began. */
  readonly tell: ProblemTaker;
  /** Says which field of action it belongs to by where it stands. */
  belongsTo(words: string): void;
  /** Words that say again what the record says already. */
  repeat(part: MeasurePart, label: string, words: string): void;
  /**
   * Adds blocks to a part. Label and value of a part that is none stay together. `continued` when the label was added
   * before.
   */
  add(part: MeasurePart | null, label: string, blocks: readonly OutlineBlock[], continued?: boolean): void;
  /** Reads what was gathered, once everything of the document is known. Called once, before `goal` and `measure`. */
  settle(around: Surroundings): void;
  goal(position: number): Goal;
  measure(position: number, kind: MeasureKind): Measure;
};

export type RecordStart = {
  readonly kind: 'goal' | 'measure';
  readonly id: Id;
  readonly block: number;
  readonly page: number | null;
  readonly level?: GoalLevel;
  /** The goal a measure or partial goal stands below. */
  readonly goalId: Id | null;
  /** Title with its number in front, if it has one. */
  readonly title: string;
  readonly label: string;
  readonly isHeading: boolean;
  /** Hears of what a person should look at, at the place where it stands when asked for. */
  readonly here: () => ProblemTaker;
};

/** Parts whose words have a field of their own, where they cannot be read as more. */
const shortParts = ['targetGroups', 'lead', 'partners', 'cost', 'funding', 'indicators'] as const;
type ShortPart = (typeof shortParts)[number];

/** A value that waits until all of the document is known. */
type Held = { part: MeasurePart; label: string; blocks: OutlineBlock[]; readonly tell: ProblemTaker };

/** Begins a goal or measure. A title that is too long is shortened, and stands in full in the long text. */
export function beginRecord(start: RecordStart): RecordBuilder {
  const { kind, id, block, here } = start;
  let { number, title } = splitNumber(start.title, start.isHeading);
  if (start.label !== '') number = [start.label, number].filter(Boolean).join(' ');
  const situation: OutlineBlock[] = [];
  const description: (OutlineBlock | Held)[] = [];
  const notes: OutlineBlock[] = [];
  let committeeNote: readonly OutlineBlock[] = [];
  let told: readonly OutlineBlock[] = [];
  const texts: { [part in ShortPart]: string[] } = {
    ...{ targetGroups: [], lead: [], partners: [], cost: [], funding: [], indicators: [] },
  };
  let fields: Partial<Measure> = {};
  let fieldWords = '';
  let goal: Partial<Goal> = {};
  let last: Held | null = null;
  const readings: Reading[] = [];

  const entitle = (words: string): string => {
    const draft = draftFrom({ kind: 'record', title: words }, kind);
    if (draft.title !== words) {
      here()('titleShortened', words);
      description.unshift(paragraph([{ type: 'text', text: words }]));
    }
    return draft.title;
  };
  title = entitle(title);

  const read = (part: Reading['part'], label: string, words: string, check = false): void => {
    if (label !== '' || words !== '')
      readings.push({ label, words, part, ...(check ? { check: true } : {}) });
  };

  const add = (
    part: MeasurePart | null,
    label: string,
    blocks: readonly OutlineBlock[],
    continued = false,
  ): void => {
    const words = plainBlocks(blocks);
    const said = continued ? '' : label;
    if (continued && last && last.part === part) {
      last.blocks.push(...blocks);
      return;
    }
    last = null;
    if (blocks.length === 0 && (part === null || part === 'situation' || part === 'description')) {
      read(part ?? 'description', said, '');
      return;
    }
    // The program's own print says so; the ideas themselves are in no document.
    if (label === '' && /^\d+ Ideen? dahinter$/.test(words)) {
      read('group', '', words);
      return;
    }
    const flag = kind === 'measure' && label === '' && (part === null || part === 'description') ? words : '';
    if (/^(schwerpunkt|schwerpunktmaßnahme|leuchtturmprojekt)$/i.test(flag)) {
      fields = { ...fields, flagship: true };
      read('flagship', '', words);
    } else if (/^quick[ -]?win$/i.test(flag)) {
      fields = { ...fields, quickWin: true };
      read('quickWin', '', words);
    } else if (part === null) {
      gather(description, labelled(label, blocks));
    } else if (isSaid(part === 'situation' ? situation : description, part, words)) {
      read(part, said, words);
    } else if (part === 'situation' && kind === 'measure') {
      read(part, said, '');
      gather(situation, blocks);
    } else if (part === 'description') {
      read(part, said, '');
      gather(description, blocks);
    } else if (part === 'committeeNote' && kind === 'measure') {
      read(part, said, '');
      gather(notes, blocks);
    } else if (part === 'title' && title === '') {
      const { name, rest } = titleAndText(blocks);
      const split = splitNumber(name, false);
      title = entitle(split.title);
      number = [number, split.number].filter(Boolean).join(' ');
      read(part, said, name);
      gather(description, [...calledIn(blocks.slice(0, blocks.length - rest.length)), ...rest]);
    } else if (part === 'number' && number === '') {
      number = words;
      read(part, said, words);
      gather(description, calledIn(blocks));
    } else {
      last = { part, label, blocks: [...blocks], tell: here() };
      description.push(last);
      if (part === 'field') fieldWords = words;
    }
  };

  /** What a held value says in the long text: nothing when it became a value. */
  const settled = (held: Held, around: Surroundings): readonly OutlineBlock[] => {
    const { part, label, tell } = held;
    const calls = calledIn(held.blocks);
    const blocks = withoutCalls(held.blocks);
    const lines = linesIn(blocks);
    const words = plainBlocks(blocks);
    const rest = calls.length > 0 ? labelled(label, calls) : [];
    if (lines.length === 0) {
      read(part, label, '');
      return rest;
    }
    if (kind === 'goal') {
      const found = goalFields(part, label, lines, around);
      read(part, label, words);
      const known: { readonly [key: string]: unknown } = goal;
      if (!found || Object.keys(found).some((key) => known[key] !== undefined))
        return labelled(label, held.blocks);
      goal = { ...goal, ...found };
      return rest;
    }
    if (part === 'status') {
      tell('statusNoted', words, part);
      read(part, label, words, true);
      told = [...told, ...labelled(label, blocks)];
      return rest;
    }
    // Which field of action it says has been seen to by who placed it there.
    const found = part === 'field' ? { fields: {}, sure: true } : understand(part, lines, around);
    if (found?.fields.goalId && fields.goalId && found.fields.goalId !== fields.goalId)
      fields = joined(fields, { furtherGoalIds: [found.fields.goalId] });
    if (found && disagrees(fields, found.fields)) {
      tell(part === 'lead' ? 'leadSeveral' : 'saidTwice', words, part);
      read(part, label, words, true);
      if (part === 'lead') texts.lead.push(lines.join('\n'));
      return part === 'lead' ? rest : labelled(label, held.blocks);
    }
    if (found) {
      fields = joined(fields, found.fields);
      if (!found.sure) tell('assumed', words, part);
      read(part, label, words, !found.sure);
      return rest;
    }
    if (isShort(part)) {
      texts[part].push(lines.join('\n'));
      if (part !== 'targetGroups') tell(part === 'lead' ? 'leadSeveral' : 'textKept', words, part);
      read(part, label, words, part !== 'targetGroups');
      return rest;
    }
    tell(part === 'goal' ? 'goalUnknown' : 'valueUnknown', words, part);
    read(part, label, words, true);
    return labelled(label, held.blocks);
  };

  let text: readonly OutlineBlock[] = [];
  return {
    ...{ kind, id, block, page: start.page, readings, add, tell: here() },
    belongsTo(words) {
      fieldWords ||= words;
    },
    repeat: (part, label, words) => read(part, label, words),
    level: start.level ?? 'goal',
    get goalId() {
      return fields.goalId ?? start.goalId;
    },
    parentId: start.goalId,
    get title() {
      return title;
    },
    get number() {
      return number;
    },
    get fieldWords() {
      return fieldWords;
    },
    settle(around) {
      text = description.flatMap((one) => ('part' in one ? settled(one, around) : [one]));
      committeeNote = notes;
    },
    goal: (position) => ({
      ...emptyGoal(id, start.level ?? 'goal', position),
      ...(start.level === 'partial' && start.goalId !== null ? { parentId: start.goalId } : {}),
      ...goal,
      title,
      text: richTextOf(text),
    }),
    measure: (position, measureKind) => ({
      ...emptyMeasure(id, position),
      goalId: start.goalId,
      kind: measureKind,
      ...shortTexts(texts),
      ...fields,
      lead: [fields.lead ?? '', ...texts.lead].filter(Boolean).join('\n'),
      title,
      situation: richTextOf(situation),
      description: richTextOf(text),
      committeeNote: richTextOf(committeeNote),
      internalNote: richTextOf(told),
    }),
  };
}

/**
 * What stands in a cell for titles: lines of a title, as narrow cells break them, and below it what is a sentence, a list
 * or a table.
 */
function titleAndText(blocks: readonly OutlineBlock[]): {
  readonly name: string;
  readonly rest: readonly OutlineBlock[];
} {
  const end = blocks.findIndex((block, index) => {
    if (index === 0) return false;
    return block.kind !== 'paragraph' || /[.!?]\s*$/.test(plainBlocks(withoutCalls([block])).trim());
  });
  const name = plainBlocks(withoutCalls(end < 0 ? blocks : blocks.slice(0, end)));
  return { name, rest: end < 0 ? [] : blocks.slice(end) };
}

/** Whether something that has one value is said to be two. */
function disagrees(before: Partial<Measure>, added: Partial<Measure>): boolean {
  const held: { readonly [key: string]: unknown } = before;
  return Object.entries(added).some(
    ([key, value]) => isSaidAs(held[key]) && isSaidAs(value) && held[key] !== value && key !== 'goalId',
  );
}

function isSaidAs(value: unknown): boolean {
  return !Array.isArray(value) && value !== undefined && value !== '' && value !== null && value !== false;
}

/** What was read before stays, and lists grow by what is new. */
function joined(before: Partial<Measure>, added: Partial<Measure>): Partial<Measure> {
  const fields: { [key: string]: unknown } = { ...before };
  for (const [key, value] of Object.entries(added)) {
    const held = fields[key];
    if (Array.isArray(held) && Array.isArray(value)) {
      const known = new Set(held.map(withoutId));
      fields[key] = [...held, ...value.filter((one) => !known.has(withoutId(one)))];
    } else if (held === undefined || held === '' || held === null || held === false) fields[key] = value;
  }
  return fields;
}

function withoutId(line: unknown): string {
  return JSON.stringify(typeof line === 'object' && line !== null ? { ...line, id: '' } : line);
}

/** Whether a long text holds these words already: an annex says again what the chapter said. */
function isSaid(held: readonly (OutlineBlock | Held)[], part: MeasurePart, words: string): boolean {
  const isLong = part === 'situation' || part === 'description';
  const blocks = held.filter((one): one is OutlineBlock => !('part' in one));
  return isLong && words.length > 20 && plainBlocks(blocks).includes(words);
}

function shortTexts(texts: { readonly [part in ShortPart]: readonly string[] }): Partial<Measure> {
  return Object.fromEntries(Object.entries(texts).map(([part, said]) => [part, said.join('\n')]));
}

function gather<Value>(held: Value[], values: readonly Value[]): void {
  for (const value of values) held.push(value);
}

function isShort(part: MeasurePart): part is ShortPart {
  return shortParts.some((short) => short === part);
}
