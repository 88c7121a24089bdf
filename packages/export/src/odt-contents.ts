import type { AutomaticStyles } from './odt-automatic.ts';
import { odtRuns } from './odt-text.ts';
import type { PrintDocument, SectionBlock } from './print-document.ts';
import { element, escapeXml } from './xml.ts';

/**
 * A table of contents with its entries, each a link with the page of its place. Office programs work out the pages
 * when they open the file, and can renew the whole of it from the headings.
 */
export function odtContents({ contents, blocks }: PrintDocument, styles: AutomaticStyles): string {
  const sections = blocks.filter(
    (block): block is SectionBlock => block.kind === 'section' && block.level <= contents.depth,
  );
  const title = escapeXml(contents.title);
  const levels = Array.from({ length: contents.depth }, (_, index) => template(index + 1));
  return element(
    'text:table-of-content',
    { 'text:name': contents.title, 'text:style-name': 'ContentsSection', 'text:protected': 'true' },
    element(
      'text:table-of-content-source',
      { 'text:outline-level': contents.depth, 'text:use-index-marks': 'false' },
      element('text:index-title-template', { 'text:style-name': 'Contents_20_Heading' }, title) +
        levels.join(''),
    ) +
      element(
        'text:index-body',
        {},
        element(
          'text:index-title',
          { 'text:name': `${contents.title}_Head`, 'text:style-name': 'ContentsSection' },
          `<text:p text:style-name="Contents_20_Heading">${title}</text:p>`,
        ) + sections.map((section) => entry(section, styles)).join(''),
      ),
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

function entry({ level, number, line, anchor }: SectionBlock, styles: AutomaticStyles): string {
  const page = element(
    'text:bookmark-ref',
    { 'text:reference-format': 'page', 'text:ref-name': anchor },
    '–',
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
