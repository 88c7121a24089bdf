import { writingEvery } from '@fortschrift/domain/stage';

/** How long after the last key a card counts as being written, in milliseconds. */
const pause = 2 * writingEvery;

/**
 * Tells the table that a card is being written here, without a word of it: at the first key, then at most every
 * twenty seconds, and once when it is sent or emptied. `say` carries it; what it answers does not matter.
 */
export function createWritingSignal(
  say: (writing: boolean) => void,
  now: () => number = () => performance.now(),
): { readonly changed: (empty: boolean) => void } {
  let saidAt: number | null = null;
  return {
    changed(empty) {
      const at = now();
      const open = saidAt !== null && at - saidAt < pause;
      if (empty) {
        if (open) say(false);
        saidAt = null;
      } else if (saidAt === null || at - saidAt >= writingEvery) {
        saidAt = at;
        say(true);
      }
    },
  };
}
