/** How numbers of one level of a list or of headings are written, in both families of office programs. */
export type NumberFormatName =
  | 'decimal'
  | 'lowerLetter'
  | 'upperLetter'
  | 'lowerRoman'
  | 'upperRoman'
  | 'none';

/** Writes a number from 1 in a format; 27 is "aa", numbers beyond 3,999 have no Roman form and stay decimal. */
export function writeNumber(value: number, format: NumberFormatName): string {
  if (format === 'none') return '';
  if (format === 'decimal' || value < 1) return String(value);
  if (format === 'lowerRoman' || format === 'upperRoman') {
    if (value > 3999) return String(value);
    return format === 'upperRoman' ? roman(value) : roman(value).toLowerCase();
  }
  const letter = String.fromCharCode((format === 'upperLetter' ? 65 : 97) + ((value - 1) % 26));
  return letter.repeat(Math.min(20, Math.ceil(value / 26)));
}

const romans = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
] as const;

function roman(value: number): string {
  let left = value;
  let written = '';
  for (const [worth, sign] of romans) {
    for (; left >= worth; left -= worth) written += sign;
  }
  return written;
}

/** The counters of a list with levels: the next item of a level, everything deeper begins anew. */
export type LevelCounters = {
  next(level: number, startOf: (level: number) => number): readonly number[];
  reset(level: number): void;
};

/** Counters for up to nine levels. `next` counts a level on and gives the numbers of all levels down to it. */
export function createLevelCounters(): LevelCounters {
  const counts: (number | undefined)[] = [];
  return {
    next(level, startOf) {
      const held = counts[level];
      counts[level] = held === undefined ? startOf(level) : held + 1;
      counts.length = level + 1;
      return Array.from({ length: level + 1 }, (_, index) => {
        const count = counts[index] ?? startOf(index);
        counts[index] = count;
        return count;
      });
    },
    reset(level) {
      counts.length = Math.min(counts.length, level);
    },
  };
}
