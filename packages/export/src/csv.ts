import { officeWords } from '@fortschrift/i18n/export/office-words';
import { officeCharacters } from './office-characters.ts';
import { cellOf, type Sheet, type SheetCellValue } from './sheet.ts';

/** German office programs expect a semicolon, since the comma parts their decimals. */
export type CsvSeparator = ';' | ',';

/**
 * What a spreadsheet program may take for a formula, at the start of a cell or after white space: = + - @ and their
 * full-width forms (OWASP, "CSV Injection"). Tab and carriage return, which OWASP names too, do not get this far.
 */
const dangerous = /^[\s\u200b-\u200f\u2060\ufeff]*[=+\-@\uff1d\uff0b\uff0d\uff20]/u;

/**
 * A sheet -> CSV (RFC 4180): UTF-8 with byte order mark, CRLF, every text in quotes. A text that a program could run as
 * a formula gets an apostrophe before it, which spreadsheets take as "this is text"; numbers of ours stay numbers.
 * Decimal comma where the separator is a semicolon. Never fails.
 */
export function csvFile(sheet: Sheet, separator: CsvSeparator = ';'): Uint8Array {
  const lines = [
    sheet.columns.map(({ title }) => quoted(title)).join(separator),
    ...sheet.rows.map((row) =>
      sheet.columns.map(({ kind }, index) => field(cellOf(row[index], kind), separator)).join(separator),
    ),
  ];
  return new TextEncoder().encode(`\ufeff${lines.join('\r\n')}\r\n`);
}

function field(cell: SheetCellValue, separator: CsvSeparator): string {
  switch (cell.kind) {
    case 'empty':
      return '';
    case 'text':
      return quoted(cell.text);
    case 'number':
      return separator === ';' ? String(cell.number).replace('.', ',') : String(cell.number);
    case 'date':
      return cell.day;
    case 'boolean':
      return cell.truth ? officeWords.yes : officeWords.no;
  }
}

function quoted(text: string): string {
  const clean = officeCharacters.clean(text);
  const safe = dangerous.test(clean) ? `'${clean}` : clean;
  return `"${safe.replaceAll('"', '""').replaceAll('\n', '\r\n')}"`;
}
