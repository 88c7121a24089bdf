import type { Id } from './id.ts';
import type { Parking } from './parking.ts';

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
  /** A symbol with its colour, to find the cluster again at a glance; null until a host chooses one. */
  readonly mark: ClusterMark | null;
  /** Set while the cluster lies in the Themenspeicher, with all its cards. */
  readonly parked: Parking | null;
  readonly position: number;
  readonly createdAt: number;
};

/** Symbols a cluster can carry. Each has one colour of its own, so that neither is ever alone. */
export const clusterMarks = [
  'circle',
  'square',
  'triangle',
  'diamond',
  'star',
  'hexagon',
  'flag',
  'leaf',
] as const;
export type ClusterMark = (typeof clusterMarks)[number];

export const headingMax = 120;
export const summaryMax = 600;
