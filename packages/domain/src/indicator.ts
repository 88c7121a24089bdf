import type { Id } from './id.ts';

/** A Kennzahl or sign by which one sees whether a goal is reached or a measure works. */
export type Indicator = {
  readonly id: Id;
  readonly title: string;
  readonly kind: IndicatorKind;
  /** "Personen", "Prozent": what is counted. */
  readonly unit: string;
  /** Where the value comes from. */
  readonly source: string;
  readonly frequency: IndicatorFrequency | null;
  /** Where one begins. */
  readonly baseline: IndicatorPoint;
  /** What shall be reached. */
  readonly target: IndicatorPoint;
  /** What was measured since. */
  readonly values: readonly IndicatorValue[];
};

/** A value as it is written ("12", "liegt vor"), and when it holds: YYYY-MM, or empty. */
export type IndicatorPoint = { readonly value: string; readonly date: string };

export type IndicatorValue = IndicatorPoint & { readonly id: Id; readonly note: string };

/**
 * `context` describes society and must not be credited to one measure (Monitoring); `output` counts what was done,
 * `outcome` what came of it (Controlling).
 */
export const indicatorKinds = ['output', 'outcome', 'context'] as const;
export type IndicatorKind = (typeof indicatorKinds)[number];

export const indicatorFrequencies = ['once', 'quarterly', 'halfYearly', 'yearly', 'everyTwoYears'] as const;
export type IndicatorFrequency = (typeof indicatorFrequencies)[number];
