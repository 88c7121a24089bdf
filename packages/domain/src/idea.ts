import { type Failure, failure } from './failure.ts';
import { type Id, isId } from './id.ts';
import { isLanguage, type Language } from './language.ts';
import type { Parking } from './parking.ts';
import { failed, ok, type Result } from './result.ts';
import { parseText } from './text.ts';

/** A Karte: one thought of one person. */
export type Idea = {
  readonly id: Id;
  readonly countyId: Id;
  readonly workshopId: Id;
  readonly tableId: Id;
  /** null when a host typed it in from paper, and for all once the event is closed. */
  readonly seatId: Id | null;
  readonly kind: IdeaKind;
  /** 1 to 280 characters as a person counts them. */
  readonly text: string;
  /** Up to 1,000; may be empty. */
  readonly detail: string;
  readonly language: Language;
  readonly source: 'typed' | 'paper';
  readonly state: IdeaState;
  readonly hiddenReason: HiddenReason | null;
  readonly clusterId: Id | null;
  /** The round it was written in, from 1. */
  readonly round: number;
  /** The goal or measure it speaks about, by its identity through all versions. */
  readonly recordId: Id | null;
  /** The card that says the same and stands for this one too. */
  readonly doubleOf: Id | null;
  /** Set while the card lies in the Themenspeicher. */
  readonly parked: Parking | null;
  /** Order on the board; smaller is earlier. */
  readonly position: number;
  readonly createdAt: number;
  readonly editedAt: number | null;
  /** Beside the original, never instead of it; null where nobody translated. */
  readonly translation: IdeaTranslation | null;
};

/** A card's words in German, written by somebody who mediates between languages, with their mark. */
export type IdeaTranslation = {
  /** As long as a card may be, and half as much again: German needs more room. */
  readonly text: string;
  readonly detail: string;
  /** The number of the seat that translated; null for a host or the office. */
  readonly seat: number | null;
  /** Unix milliseconds. */
  readonly at: number;
};

export const ideaKinds = ['strength', 'need', 'proposal', 'question'] as const;
export type IdeaKind = (typeof ideaKinds)[number];

/** `hidden` can be undone by a host, `withdrawn` by nobody but its writer. */
export type IdeaState = 'submitted' | 'hidden' | 'withdrawn';

export const hiddenReasons = ['personalData', 'insult', 'advertising', 'illegible', 'delicate'] as const;
export type HiddenReason = (typeof hiddenReasons)[number];

export const ideaTextMax = 280;
export const ideaDetailMax = 1000;

/** What a person sends of a card. */
export type IdeaDraft = Pick<Idea, 'kind' | 'text' | 'detail' | 'language'> & {
  readonly recordId?: Id | null | undefined;
};

/** Foreign input -> the draft of a card; fails with `wrongShape` or what is wrong with a text. */
export function parseIdeaDraft(input: {
  readonly [key: string]: unknown;
}): Result<IdeaDraft & { readonly recordId: Id | null }, Failure> {
  const kind = ideaKinds.find((known) => known === input['kind']);
  if (!kind) return failed(failure('wrongShape', { field: 'kind' }));
  const language = input['language'];
  if (!isLanguage(language)) return failed(failure('wrongShape', { field: 'language' }));
  const text = parseText(input['text'], { field: 'text', min: 1, max: ideaTextMax });
  if (!text.ok) return text;
  const detail = parseText(input['detail'] ?? '', {
    field: 'detail',
    min: 0,
    max: ideaDetailMax,
    lines: true,
  });
  if (!detail.ok) return detail;
  const recordId = input['recordId'] ?? null;
  if (recordId !== null && !isId(recordId)) return failed(failure('wrongShape', { field: 'recordId' }));
  return ok({ kind, language, text: text.value, detail: detail.value, recordId });
}

/** What became of a card. Every result but `adopted` needs a public reason; `adopted` needs a goal or measure. */
export const ideaResults = [
  'adopted',
  'partlyAdopted',
  'alreadyExists',
  'forwarded',
  'parked',
  'notAdopted',
] as const;
export type IdeaResult = (typeof ideaResults)[number];

export type IdeaAnswer = {
  readonly ideaId: Id;
  readonly result: IdeaResult;
  /** Public; 20 to 1,000 characters, empty only for `adopted`. */
  readonly reason: string;
  readonly answeredAt: number;
  readonly answeredBy: Id;
};

/**
 * Foreign input -> result and reason. Fails with `reasonMissing` when a result other than `adopted` comes with
 * less than 20 characters, and `originUnknown` when `adopted` is said of a card no goal or measure cites.
 */
export function parseIdeaAnswer(
  input: { readonly [key: string]: unknown },
  cited: boolean,
): Result<Pick<IdeaAnswer, 'result' | 'reason'>, Failure> {
  const result = ideaResults.find((known) => known === input['result']);
  if (!result) return failed(failure('wrongShape', { field: 'result' }));
  const reason = parseText(input['reason'] ?? '', { field: 'reason', min: 0, max: 1000, lines: true });
  if (!reason.ok) return reason;
  if (result !== 'adopted' && reason.value.length < 20)
    return failed(failure('reasonMissing', { field: 'reason', limit: 20 }));
  if (result === 'adopted' && !cited) return failed(failure('originUnknown'));
  return ok({ result, reason: reason.value });
}

/** Foreign input -> a list of 1 to 500 different card ids; else `wrongShape`. */
export function parseIdeaIds(input: unknown): Result<readonly Id[], Failure> {
  if (!Array.isArray(input) || input.length < 1 || input.length > 500 || !input.every(isId)) {
    return failed(failure('wrongShape', { field: 'ideaIds' }));
  }
  return ok([...new Set<Id>(input)]);
}
