import type { Id } from '@fortschrift/domain/id';

/** Value of `data-passage` on the element that shows a field. */
export function passageKey(targetId: Id, field: string): string {
  return `${field}-${targetId}`;
}
