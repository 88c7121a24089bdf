import { type IdeaKind, ideaKinds } from './idea.ts';

// Apart from the plan: a phone asks for the kinds of card, and reads no programmes.

/** Kartenabfrage, World Café, Drei-Fragen-Raster, Rückkopplung on a draft. */
export const workshopMethods = ['cards', 'worldCafe', 'threeQuestions', 'feedback'] as const;
export type WorkshopMethod = (typeof workshopMethods)[number];

/** The kinds of card a method asks for, in the order they are offered: the three questions are three kinds. */
export function kindsOf(method: WorkshopMethod): readonly IdeaKind[] {
  return method === 'threeQuestions' ? ['strength', 'need', 'proposal'] : ideaKinds;
}
