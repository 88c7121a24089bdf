import type { Id } from '@fortschrift/domain/id';
import type { MovedRecord } from '@fortschrift/domain/record-move';
import * as Y from 'yjs';
import { setChange } from './change.ts';
import { recordOf } from './chapter.ts';
import type { RecordMap } from './record.ts';
import { copyRecord, copyValue, signatureOf } from './record-copy.ts';

const roots = ['goals', 'measures'] as const;

/**
 * Goals and measures of a chapter as bytes another chapter can take in: whole, with open suggestions. Ids that are not
 * there are left out.
 */
export function liftRecords(doc: Y.Doc, ids: readonly Id[]): Uint8Array {
  const lifted = new Y.Doc();
  for (const root of roots)
    for (const id of ids) {
      const record = doc.getMap(root).get(id);
      if (record instanceof Y.Map) lifted.getMap(root).set(id, copyRecord(record));
    }
  return Y.encodeStateAsUpdate(lifted);
}

/** The same, and they stand here no longer. Call inside a transaction. */
export function takeRecords(doc: Y.Doc, ids: readonly Id[]): Uint8Array {
  const taken = liftRecords(doc, ids);
  for (const root of roots) for (const id of ids) doc.getMap(root).delete(id);
  return taken;
}

/** Puts lifted records to their new places; one that stands here already stays as it is. Call inside a transaction. */
export function landRecords(doc: Y.Doc, lifted: Uint8Array, moved: readonly MovedRecord[]): void {
  const from = opened(lifted);
  for (const { id, part, aboveId, position, change } of moved) {
    const root = part === 'goal' ? 'goals' : 'measures';
    const record = from.getMap(root).get(id);
    if (!(record instanceof Y.Map) || doc.getMap(root).has(id)) continue;
    const copy = copyRecord(record);
    doc.getMap(root).set(id, copy);
    copy.set('position', position);
    if (part === 'measure') copy.set('goalId', aboveId);
    else if (aboveId !== null) copy.set('parentId', aboveId);
    else copy.delete('parentId');
    setChange(copy, change);
  }
}

/** Fields that say where a record stands, which is another place now. */
const placing: ReadonlySet<string> = new Set(['position', 'goalId', 'parentId', 'change']);

/**
 * Carries over what was written into records between their being lifted and taken: fields that say something else by
 * then. Call inside a transaction.
 */
export function catchUp(doc: Y.Doc, lifted: Uint8Array, taken: Uint8Array): void {
  const before = opened(lifted);
  const after = opened(taken);
  for (const root of roots)
    for (const [id, latest] of after.getMap(root).entries()) {
      const record = recordOf(doc, id);
      const former = before.getMap(root).get(id);
      if (record && latest instanceof Y.Map && former instanceof Y.Map) bring(record, former, latest);
    }
}

/** Ids of the records in bytes that were lifted or taken. */
export function liftedIds(lifted: Uint8Array): ReadonlySet<Id> {
  const doc = opened(lifted);
  return new Set(roots.flatMap((root) => [...doc.getMap(root).keys()]));
}

function bring(record: RecordMap, former: RecordMap, latest: RecordMap): void {
  for (const key of new Set([...former.keys(), ...latest.keys()])) {
    if (placing.has(key) || signatureOf(former.get(key)) === signatureOf(latest.get(key))) continue;
    if (latest.has(key)) record.set(key, copyValue(latest.get(key)));
    else record.delete(key);
  }
}

function opened(bytes: Uint8Array): Y.Doc {
  const doc = new Y.Doc();
  Y.applyUpdate(doc, bytes);
  return doc;
}
