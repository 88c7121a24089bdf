import { type Call, type StageScreen, stagePictures, type Timer } from '@fortschrift/domain/stage';
import * as v from 'valibot';

/** A hall's timer. */
export const timer: v.GenericSchema<unknown, Timer> = v.object({ endsAt: v.number(), minutes: v.number() });

/** A call to everybody in a hall. */
export const call: v.GenericSchema<unknown, Call> = v.object({ text: v.string(), at: v.number() });

/** What a hall's projector shows. */
export const screen: v.GenericSchema<unknown, StageScreen> = v.object({
  picture: v.picklist(stagePictures),
  tableId: v.nullable(v.string()),
  clusterId: v.nullable(v.string()),
  at: v.number(),
});
