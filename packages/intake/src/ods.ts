import { type Failure, failure } from '@fortschrift/domain/failure';
import { failed, ok, type Result } from '@fortschrift/domain/result';
import type { Archive } from './archive.ts';
import { tableLimits } from './limits.ts';
import { type MergedCell, withMerged } from './merged-cells.ts';
import { createRowCollector, type SheetFile } from './sheet-rows.ts';
import { readXml, type XmlAttributes, type XmlEvents } from './xml.ts';

const names = new Map([
  ['urn:oasis:names:tc:opendocument:xmlns:office:1.0', 'office'],
  ['urn:oasis:names:tc:opendocument:xmlns:table:1.0', 'table'],
  ['urn:oasis:names:tc:opendocument:xmlns:text:1.0', 'text'],
]);

/**
 * One sheet of an OpenDocument spreadsheet (ODF 1.3 part 3, 9) as rows of words; numbers as they were shown, dates as
 * they are. Repetition of rows and cells costs nothing while they are empty and is refused above the limits of tables.
 */
export function readOds(archive: Archive, sheet: number): Result<SheetFile, Failure> {
  const content = archive.read('content.xml');
  if (!content.ok) return content;
  const reader = createReader(sheet);
  const read = readXml(content.value, names, reader.events);
  return read.ok
    ? ok({ sheets: reader.sheets, rows: withMerged(reader.rows, reader.merged) })
    : failed(read.failure);
}

type Cell = {
  readonly repeated: number;
  readonly rows: number;
  readonly value: string | null;
  lines: string[];
};

function createReader(wanted: number) {
  const collector = createRowCollector();
  const sheets: string[] = [];
  const merged: MergedCell[] = [];
  /** Tables inside cells and notes beside them are not part of the sheet. */
  let tables = 0;
  let notes = 0;
  let row = 0;
  let repeatedRows = 1;
  let cells: string[] = [];
  let gap = 0;
  let cell: Cell | null = null;
  let inParagraph = 0;

  const isHere = (): boolean => tables === 1 && notes === 0 && sheets.length - 1 === wanted;

  const write = (text: string): void => {
    if (!cell || inParagraph === 0) return;
    cell.lines[cell.lines.length - 1] += text;
  };

  const endCell = (): Failure | undefined => {
    if (!cell) return undefined;
    const text = cell.value ?? cell.lines.join('\n').trim();
    const { repeated, rows } = cell;
    cell = null;
    if (text === '') {
      gap += repeated;
      return undefined;
    }
    const width = cells.length + gap + repeated;
    if (width > tableLimits.columns)
      return failure('fileTooLarge', { limit: tableLimits.columns, count: width });
    for (; gap > 0; gap--) cells.push('');
    if (rows > 1 && merged.length < tableLimits.rows)
      merged.push({ row: row + 1, column: cells.length, lastRow: row + rows });
    for (let index = 0; index < repeated; index++) cells.push(text);
    return undefined;
  };

  const events: XmlEvents = {
    open(name, attributes) {
      if (name === 'table:table') {
        tables += 1;
        if (tables > 1) return undefined;
        sheets.push(attributes.get('table:name') ?? '');
        row = 0;
        return sheets.length > tableLimits.sheets
          ? failure('fileTooLarge', { limit: tableLimits.sheets })
          : undefined;
      }
      if (name === 'office:annotation') notes += 1;
      if (!isHere()) return undefined;
      if (name === 'table:table-row') {
        repeatedRows = repetition(attributes, 'table:number-rows-repeated');
        cells = [];
        gap = 0;
      } else if (name === 'table:table-cell' || name === 'table:covered-table-cell') {
        const repeated = repetition(attributes, 'table:number-columns-repeated');
        const rows = repetition(attributes, 'table:number-rows-spanned');
        cell = { repeated, rows, value: dateOf(attributes), lines: [] };
      } else if (name === 'text:p' && cell) {
        inParagraph += 1;
        cell.lines.push('');
      } else if (name === 'text:s') write(' '.repeat(Math.min(100, repetition(attributes, 'text:c'))));
      else if (name === 'text:tab') write(' ');
      else if (name === 'text:line-break') write('\n');
      return undefined;
    },
    close(name) {
      if (name === 'table:table') {
        tables -= 1;
        return undefined;
      }
      if (name === 'office:annotation') {
        notes -= 1;
        return undefined;
      }
      if (!isHere()) return undefined;
      if (name === 'text:p' && inParagraph > 0) inParagraph -= 1;
      else if (name === 'table:table-cell' || name === 'table:covered-table-cell') return endCell();
      else if (name === 'table:table-row') {
        const refused = collector.add(row + 1, cells, repeatedRows);
        row += repeatedRows;
        return refused;
      }
      return undefined;
    },
    text(text) {
      if (isHere()) write(text);
    },
  };
  return { events, sheets, merged, rows: collector.rows };
}

function repetition(attributes: XmlAttributes, name: string): number {
  const count = Number(attributes.get(name) ?? 1);
  return Number.isInteger(count) && count > 0 ? count : 1;
}

/** The day of a cell that holds one, with its time where there is one; null for everything else. */
function dateOf(attributes: XmlAttributes): string | null {
  if (attributes.get('office:value-type') !== 'date') return null;
  const parts = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}:\d{2})(:\d{2})?)?/.exec(
    attributes.get('office:date-value') ?? '',
  );
  if (!parts) return null;
  return parts[2] && `${parts[2]}${parts[3] ?? ''}` !== '00:00:00'
    ? `${parts[1]} ${parts[2]}`
    : (parts[1] ?? null);
}
