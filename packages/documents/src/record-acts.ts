import { type Change, type ChangeKind, changeAfter } from '@fortschrift/domain/change';
import type { Id } from '@fortschrift/domain/id';
import type { RichText } from '@fortschrift/domain/rich-text';
import * as Y from 'yjs';
import { changeOf, decide, setChange } from './change.ts';
import { recordOf } from './chapter.ts';
import { readGoal, writeGoal } from './goal.ts';
import { readMeasure, writeMeasure } from './measure.ts';
import { originsOf, type RecordMap } from './record.ts';
import { readRichText, writeRichText } from './rich-text.ts';

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
  copy(doc, id, newId, null);
}

/** Makes two of one: a copy right behind it, and both say that they came out of the same. */
export function splitRecord(doc: Y.Doc, id: Id, newId: Id, previous: Previous): void {
  const record = recordOf(doc, id);
  if (!record) return;
  const previousIds = previous(id);
  recordAct(record, 'split', previousIds);
  copy(doc, id, newId, previousIds.length > 0 ? (changeOf(record).change ?? null) : null);
}

function copy(doc: Y.Doc, id: Id, newId: Id, change: Change | null): void {
  const record = recordOf(doc, id);
  if (!record || recordOf(doc, newId)) return;
  const root = doc.getMap('goals').get(id) === record ? 'goals' : 'measures';
  const position = placeBehind(doc, root, record);
  const own = change ? { change } : {};
  if (root === 'goals') {
    const { change: _, ...goal } = readGoal(newId, record);
    writeGoal(doc, { ...goal, ...own, position });
  } else {
    const { change: _, ...measure } = readMeasure(newId, record);
    writeMeasure(doc, { ...measure, ...own, position, draftState: 'inProgress' });
  }
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
    if (root === 'goals') handOver(doc, otherId, id);
    doc.getMap(root).delete(otherId);
  }
  recordAct(target, 'merged', previousIds);
}

function handOver(doc: Y.Doc, from: Id, to: Id): void {
  for (const measure of doc.getMap('measures').values())
    if (measure instanceof Y.Map && measure.get('goalId') === from) measure.set('goalId', to);
  for (const [goalId, goal] of doc.getMap('goals').entries())
    if (goal instanceof Y.Map && goalId !== to && goal.get('parentId') === from) goal.set('parentId', to);
}

function join(target: RecordMap, field: string, value: unknown): void {
  const held = target.get(field);
  if (field === 'change') return;
  if (value instanceof Y.Text) joinText(target, field, value.toString().trim());
  else if (value instanceof Y.XmlFragment) joinLong(target, field, readRichText(value));
  else if (field === 'origins' && value instanceof Y.Map) {
    const origins = originsOf(target);
    for (const [key, note] of value.entries()) if (!origins.has(key)) origins.set(key, note);
  } else if (held instanceof Y.Map && value instanceof Y.Map) {
    for (const [key, part] of value.entries())
      if (!held.has(key)) held.set(key, part instanceof Y.AbstractType ? part.clone() : part);
  } else if (value === true && held === false) target.set(field, true);
  else if (held === undefined || held === null)
    target.set(field, value instanceof Y.AbstractType ? value.clone() : value);
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

function joinLong(target: RecordMap, field: string, text: RichText): void {
  if (text.content.length === 0) return;
  const held = target.get(field);
  const fragment = held instanceof Y.XmlFragment ? held : new Y.XmlFragment();
  if (fragment !== held) target.set(field, fragment);
  const own = readRichText(fragment);
  const said = JSON.stringify(own.content);
  const fresh = text.content.filter((block) => !said.includes(JSON.stringify(block)));
  if (fresh.length > 0) writeRichText(fragment, { type: 'doc', content: [...own.content, ...fresh] });
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
