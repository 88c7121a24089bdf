import type { MeasurePart } from '@fortschrift/domain/block-role';

/** What a person should know or decide before a document is taken over; none of it loses a word. */
export const conceptProblemCodes = [
  /** A measure begins here, and nothing says what it is called. */
  'titleMissing',
  /** The title was longer than a title may be: it is cut, and stands in full in the text. */
  'titleShortened',
  /** No goal of the chapter is called that: the words stay in the description. */
  'goalUnknown',
  /** The table is ordered by a goal that stands nowhere else: it becomes one. */
  'goalMade',
  /** These words are no month, priority, list ... as their label promises: they stay in the description. */
  'valueUnknown',
  /** These words cannot be read as lines of costs, funding, partners, indicators: they stay words of that field. */
  'textKept',
  /** More than one organisation stands where exactly one leads: the words stay as they are. */
  'leadSeveral',
  /** Read as a value, but it could mean something else too: costs without how often, a priority as a number. */
  'assumed',
  /** A value that was read as another before: the words stay in the description. */
  'saidTwice',
  /** How far it was carried out stands in the internal note: it is no part of a measure. */
  'statusNoted',
  /** Another field of action is named than the one it stands in, where it stays. */
  'fieldOther',
  /** A field of action that had no chapter: one was made. */
  'fieldMade',
  /** Another measure has the same title. */
  'titleTwice',
  /** A row without a title of its own was added to the measure above it. */
  'rowJoined',
  /** A row across the whole table only groups the rows below it: it becomes no measure. */
  'rowGroups',
  /** Goals and measures in a chapter that is no field of action get no number of their own. */
  'notInField',
  /** A label of a measure where no measure has begun: it stays text. */
  'partAlone',
] as const;
export type ConceptProblemCode = (typeof conceptProblemCodes)[number];

/** One problem and where it is. */
export type ConceptProblem = {
  readonly code: ConceptProblemCode;
  /** The block of the outline, from 0. */
  readonly block: number;
  /** Row of the table from 1, its first row included; null outside of tables with a record in each row. */
  readonly row: number | null;
  readonly part: MeasurePart | null;
  /** The words in question, at most 160 characters. */
  readonly words: string;
};

/** Takes problems down with the place one is at. */
export type ProblemTaker = (code: ConceptProblemCode, words: string, part?: MeasurePart) => void;
