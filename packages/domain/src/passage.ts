import { type Change, isRetired } from './change.ts';
import type { ChapterContent } from './concept.ts';
import type { Id } from './id.ts';
import type { Origin } from './origin.ts';
import { plainText, type RichText } from './rich-text.ts';
import type { VersionContent } from './version.ts';

/** Something that can be spoken about: a chapter, goal or measure with the words that stand in its fields. */
export type PassageHolder = {
  readonly chapterId: Id;
  /** Id of the chapter, goal or measure itself. */
  readonly targetId: Id;
  readonly kind: 'chapter' | 'goal' | 'measure';
  /** Number it would be frozen with, or is; empty where it has none. */
  readonly number: string;
  readonly title: string;
  /** Records this one came from: split, merged, carried over. */
  readonly previousIds: readonly Id[];
  /** Text of each field that holds words, in the order of the record. */
  readonly fields: ReadonlyMap<string, string>;
};

/** Keys of a record that hold no words a reader could quote. */
const wordless: ReadonlySet<string> = new Set([
  'id',
  'number',
  'goalId',
  'level',
  'kind',
  'horizon',
  'draftState',
  'position',
  'origins',
  'measures',
  'parentId',
  'change',
  'madeOf',
]);

/** Everything in a version that can be spoken about, in print order. */
export function holdersOfVersion(content: VersionContent): readonly PassageHolder[] {
  return content.chapters.flatMap((chapter) => [
    chapterHolder(chapter.id, chapter.number, chapter.title, chapter.body),
    ...chapter.goals.flatMap((goal) => [
      recordHolder(chapter.id, 'goal', goal, goal.number),
      ...goal.measures.map((measure) => recordHolder(chapter.id, 'measure', measure, measure.number)),
    ]),
    ...chapter.loose.map((measure) => recordHolder(chapter.id, 'measure', measure, measure.number)),
  ]);
}

/**
 * Everything in a chapter as it is being written; what was retired is not there. `numbers` are those the
 * records would be frozen with now.
 */
export function holdersOfChapter(
  chapter: { readonly id: Id; readonly title: string },
  { body, goals, measures }: ChapterContent,
  numbers: ReadonlyMap<Id, string> = new Map(),
): readonly PassageHolder[] {
  return [
    chapterHolder(chapter.id, '', chapter.title, body),
    ...goals
      .filter((goal) => !isRetired(goal))
      .map((goal) => recordHolder(chapter.id, 'goal', goal, numbers.get(goal.id) ?? '')),
    ...measures
      .filter((measure) => !isRetired(measure))
      .map((measure) => recordHolder(chapter.id, 'measure', measure, numbers.get(measure.id) ?? '')),
  ];
}

function chapterHolder(id: Id, number: string, title: string, body: RichText): PassageHolder {
  const fields = new Map([
    ['title', title],
    ['body', plainText(body)],
  ]);
  return { chapterId: id, targetId: id, kind: 'chapter', number, title, previousIds: [], fields };
}

function recordHolder(
  chapterId: Id,
  kind: 'goal' | 'measure',
  record: Traced & { readonly id: Id; readonly title: string },
  number: string,
): PassageHolder {
  const fields = new Map<string, string>();
  for (const [key, value] of Object.entries(record)) {
    if (wordless.has(key) || key.endsWith('Ids')) continue;
    const text = wordsOf(value);
    if (text !== null) fields.set(key, text);
  }
  return {
    chapterId,
    targetId: record.id,
    kind,
    number,
    title: record.title,
    previousIds: previousIdsOf(record),
    fields,
  };
}

type Traced = {
  readonly origins: readonly Origin[];
  readonly change?: Change;
  readonly madeOf?: readonly Id[];
};

/** Records a record came out of: what its Fortschreibung says, what it was made of, and the earlier ones it cites. */
function previousIdsOf({ origins, change, madeOf = [] }: Traced): readonly Id[] {
  const named = origins
    .filter(({ kind }) => kind === 'previousGoal' || kind === 'previousMeasure')
    .map(({ refId }) => refId);
  return [...new Set([...madeOf, ...(change?.previousIds ?? []), ...named])];
}

/** The words of a field: a text, a long text, a list of either, or of things made of them; null for what holds none. */
function wordsOf(value: unknown): string | null {
  if (typeof value === 'string') return value;
  if (isRichText(value)) return plainText(withoutNotes(value));
  if (Array.isArray(value)) {
    const parts = value.map(wordsOf).filter((part) => part !== null && part !== '');
    return parts.length > 0 || value.length === 0 ? parts.join('\n') : null;
  }
  if (typeof value !== 'object' || value === null) return null;
  const parts = Object.entries(value).flatMap(([key, held]) =>
    /^kind$|Ids?$/.test(key) ? [] : [wordsOf(held)],
  );
  return parts.filter((part) => part !== null && part !== '').join('\n');
}

/** A long text as it is read on the page: a footnote is a number there, its words stand below. */
function withoutNotes(text: RichText): RichText {
  return { ...text, content: text.content.map(blockWithoutNotes) };
}

function blockWithoutNotes<Held extends Holding>(block: Held): Held {
  if (!block.content) return block;
  const content = block.content
    .filter((part) => part.type !== 'footnote')
    .map((part) => ('content' in part ? blockWithoutNotes(part) : part));
  return { ...block, content };
}

/** Whatever holds parts of a text. */
type Holding = {
  readonly type: string;
  readonly content?: readonly ({ readonly type: string } | Holding)[];
};

function isRichText(value: unknown): value is RichText {
  return typeof value === 'object' && value !== null && 'type' in value && value.type === 'doc';
}
