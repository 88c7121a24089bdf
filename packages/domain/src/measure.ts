import type { Change } from './change.ts';
import { type Failure, failure } from './failure.ts';
import type { Id } from './id.ts';
import { emptyDetails, type MeasureDetails } from './measure-details.ts';
import type { Origin } from './origin.ts';
import { failed, ok, type Result } from './result.ts';
import { emptyRichText, type RichText } from './rich-text.ts';
import { parseText } from './text.ts';

/** A Maßnahme: what is done for a goal, by whom, until when, with what. */
export type Measure = MeasureDetails & {
  readonly id: Id;
  readonly goalId: Id | null;
  readonly title: string;
  readonly kind: MeasureKind;
  readonly situation: RichText;
  readonly description: RichText;
  /** Free words separated by commas or lines. */
  readonly targetGroups: string;
  /** Exactly one organisation leads. */
  readonly lead: string;
  /** What the list of partners does not say, in free words; so with cost, funding and indicators. */
  readonly partners: string;
  readonly horizon: Horizon | null;
  /** YYYY-MM, or empty. */
  readonly start: string;
  readonly end: string;
  readonly cost: string;
  readonly funding: string;
  readonly indicators: string;
  readonly flagship: boolean;
  readonly quickWin: boolean;
  /** Seen in the Arbeitsstand alone: never in a version, a file or on a public page. */
  readonly internalNote: RichText;
  readonly draftState: DraftState;
  readonly position: number;
  readonly origins: readonly Origin[];
  /** What a Fortschreibung did to it; absent where nothing is recorded. */
  readonly change?: Change;
  /** Records of this concept it was made of by splitting or merging; absent where it was made of none. */
  readonly madeOf?: readonly Id[];
};

export const measureKinds = ['new', 'continue', 'extend', 'change', 'end'] as const;
export type MeasureKind = (typeof measureKinds)[number];
export const horizons = ['short', 'medium', 'long', 'ongoing'] as const;
export type Horizon = (typeof horizons)[number];
export const draftStates = [
  'note',
  'inProgress',
  'agreed',
  'readyForDecision',
  'deferred',
  'dropped',
] as const;
export type DraftState = (typeof draftStates)[number];
export const measureTitleMax = 160;

/** The plain fields of a measure, in the order councillors know them from the Maßnahmenblatt. */
export const measureTextFields = [
  'targetGroups',
  'lead',
  'partners',
  'start',
  'end',
  'cost',
  'funding',
  'indicators',
] as const;

/** A measure nobody has written anything into. */
export function emptyMeasure(id: Id, position: number): Measure {
  return {
    ...emptyDetails,
    id,
    goalId: null,
    title: '',
    kind: 'new',
    situation: emptyRichText,
    description: emptyRichText,
    targetGroups: '',
    lead: '',
    partners: '',
    horizon: null,
    start: '',
    end: '',
    cost: '',
    funding: '',
    indicators: '',
    flagship: false,
    quickWin: false,
    internalNote: emptyRichText,
    draftState: 'note',
    position,
    origins: [],
  };
}

/** How far a decided measure is, in the words of Hannover's controlling report. */
export const implementationStates = [
  'planned',
  'started',
  'inWork',
  'done',
  'madePermanent',
  'discontinued',
  'onHold',
] as const;
export type ImplementationState = (typeof implementationStates)[number];

export type ImplementationReport = {
  readonly id: Id;
  readonly countyId: Id;
  readonly conceptId: Id;
  readonly measureId: Id;
  readonly state: ImplementationState;
  readonly text: string;
  readonly reportedAt: number;
  readonly reportedBy: Id;
};

/**
 * Foreign input -> a report on a decided measure: up to 1,000 characters, and why when it rests or is given up
 * (`reasonMissing` below 20).
 */
export function parseImplementation(
  input: Pick<ImplementationReport, 'state' | 'text'>,
): Result<Pick<ImplementationReport, 'state' | 'text'>, Failure> {
  const text = parseText(input.text, { field: 'text', min: 0, max: 1000, lines: true });
  if (!text.ok) return text;
  const stopped = input.state === 'discontinued' || input.state === 'onHold';
  if (stopped && text.value.length < 20)
    return failed(failure('reasonMissing', { field: 'text', limit: 20 }));
  return ok({ state: input.state, text: text.value });
}
