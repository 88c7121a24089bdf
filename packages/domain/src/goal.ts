import type { Change } from './change.ts';
import { emptyGoalDetails, type GoalDetails } from './goal-details.ts';
import type { Id } from './id.ts';
import type { Origin } from './origin.ts';
import { emptyRichText, type RichText } from './rich-text.ts';

/** A Ziel: what shall be reached in a field of action. */
export type Goal = GoalDetails & {
  readonly id: Id;
  /** `guiding` is the one Leitziel of a field, `goal` stands below it, `partial` below a goal. */
  readonly level: GoalLevel;
  /** The goal above a partial goal; absent for the rest, and for one whose goal is gone. */
  readonly parentId?: Id;
  readonly title: string;
  readonly text: RichText;
  readonly position: number;
  readonly origins: readonly Origin[];
  /** What a Fortschreibung did to it; absent where nothing is recorded. */
  readonly change?: Change;
  /** Records of this concept it was made of by splitting or merging; absent where it was made of none. */
  readonly madeOf?: readonly Id[];
};

export const goalLevels = ['guiding', 'goal', 'partial'] as const;
export type GoalLevel = (typeof goalLevels)[number];
export const goalTitleMax = 240;

/** A goal nobody has written anything into. */
export function emptyGoal(id: Id, level: GoalLevel, position: number): Goal {
  return { ...emptyGoalDetails, id, level, title: '', text: emptyRichText, position, origins: [] };
}
