import type { EventResult } from './event-result.ts';
import { type Failure, failure } from './failure.ts';
import { type Id, isId } from './id.ts';
import { ideaTextMax } from './idea.ts';
import { isLanguage, type Language } from './language.ts';
import { failed, ok, type Result } from './result.ts';
import { parseDay, parseText } from './text.ts';

/** What the office adds to the frozen result of an event, and its release. One for each event. */
export type EventReport = EventReportDraft & {
  readonly workshopId: Id;
  /** When it was released or, once released, last changed; null for a draft. Unix milliseconds. */
  readonly releasedAt: number | null;
  /** null for a draft, and where the program released it without anybody. */
  readonly releasedBy: Id | null;
};

export type EventReportDraft = {
  readonly organiser: string;
  readonly contact: string;
  /** Up to 4,000 characters, a paragraph a line. */
  readonly foreword: string;
  readonly nextSteps: readonly NextStep[];
  readonly voices: readonly Voice[];
  /** Words of the edited version by card; the original stays in the frozen result. */
  readonly edits: { readonly [ideaId: Id]: string };
};

/** `due` is a calendar day or empty. */
export type NextStep = { readonly text: string; readonly who: string; readonly due: string };

/** A sentence somebody gave for publication; kept only with their consent. */
export type Voice = {
  readonly text: string;
  readonly language: Language;
  /** How they want to be called; may be empty. */
  readonly by: string;
};

export const nextStepsMax = 30;
export const voicesMax = 30;
export const forewordMax = 4000;

/** What a report says before anybody wrote in it. */
export const emptyReport: EventReportDraft = {
  organiser: '',
  contact: '',
  foreword: '',
  nextSteps: [],
  voices: [],
  edits: {},
};

type Foreign = { readonly [key: string]: unknown };

/**
 * Foreign input -> what the office adds. Fails with what is wrong with a text or day (`count` is the line, from 1),
 * `numberOutOfRange` for more than 30 steps or voices, `reasonMissing` for a voice without consent, and `cardUnknown` for an edited
 * card that is not among `cards`. An edit that says what the card says is none.
 */
export function parseEventReport(
  input: Foreign,
  cards: ReadonlyMap<Id, string>,
): Result<EventReportDraft, Failure> {
  const organiser = parseText(input['organiser'], { field: 'organiser', min: 0, max: 160 });
  if (!organiser.ok) return organiser;
  const contact = parseText(input['contact'], { field: 'contact', min: 0, max: 200 });
  if (!contact.ok) return contact;
  const foreword = parseText(input['foreword'], { field: 'foreword', min: 0, max: forewordMax, lines: true });
  if (!foreword.ok) return foreword;
  const nextSteps = parseLines(input['nextSteps'], 'nextSteps', nextStepsMax, parseStep);
  if (!nextSteps.ok) return nextSteps;
  const voices = parseLines(input['voices'], 'voices', voicesMax, parseVoice);
  if (!voices.ok) return voices;
  const edits = parseEdits(input['edits'], cards);
  if (!edits.ok) return edits;
  return ok({
    organiser: organiser.value,
    contact: contact.value,
    foreword: foreword.value,
    nextSteps: nextSteps.value,
    voices: voices.value,
    edits: edits.value,
  });
}

function parseLines<Line>(
  input: unknown,
  field: string,
  limit: number,
  parse: (line: Foreign) => Result<Line, Failure>,
): Result<readonly Line[], Failure> {
  if (!Array.isArray(input)) return failed(failure('wrongShape', { field }));
  if (input.length > limit) return failed(failure('numberOutOfRange', { field, limit }));
  const lines: Line[] = [];
  for (const [index, each] of input.entries()) {
    const line = parse(typeof each === 'object' && each !== null ? { ...each } : {});
    if (!line.ok) return failed({ ...line.failure, field, count: index + 1 });
    lines.push(line.value);
  }
  return ok(lines);
}

function parseStep(input: Foreign): Result<NextStep, Failure> {
  const text = parseText(input['text'], { field: 'nextSteps', min: 1, max: 300 });
  if (!text.ok) return text;
  const who = parseText(input['who'], { field: 'nextSteps', min: 0, max: 120 });
  if (!who.ok) return who;
  const due = input['due'] === '' ? ok('') : parseDay(input['due'], 'nextSteps');
  return due.ok ? ok({ text: text.value, who: who.value, due: due.value }) : due;
}

function parseVoice(input: Foreign): Result<Voice, Failure> {
  const { language } = input;
  if (!isLanguage(language)) return failed(failure('wrongShape'));
  const text = parseText(input['text'], { field: 'voices', min: 1, max: ideaTextMax });
  if (!text.ok) return text;
  const by = parseText(input['by'], { field: 'voices', min: 0, max: 80 });
  if (!by.ok) return by;
  return input['consent'] === true
    ? ok({ text: text.value, language, by: by.value })
    : failed(failure('reasonMissing'));
}

function parseEdits(
  input: unknown,
  cards: ReadonlyMap<Id, string>,
): Result<{ readonly [ideaId: Id]: string }, Failure> {
  const field = 'edits';
  if (typeof input !== 'object' || input === null) return failed(failure('wrongShape', { field }));
  const edits: { [ideaId: Id]: string } = {};
  for (const [ideaId, words] of Object.entries(input)) {
    const original = isId(ideaId) ? cards.get(ideaId) : undefined;
    if (original === undefined) return failed(failure('cardUnknown', { field }));
    const text = parseText(words, { field, min: 1, max: ideaTextMax });
    if (!text.ok) return text;
    if (text.value !== original) edits[ideaId] = text.value;
  }
  return ok(edits);
}

/** The cards of a frozen result and their words. */
export function cardsOf(result: EventResult): ReadonlyMap<Id, string> {
  const cards = result.tables.flatMap((table) => [
    ...table.clusters.flatMap((cluster) => cluster.ideas),
    ...table.single,
  ]);
  return new Map(cards.map(({ id, text }) => [id, text]));
}

/** The result as the edited version shows it: other words on the edited cards, everything else as it was. */
export function editedResult(result: EventResult, { edits }: Pick<EventReport, 'edits'>): EventResult {
  const edit = <Card extends { readonly id: Id; readonly text: string }>(card: Card): Card => ({
    ...card,
    text: edits[card.id] ?? card.text,
  });
  return {
    ...result,
    tables: result.tables.map((table) => ({
      ...table,
      single: table.single.map(edit),
      clusters: table.clusters.map((cluster) => ({ ...cluster, ideas: cluster.ideas.map(edit) })),
    })),
  };
}
