import type { PrintDocument, RunningWords } from './print-document.ts';
import { element, escapeXml } from './xml.ts';

/** Whether the page lies across. */
type Across = Pick<PrintDocument, 'landscape'>;

/** Width of the text on A4 between its margins, in centimetres. */
export function textWidth({ landscape = false }: Across): number {
  return landscape ? 25.2 : 16.5;
}

/** Height of the text between head and foot, in centimetres. */
export function textHeight({ landscape = false }: Across): number {
  return (landscape ? 21 : 29.7) - 5.4;
}

const margins = {
  'style:writing-mode': 'lr-tb',
  'fo:margin-top': '1.5cm',
  'fo:margin-bottom': '1.5cm',
  'fo:margin-left': '2.5cm',
  'fo:margin-right': '2cm',
} as const;
const upright = {
  'fo:page-width': '21cm',
  'fo:page-height': '29.7cm',
  'style:print-orientation': 'portrait',
  ...margins,
} as const;
const across = {
  'fo:page-width': '29.7cm',
  'fo:page-height': '21cm',
  'style:print-orientation': 'landscape',
  ...margins,
} as const;

const rule = (colour: string): string => `0.5pt solid ${colour}`;
/** A light grey, where no colour was chosen. */
const hairline = '#d9d3c7';

/** Layouts of the title page, without head and foot, and of all others. */
export function pageLayouts({
  landscape = false,
  letterhead,
}: Pick<PrintDocument, 'landscape' | 'letterhead'>): string {
  const page = landscape ? across : upright;
  return (
    element(
      'style:page-layout',
      { 'style:name': 'Plain' },
      element('style:page-layout-properties', {
        ...page,
        'fo:margin-top': letterhead?.logo ? '3cm' : landscape ? '4cm' : '8cm',
      }),
    ) +
    element(
      'style:page-layout',
      { 'style:name': 'Running' },
      element('style:page-layout-properties', page) +
        element(
          'style:header-style',
          {},
          element('style:header-footer-properties', {
            'fo:min-height': '0.6cm',
            'fo:margin-bottom': '0.6cm',
            'fo:padding-bottom': '0.1cm',
            'fo:border-bottom': rule(letterhead?.colour ?? hairline),
          }),
        ) +
        element(
          'style:footer-style',
          {},
          element('style:header-footer-properties', { 'fo:min-height': '0.6cm', 'fo:margin-top': '0.6cm' }),
        ),
    )
  );
}

/** Pages: the first one bare, then each with title and Stand above, county and page number below. */
export function masterPages({ title, mark, foot, page: word, pageOf }: RunningWords): string {
  const line = (style: string, left: string, right: string) =>
    `<text:p text:style-name="${style}">${left}<text:tab/>${right}</text:p>`;
  const number = '<text:page-number text:select-page="current">2</text:page-number>';
  const pages = `${escapeXml(word)} ${number} ${escapeXml(pageOf)} <text:page-count>2</text:page-count>`;
  return (
    element('style:master-page', {
      'style:name': 'First_20_Page',
      'style:display-name': 'First Page',
      'style:page-layout-name': 'Plain',
      'style:next-style-name': 'Standard',
    }) +
    element(
      'style:master-page',
      { 'style:name': 'Standard', 'style:page-layout-name': 'Running' },
      element('style:header', {}, line('Header', escapeXml(title), escapeXml(mark))) +
        element('style:footer', {}, line('Footer', escapeXml(foot), pages)),
    )
  );
}
