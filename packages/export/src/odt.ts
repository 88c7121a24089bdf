import { officeWords } from '@fortschrift/i18n/export/office-words';
import { odfRoot, packOdf } from './odf-package.ts';
import { type AutomaticStyles, createAutomaticStyles } from './odt-automatic.ts';
import { odtContents } from './odt-contents.ts';
import { odtStyles } from './odt-styles.ts';
import { odtTable, tableStylesXml } from './odt-table.ts';
import { odtBlocks, odtParagraph, odtRuns } from './odt-text.ts';
import type {
  NoteBlock,
  NoteLook,
  PrintBlock,
  PrintDocument,
  PrintLogo,
  SectionBlock,
} from './print-document.ts';
import { type RoomAbove, roomAbove } from './room-above.ts';
import { element, escapeXml } from './xml.ts';

const noteStyles: { readonly [look in NoteLook]: string } = {
  kicker: 'Kicker',
  thread: 'Thread',
  remark: 'Remark',
};

const logoPart = 'Pictures/logo.png';

const pictureStyle = element(
  'style:style',
  { 'style:name': 'Picture', 'style:family': 'graphic' },
  '<style:graphic-properties style:vertical-pos="top" style:vertical-rel="baseline"/>',
);

/** A text never ends with a table: what programs would put behind it might need a page of its own. */
const endStyle = element(
  'style:style',
  { 'style:name': 'End', 'style:family': 'paragraph', 'style:parent-style-name': 'Standard' },
  '<style:text-properties fo:font-size="1pt"/>',
);

const sectionStyle = element(
  'style:style',
  { 'style:name': 'ContentsSection', 'style:family': 'section' },
  '<style:section-properties fo:background-color="transparent"/>',
);

/**
 * A document -> an OpenDocument text (ODF 1.3, ISO/IEC 26300): named styles for everything an office wants to change
 * in one place, heads of tables, a table of contents, bookmarks, languages and directions of parts. The same document
 * gives the same bytes. Never fails.
 */
export function odtFile(document: PrintDocument): Uint8Array {
  const styles = createAutomaticStyles();
  const body =
    frontXml(document, styles) +
    odtContents(document, styles) +
    document.blocks
      .map((block, index) => blockXml(block, styles, document, roomAbove(block, document.blocks[index - 1])))
      .join('') +
    (document.blocks.at(-1)?.kind === 'table' ? element('text:p', { 'text:style-name': 'End' }) : '');
  const content = odfRoot(
    'document-content',
    element(
      'office:automatic-styles',
      {},
      styles.xml() +
        sectionStyle +
        endStyle +
        (document.letterhead?.logo ? pictureStyle : '') +
        tableStylesXml(document),
    ) + element('office:body', {}, element('office:text', {}, body)),
  );
  const { logo = null } = document.letterhead ?? {};
  return packOdf('text', document, [
    { name: 'content.xml', content },
    { name: 'styles.xml', content: odtStyles(document) },
    ...(logo ? [{ name: logoPart, content: logo.bytes }] : []),
  ]);
}

function frontXml({ front, letterhead }: PrintDocument, styles: AutomaticStyles): string {
  const logo = letterhead?.logo ?? null;
  const page = 'First_20_Page';
  const turn = { dir: front.above.dir, ...(logo ? {} : { page }) };
  const picture = logo
    ? element('text:p', { 'text:style-name': styles.paragraph('Logo', { dir: 'ltr', page }) }, logoXml(logo))
    : '';
  const above = element(
    'text:p',
    { 'text:style-name': styles.paragraph('Subtitle', turn) },
    odtRuns(front.above, styles),
  );
  return (
    picture +
    above +
    odtParagraph(front.title, 'Title', styles) +
    front.below.map((line) => odtParagraph(line, 'Subtitle', styles)).join('')
  );
}

function logoXml({ alt, width, height }: PrintLogo): string {
  return element(
    'draw:frame',
    {
      'draw:name': officeWords.logo,
      'draw:style-name': 'Picture',
      'text:anchor-type': 'as-char',
      'svg:width': `${width}mm`,
      'svg:height': `${height}mm`,
    },
    element('draw:image', {
      'xlink:href': logoPart,
      'xlink:type': 'simple',
      'xlink:show': 'embed',
      'xlink:actuate': 'onLoad',
      'draw:mime-type': 'image/png',
    }) + element('svg:title', {}, escapeXml(alt)),
  );
}

function blockXml(
  block: PrintBlock,
  styles: AutomaticStyles,
  document: PrintDocument,
  room: RoomAbove,
): string {
  switch (block.kind) {
    case 'section':
      return sectionXml(block, styles, room);
    case 'note':
      return noteXml(block, styles, room);
    case 'table':
      return odtTable(block, styles, document.landscape === true);
    default:
      return odtBlocks([block], styles);
  }
}

function sectionXml(section: SectionBlock, styles: AutomaticStyles, room: RoomAbove): string {
  const { level, number, hue, newPage, anchor, line } = section;
  const style = styles.paragraph(`Heading_20_${level}`, { dir: 'ltr', hue, newPage, room });
  const mark = (end: 'start' | 'end') => element(`text:bookmark-${end}`, { 'text:name': anchor });
  const words = (number === '' ? '' : `${escapeXml(number)} `) + odtRuns(line, styles);
  return element(
    'text:h',
    { 'text:style-name': style, 'text:outline-level': level },
    mark('start') + words + mark('end'),
  );
}

function noteXml({ look, hue, newPage, line }: NoteBlock, styles: AutomaticStyles, room: RoomAbove): string {
  const turn = { dir: line.dir, newPage, room, hue: look === 'kicker' ? hue : null };
  return element(
    'text:p',
    { 'text:style-name': styles.paragraph(noteStyles[look], turn) },
    odtRuns(line, styles),
  );
}
