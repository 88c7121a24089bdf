import type { Id } from './id.ts';
import type { Origin } from './origin.ts';
import type { RichText } from './rich-text.ts';

/** A Ziel: what shall be reached in a field of action. */
export type Goal = {
  readonly id: Id;
  /** `guiding` is the one Leitziel of a field, `goal` stands below it. */
  readonly level: GoalLevel;
  readonly title: string;
  readonly text: RichText;
  readonly position: number;
  readonly origins: readonly Origin[];
};

export const goalLevels = ['guiding', 'goal'] as const;
export type GoalLevel = (typeof goalLevels)[number];
export const goalTitleMax = 240;
