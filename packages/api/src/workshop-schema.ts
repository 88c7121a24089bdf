import { actionFieldKeys } from '@fortschrift/domain/action-field';
import { workshopKinds } from '@fortschrift/domain/workshop';
import * as v from 'valibot';
import type { TableInput, WorkshopInput } from './contract/workshop.ts';
import { idSchema } from './id-schema.ts';

/** The shape of a workshop as the office sends it; what its texts may be is the domain's to say. */
export const workshopSchema: v.GenericSchema<unknown, WorkshopInput> = v.object({
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
  dotsPerSeat: v.number(),
  dotsPerCluster: v.number(),
});

/** The shape of a table as the office sends it. */
export const tableSchema: v.GenericSchema<unknown, TableInput> = v.object({
  title: v.string(),
  field: v.nullable(v.picklist(actionFieldKeys)),
  question: v.string(),
  seats: v.number(),
});
