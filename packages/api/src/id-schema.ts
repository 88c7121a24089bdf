import type { Id } from '@fortschrift/domain/id';
import { isId } from '@fortschrift/domain/id';
import * as v from 'valibot';

/** The id of a thing, in the body of a request. */
export const idSchema: v.GenericSchema<unknown, Id> = v.custom<Id>(isId);
