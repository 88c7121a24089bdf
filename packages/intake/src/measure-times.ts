import type { Horizon } from '@fortschrift/domain/measure';
import { plainWord } from './cards-words.ts';

const horizonWords: { readonly [horizon in Horizon]: readonly string[] } = {
  short: ['kurzfristig', 'kurz'],
  medium: ['mittelfristig', 'mittel'],
  long: ['langfristig', 'lang'],
  ongoing: [
    'dauerhaft',
    'laufend',
    'fortlaufend',
    'kontinuierlich',
    'daueraufgabe',
    'laufender prozess',
    'unbefristet',
  ],
};

/** "kurzfristig" -> short; null for anything that is not exactly such a word. */
export function horizonNamed(text: string): Horizon | null {
  const plain = plainWord(text);
  const found = Object.entries(horizonWords).find(([, words]) => words.includes(plain));
  return (found?.[0] as Horizon | undefined) ?? null;
}

export type Period = { readonly start: string; readonly end: string };

/**
 * "2024 – 2026", "ab 03/2025", "bis 2027", "01.2024 bis 06.2025" -> first and last month as YYYY-MM, empty where the text
 * leaves it open. A year alone is all of it. Null for anything that says more or less than that.
 */
export function periodWritten(text: string): Period | null {
  const month = '(?:(0?[1-9]|1[0-2])[./])?((?:19|20)\\d{2})';
  const plain = text.trim().replace(/\.$/, '');
  const range = new RegExp(`^(?:von )?${month}\\s*(?:[-–—/]|bis)\\s*${month}$`, 'i').exec(plain);
  if (range) return { start: monthOf(range[1], range[2], 1), end: monthOf(range[3], range[4], 12) };
  const one = new RegExp(`^(ab|seit|bis|bis ende)? ?${month}$`, 'i').exec(plain);
  if (!one) return null;
  const side = one[1]?.toLowerCase() ?? '';
  return {
    start: side.startsWith('bis') ? '' : monthOf(one[2], one[3], 1),
    end: side === 'ab' || side === 'seit' ? '' : monthOf(one[2], one[3], 12),
  };
}

function monthOf(month: string | undefined, year: string | undefined, otherwise: number): string {
  return `${year}-${String(month ?? otherwise).padStart(2, '0')}`;
}
