import type { Horizon, MeasureKind } from '@fortschrift/domain/measure';
import { plainWord } from './cards-words.ts';

const horizonWords: { readonly [horizon in Horizon]: readonly string[] } = {
  short: ['kurzfristig', 'kurz', 'sofort'],
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

/** "kurzfristig", "mittelfristig (1 bis 3 Jahre)" -> short, medium; null for anything that says more. */
export function horizonNamed(text: string): Horizon | null {
  const plain = plainWord(text.replace(/\s*\([^()]{0,30}Jahre?n?\)$/, ''));
  const found = Object.entries(horizonWords).find(([, words]) => words.includes(plain));
  return (found?.[0] as Horizon | undefined) ?? null;
}

const kindWords: { readonly [kind in MeasureKind]: readonly string[] } = {
  new: ['neu', 'neue maßnahme'],
  continue: ['fortführung', 'wird fortgeführt', 'fortgeführt', 'laufend', 'bestehend'],
  extend: ['ausbau', 'erweiterung', 'wird ausgebaut', 'wird erweitert'],
  change: ['änderung', 'wird geändert', 'wird verändert'],
  end: ['wird beendet', 'beendet', 'endet', 'läuft aus'],
};

/** "neu", "wird ausgebaut" -> the kind of a measure against its past; null for any other word. */
export function measureKindNamed(text: string): MeasureKind | null {
  const plain = plainWord(text);
  const found = Object.entries(kindWords).find(([, words]) => words.includes(plain));
  return (found?.[0] as MeasureKind | undefined) ?? null;
}

export type Period = { readonly start: string; readonly end: string };

const months = 'januar februar märz april mai juni juli august september oktober november dezember'.split(
  ' ',
);
const month = `(?:(0?[1-9]|1[0-2])[./]|(${months.join('|')}) )?((?:19|20)\\d{2})`;
const range = new RegExp(`^(?:von )?${month}\\s*(?:[-–—/]|bis)\\s*${month}$`, 'i');
const single = new RegExp(`^(ab|seit|bis|bis ende)? ?${month}$`, 'i');

/**
 * "2024 – 2026", "ab 03/2025", "bis 2027", "Februar 2024 bis 06.2025" -> first and last month as YYYY-MM, empty where the
 * text leaves it open. A year alone is all of it. Null for anything that says more or less than that.
 */
export function periodWritten(text: string): Period | null {
  const plain = text.trim().replace(/\.$/, '');
  const both = range.exec(plain);
  if (both) return { start: monthOf(both.slice(1, 4), 1), end: monthOf(both.slice(4, 7), 12) };
  const one = single.exec(plain);
  if (!one) return null;
  const side = one[1]?.toLowerCase() ?? '';
  return {
    start: side.startsWith('bis') ? '' : monthOf(one.slice(2, 5), 1),
    end: side === 'ab' || side === 'seit' ? '' : monthOf(one.slice(2, 5), 12),
  };
}

function monthOf([digits, name, year]: readonly (string | undefined)[], otherwise: number): string {
  const named = name === undefined ? otherwise : months.indexOf(name.toLowerCase()) + 1;
  return `${year}-${String(digits ?? named).padStart(2, '0')}`;
}
