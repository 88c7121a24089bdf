import type { PlacedThread } from '@fortschrift/domain/comment';
import { elementOf } from './passage-dom.ts';

const still = (): boolean => matchMedia('(prefers-reduced-motion: reduce)').matches;

/** Shows the passage of a thread in the text and gives it the focus; its record where the words are not shown. */
export function jumpToPassage(root: HTMLElement, { fate }: PlacedThread, range: Range | null): void {
  const { place } = fate;
  if (!place) return;
  const field = elementOf(root, place.targetId, place.field);
  const record =
    document.getElementById(`record-${place.targetId}`) ??
    document.getElementById(`chapter-${place.targetId}`);
  const shown = field ?? record;
  if (!shown) return;
  // High enough that a panel over the lower half of a phone leaves it in sight, below the page's own head.
  const { top } = (range ?? shown).getBoundingClientRect();
  window.scrollBy({ top: top - innerHeight * 0.17, behavior: still() ? 'auto' : 'smooth' });
  if (!shown.matches('[contenteditable], textarea, input') && !shown.hasAttribute('tabindex'))
    shown.tabIndex = -1;
  shown.focus({ preventScroll: true });
  if (shown instanceof HTMLTextAreaElement && place.end > place.start)
    shown.setSelectionRange(place.start, place.end);
}

/** Shows a thread in the panel; null when the list does not hold it. */
export function showInPanel(id: string): HTMLElement | null {
  const element = document.getElementById(`anmerkung-${id}`);
  element?.scrollIntoView({ block: 'nearest', behavior: still() ? 'auto' : 'smooth' });
  return element;
}

/** Shows a thread in the panel and gives it the focus; false when the list does not hold it. */
export function focusThread(id: string): boolean {
  const element = showInPanel(id);
  if (!element?.contains(document.activeElement)) element?.focus({ preventScroll: true });
  return element !== null;
}
