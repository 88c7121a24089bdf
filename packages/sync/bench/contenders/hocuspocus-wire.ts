import * as encoding from 'lib0/encoding';
import type { Wire } from './contender.ts';
import { entry } from './presence-entry.ts';
import { readVarUint, seek, tell } from './var-uint.ts';

/** Message types of Hocuspocus 4, as far as they are met here (`MessageType` in its types.ts). */
const type = { sync: 0, awareness: 1, auth: 2, syncReply: 4 } as const;

/** Hocuspocus 4: every message begins with the name of its document; a token comes first, then y-protocols. */
export const hocuspocusWire: Wire = {
  path: () => '/',
  answers: true,
  hello: (document) => [
    message(document, type.auth, (encoder) => {
      encoding.writeVarUint(encoder, 0);
      encoding.writeVarString(encoder, 'token');
    }),
    syncMessage(document, 0, Uint8Array.of(0)),
  ],
  update: (document, update) => syncMessage(document, 2, update),
  nothing: (document) => syncMessage(document, 1, Uint8Array.of(0, 0)),
  presence: (document, client, clock, state) =>
    message(document, type.awareness, (encoder) =>
      encoding.writeVarUint8Array(encoder, entry(client, clock, state)),
    ),
  read(bytes, start, end, payload) {
    seek(start);
    const name = readVarUint(bytes);
    seek(tell() + name);
    const kind = readVarUint(bytes);
    if (kind !== type.sync && kind !== type.syncReply) return 'other';
    const step = readVarUint(bytes);
    const length = readVarUint(bytes);
    payload.start = tell();
    payload.end = end;
    if (tell() + length !== end) throw new Error('a sync message of another length than it says');
    return step === 2 ? 'update' : step === 1 ? 'state' : 'ask';
  },
};

function syncMessage(document: string, step: 0 | 1 | 2, payload: Uint8Array): Uint8Array {
  return message(document, type.sync, (encoder) => {
    encoding.writeVarUint(encoder, step);
    encoding.writeVarUint8Array(encoder, payload);
  });
}

function message(document: string, kind: number, write: (encoder: encoding.Encoder) => void): Uint8Array {
  return encoding.encode((encoder) => {
    encoding.writeVarString(encoder, document);
    encoding.writeVarUint(encoder, kind);
    write(encoder);
  });
}
