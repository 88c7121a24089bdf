import type { EventReport } from '@fortschrift/domain/event-report';
import { languages } from '@fortschrift/domain/language';
import * as v from 'valibot';

/** Next steps, as their column holds them. */
export const nextSteps: v.GenericSchema<unknown, EventReport['nextSteps']> = v.array(
  v.object({ text: v.string(), who: v.string(), due: v.string() }),
);

/** Voices of participants, as their column holds them. */
export const voices: v.GenericSchema<unknown, EventReport['voices']> = v.array(
  v.object({ text: v.string(), language: v.picklist(languages), by: v.string() }),
);

/** Edited words by card, as their column holds them. */
export const edits: v.GenericSchema<unknown, EventReport['edits']> = v.record(v.string(), v.string());
