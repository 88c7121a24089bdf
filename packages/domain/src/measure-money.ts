import type { Id } from './id.ts';

/** One line of what a measure costs. */
export type MeasureCost = {
  readonly id: Id;
  /** The budget year, 1900 to 2200; null where it is not one year alone. */
  readonly year: number | null;
  readonly state: CostState;
  /** Whole euro cents, from 0; null where no amount was written. Counts with state `amount` alone. */
  readonly cents: number | null;
  readonly rhythm: CostRhythm;
  /** Share of staff in hundredths of a full-time position (VZÄ), from 0; null where none is named. */
  readonly staffHundredths: number | null;
  /** What for; with state `open` the reason why it is open. */
  readonly note: string;
};

export const costStates = ['amount', 'none', 'open'] as const;
export type CostState = (typeof costStates)[number];
export const costRhythms = ['once', 'yearly'] as const;
export type CostRhythm = (typeof costRhythms)[number];

/** Fewest characters of a reason why costs are still open. */
export const costReasonMin = 10;
/** The highest amount a line may hold, in cents: ten billion euros. */
export const costCentsMax = 1_000_000_000_000;
/** The highest share of staff, in hundredths: a thousand positions. */
export const staffHundredthsMax = 100_000;

/** Where the money of a measure comes from. */
export type FundingSource = {
  readonly id: Id;
  readonly kind: FundingKind;
  /** Produkt of the budget, programme, foundation: how it is called there. */
  readonly name: string;
  readonly state: FundingState;
};

export const fundingKinds = [
  'ownBudget',
  'municipality',
  'land',
  'federal',
  'eu',
  'foundation',
  'thirdParty',
] as const;
export type FundingKind = (typeof fundingKinds)[number];
export const fundingStates = ['open', 'applied', 'secured'] as const;
export type FundingState = (typeof fundingStates)[number];

/** What the lines with an amount add up to. */
export type CostSum = {
  /** Cents. */
  readonly once: number;
  /** Cents a year, of lines that come back. */
  readonly yearly: number;
  readonly staffHundredths: number;
  /** Whether a line is open or has no amount yet: then the sums are not all of it. */
  readonly incomplete: boolean;
};

/** Adds up the lines of a measure; lines named "none" count nothing. */
export function sumOfCosts(costs: readonly MeasureCost[]): CostSum {
  const counted = costs.filter((cost) => cost.state === 'amount');
  const cents = (rhythm: CostRhythm): number =>
    counted.filter((cost) => cost.rhythm === rhythm).reduce((sum, cost) => sum + (cost.cents ?? 0), 0);
  return {
    once: cents('once'),
    yearly: cents('yearly'),
    staffHundredths: costs.reduce((sum, cost) => sum + (cost.staffHundredths ?? 0), 0),
    incomplete: costs.some(
      (cost) => cost.state === 'open' || (cost.state === 'amount' && cost.cents === null),
    ),
  };
}
