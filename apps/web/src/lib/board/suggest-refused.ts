import { isId } from '@fortschrift/domain/id';
import type { Refused } from '@fortschrift/domain/similarity/board-suggestions';

/** At most so many are remembered; the oldest are forgotten first. */
const most = 300;

const keyOf = (tableId: string) => `suggest-refused:${tableId}`;

/** What was refused at a table on this device; nothing when there is no storage or it was written by something else. */
export function readRefused(storage: Pick<Storage, 'getItem'>, tableId: string): readonly Refused[] {
  try {
    const stored: unknown = JSON.parse(storage.getItem(keyOf(tableId)) ?? '[]');
    return Array.isArray(stored) ? stored.flatMap(parseRefused) : [];
  } catch {
    return [];
  }
}

/** Remembers what was refused; where storage is full or forbidden it is known until the page is left. */
export function writeRefused(
  storage: Pick<Storage, 'setItem'>,
  tableId: string,
  refused: readonly Refused[],
): void {
  try {
    storage.setItem(keyOf(tableId), JSON.stringify(refused.slice(-most)));
  } catch {
    // Then this device forgets; nothing else depends on it.
  }
}

function parseRefused(input: unknown): readonly Refused[] {
  if (typeof input !== 'object' || input === null) return [];
  const { kind, ids, clusterId } = input as { readonly [key: string]: unknown };
  const known = (['double', 'join', 'cluster'] as const).find((one) => one === kind);
  if (!known || !Array.isArray(ids) || !ids.every(isId)) return [];
  if (clusterId !== null && !isId(clusterId)) return [];
  return [{ kind: known, ids, clusterId }];
}
