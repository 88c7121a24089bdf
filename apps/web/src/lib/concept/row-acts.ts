import { emptyRows, type RowTypes, writeRow } from '@fortschrift/documents/measure-rows';
import type { RecordMap } from '@fortschrift/documents/record';
import { type RowList, rowKey, rowOf, rowsOf } from '@fortschrift/documents/row';
import type { Id } from '@fortschrift/domain/id';
import { ownAct } from './chapter-acts.ts';

/** What a new line begins with, where it is to differ from an empty one. */
export type RowStart<List extends RowList> = Partial<Omit<RowTypes[List], 'id'>>;

/** Adds a line behind another, or last. A record that is gone meanwhile gets none. */
export function addRow<List extends RowList>(
  owner: RecordMap,
  list: List,
  id: Id,
  start: RowStart<List> = {},
  behind: Id | null = null,
): void {
  const rows = rowsOf(owner, list);
  const place = behind === null ? rows.length : rows.findIndex((row) => row.id === behind) + 1;
  const line = { ...emptyRows[list], ...start, id } as unknown as RowTypes[List];
  act(owner, () => {
    writeRow(owner, list, line, rows.length + 1);
    arrange(owner, list, id, place);
  });
}

/** Takes a line out. */
export function removeRow(owner: RecordMap, list: RowList, id: Id): void {
  act(owner, () => owner.delete(rowKey(list, id)));
}

/** Moves a line to another place among the lines of its list, counted from 0. */
export function moveRow(owner: RecordMap, list: RowList, id: Id, place: number): void {
  act(owner, () => arrange(owner, list, id, place));
}

/** Sets a value of a line or record that is chosen and not typed. Always true: what can be set was taken. */
export function setCell(owner: RecordMap, cell: string, value: string | number | boolean | null): true {
  if (owner.get(cell) !== value) act(owner, () => owner.set(cell, value));
  return true;
}

/** Puts something into a set of a record, or takes it out with null. */
export function setMember(owner: RecordMap, key: string, value: string | true | null): void {
  act(owner, () => {
    if (value === null) owner.delete(key);
    else owner.set(key, value);
  });
}

function arrange(owner: RecordMap, list: RowList, id: Id, place: number): void {
  const others = rowsOf(owner, list).filter((row) => row.id !== id);
  if (place < 0 || place > others.length) return;
  const low = others[place - 1]?.row.get('position');
  const high = others[place]?.row.get('position');
  const [before, after] = [typeof low === 'number' ? low : null, typeof high === 'number' ? high : null];
  const position =
    before === null ? (after ?? 2) - 1 : after === null ? before + 1 : before + (after - before) / 2;
  const crowded = (before !== null && position <= before) || (after !== null && position >= after);
  if (!crowded) rowOf(owner, list, id)?.set('position', position);
  else
    for (const [index, held] of [...others.slice(0, place), { id }, ...others.slice(place)].entries())
      rowOf(owner, list, held.id)?.set('position', index + 1);
}

function act(owner: RecordMap, fn: () => void): void {
  owner.doc?.transact(fn, ownAct);
}
