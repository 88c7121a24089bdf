/** Where a key moves the focus in a menu of `count` entries, seen from entry `current` (-1: none yet). */
export function nextEntry(key: string, current: number, count: number): number | undefined {
  if (count === 0) return undefined;
  switch (key) {
    case 'ArrowDown':
      return (current + 1) % count;
    case 'ArrowUp':
      return current <= 0 ? count - 1 : current - 1;
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return undefined;
  }
}

/**
 * The entry typed letters mean: the next one after `current` whose words begin with them, going round.
 * The same letter again walks through all entries that begin with it. Upper and lower case are one.
 */
export function typedEntry(typed: string, current: number, words: readonly string[]): number | undefined {
  const letters = typed.toLocaleLowerCase();
  const repeated = letters.length > 1 && [...letters].every((letter) => letter === letters[0]);
  const wanted = repeated ? letters.slice(0, 1) : letters;
  // While a word is being typed on, the entry already found stays a candidate.
  const start = wanted.length > 1 ? Math.max(current, 0) : current + 1;
  for (let step = 0; step < words.length; step += 1) {
    const index = (start + step) % words.length;
    if (words[index]?.toLocaleLowerCase().startsWith(wanted)) return index;
  }
  return undefined;
}
