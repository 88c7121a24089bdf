import type { Id } from './id.ts';

/** An Umsetzungsschritt: one thing to be done for a measure, in the order of the list. */
export type MeasureStep = {
  readonly id: Id;
  readonly title: string;
  /** YYYY-MM, or empty. */
  readonly due: string;
  readonly done: boolean;
};
