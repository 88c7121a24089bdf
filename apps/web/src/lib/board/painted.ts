/** A page that is not shown paints nothing; then it is not waited longer than this, in milliseconds. */
const longest = 100;

/**
 * Resolves once what was just changed stands on the screen. What can wait does so: an act is to be seen first, and sent
 * then.
 */
export function painted(): Promise<void> {
  return new Promise((resolve) => {
    const late = setTimeout(resolve, longest);
    requestAnimationFrame(() => {
      clearTimeout(late);
      // The frame is painted right after this call; the next task comes behind it.
      setTimeout(resolve);
    });
  });
}
