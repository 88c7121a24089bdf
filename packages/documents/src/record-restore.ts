import { canonicalJson } from '@fortschrift/domain/canonical-json';
import { readChange } from '@fortschrift/domain/change';
import type { ChapterEdit } from '@fortschrift/domain/chapter-edit';
import { goalDetailKeys } from '@fortschrift/domain/goal-details';
import { detailKeys } from '@fortschrift/domain/measure-details';
import type { RichText } from '@fortschrift/domain/rich-text';
import * as Y from 'yjs';
import { setChange, unretire } from './change.ts';
import { writeGoal } from './goal.ts';
import { writeMeasure } from './measure.ts';
import { originsOf, type RecordMap } from './record.ts';
import { readRichText, writeRichText } from './rich-text.ts';
import { replaceText } from './text-field.ts';

type Restore = Extract<ChapterEdit, { readonly do: 'goal.restore' | 'measure.restore' }>;

/**
 * Brings a goal or measure to an earlier state inside its own fields, so that whoever has it open keeps it open; one that
 * is gone is added again, last. A measure whose goal is gone stands without one. Call inside a transaction.
 */
export function restoreRecord(doc: Y.Doc, edit: Restore): void {
  const root = edit.do === 'goal.restore' ? 'goals' : 'measures';
  const id = edit.do === 'goal.restore' ? edit.goal.id : edit.measure.id;
  const former = formerOf(edit, doc);
  const held = doc.getMap(root).get(id);
  if (held instanceof Y.Map) bringRecordTo(held, former, edit);
  else if (edit.do === 'goal.restore') writeGoal(doc, { ...edit.goal, position: placeOf(doc, root, edit) });
  else
    writeMeasure(doc, {
      ...edit.measure,
      goalId: goalIn(doc, edit.measure.goalId),
      position: placeOf(doc, root, edit),
    });
}

/** The record as it would stand in a chapter of its own: every field it has, of the kind it has. */
function formerOf(edit: Restore, doc: Y.Doc): RecordMap {
  const former = new Y.Doc();
  if (edit.do === 'goal.restore') writeGoal(former, edit.goal);
  else writeMeasure(former, { ...edit.measure, goalId: goalIn(doc, edit.measure.goalId) });
  const [record] = [...former.getMap('goals').values(), ...former.getMap('measures').values()];
  if (!(record instanceof Y.Map)) throw new Error('a record was written and is not there');
  return record;
}

function bringRecordTo(record: RecordMap, former: RecordMap, edit: Restore): void {
  unretire(record);
  const stays = whatStays(edit);
  for (const key of [...record.keys()]) {
    // Lines and members of a set lie under "list/id"; those the earlier state had not go.
    if (key.includes('/') && !former.has(key) && !stays(key)) record.delete(key);
  }
  for (const [field, value] of former.entries()) {
    if (stays(field)) continue;
    if (field === 'draftState') reopen(record);
    else if (field === 'change') setChange(record, readChange(value));
    else if (field === 'origins' && value instanceof Y.Map) {
      const origins = originsOf(record);
      for (const [key, note] of value.entries()) if (!origins.has(key)) origins.set(key, note);
    } else bringCellTo(record, field, value);
  }
}

/** Fields an earlier state says nothing of: its place if it is kept, and what no version, or none so old, could hold. */
function whatStays(edit: Restore): (field: string) => boolean {
  const details: readonly string[] = edit.do === 'goal.restore' ? goalDetailKeys : detailKeys;
  return (field) =>
    field === 'internalNote' ||
    (field === 'position' && edit.place === 'keep') ||
    (edit.older === true && details.includes(field.split('/')[0] ?? ''));
}

function bringCellTo(record: RecordMap, field: string, value: unknown): void {
  const held = record.get(field);
  if (value instanceof Y.Text) {
    if (held instanceof Y.Text) replaceText(held, value.toString());
    else record.set(field, new Y.Text(value.toString()));
  } else if (value instanceof Y.XmlFragment) {
    const text = held instanceof Y.XmlFragment ? held : new Y.XmlFragment();
    if (text !== held) record.set(field, text);
    bringTo(text, readRichText(value));
  } else if (value instanceof Y.Map) {
    const row: RecordMap = held instanceof Y.Map ? held : new Y.Map<unknown>();
    if (row !== held) record.set(field, row);
    for (const key of [...row.keys()]) if (!value.has(key)) row.delete(key);
    for (const [cell, inside] of value.entries()) bringCellTo(row, cell, inside);
  } else if (held !== value) record.set(field, value);
}

/** Who changes what was ready works on it again (domain rules for drafts). */
function reopen(record: RecordMap): void {
  if (record.get('draftState') === 'readyForDecision') record.set('draftState', 'inProgress');
}

/** Replaces a long text where it says something else; who reads it is not disturbed otherwise. */
export function bringTo(fragment: Y.XmlFragment, text: RichText): void {
  if (canonicalJson(readRichText(fragment)) !== canonicalJson(text)) writeRichText(fragment, text);
}

function goalIn(doc: Y.Doc, goalId: string | null): string | null {
  return goalId !== null && doc.getMap('goals').has(goalId) ? goalId : null;
}

function placeOf(doc: Y.Doc, root: 'goals' | 'measures', edit: Restore): number {
  if (edit.place === 'take') return edit.do === 'goal.restore' ? edit.goal.position : edit.measure.position;
  return (
    [...doc.getMap(root).values()].reduce<number>((last, record) => {
      const position = record instanceof Y.Map ? record.get('position') : 0;
      return typeof position === 'number' ? Math.max(last, position) : last;
    }, 0) + 1
  );
}
