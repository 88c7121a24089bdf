/**
 * Keeps the field from being a trap: inside a list Tab indents, but Escape and then Tab always leaves.
 * Hand the result to the editor as its own `keydown` listener; true means the browser does what it always does.
 */
export function leavesWithEscape(): (view: unknown, event: KeyboardEvent) => boolean {
  let leaving = false;
  return (_, event) => {
    if (event.key === 'Escape') leaving = true;
    else if (event.key === 'Tab' && leaving) {
      leaving = false;
      return true;
    } else if (event.key !== 'Shift') leaving = false;
    return false;
  };
}
