import type { Indicator } from './indicator.ts';
import { isEmpty } from './measure-details.ts';

/** The fields of a goal that came after the first versions were frozen; see MeasureDetails. */
export type GoalDetails = {
  /** The need (Bedarf) it answers. */
  readonly need: string;
  /** Which of the five marks of a good goal it has, by the writers' own judgement. */
  readonly smart: readonly SmartMark[];
  readonly smartNote: string;
  /** YYYY-MM, or empty. */
  readonly targetDate: string;
  /** Free words separated by commas or lines. */
  readonly targetGroups: string;
  readonly indicatorList: readonly Indicator[];
};

/** Spezifisch, messbar, akzeptiert, realistisch, terminiert. */
export const smartMarks = ['specific', 'measurable', 'accepted', 'realistic', 'dated'] as const;
export type SmartMark = (typeof smartMarks)[number];

/** What a new goal begins with. */
export const emptyGoalDetails: GoalDetails = {
  need: '',
  smart: [],
  smartNote: '',
  targetDate: '',
  targetGroups: '',
  indicatorList: [],
};

/** Keys of the details, in the order they are read. */
export const goalDetailKeys = Object.keys(emptyGoalDetails) as readonly (keyof GoalDetails)[];

/** The details of a goal with what is empty for what a version leaves out. */
export function goalDetailsOf(goal: Partial<GoalDetails>): GoalDetails {
  return Object.fromEntries(
    goalDetailKeys.map((key) => [key, goal[key] ?? emptyGoalDetails[key]]),
  ) as unknown as GoalDetails;
}

/** What a version holds of the details: what says something. */
export function frozenGoalDetails(goal: GoalDetails): Partial<GoalDetails> {
  return Object.fromEntries(
    goalDetailKeys.filter((key) => !isEmpty(goal[key])).map((key) => [key, goal[key]]),
  );
}
