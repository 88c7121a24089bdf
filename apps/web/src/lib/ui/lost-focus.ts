/** What held the focus, then everything around it, each with what stood after it. */
type Trail = readonly { readonly element: Element; readonly next: Element | null }[];

const reachable =
  'a[href], button:not(:disabled), summary, input:not(:disabled, [type=hidden]), select:not(:disabled), textarea:not(:disabled), [tabindex="0"]';

/**
 * Finds a place for the focus when what held it was taken from the page and nobody gave it another: the next thing one
 * can reach beside where it was, in the dialog while that is open, else on the page. Only after a key: who points does
 * not look for the focus, and a phone would open its keyboard. `forget` before another page comes; `end` stops it.
 */
export function keepFocus(): { forget(): void; end(): void } {
  let onPage: Trail = [];
  let inDialog: Trail = [];
  let byKey = false;

  function came({ target }: FocusEvent): void {
    if (!(target instanceof Element) || target === document.body) return;
    const inside = target.closest('dialog') !== null;
    if (inside) inDialog = trailOf(target);
    else [onPage, inDialog] = [trailOf(target), []];
  }

  function left({ relatedTarget }: FocusEvent): void {
    // Whoever takes something away decides first where the focus goes.
    if (relatedTarget === null && byKey) setTimeout(find);
  }

  function find(): void {
    if (document.activeElement !== document.body) return;
    const dialog = inDialog.find(({ element }) => element instanceof HTMLDialogElement)?.element;
    const open = dialog instanceof HTMLDialogElement && dialog.isConnected && dialog.open;
    const trail = open ? inDialog : onPage;
    const [held] = trail;
    if (!held) return;
    if (!held.element.isConnected) besides(trail, open ? dialog : document.body)?.focus();
    else if (inDialog.length > 0 && !open && held.element instanceof HTMLElement) held.element.focus();
  }

  const pressed = () => {
    byKey = true;
  };
  const pointed = () => {
    byKey = false;
  };
  document.addEventListener('focusin', came);
  document.addEventListener('focusout', left);
  document.addEventListener('keydown', pressed, true);
  document.addEventListener('pointerdown', pointed, true);
  return {
    forget() {
      [onPage, inDialog] = [[], []];
    },
    end() {
      document.removeEventListener('focusin', came);
      document.removeEventListener('focusout', left);
      document.removeEventListener('keydown', pressed, true);
      document.removeEventListener('pointerdown', pointed, true);
    },
  };
}

function trailOf(target: Element): Trail {
  const trail: { element: Element; next: Element | null }[] = [];
  for (let at: Element | null = target; at && at !== document.body; at = at.parentElement)
    trail.push({ element: at, next: at.nextElementSibling });
  return trail;
}

/** What one can reach next after the gap, else the last before it, as near as there is something within `bounds`. */
function besides(trail: Trail, bounds: Element | null): HTMLElement | null {
  let gap = trail.findIndex(({ element }) => element.isConnected) - 1;
  if (gap < 0) return null;
  for (; gap + 1 < trail.length; gap++) {
    const home = trail[gap + 1]?.element;
    const next = trail[gap]?.next;
    if (!home || !bounds?.contains(home)) break;
    const all = [...home.querySelectorAll<HTMLElement>(reachable)].filter((one) => one.checkVisibility());
    const after = next?.isConnected ? all.find((one) => next.contains(one) || isAfter(next, one)) : undefined;
    const found = after ?? all.at(-1);
    if (found) return found;
  }
  return document.querySelector('main');
}

function isAfter(one: Element, other: Element): boolean {
  return (one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}
