import { actionFieldKeys } from '@fortschrift/domain/action-field';
import { languages } from '@fortschrift/domain/language';
import type { PromptTranslation } from '@fortschrift/domain/prompt-translation';
import { workshopKinds } from '@fortschrift/domain/workshop';
import { workshopMethods } from '@fortschrift/domain/workshop-method';
import type { WorkshopPlan } from '@fortschrift/domain/workshop-plan';
import * as v from 'valibot';
import type { TableInput, WorkshopInput } from './contract/workshop.ts';
import { idSchema } from './id-schema.ts';

const planSchema: v.GenericSchema<unknown, WorkshopPlan> = v.object({
  method: v.picklist(workshopMethods),
  programme: v.array(v.object({ starts: v.string(), title: v.string(), lead: v.string() })),
  rounds: v.array(v.object({ question: v.string(), minutes: v.number() })),
  versionId: v.nullable(idSchema),
});

const workshopEntries = {
  title: v.string(),
  kind: v.picklist(workshopKinds),
  day: v.string(),
  starts: v.string(),
  ends: v.string(),
  place: v.string(),
  purpose: v.string(),
  question: v.string(),
  wifi: v.nullable(v.object({ name: v.string(), password: v.string() })),
  conceptId: v.nullable(idSchema),
  plan: planSchema,
  dotsPerSeat: v.number(),
  dotsPerCluster: v.number(),
};

/** The shape of a workshop as the office sends it; what its texts may be is the domain's to say. */
export const workshopSchema: v.GenericSchema<unknown, WorkshopInput> = v.object(workshopEntries);

/** The shape of a table as the office sends it. */
export const tableSchema: v.GenericSchema<unknown, TableInput> = v.object({
  title: v.string(),
  field: v.nullable(v.picklist(actionFieldKeys)),
  question: v.string(),
  seats: v.number(),
  host: v.string(),
  noteTaker: v.string(),
});

/** Most tables an event is made with at once. */
const tablesMax = 40;

/** The shape of a new workshop: with tables, when it is made from a template. */
export const newWorkshopSchema: v.GenericSchema<
  unknown,
  WorkshopInput & {
    tables?: readonly TableInput[];
    covered?: boolean;
    translations?: readonly PromptTranslation[];
  }
> = v.object({
  ...workshopEntries,
  tables: v.exactOptional(v.pipe(v.array(tableSchema), v.maxLength(tablesMax))),
  covered: v.exactOptional(v.boolean()),
  translations: v.exactOptional(
    v.array(v.object({ language: v.picklist(languages), text: v.string(), words: v.string() })),
  ),
});
