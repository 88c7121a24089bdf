import { createHash } from 'node:crypto';
import { type Id, idFromBytes } from '@fortschrift/domain/id';

/**
 * The identity of a thing of the demo county, made from its name (`measure:new:education-courses`): the first
 * 16 bytes of the name's SHA-256. The same name gives the same Id on every machine, so that addresses survive
 * a reset.
 */
export function demoId(name: string): Id {
  return idFromBytes(createHash('sha256').update(`fortschrift demo ${name}`).digest().subarray(0, 16));
}
