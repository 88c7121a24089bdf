import { type Failure, failure } from '@fortschrift/domain/failure';
import { failed, ok, type Result } from '@fortschrift/domain/result';
import type { Archive } from './archive.ts';
import { tableLimits } from './limits.ts';
import { type MergedCell, withMerged } from './merged-cells.ts';
import { mainPart, officeNames, readRelationships } from './office-package.ts';
import { createRowCollector, type SheetFile, type SheetRows } from './sheet-rows.ts';
import { type NumberFormat, shownNumber } from './xlsx-number.ts';
import { readSharedStrings, readStyles, unescaped } from './xlsx-parts.ts';
import { readXml } from './xml.ts';

/**
 * One sheet of an Excel workbook (ECMA-376 part 1, 18) as rows of words: shared and inline strings, numbers with their
 * decimals, dates YYYY-MM-DD; of formulas the value that was saved with them. Sheets are named in their order.
 */
export function readXlsx(archive: Archive, sheet: number): Result<SheetFile, Failure> {
  const main = mainPart(archive, 'xl/workbook.xml');
  if (!main.ok) return main;
  const workbook = readWorkbook(archive, main.value);
  if (!workbook.ok) return workbook;
  const links = readRelationships(archive, main.value);
  if (!links.ok) return links;
  const sheets = workbook.value.sheets.map(({ name }) => name);
  const chosen = workbook.value.sheets[sheet];
  if (!chosen) return ok({ sheets, rows: [] });
  const part = (type: string): string | undefined =>
    links.value.find((link) => link.type === type && !link.outside)?.target;
  const sheetPart = links.value.find(({ id }) => id === chosen.link)?.target;
  // A sheet of charts or dialogs has no cells.
  if (sheetPart === undefined) return failed(failure('fileUnreadable'));
  const strings = readSharedStrings(archive, part('sharedStrings'));
  if (!strings.ok) return strings;
  const styles = readStyles(archive, part('styles'));
  if (!styles.ok) return styles;
  const rows = readSheet(archive, sheetPart, {
    strings: strings.value,
    styles: styles.value,
    epoch1904: workbook.value.epoch1904,
  });
  return rows.ok ? ok({ sheets, rows: rows.value }) : rows;
}

type Workbook = {
  readonly sheets: readonly { readonly name: string; readonly link: string }[];
  readonly epoch1904: boolean;
};

function readWorkbook(archive: Archive, part: string): Result<Workbook, Failure> {
  const bytes = archive.read(part);
  if (!bytes.ok) return bytes;
  const sheets: { name: string; link: string }[] = [];
  let epoch1904 = false;
  const read = readXml(bytes.value, officeNames, {
    open(name, attributes) {
      if (name === 's:sheet')
        sheets.push({ name: attributes.get('name') ?? '', link: attributes.get('r:id') ?? '' });
      if (name === 's:workbookPr') epoch1904 = /^(1|true)$/.test(attributes.get('date1904') ?? '');
      return sheets.length > tableLimits.sheets
        ? failure('fileTooLarge', { limit: tableLimits.sheets })
        : undefined;
    },
    close() {},
    text() {},
  });
  return read.ok ? ok({ sheets, epoch1904 }) : read;
}

type Cells = {
  readonly strings: readonly string[];
  readonly styles: readonly NumberFormat[];
  readonly epoch1904: boolean;
};

function readSheet(archive: Archive, part: string, known: Cells): Result<SheetRows, Failure> {
  const bytes = archive.read(part);
  if (!bytes.ok) return bytes;
  const collector = createRowCollector();
  let row = 0;
  let column = 0;
  let cells: string[] = [];
  let type = '';
  let style = 0;
  let value = '';
  let writing = false;
  let skipped = 0;
  const merged: MergedCell[] = [];
  const read = readXml(bytes.value, officeNames, {
    open(name, attributes) {
      if (name === 's:row') {
        row = rowNumber(attributes.get('r')) ?? row + 1;
        cells = [];
        column = 0;
      } else if (name === 's:c') {
        column = columnNumber(attributes.get('r')) ?? column + 1;
        type = attributes.get('t') ?? 'n';
        style = Number(attributes.get('s') ?? 0);
        value = '';
      } else if (name === 's:mergeCell') {
        const cell = mergedCell(attributes.get('ref'));
        if (cell && merged.length < tableLimits.rows) merged.push(cell);
      } else if (name === 's:rPh') skipped += 1;
      else if (name === 's:v' || name === 's:t') writing = skipped === 0;
    },
    close(name) {
      if (name === 's:v' || name === 's:t') writing = false;
      else if (name === 's:rPh') skipped -= 1;
      else if (name === 's:c' && value !== '') {
        if (column > tableLimits.columns)
          return failure('fileTooLarge', { limit: tableLimits.columns, count: column });
        while (cells.length < column - 1) cells.push('');
        cells[column - 1] = wordsOf(value, type, style, known);
      } else if (name === 's:row') return collector.add(row, cells);
      return undefined;
    },
    text(text) {
      if (writing) value += text;
    },
  });
  return read.ok ? ok(withMerged(collector.rows, merged)) : read;
}

function wordsOf(value: string, type: string, style: number, known: Cells): string {
  switch (type) {
    case 's':
      return (known.strings[Number(value)] ?? '').trim();
    case 'inlineStr':
    case 'str':
      return unescaped(value).replace(/\r\n?/g, '\n').trim();
    case 'b':
      return value === '1' ? 'WAHR' : 'FALSCH';
    case 'd':
      return value.replace(/T00:00:00.*$/, '').replace('T', ' ');
    case 'e':
      return value;
    default:
      return shownNumber(value, known.styles[style] ?? { kind: 'general' }, known.epoch1904);
  }
}

function rowNumber(reference: string | undefined): number | null {
  const number = Number(reference);
  return Number.isInteger(number) && number > 0 ? number : null;
}

/** "B6:C9" -> where it begins and how far down it reaches; null for one row, or what is no such range. */
function mergedCell(reference: string | undefined): MergedCell | null {
  const [first, last] = (reference ?? '').split(':');
  const column = columnNumber(first);
  const row = rowNumber(first?.replace(/^[A-Z]+/, ''));
  const lastRow = rowNumber(last?.replace(/^[A-Z]+/, ''));
  if (column === null || row === null || lastRow === null || lastRow <= row) return null;
  return { row, column: column - 1, lastRow };
}

/** "AB12" -> 28. */
function columnNumber(reference: string | undefined): number | null {
  const letters = /^([A-Z]{1,3})\d+$/.exec(reference ?? '')?.[1];
  if (!letters) return null;
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}
