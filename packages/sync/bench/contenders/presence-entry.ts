import * as encoding from 'lib0/encoding';

/** One entry of y-protocols' awareness update: client id, clock and state as JSON. */
export function entry(client: number, clock: number, state: string): Uint8Array {
  return encoding.encode((encoder) => {
    encoding.writeVarUint(encoder, 1);
    encoding.writeVarUint(encoder, client);
    encoding.writeVarUint(encoder, clock);
    encoding.writeVarString(encoder, state);
  });
}
