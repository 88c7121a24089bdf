import type { Id } from '@fortschrift/domain/id';
import { isId } from '@fortschrift/domain/id';
import * as Y from 'yjs';
import { type RecordMap, readNumber } from './record.ts';

/**
 * Lists inside a goal, measure or indicator. Every line is a map of its own directly in the map it belongs to, under
 * "list/id": two people who begin the same list at the same moment, or write in different lines of it, never meet.
 * The order is the lines' `position`.
 */
export const rowLists = [
  'steps',
  'partnerList',
  'costs',
  'fundingSources',
  'indicatorList',
  'values',
] as const;
export type RowList = (typeof rowLists)[number];

/** The key of a line in the map it belongs to. */
export function rowKey(list: RowList, id: Id): string {
  return `${list}/${id}`;
}

/** The lines of a list in their order; what is no line is passed over. */
export function rowsOf(
  owner: RecordMap,
  list: RowList,
): readonly { readonly id: Id; readonly row: RecordMap }[] {
  return [...owner.entries()]
    .flatMap(([key, row]) => {
      const id = keyIn(list, key);
      return id !== null && row instanceof Y.Map ? [{ id, row, position: readNumber(row, 'position') }] : [];
    })
    .sort((a, b) => a.position - b.position || (a.id < b.id ? -1 : 1));
}

/** The line of that id; null when there is none. */
export function rowOf(owner: RecordMap, list: RowList, id: Id): RecordMap | null {
  const held = owner.get(rowKey(list, id));
  return held instanceof Y.Map ? held : null;
}

/** Ids or names a record holds as a set, in the order of their keys: the same on every machine. */
export function readSet(
  owner: RecordMap,
  set: string,
): readonly { readonly key: string; readonly value: unknown }[] {
  return [...owner.entries()]
    .flatMap(([key, value]) =>
      key.startsWith(`${set}/`) && value !== null && value !== false
        ? [{ key: key.slice(set.length + 1), value }]
        : [],
    )
    .sort((a, b) => (a.key < b.key ? -1 : 1));
}

/** Ids a record holds as a set. */
export function readIds(owner: RecordMap, set: string): readonly Id[] {
  return readSet(owner, set)
    .map(({ key }) => key)
    .filter(isId);
}

function keyIn(list: string, key: string): Id | null {
  const id = key.startsWith(`${list}/`) ? key.slice(list.length + 1) : null;
  return isId(id) ? id : null;
}
