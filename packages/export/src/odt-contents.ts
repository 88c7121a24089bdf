import type { AutomaticStyles } from './odt-automatic.ts';
import { textHeight, textWidth } from './odt-page.ts';
import { odtRuns } from './odt-text.ts';
import { type ContentsEntry, contentsEntries } from './office-pages.ts';
import type { PrintDocument } from './print-document.ts';
import { element, escapeXml } from './xml.ts';

const pointsPerCentimetre = 28.3465;

/**
 * A table of contents with its entries, each a link with the page of its place. Office programs work out the pages
 * when they open the file, and can renew the whole of it from the headings.
 */
export function odtContents(document: PrintDocument, styles: AutomaticStyles): string {
  const { contents } = document;
  const page = {
    width: textWidth(document) * pointsPerCentimetre,
    height: textHeight(document) * pointsPerCentimetre,
  };
  const title = escapeXml(contents.title);
  const levels = Array.from({ length: contents.depth }, (_, index) => template(index + 1));
  const sources = levels.map((_, index) => source(index + 1));
  return element(
    'text:table-of-content',
    { 'text:name': contents.title, 'text:style-name': 'ContentsSection', 'text:protected': 'true' },
    element(
      'text:table-of-content-source',
      {
        'text:outline-level': contents.depth,
        'text:use-outline-level': 'false',
        'text:use-index-marks': 'false',
        'text:use-index-source-styles': 'true',
      },
      element('text:index-title-template', { 'text:style-name': 'Contents_20_Heading' }, title) +
        levels.join('') +
        sources.join(''),
    ) +
      element(
        'text:index-body',
        {},
        element(
          'text:index-title',
          { 'text:name': `${contents.title}_Head`, 'text:style-name': 'ContentsSection' },
          `<text:p text:style-name="Contents_20_Heading">${title}</text:p>`,
        ) +
          contentsEntries(document, page)
            .map((one) => entry(one, styles))
            .join(''),
      ),
  );
}

/** Only headings of the document's own structure, not those inside texts, which have styles of their own. */
function source(level: number): string {
  return element(
    'text:index-source-styles',
    { 'text:outline-level': level },
    element('text:index-source-style', { 'text:style-name': `Heading_20_${level}` }),
  );
}

function template(level: number): string {
  return element(
    'text:table-of-content-entry-template',
    { 'text:outline-level': level, 'text:style-name': `Contents_20_${level}` },
    '<text:index-entry-link-start text:style-name="Index_20_Link"/><text:index-entry-chapter/><text:index-entry-text/>' +
      '<text:index-entry-tab-stop style:type="right" style:leader-char=" "/>' +
      '<text:index-entry-page-number/><text:index-entry-link-end/>',
  );
}

function entry({ section, page: estimate }: ContentsEntry, styles: AutomaticStyles): string {
  const { level, number, line, anchor } = section;
  const page = element(
    'text:bookmark-ref',
    { 'text:reference-format': 'page', 'text:ref-name': anchor },
    String(estimate),
  );
  const words = (number === '' ? '' : `${escapeXml(number)} `) + odtRuns(line, styles);
  return element(
    'text:p',
    { 'text:style-name': `Contents_20_${level}` },
    element(
      'text:a',
      {
        'xlink:type': 'simple',
        'xlink:href': `#${anchor}`,
        'text:style-name': 'Index_20_Link',
        'text:visited-style-name': 'Index_20_Link',
      },
      `${words}<text:tab/>${page}`,
    ),
  );
}
