/**
 * For `{@attach closesOnLeave}` on a `<details>` used as a menu: Escape, a click elsewhere, focus elsewhere and
 * following one of its links close it. Without script it stays an ordinary disclosure.
 */
export function closesOnLeave(element: Element): () => void {
  const details = element as HTMLDetailsElement;

  const inside = (target: EventTarget | null) => target instanceof Node && details.contains(target);

  const pressed = (event: PointerEvent) => {
    if (!inside(event.target)) details.open = false;
  };
  const left = (event: FocusEvent) => {
    if (event.relatedTarget !== null && !inside(event.relatedTarget)) details.open = false;
  };
  const clicked = (event: MouseEvent) => {
    if (event.target instanceof Element && event.target.closest('a')) details.open = false;
  };
  const typed = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !details.open) return;
    details.open = false;
    details.querySelector('summary')?.focus();
  };

  document.addEventListener('pointerdown', pressed);
  details.addEventListener('focusout', left);
  details.addEventListener('click', clicked);
  details.addEventListener('keydown', typed);
  return () => {
    document.removeEventListener('pointerdown', pressed);
    details.removeEventListener('focusout', left);
    details.removeEventListener('click', clicked);
    details.removeEventListener('keydown', typed);
  };
}
