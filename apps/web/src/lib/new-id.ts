import { type Id, idFromBytes } from '@fortschrift/domain/id';

/** A new identity, made from this device's random numbers. */
export function newId(): Id {
  return idFromBytes(crypto.getRandomValues(new Uint8Array(16)));
}
