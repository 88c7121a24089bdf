/**
 * For `{@attach rovesWithArrows}` on a row of tools: one stop for Tab, arrows, Home and End inside. The tool used
 * last is the one Tab comes back to.
 */
export function rovesWithArrows(element: Element): () => void {
  const row = element as HTMLElement;
  const tools = () => [...row.querySelectorAll<HTMLButtonElement>('button')];

  function stopAt(tool: HTMLElement): void {
    for (const other of tools()) other.tabIndex = other === tool ? 0 : -1;
  }

  function typed(event: KeyboardEvent): void {
    const all = tools();
    const index = all.indexOf(document.activeElement as HTMLButtonElement);
    const next = nextTool(event.key, index, all.length, getComputedStyle(row).direction === 'rtl');
    const tool = next === undefined ? undefined : all[next];
    if (!tool) return;
    event.preventDefault();
    tool.focus();
  }

  const focused = (event: FocusEvent): void => {
    if (event.target instanceof HTMLButtonElement) stopAt(event.target);
  };
  const first = tools()[0];
  if (first) stopAt(first);
  row.addEventListener('keydown', typed);
  row.addEventListener('focusin', focused);
  return () => {
    row.removeEventListener('keydown', typed);
    row.removeEventListener('focusin', focused);
  };
}

/** Which of `count` tools a key leads to from the one at `index`; undefined when the key leads nowhere. */
export function nextTool(
  key: string,
  index: number,
  count: number,
  rightToLeft: boolean,
): number | undefined {
  const forward = rightToLeft ? 'ArrowLeft' : 'ArrowRight';
  const back = rightToLeft ? 'ArrowRight' : 'ArrowLeft';
  if (index < 0 || count === 0) return undefined;
  if (key === forward) return (index + 1) % count;
  if (key === back) return (index - 1 + count) % count;
  if (key === 'Home') return 0;
  if (key === 'End') return count - 1;
  return undefined;
}
