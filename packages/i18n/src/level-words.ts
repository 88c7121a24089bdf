import type { GoalLevel } from '@fortschrift/domain/goal';
import type { LevelNames } from '@fortschrift/domain/level-names';
import type { PartKind } from '@fortschrift/domain/synopsis/part';
import { namesFor } from './de/level-names.ts';
import { pluralOf } from './plural.ts';

const plural = pluralOf('de');

/**
 * The sentences that name a level of a concept, in the names it has chosen. Written so that they are right whatever the
 * gender of a name is.
 */
export function levelWords(chosen: LevelNames | null | undefined) {
  const names = namesFor(chosen);
  const { actionField, crossCuttingTheme, guidingGoal, goal, partialGoal, measure } = names;
  const ofLevel: { readonly [level in GoalLevel]: string } = {
    guiding: guidingGoal.one,
    goal: goal.one,
    partial: partialGoal.one,
  };
  const parts: { readonly [part in PartKind]: string } = {
    chapter: 'Kapitel',
    goal: goal.one,
    measure: measure.one,
  };
  return {
    names,
    actionField: (number: string) => `${actionField.one} ${number}`,
    crossCutting: crossCuttingTheme.one,
    goalKind: (level: GoalLevel) => ofLevel[level],
    goal: goal.one,
    measure: measure.one,
    part: (part: PartKind) => parts[part],
    loose: `${measure.many} ohne ${goal.one}`,
    measures: (count: number) => plural(count, { one: `1 ${measure.one}`, other: `# ${measure.many}` }),
    goals: (count: number) => plural(count, { one: `1 ${goal.one}`, other: `# ${goal.many}` }),
    addGoal: (level: GoalLevel) => `${ofLevel[level]} hinzufügen`,
    addPartialTo: (name: string) => `${partialGoal.one} hinzufügen zu: ${name}`,
    addMeasure: `${measure.one} hinzufügen`,
    addMeasureTo: (name: string) => `${measure.one} hinzufügen zu: ${name}`,
    noGoals: `Hier gibt es noch keine ${goal.many}`,
    goalsHere: `${goal.many} in diesem Kapitel`,
  };
}

export type LevelWords = ReturnType<typeof levelWords>;
