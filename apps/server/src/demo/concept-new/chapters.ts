import type { ChapterData } from '../concept-data.ts';
import { educationField } from './education.ts';
import { empowermentField } from './empowerment.ts';
import { healthField } from './health.ts';
import { housingField } from './housing.ts';
import { backChapters, frontChapters } from './text-chapters.ts';
import { volunteeringField } from './volunteering.ts';
import { workField } from './work.ts';

/** The new concept, chapter by chapter, in print order. */
export const newChapters: readonly ChapterData[] = [
  ...frontChapters,
  educationField,
  workField,
  volunteeringField,
  empowermentField,
  healthField,
  housingField,
  ...backChapters,
];
