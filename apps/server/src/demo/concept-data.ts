import type { ActionFieldKey } from '@fortschrift/domain/action-field';
import type { ChapterKind } from '@fortschrift/domain/concept';
import type { Figure } from '@fortschrift/domain/figure';
import type { Goal, GoalLevel } from '@fortschrift/domain/goal';
import type { Measure } from '@fortschrift/domain/measure';
import type { OriginKind } from '@fortschrift/domain/origin';
import type { RichText } from '@fortschrift/domain/rich-text';

/** The versions of the new concept in their order; `live` is the Arbeitsstand. */
export const editions = ['0.3', '0.9', '1.0', '1.1', 'live'] as const;
export type Edition = (typeof editions)[number];

/** Whether an edition is the given one or a later one. */
export function isSince(edition: Edition, since: Edition): boolean {
  return editions.indexOf(edition) >= editions.indexOf(since);
}

/** Kind, name of the thing cited (see `originId`), and how it is connected. */
export type OriginData = readonly [kind: OriginKind, name: string, note?: string];

export type GoalData = {
  readonly key: string;
  readonly level: GoalLevel;
  readonly title: string;
  /** One paragraph a line. */
  readonly text: string;
  /** The first edition it stands in; the first of all when it says nothing. */
  readonly since?: Edition;
  /** What it says beyond that; years as in its words. */
  readonly more?: Partial<Pick<Goal, 'need' | 'targetGroups' | 'targetDate' | 'smart' | 'smartNote'>>;
  readonly origins: readonly OriginData[];
};

/** The words of a measure. `{J}` stands for the year in which the concept was adopted, `{J+1}` for the next. */
export type MeasureWords = Pick<
  Measure,
  | 'title'
  | 'targetGroups'
  | 'lead'
  | 'partners'
  | 'horizon'
  | 'start'
  | 'end'
  | 'cost'
  | 'funding'
  | 'indicators'
> & {
  /** One paragraph a line. */
  readonly situation: string;
  readonly description: string;
};

export type MeasureData = MeasureWords &
  Pick<Measure, 'kind' | 'draftState' | 'flagship' | 'quickWin'> & {
    readonly key: string;
    /** Key of the goal it serves. */
    readonly goal: string;
    /** The first edition it stands in. */
    readonly since: Edition;
    /** How it read before an edition; the earliest one that is still to come counts. */
    readonly earlier: readonly { readonly before: Edition; readonly words: Partial<MeasureWords> }[];
    readonly origins: readonly OriginData[];
  };

/** A Kennzahl of a chapter, as it stands since an edition. `{J}` in a period stands for the year of adoption. */
export type FigureData = Omit<Figure, 'id' | 'position'> & { readonly key: string; readonly since: Edition };

/** A chapter of a concept; text chapters have neither goals nor measures. */
export type ChapterData = {
  readonly key: string;
  readonly kind: ChapterKind;
  readonly field: ActionFieldKey | null;
  readonly title: string;
  readonly body: RichText;
  readonly since: Edition;
  readonly figures?: readonly FigureData[];
  readonly goals: readonly GoalData[];
  readonly measures: readonly MeasureData[];
};

/** A chapter of text alone. */
export function textChapter(
  kind: 'front' | 'crossCutting' | 'back',
  key: string,
  title: string,
  body: RichText,
  since: Edition = '0.3',
): ChapterData {
  return { key, kind, field: null, title, body, since, goals: [], measures: [] };
}

type MeasureInput = Omit<MeasureData, 'draftState' | 'flagship' | 'quickWin' | 'since' | 'earlier'> &
  Partial<Pick<MeasureData, 'draftState' | 'flagship' | 'quickWin' | 'since' | 'earlier'>>;

/** A measure of the new concept; ready for decision since 0.3 unless it says otherwise. */
export function measure(input: MeasureInput): MeasureData {
  return {
    draftState: 'readyForDecision',
    flagship: false,
    quickWin: false,
    since: '0.3',
    earlier: [],
    ...input,
  };
}
