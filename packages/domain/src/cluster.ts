import type { Id } from './id.ts';

/** Cards of one table that say the same or belong together, under a heading written as a sentence. */
export type Cluster = {
  readonly id: Id;
  readonly countyId: Id;
  readonly workshopId: Id;
  readonly tableId: Id;
  /** Up to 120 characters; empty until somebody names it. */
  readonly heading: string;
  /** Up to 600 characters. */
  readonly summary: string;
  readonly position: number;
  readonly createdAt: number;
};

export const headingMax = 120;
export const summaryMax = 600;
