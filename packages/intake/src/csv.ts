import { type Failure, failure } from '@fortschrift/domain/failure';
import { failed, ok, type Result } from '@fortschrift/domain/result';
import { createRowCollector, type SheetFile } from './sheet-rows.ts';
import { decodeText } from './text-encoding.ts';

const separators = [';', ',', '\t', '|'] as const;
type Separator = (typeof separators)[number];

/**
 * Foreign bytes -> the rows of a CSV (RFC 4180, and what spreadsheets make of it): separator found out, or named by
 * Excel's first line `sep=;`; quotes double inside quotes; line breaks inside quotes stay. A quote that closes
 * before the end of a cell was no quote of the format, the cell is kept as it stands. Row numbers count rows, not lines.
 * Fails with `fileUnreadable` for a quote that never closes, and for too much as every table.
 */
export function readCsv(bytes: Uint8Array): Result<SheetFile, Failure> {
  const decoded = decodeText(bytes);
  if (!decoded.ok) return decoded;
  const named = /^sep=(.)\r?\n/.exec(decoded.value.text);
  const text = named ? decoded.value.text.slice(named[0].length) : decoded.value.text;
  const separator = separators.find((known) => known === named?.[1]) ?? findSeparator(text);
  const collector = createRowCollector();
  let number = 0;
  const ended = eachRow(text, separator, (cells) => {
    number += 1;
    return collector.add(number, cells.map(clean));
  });
  if (ended) return failed(ended);
  return ok({ sheets: [''], rows: collector.rows });
}

function clean(cell: string): string {
  return cell.replace(/\r\n?/g, '\n').trim();
}

/** The separator that cuts the first 50 rows into most columns, the same number in most rows. */
function findSeparator(text: string): Separator {
  const sample = text.slice(0, 200_000);
  let best: { readonly separator: Separator; readonly score: number } = { separator: ';', score: 0 };
  for (const separator of separators) {
    const widths: number[] = [];
    eachRow(sample, separator, (cells) => {
      if (cells.some((cell) => cell.trim() !== '')) widths.push(cells.length);
      return widths.length < 50 ? undefined : failure('fileTooLarge');
    });
    const width = usual(widths);
    const even = widths.filter((other) => other === width).length / Math.max(1, widths.length);
    const score = width > 1 ? even * even * Math.min(width, 20) : 0;
    if (score > best.score) best = { separator, score };
  }
  return best.separator;
}

/** The width most rows have, the wider of two: a title above the headings has cells of its own. */
function usual(widths: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const width of widths) counts.set(width, (counts.get(width) ?? 0) + 1);
  let best = 1;
  for (const [width, count] of counts) {
    const known = counts.get(best) ?? 0;
    if (count > known || (count === known && width > best)) best = width;
  }
  return best;
}

function eachRow(
  text: string,
  separator: Separator,
  hear: (cells: readonly string[]) => Failure | undefined,
): Failure | undefined {
  let at = 0;
  while (at < text.length) {
    const cells: string[] = [];
    for (let more = true; more; ) {
      const cell = readCell(text, at, separator);
      if (!cell) return failure('fileUnreadable', { count: cells.length });
      cells.push(cell.value);
      more = text[cell.end] === separator;
      at = cell.end + 1;
      if (!more && text[cell.end] === '\r' && text[at] === '\n') at += 1;
    }
    const refused = hear(cells);
    if (refused) return refused;
  }
  return undefined;
}

function readCell(
  text: string,
  start: number,
  separator: Separator,
): { readonly value: string; readonly end: number } | null {
  if (text[start] === '"') {
    let close = text.indexOf('"', start + 1);
    while (close >= 0 && text[close + 1] === '"') close = text.indexOf('"', close + 2);
    if (close < 0) return null;
    const next = text[close + 1];
    if (next === undefined || next === separator || next === '\n' || next === '\r')
      return { value: text.slice(start + 1, close).replaceAll('""', '"'), end: close + 1 };
  }
  let end = start;
  while (end < text.length && text[end] !== separator && text[end] !== '\n' && text[end] !== '\r') end += 1;
  return { value: text.slice(start, end), end };
}
