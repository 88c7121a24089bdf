import { languages } from '@fortschrift/domain/language';
import type { ProgrammeItem } from '@fortschrift/domain/programme';
import type { PromptTranslation } from '@fortschrift/domain/prompt-translation';
import type { RoundPlan } from '@fortschrift/domain/workshop-plan';
import * as v from 'valibot';

/** The programme of an event, as its column holds it. */
export const programme: v.GenericSchema<unknown, readonly ProgrammeItem[]> = v.array(
  v.object({ starts: v.string(), title: v.string(), lead: v.string() }),
);

/** The rounds of an event, as their column holds them. */
export const rounds: v.GenericSchema<unknown, readonly RoundPlan[]> = v.array(
  v.object({ question: v.string(), minutes: v.number() }),
);

/** What questions of an event say in other languages, as their column holds them. */
export const translations: v.GenericSchema<unknown, readonly PromptTranslation[]> = v.array(
  v.object({ language: v.picklist(languages), text: v.string(), words: v.string() }),
);
