import { type OdfProperties, odfRoot, packOdf } from './odf-package.ts';
import { frozenHeads } from './ods-settings.ts';
import { odsStyles, odsStylesXml } from './ods-styles.ts';
import { officeCharacters } from './office-characters.ts';
import { cellOf, type Sheet, type SheetCellValue } from './sheet.ts';
import { element, escapeXml } from './xml.ts';

/**
 * Sheets -> an OpenDocument spreadsheet (ODF 1.3): heads that stay in view, columns with widths, cells with types. A
 * text is stored as a text, so nothing a person wrote is ever a formula. The same sheets give the same bytes. Never
 * fails.
 */
export function odsFile(sheets: readonly Sheet[], properties: OdfProperties): Uint8Array {
  const named = withNames(sheets);
  const widths = [...new Set(named.flatMap(({ columns }) => columns.map(({ width }) => width)))];
  const content = odfRoot(
    'document-content',
    element('office:automatic-styles', {}, odsStyles(widths)) +
      element(
        'office:body',
        {},
        element('office:spreadsheet', {}, named.map((sheet) => sheetXml(sheet, widths)).join('')),
      ),
  );
  return packOdf('spreadsheet', properties, [
    { name: 'content.xml', content },
    { name: 'styles.xml', content: odsStylesXml },
    { name: 'settings.xml', content: frozenHeads(named.map(({ name }) => name)) },
  ]);
}

/** Names of tabs: up to 31 characters, without those that references use, each once. */
function withNames(sheets: readonly Sheet[]): readonly Sheet[] {
  const taken = new Set<string>();
  return sheets.map((sheet, index) => {
    const plain = officeCharacters
      .clean(sheet.name)
      .replace(/[[\]*?:/\\'\n]/g, ' ')
      .trim()
      .slice(0, 31);
    const wanted = plain === '' ? String(index + 1) : plain;
    const name = taken.has(wanted) ? `${wanted.slice(0, 27)} ${index + 1}` : wanted;
    taken.add(name);
    return { ...sheet, name };
  });
}

function sheetXml(sheet: Sheet, widths: readonly number[]): string {
  const columns = sheet.columns.map(({ width, kind }) =>
    element('table:table-column', {
      'table:style-name': `Column${widths.indexOf(width) + 1}`,
      'table:default-cell-style-name': kind === 'date' ? 'Day' : 'Plain',
    }),
  );
  const head = sheet.columns.map(({ title }) => cellXml({ kind: 'text', text: title }, 'Head'));
  const rows = sheet.rows.map((row) =>
    rowXml(sheet.columns.map(({ kind }, index) => cellXml(cellOf(row[index], kind), null))),
  );
  return element(
    'table:table',
    { 'table:name': sheet.name, 'table:style-name': 'Sheet' },
    columns.join('') + element('table:table-header-rows', {}, rowXml(head)) + rows.join(''),
  );
}

function rowXml(cells: readonly string[]): string {
  return element('table:table-row', { 'table:style-name': 'Row' }, cells.join(''));
}

function cellXml(cell: SheetCellValue, style: string | null): string {
  const make = (type: string, value: { readonly [name: string]: string }, shown: string) =>
    element(
      'table:table-cell',
      { 'table:style-name': style, 'office:value-type': type, ...value },
      shown
        .split('\n')
        .map((line) => `<text:p>${spaced(line)}</text:p>`)
        .join(''),
    );
  switch (cell.kind) {
    case 'empty':
      return '<table:table-cell/>';
    case 'text':
      return make('string', {}, officeCharacters.clean(cell.text));
    case 'number':
      return make('float', { 'office:value': String(cell.number) }, String(cell.number).replace('.', ','));
    case 'date':
      return make(
        'date',
        { 'table:style-name': 'Day', 'office:date-value': cell.day },
        cell.day.split('-').toReversed().join('.'),
      );
    case 'boolean':
      return make(
        'boolean',
        { 'table:style-name': 'Truth', 'office:boolean-value': String(cell.truth) },
        cell.truth ? 'WAHR' : 'FALSCH',
      );
  }
}

function spaced(line: string): string {
  return escapeXml(line).replace(/^ | {2,}/g, (spaces) => `<text:s text:c="${spaces.length}"/>`);
}
