import { createHash } from 'node:crypto';
import * as encoding from 'lib0/encoding';
import * as Y from 'yjs';

/**
 * SHA-256 (hexadecimal) of what a reader of the document would find: all living content in its order, whatever the pieces it is
 * stored in. State vectors cannot tell this: two documents can have equal ones and different texts, and deletions do not move them.
 * What it costs grows with the document; ask where that does not hurt.
 */
export function contentHash(doc: Y.Doc): string {
  const encoder = encoding.createEncoder();
  for (const name of [...doc.share.keys()].sort()) {
    const root = doc.share.get(name);
    // Asking for a root makes it: one that nobody wrote into is no difference.
    if (root === undefined || (root._start === null && root._map.size === 0)) continue;
    encoding.writeVarString(encoder, name);
    writeType(encoder, root);
  }
  return createHash('sha256').update(encoding.toUint8Array(encoder)).digest('hex');
}

const mark = { text: 1, value: 2, format: 3, type: 4, key: 5, end: 6, other: 7 } as const;

type SharedType = NonNullable<ReturnType<Y.Doc['share']['get']>>;

function writeType(encoder: encoding.Encoder, type: SharedType): void {
  let text = '';
  const flush = () => {
    if (text === '') return;
    encoding.writeVarUint(encoder, mark.text);
    encoding.writeVarString(encoder, text);
    text = '';
  };
  for (let item = type._start; item !== null; item = item.right) {
    if (item.deleted) continue;
    if (item.content instanceof Y.ContentString) {
      text += item.content.str;
      continue;
    }
    flush();
    writeContent(encoder, item.content);
  }
  flush();
  for (const key of [...type._map.keys()].sort()) {
    const item = type._map.get(key);
    if (item === undefined || item.deleted) continue;
    encoding.writeVarUint(encoder, mark.key);
    encoding.writeVarString(encoder, key);
    writeContent(encoder, item.content);
  }
  encoding.writeVarUint(encoder, mark.end);
}

function writeContent(encoder: encoding.Encoder, content: Y.Item['content']): void {
  if (content instanceof Y.ContentFormat) {
    encoding.writeVarUint(encoder, mark.format);
    encoding.writeVarString(encoder, content.key);
    encoding.writeAny(encoder, content.value as never);
  } else if (content instanceof Y.ContentType) {
    const kind = new Y.UpdateEncoderV1();
    content.type._write(kind);
    encoding.writeVarUint(encoder, mark.type);
    encoding.writeVarUint8Array(encoder, kind.toUint8Array());
    writeType(encoder, content.type);
  } else {
    for (const value of content.getContent()) {
      encoding.writeVarUint(encoder, content instanceof Y.ContentDoc ? mark.other : mark.value);
      encoding.writeAny(encoder, content instanceof Y.ContentDoc ? content.doc.guid : value);
    }
  }
}
