import type { Id } from './id.ts';
import type { Indicator } from './indicator.ts';
import type { FundingSource, MeasureCost } from './measure-money.ts';
import type { MeasurePartner } from './measure-partner.ts';
import type { MeasureStep } from './measure-step.ts';
import { emptyRichText, plainText, type RichText } from './rich-text.ts';

/**
 * The fields of a Maßnahmenblatt that came after the first versions were frozen. A version holds those that say
 * something and no others: older ones have none of them and stay, byte for byte, what they are.
 */
export type MeasureDetails = {
  /** Chapters of the fields of action it serves besides the one it stands in, each once. */
  readonly furtherFieldIds: readonly Id[];
  /** Goals it serves besides the one it stands under, each once. */
  readonly furtherGoalIds: readonly Id[];
  /** Names of the municipalities it happens in, each once; none: the whole county. */
  readonly area: readonly string[];
  /** The unit inside the leading organisation. */
  readonly leadUnit: string;
  readonly partnerList: readonly MeasurePartner[];
  /** Has no end. */
  readonly ongoing: boolean;
  readonly steps: readonly MeasureStep[];
  readonly costs: readonly MeasureCost[];
  readonly fundingSources: readonly FundingSource[];
  readonly indicatorList: readonly Indicator[];
  readonly priority: Priority | null;
  /** One for each related measure. */
  readonly relations: readonly MeasureRelation[];
  /** Chapters of the cross-cutting themes it touches, each once. */
  readonly themeIds: readonly Id[];
  /** Whether the Kreistag still has to provide the money; absent in versions that do not say. */
  readonly budgetReservation: boolean;
  readonly reservationText: string;
  /** For the bodies: stands in the version and is published with it. */
  readonly committeeNote: RichText;
};

export const priorities = ['A', 'B', 'C'] as const;
export type Priority = (typeof priorities)[number];

/** How a measure stands to another: `replaces` means the other one ends. */
export type MeasureRelation = { readonly measureId: Id; readonly kind: RelationKind };
export const relationKinds = ['supports', 'dependsOn', 'overlaps', 'replaces'] as const;
export type RelationKind = (typeof relationKinds)[number];

/** What a new measure begins with. */
export const emptyDetails: MeasureDetails = {
  furtherFieldIds: [],
  furtherGoalIds: [],
  area: [],
  leadUnit: '',
  partnerList: [],
  ongoing: false,
  steps: [],
  costs: [],
  fundingSources: [],
  indicatorList: [],
  priority: null,
  relations: [],
  themeIds: [],
  budgetReservation: true,
  reservationText: '',
  committeeNote: emptyRichText,
};

/** Keys of the details, in the order of the sheet. */
export const detailKeys = Object.keys(emptyDetails) as readonly (keyof MeasureDetails)[];

/** The details of a measure with what is empty for what a version leaves out. */
export function detailsOf(measure: Partial<MeasureDetails>): MeasureDetails {
  return Object.fromEntries(
    detailKeys.map((key) => [key, measure[key] ?? emptyDetails[key]]),
  ) as unknown as MeasureDetails;
}

/** What a version holds of the details: what says something, and always whether the money is reserved. */
export function frozenDetails(measure: MeasureDetails): Partial<MeasureDetails> {
  return Object.fromEntries(
    detailKeys
      .filter((key) => key === 'budgetReservation' || !isEmpty(measure[key]))
      .map((key) => [key, measure[key]]),
  );
}

/** Nothing written, chosen or listed. */
export function isEmpty(value: unknown): boolean {
  if (value === undefined || value === null || value === '' || value === false) return true;
  if (Array.isArray(value)) return value.length === 0;
  return isText(value) && plainText(value).trim() === '';
}

function isText(value: unknown): value is RichText {
  return typeof value === 'object' && value !== null && 'type' in value && value.type === 'doc';
}
