import type { AutomaticStyles } from './odt-automatic.ts';
import { textWidth } from './odt-page.ts';
import { cellStyles, odtBlocks } from './odt-text.ts';
import { wholeRows } from './office-height.ts';
import type { PrintDocument, TableBlock } from './print-document.ts';
import { element, escapeXml } from './xml.ts';

/**
 * A table with its head in `table:table-header-rows`, which office programs repeat on each page and read out with each
 * cell; its short rows never break. Its name is what is read out before it: with a `table:title` LibreOffice 7.4 forgets the head.
 */
export function odtTable(table: TableBlock, styles: AutomaticStyles, landscape: boolean): string {
  const total = table.columns.reduce((sum, { width }) => sum + width, 0);
  const columns = table.columns.map(({ width }) =>
    element('table:table-column', {
      'table:style-name': styles.column(Math.round((width / total) * 10_000)),
    }),
  );
  const head = table.columns.map(({ title, end }) =>
    cell(
      'TableHead',
      element(
        'text:p',
        { 'text:style-name': styles.paragraph('Table_20_Heading', { dir: 'ltr', end: end === true }) },
        escapeXml(title),
      ),
    ),
  );
  const number = { ...cellStyles, paragraph: 'Table_20_Number' };
  const stylesOf = (index: number) => {
    if (table.rowHeads && index === 0) return { ...cellStyles, paragraph: 'Table_20_Heading' };
    return table.columns[index]?.end ? number : cellStyles;
  };
  const short = wholeRows(table, landscape);
  const rows = table.rows.map((row, at) =>
    element(
      'table:table-row',
      { 'table:style-name': short[at] ? 'RowWhole' : null },
      row
        .map((blocks, index) =>
          cell(
            'TableCell',
            odtBlocks(blocks, styles, stylesOf(index)) || '<text:p text:style-name="Table_20_Contents"/>',
          ),
        )
        .join(''),
    ),
  );
  return element(
    'table:table',
    { 'table:name': table.name, 'table:style-name': table.whole ? 'TableWhole' : 'TableBroken' },
    columns.join('') +
      element('table:table-header-rows', {}, element('table:table-row', {}, head.join(''))) +
      rows.join(''),
  );
}

function cell(style: string, content: string): string {
  return element('table:table-cell', { 'table:style-name': style, 'office:value-type': 'string' }, content);
}

const rowStyle = element(
  'style:style',
  { 'style:name': 'RowWhole', 'style:family': 'table-row' },
  element('style:table-row-properties', { 'fo:keep-together': 'always' }),
);

/** Automatic styles every table uses: names of common table styles are not kept by office programs. */
export function tableStylesXml(document: Pick<PrintDocument, 'landscape'>): string {
  const width = textWidth(document);
  return (
    tableStyle('TableWhole', false, width, 100) +
    tableStyle('TableBroken', true, width, 100) +
    [30, 60, 90].map((share) => tableStyle(`Table${share}`, true, width, share)).join('') +
    cellStyle('TableHead', { 'fo:background-color': '#f3efe6' }) +
    cellStyle('TableCell', {}) +
    rowStyle
  );
}

function cellStyle(name: string, more: { readonly [name: string]: string }): string {
  return element(
    'style:style',
    { 'style:name': name, 'style:family': 'table-cell' },
    element('style:table-cell-properties', {
      'fo:padding': '0.12cm',
      'fo:border': '0.5pt solid #b9b1a2',
      'style:vertical-align': 'top',
      ...more,
    }),
  );
}

function tableStyle(name: string, breaks: boolean, width: number, share: number): string {
  return element(
    'style:style',
    { 'style:name': name, 'style:family': 'table' },
    element('style:table-properties', {
      'style:width': `${((width * share) / 100).toFixed(2)}cm`,
      'style:rel-width': `${share}%`,
      'table:align': share === 100 ? 'margins' : 'left',
      'fo:margin-top': '0.2cm',
      'fo:margin-bottom': '0.4cm',
      'style:may-break-between-rows': String(breaks),
      'table:border-model': 'collapsing',
    }),
  );
}
