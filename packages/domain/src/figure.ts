import { parseNumber, writeNumber } from './figure-number.ts';
import type { Id } from './id.ts';
import { isAllowedHref, type RichText } from './rich-text.ts';

/** A Kennzahl: what is counted in the county, over time, and who says so. It describes; no measure is judged by it. */
export type Figure = {
  readonly id: Id;
  /** What is counted: "Menschen mit ausländischem Pass". */
  readonly label: string;
  /** "Personen", "Prozent"; empty for a plain number. */
  readonly unit: string;
  /** One row for each day or period, in the order they were entered. */
  readonly values: readonly FigureValue[];
  readonly source: string;
  /** Address of the source, http or https; empty where there is none. */
  readonly link: string;
  readonly note: string;
  /** Whether counts below ten are shown as "unter 10", so that nobody is recognised. */
  readonly hideSmall: boolean;
  readonly position: number;
};

export type FigureValue = {
  /** "2024", "31.12.2024", "Schuljahr 2024/25". */
  readonly period: string;
  /** Null where there is no number. */
  readonly value: number | null;
  /** There is a number, from one to nine, and it is not told. */
  readonly small?: true;
};

/** A Kennzahl as it is read and frozen: small counts are gone from it, not only from the page. */
export type ShownFigure = Omit<Figure, 'hideSmall' | 'position'>;

/** How much a chapter holds; what is beyond is cut where it is read. */
export const figureLimits = { figures: 60, values: 60 } as const;

/** Counts below this many people may point at somebody. */
export const smallCount = 10;

/** A Kennzahl -> what others may see of it: "unter 10" in place of the counts that were to be hidden. */
export function shownFigure({ hideSmall, position: _, ...figure }: Figure): ShownFigure {
  const values = figure.values.filter(({ period, value }) => period !== '' || value !== null);
  return {
    ...figure,
    values: values.map((held) =>
      hideSmall && isSmall(held.value) ? { period: held.period, value: null, small: true } : held,
    ),
  };
}

function isSmall(value: number | null): boolean {
  return value !== null && value > 0 && value < smallCount;
}

/** The Kennzahlen of a chapter in their order, as they are read and frozen; those nobody has named are left out. */
export function shownFigures(figures: readonly Figure[] | undefined): readonly ShownFigure[] {
  return (figures ?? [])
    .filter(({ label }) => label.trim() !== '')
    .toSorted((a, b) => a.position - b.position || (a.id < b.id ? -1 : 1))
    .map(shownFigure);
}

/** Foreign text -> an address of a source, or the empty text. */
export function sourceLink(typed: string): string {
  const text = typed.trim();
  return /^https?:/i.test(text) && isAllowedHref(text) ? text : '';
}

/**
 * Two columns copied from a spreadsheet (tab, else semicolon) -> periods and what stands beside them, as typed. A first
 * row without a number in the second column is a heading and left out. Empty when it is no such table.
 */
export function parseSeries(pasted: string): readonly { readonly period: string; readonly value: string }[] {
  const lines = pasted.split(/\r\n?|\n/).filter((line) => line.trim() !== '');
  const between = lines.some((line) => line.includes('\t')) ? '\t' : ';';
  const rows = lines.map((line) => line.split(between).map((cell) => cell.trim().replace(/^"(.*)"$/, '$1')));
  if (rows.length === 0 || rows.some((cells) => cells.length < 2)) return [];
  const [head, ...rest] = rows;
  const heading = rest.length > 0 && parseNumber(head?.[1] ?? '') === null;
  return (heading ? rest : rows)
    .slice(0, figureLimits.values)
    .map(([period = '', value = '']) => ({ period, value }));
}

/** The first and the last number of a Kennzahl and what lies between them; null for fewer than two numbers. */
export function trendOf(figure: Pick<ShownFigure, 'values'>): {
  readonly from: { readonly period: string; readonly value: number };
  readonly to: { readonly period: string; readonly value: number };
  readonly difference: number;
  /** In percent of the first number; null where that is not above zero. */
  readonly percent: number | null;
} | null {
  const known = figure.values.flatMap(({ period, value }) => (value === null ? [] : [{ period, value }]));
  const from = known[0];
  const to = known.at(-1);
  if (!from || !to || known.length < 2) return null;
  const difference = to.value - from.value;
  return { from, to, difference, percent: from.value > 0 ? (difference / from.value) * 100 : null };
}

/** Kennzahlen as lines to be compared with those of another version, a value a line. */
export function figureLines(figures: readonly ShownFigure[] | undefined): RichText {
  const lines = (figures ?? []).flatMap(({ label, unit, values, source, link, note }) => [
    label,
    ...values.map(({ period, value, small }) =>
      `${label}, ${period}: ${small ? `< ${smallCount}` : value === null ? '–' : writeNumber(value)} ${unit}`.trim(),
    ),
    [source, link].filter(Boolean).join(', '),
    note,
  ]);
  return {
    type: 'doc',
    content: lines
      .filter((line) => line !== '')
      .map((text) => ({ type: 'paragraph', content: [{ type: 'text', text }] })),
  };
}
