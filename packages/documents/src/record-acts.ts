import { type Change, type ChangeKind, changeAfter } from '@fortschrift/domain/change';
import type { Id } from '@fortschrift/domain/id';
import * as Y from 'yjs';
import { changeOf, decide, setChange } from './change.ts';
import { recordOf } from './chapter.ts';
import { originsOf, type RecordMap } from './record.ts';
import { copyBlocks, copyRecord, copyValue, signatureOf } from './record-copy.ts';
import { readRichText, writeRichText } from './rich-text.ts';
import { readSet } from './row.ts';
import { countSuggestions } from './suggestions.ts';

/** What a record came out of: what an act on it records. Empty for one nobody outside has seen. */
export type Previous = (id: Id) => readonly Id[];

/** Fields of which one record has one value: the other's would make no sense beside it. */
const single: ReadonlySet<string> = new Set(['start', 'end', 'lead']);

/**
 * Records that a goal or measure stands elsewhere now. A decision of more weight stays, so that "erweitert" is not lost by
 * a move. Call inside a transaction.
 */
export function markMoved(doc: Y.Doc, id: Id, previous: Previous): void {
  const record = recordOf(doc, id);
  if (record) recordAct(record, 'moved', previous(id));
}

function recordAct(record: RecordMap, kind: ChangeKind, previousIds: readonly Id[]): void {
  const change = changeAfter(changeOf(record).change, kind, previousIds);
  if (change) setChange(record, change);
}

/** Adds a copy of a goal or measure right behind it, without its history: it is a new thing with the same words. */
export function duplicateRecord(doc: Y.Doc, id: Id, newId: Id): void {
  const made = copy(doc, id, newId);
  // Suggestions are somebody's words about the one text: the copy begins with what stands there.
  for (const text of made?.values() ?? [])
    if (text instanceof Y.XmlFragment && countSuggestions(text) > 0) writeRichText(text, readRichText(text));
}

/**
 * Makes two of one: a copy right behind it, open suggestions included, and both say that they came out of the same. Call
 * inside a transaction.
 */
export function splitRecord(doc: Y.Doc, id: Id, newId: Id, previous: Previous): void {
  const record = recordOf(doc, id);
  if (!record) return;
  const previousIds = previous(id);
  recordAct(record, 'split', previousIds);
  const made = copy(doc, id, newId);
  if (!made) return;
  made.set(`madeOf/${id}`, true);
  const { change } = changeOf(record);
  if (previousIds.length > 0 && change) setChange(made, change);
}

/** A copy right behind a record, in work and with nothing recorded about it. */
function copy(doc: Y.Doc, id: Id, newId: Id): RecordMap | null {
  const record = recordOf(doc, id);
  if (!record || recordOf(doc, newId)) return null;
  const root = doc.getMap('goals').get(id) === record ? 'goals' : 'measures';
  const made = copyRecord(record);
  const position = placeBehind(doc, root, record);
  doc.getMap(root).set(newId, made);
  made.set('position', position);
  made.delete('change');
  for (const { key } of readSet(made, 'madeOf')) made.delete(`madeOf/${key}`);
  if (root === 'measures') made.set('draftState', 'inProgress');
  return made;
}

/** Halfway between a record and the next of its kind, or one behind the last. */
function placeBehind(doc: Y.Doc, root: 'goals' | 'measures', record: RecordMap): number {
  const positionOf = (held: unknown) => (held instanceof Y.Map ? Number(held.get('position')) || 0 : 0);
  const own = positionOf(record);
  const next = [...doc.getMap(root).values()].map(positionOf).filter((position) => position > own);
  return next.length > 0 ? (own + Math.min(...next)) / 2 : own + 1;
}

/**
 * Makes one goal or measure of several of the same kind: the first keeps its place; words of the others are put behind its
 * own, to be edited; origins are united; measures of merged goals come along. Ids that are gone are passed over.
 */
export function mergeRecords(doc: Y.Doc, id: Id, otherIds: readonly Id[], previous: Previous): void {
  const target = recordOf(doc, id);
  if (!target) return;
  const root = doc.getMap('goals').get(id) === target ? 'goals' : 'measures';
  const previousIds = [...new Set([id, ...otherIds].flatMap((each) => previous(each)))];
  for (const otherId of otherIds) {
    const other = doc.getMap(root).get(otherId);
    if (otherId === id || !(other instanceof Y.Map)) continue;
    for (const [field, value] of [...other.entries()]) join(target, field, value);
    handOver(doc, root, otherId, id);
    doc.getMap(root).delete(otherId);
    target.set(`madeOf/${otherId}`, true);
  }
  for (const self of [`madeOf/${id}`, `relations/${id}`]) target.delete(self);
  recordAct(target, 'merged', previousIds);
}

/** What stood below a record or referred to it in this chapter does so with the one it became part of. */
function handOver(doc: Y.Doc, root: 'goals' | 'measures', from: Id, to: Id): void {
  const set = root === 'goals' ? 'furtherGoalIds' : 'relations';
  for (const [measureId, measure] of doc.getMap('measures').entries()) {
    if (!(measure instanceof Y.Map) || !measure.has(`${set}/${from}`)) continue;
    const held: unknown = measure.get(`${set}/${from}`);
    measure.delete(`${set}/${from}`);
    if (measureId !== to && !measure.has(`${set}/${to}`)) measure.set(`${set}/${to}`, held);
  }
  if (root === 'measures') return;
  for (const measure of doc.getMap('measures').values())
    if (measure instanceof Y.Map && measure.get('goalId') === from) measure.set('goalId', to);
  for (const [goalId, goal] of doc.getMap('goals').entries())
    if (goal instanceof Y.Map && goalId !== to && goal.get('parentId') === from) goal.set('parentId', to);
}

function join(target: RecordMap, field: string, value: unknown): void {
  const held = target.get(field);
  if (field === 'change') return;
  if (value instanceof Y.Text) joinText(target, field, value.toString().trim());
  else if (value instanceof Y.XmlFragment) joinLong(target, field, value);
  else if (field === 'origins' && value instanceof Y.Map) {
    const origins = originsOf(target);
    for (const [key, note] of value.entries()) if (!origins.has(key)) origins.set(key, note);
  } else if (held instanceof Y.Map && value instanceof Y.Map) {
    for (const [key, part] of value.entries()) if (!held.has(key)) held.set(key, copyValue(part));
  } else if (value === true && held === false) target.set(field, true);
  else if (held === undefined || held === null) target.set(field, copyValue(value));
}

function joinText(target: RecordMap, field: string, text: string): void {
  const held = target.get(field);
  const own = held instanceof Y.Text ? held.toString().trim() : '';
  // One organisation leads: the other one takes part.
  if (field === 'lead' && own !== '' && text !== own) {
    joinText(target, 'partners', text);
    return;
  }
  if (text === '' || own.includes(text) || (single.has(field) && own !== '')) return;
  if (held instanceof Y.Text)
    held.insert(held.length, own === '' ? text : `${field === 'title' ? ' / ' : '; '}${text}`);
  else target.set(field, new Y.Text(text));
}

/** Blocks the text does not have yet are put behind it, with the suggestions in them; its own stay untouched. */
function joinLong(target: RecordMap, field: string, text: Y.XmlFragment): void {
  const held = target.get(field);
  const fragment = held instanceof Y.XmlFragment ? held : new Y.XmlFragment();
  if (fragment !== held) target.set(field, fragment);
  const said = new Set(fragment.toArray().map(signatureOf));
  const fresh = new Set(text.toArray().filter((block) => !isBlank(block) && !said.has(signatureOf(block))));
  if (fresh.size === 0) return;
  // The empty line an editor begins with is no text to put others behind.
  if (fragment.toArray().every(isBlank)) fragment.delete(0, fragment.length);
  const places = text.toArray().map((block) => fresh.has(block));
  fragment.push(copyBlocks(text).filter((_, place) => places[place]));
}

function isBlank(block: unknown): boolean {
  if (block instanceof Y.XmlText) return block.length === 0;
  return block instanceof Y.XmlElement && block.nodeName === 'paragraph' && block.toArray().every(isBlank);
}

/** Takes a goal or measure out of what is numbered and printed, with the kind of its end and the reason. */
export function retireRecord(doc: Y.Doc, id: Id, change: Change): void {
  const record = recordOf(doc, id);
  if (record) decide(record, change);
}

/** Takes it back; what becomes of it is open again. */
export function bringBackRecord(doc: Y.Doc, id: Id): void {
  const record = recordOf(doc, id);
  const change = record && changeOf(record).change;
  if (!record) return;
  decide(record, change && change.previousIds.length > 0 ? { ...change, kind: 'open', reason: '' } : null);
}
