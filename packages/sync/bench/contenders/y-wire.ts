import * as encoding from 'lib0/encoding';
import type { Wire } from './contender.ts';
import { entry } from './presence-entry.ts';
import { readVarUint, seek, tell } from './var-uint.ts';

/** y-protocols 1.0 (PROTOCOL.md): type 0 sync with steps 0, 1, 2; type 1 awareness. `path` places documents and peers in the URL. */
export function createYWire(path: Wire['path'], answers: boolean): Wire {
  return {
    path,
    answers,
    hello: () => (answers ? [syncMessage(0, Uint8Array.of(0))] : []),
    update: (_document, update) => syncMessage(2, update),
    nothing: () => syncMessage(1, Uint8Array.of(0, 0)),
    presence: (_document, client, clock, state) =>
      encoding.encode((encoder) => {
        encoding.writeVarUint(encoder, 1);
        encoding.writeVarUint8Array(encoder, entry(client, clock, state));
      }),
    read(bytes, start, end, payload) {
      if (bytes[start] !== 0) return 'other';
      const step = bytes[start + 1];
      seek(start + 2);
      const length = readVarUint(bytes);
      payload.start = tell();
      payload.end = end;
      if (tell() + length !== end) throw new Error('a sync message of another length than it says');
      return step === 2 ? 'update' : step === 1 ? 'state' : 'ask';
    },
  };
}

function syncMessage(step: 0 | 1 | 2, payload: Uint8Array): Uint8Array {
  return encoding.encode((encoder) => {
    encoding.writeVarUint(encoder, 0);
    encoding.writeVarUint(encoder, step);
    encoding.writeVarUint8Array(encoder, payload);
  });
}
