import { odfRoot } from './odf-package.ts';
import { element } from './xml.ts';

function cellStyle(name: string, data: string | null, look: string): string {
  return element(
    'style:style',
    {
      'style:name': name,
      'style:family': 'table-cell',
      'style:parent-style-name': 'Default',
      'style:data-style-name': data,
    },
    element('style:table-cell-properties', { 'fo:wrap-option': 'wrap', 'style:vertical-align': 'top' }) +
      look,
  );
}

const dayFormat = element(
  'number:date-style',
  { 'style:name': 'DayFormat', 'number:language': 'de', 'number:country': 'DE' },
  '<number:day number:style="long"/><number:text>.</number:text><number:month number:style="long"/>' +
    '<number:text>.</number:text><number:year number:style="long"/>',
);

/** WAHR and FALSCH: a style that shows other words would make numbers of them when a program saves the file. */
const truthFormat = element(
  'number:boolean-style',
  { 'style:name': 'TruthFormat', 'number:language': 'de', 'number:country': 'DE' },
  '<number:boolean/>',
);

/**
 * Automatic styles of a spreadsheet.
 * @param widths of columns in centimetres; the style of the first one is `Column1`
 */
export function odsStyles(widths: readonly number[]): string {
  return (
    dayFormat +
    truthFormat +
    widths
      .map((width, index) =>
        element(
          'style:style',
          { 'style:name': `Column${index + 1}`, 'style:family': 'table-column' },
          element('style:table-column-properties', { 'style:column-width': `${width}cm` }),
        ),
      )
      .join('') +
    element(
      'style:style',
      { 'style:name': 'Row', 'style:family': 'table-row' },
      element('style:table-row-properties', { 'style:use-optimal-row-height': 'true' }),
    ) +
    element(
      'style:style',
      { 'style:name': 'Sheet', 'style:family': 'table', 'style:master-page-name': 'Default' },
      element('style:table-properties', { 'table:display': 'true', 'style:writing-mode': 'lr-tb' }),
    ) +
    cellStyle('Plain', null, '') +
    cellStyle('Day', 'DayFormat', '') +
    cellStyle('Truth', 'TruthFormat', '') +
    cellStyle(
      'Head',
      null,
      element('style:text-properties', { 'fo:font-weight': 'bold', 'style:font-weight-complex': 'bold' }),
    )
  );
}

/** styles.xml of a spreadsheet: German, A4 across. */
export const odsStylesXml = odfRoot(
  'document-styles',
  element(
    'office:styles',
    {},
    element(
      'style:default-style',
      { 'style:family': 'table-cell' },
      element('style:text-properties', {
        'fo:font-family': "'Liberation Sans', Arial, sans-serif",
        'fo:font-size': '10pt',
        'fo:language': 'de',
        'fo:country': 'DE',
        'style:language-complex': 'ar',
        'style:country-complex': 'SA',
      }),
    ) + element('style:style', { 'style:name': 'Default', 'style:family': 'table-cell' }),
  ) +
    element(
      'office:automatic-styles',
      {},
      element(
        'style:page-layout',
        { 'style:name': 'Across' },
        element('style:page-layout-properties', {
          'fo:page-width': '29.7cm',
          'fo:page-height': '21cm',
          'style:print-orientation': 'landscape',
          'style:scale-to-X': 1,
          'style:scale-to-Y': 0,
        }),
      ),
    ) +
    element(
      'office:master-styles',
      {},
      element('style:master-page', { 'style:name': 'Default', 'style:page-layout-name': 'Across' }),
    ),
);
