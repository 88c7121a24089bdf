import { pluralOf } from '../plural.ts';

const plural = pluralOf('de');

/** German sentences of a chapter while it is written. */
export const chapterWords = {
  structure: 'Aufbau des Konzepts',
  inThisChapter: 'In diesem Kapitel',
} as const;
