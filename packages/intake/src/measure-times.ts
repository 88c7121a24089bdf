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
  new: ['neu', 'neue maßnahme', 'neu geplant'],
  continue: [
    'fortführung',
    'fortsetzung',
    'wird fortgeführt',
    'fortgeführt',
    'laufend',
    'laufende maßnahme',
    'bestehend',
    'bestehende maßnahme',
  ],
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

/** First and last month as YYYY-MM, empty where the text leaves them open; `ongoing` where it says that there is no end. */
export type Period = { readonly start: string; readonly end: string; readonly ongoing: boolean };

const months = 'januar februar märz april mai juni juli august september oktober november dezember'.split(
  ' ',
);
const short = 'jan feb mär apr mai jun jul aug sep okt nov dez'.split(' ');
const year = '((?:19|20)\\d{2})';
const point = [
  `(?:(?:0?[1-9]|[12]\\d|3[01])\\.)?(0?[1-9]|1[0-2])[./]${year}`,
  `(${months.join('|')}|(?:${short.join('|')})\\.?)\\s+${year}`,
  `(anfang|mitte|ende)\\s+${year}`,
  `(?:(i{1,3}|iv|[1-4])\\.?\\s*quartal|q([1-4]))[\\s/]+${year}`,
  year,
].join('|');
const onePoint = new RegExp(`^(?:${point})$`, 'i');
const side = /^(ab|seit|von|beginn|start|bis|bis ende|bis spätestens)\s+/i;
const open = /^(?:,\s*)?(?:fortlaufend|laufend|dauerhaft(?:, ohne Ende)?|unbefristet|ff\.?)$/i;

/**
 * "2024 – 2026", "ab 03/2025", "bis Ende 2027", "01.02.2024 bis 30.06.2025", "2. Quartal 2026", "ab Mai 2027, dauerhaft" -> its
 * months. A year alone is all of it, a quarter its three months. Null for anything that says more or less than that, and
 * where the end would stand before the beginning.
 */
export function periodWritten(text: string): Period | null {
  const plain = text
    .trim()
    .replace(/(\d{4})\.$/, '$1')
    .replace(/\s+/g, ' ');
  const both = splitRange(plain);
  if (both) {
    const [from, to] = both.map(pointOf);
    if (open.test(both[1] ?? '') && from) return { start: from.first, end: '', ongoing: true };
    return from && to && from.first <= to.last ? { start: from.first, end: to.last, ongoing: false } : null;
  }
  const said = side.exec(plain)?.[1]?.toLowerCase() ?? '';
  const rest = plain.replace(side, '');
  const [words = '', after] = rest.split(/,?\s+(?=fortlaufend|laufend|dauerhaft|unbefristet|ff\.?)/i, 2);
  const one = pointOf(words);
  if (!one || (after !== undefined && !open.test(after))) return null;
  if (after !== undefined)
    return said.startsWith('bis') ? null : { start: one.first, end: '', ongoing: true };
  return {
    start: said.startsWith('bis') ? '' : one.first,
    end: said === '' || said.startsWith('bis') ? one.last : '',
    ongoing: false,
  };
}

/** "Mai 2027", "03/2025", "Ende 2026" -> the month, of a year or quarter the last; null for anything else. */
export function monthWritten(text: string): string | null {
  return pointOf(text.trim().replace(/^(?:bis|bis spätestens|ab|seit)\s+/i, ''))?.last ?? null;
}

/** "2024/25" is two years, "03/2025" one month. */
function splitRange(text: string): readonly [string, string] | null {
  const years = new RegExp(`^${year}\\s?/\\s?(?:${year}|(\\d{2}))$`).exec(text);
  if (years?.[1]) return [years[1], years[2] ?? `${years[1].slice(0, 2)}${years[3]}`];
  const parts = text
    .replace(/^von\s+/i, '')
    .split(/\s*[-–—]\s*|\s+bis\s+(?:einschließlich\s+|ende\s+)?/i)
    .map((part) => part.trim());
  const [from, to] = parts;
  return parts.length === 2 && from && to && !/^(?:ab|seit|bis)\b/i.test(from) ? [from, to] : null;
}

function pointOf(text: string): { readonly first: string; readonly last: string } | null {
  const found = onePoint.exec(text.trim());
  if (!found) return null;
  const [, number, numbered, name, named, part, parted, roman, digit, quartered, alone] = found;
  const months = (of: string, first: number, last: number) => ({
    first: `${of}-${String(first).padStart(2, '0')}`,
    last: `${of}-${String(last).padStart(2, '0')}`,
  });
  if (number && numbered) return months(numbered, Number(number), Number(number));
  if (name && named) return months(named, monthNamed(name), monthNamed(name));
  if (part && parted) {
    const at = { anfang: 1, mitte: 6, ende: 12 }[part.toLowerCase()] ?? 12;
    return months(parted, at, at);
  }
  if (quartered) {
    const quarter = digit ? Number(digit) : quarterNamed(roman ?? '');
    return months(quartered, quarter * 3 - 2, quarter * 3);
  }
  return alone ? months(alone, 1, 12) : null;
}

function monthNamed(name: string): number {
  const plain = name.toLowerCase().replace('.', '');
  const whole = months.indexOf(plain);
  return (whole >= 0 ? whole : short.indexOf(plain.slice(0, 3))) + 1;
}

function quarterNamed(sign: string): number {
  return /^\d$/.test(sign) ? Number(sign) : ['i', 'ii', 'iii', 'iv'].indexOf(sign.toLowerCase()) + 1;
}
