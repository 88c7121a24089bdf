import { actionFieldKeys } from '@fortschrift/domain/action-field';
import type { SetupContent } from '@fortschrift/domain/event-setup';
import { workshopKinds } from '@fortschrift/domain/workshop';
import { workshopMethods } from '@fortschrift/domain/workshop-method';
import * as v from 'valibot';
import { programme, rounds } from './workshop-plan.ts';

/** What a set-up of an event says, as its column holds it. */
export const setupContent: v.GenericSchema<unknown, SetupContent> = v.object({
  kind: v.picklist(workshopKinds),
  starts: v.string(),
  ends: v.string(),
  place: v.string(),
  purpose: v.string(),
  question: v.string(),
  dotsPerSeat: v.number(),
  dotsPerCluster: v.number(),
  plan: v.object({ method: v.picklist(workshopMethods), programme, rounds, versionId: v.null() }),
  covered: v.boolean(),
  tables: v.array(
    v.object({
      title: v.string(),
      field: v.nullable(v.picklist(actionFieldKeys)),
      question: v.string(),
      seats: v.number(),
    }),
  ),
});
