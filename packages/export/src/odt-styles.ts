import { officeWords } from '@fortschrift/i18n/export/office-words';
import { odfRoot } from './odf-package.ts';
import { listStyles } from './odt-lists.ts';
import { masterPages, pageLayouts, textWidth } from './odt-page.ts';
import type { PrintDocument } from './print-document.ts';
import { type Attributes, element } from './xml.ts';

const ink = '#1c2733';
const soft = '#4a5768';
const thread = '#b3261e';
const action = '#0a5a6e';

type Look = {
  readonly parent?: string;
  readonly next?: string;
  readonly shown?: string;
  readonly outline?: number;
  readonly paragraph?: Attributes;
  readonly size?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly colour?: string;
  /** Its words are not hyphenated. */
  readonly whole?: true;
  /** Where a tab ends: at the right edge, so many centimetres nearer than the text is wide (the paragraph's own indent). */
  readonly tab?: number;
};

/** Named paragraph styles; most carry the names office programs know, so their own lists and indexes find them. */
const paragraphStyles: { readonly [name: string]: Look } = {
  Standard: {},
  Text_20_body: {
    parent: 'Standard',
    paragraph: { 'fo:margin-bottom': '0.22cm', 'fo:line-height': '120%', 'fo:orphans': 2, 'fo:widows': 2 },
  },
  Heading: {
    parent: 'Standard',
    next: 'Text_20_body',
    bold: true,
    whole: true,
    paragraph: { 'fo:keep-with-next': 'always', 'fo:margin-top': '0.5cm', 'fo:margin-bottom': '0.2cm' },
  },
  Heading_20_1: { parent: 'Heading', outline: 1, size: 20, paragraph: { 'fo:margin-bottom': '0.5cm' } },
  Heading_20_2: { parent: 'Heading', outline: 2, size: 14, paragraph: { 'fo:margin-top': '0.9cm' } },
  Heading_20_3: { parent: 'Heading', outline: 3, size: 12.5, paragraph: { 'fo:margin-top': '0.7cm' } },
  Heading_20_4: { parent: 'Heading', outline: 4, size: 11 },
  Heading_20_5: { parent: 'Heading', outline: 5, size: 10.5, italic: true },
  Heading_20_6: { parent: 'Heading', outline: 6, size: 10.5, italic: true },
  // Headings inside long texts look as the document's own, but the table of contents does not list them.
  ...Object.fromEntries(
    [2, 3, 4, 5, 6].map((level): [string, Look] => [
      `Text_20_Heading_20_${level}`,
      {
        parent: `Heading_20_${level}`,
        next: 'Text_20_body',
        outline: level,
        shown: officeWords.styles.textHeading(level),
      },
    ]),
  ),
  Title: {
    parent: 'Standard',
    next: 'Subtitle',
    size: 28,
    bold: true,
    whole: true,
    paragraph: { 'fo:margin-top': '0.4cm', 'fo:margin-bottom': '0.9cm' },
  },
  Subtitle: { parent: 'Standard', size: 13, colour: soft, paragraph: { 'fo:margin-bottom': '0.15cm' } },
  Logo: { parent: 'Standard', paragraph: { 'fo:margin-bottom': '2.6cm' } },
  Kicker: {
    parent: 'Standard',
    next: 'Heading_20_1',
    shown: officeWords.styles.kicker,
    size: 10,
    bold: true,
    paragraph: { 'fo:keep-with-next': 'always', 'fo:margin-bottom': '0.1cm' },
  },
  Thread: {
    parent: 'Standard',
    shown: officeWords.styles.thread,
    size: 9,
    colour: thread,
    paragraph: { 'fo:margin-bottom': '0.2cm', 'fo:keep-with-next': 'always' },
  },
  Remark: {
    parent: 'Standard',
    shown: officeWords.styles.remark,
    size: 9,
    colour: soft,
    paragraph: { 'fo:margin-bottom': '0.2cm', 'fo:keep-with-next': 'always' },
  },
  List: { parent: 'Text_20_body', paragraph: { 'fo:margin-bottom': '0.1cm' } },
  Quotations: {
    parent: 'Text_20_body',
    next: 'Text_20_body',
    paragraph: {
      'fo:margin-left': '0.6cm',
      'fo:margin-right': '0.6cm',
      'fo:padding-left': '0.3cm',
      'fo:border-left': '1.5pt solid #b9b1a2',
    },
  },
  Table_20_Contents: { parent: 'Standard', size: 9.5, paragraph: { 'fo:margin-bottom': '0.08cm' } },
  Table_20_Number: { parent: 'Table_20_Contents', size: 9.5, paragraph: { 'fo:text-align': 'end' } },
  Table_20_Heading: { parent: 'Table_20_Contents', size: 9.5, bold: true },
  Table_20_Number_20_Heading: {
    parent: 'Table_20_Heading',
    size: 9.5,
    bold: true,
    paragraph: { 'fo:text-align': 'end' },
  },
  Caption: { parent: 'Standard', size: 9.5, italic: true, paragraph: { 'fo:margin-bottom': '0.15cm' } },
  Footnote: {
    parent: 'Standard',
    size: 8.5,
    paragraph: { 'fo:margin-left': '0.6cm', 'fo:text-indent': '-0.6cm' },
  },
  Header: { parent: 'Standard', size: 8, colour: soft, tab: 0 },
  Footer: { parent: 'Standard', size: 8, colour: soft, tab: 0 },
  Contents_20_Heading: {
    parent: 'Heading',
    size: 20,
    paragraph: { 'fo:break-before': 'page', 'fo:margin-bottom': '0.5cm' },
  },
  Contents_20_1: {
    parent: 'Standard',
    bold: true,
    paragraph: { 'fo:margin-top': '0.25cm' },
    tab: 0,
  },
  Contents_20_2: { parent: 'Standard', paragraph: { 'fo:margin-left': '0.5cm' }, tab: 0.5 },
  Contents_20_3: {
    parent: 'Standard',
    colour: soft,
    paragraph: { 'fo:margin-left': '1cm' },
    tab: 1,
  },
};

/** The whole of styles.xml: named styles, page layouts with head and foot, and German as the language of all text. */
export function odtStyles(document: PrintDocument): string {
  const paragraphs = Object.entries(paragraphStyles).map(([name, look]) =>
    paragraphStyle(name, dressedLook(name, look, document), textWidth(document)),
  );
  return odfRoot(
    'document-styles',
    fontFaces +
      element(
        'office:styles',
        {},
        defaults + paragraphs.join('') + linkStyle + indexLinkStyle + outline + listStyles + noteStyles,
      ) +
      element('office:automatic-styles', {}, pageLayouts(document)) +
      element('office:master-styles', {}, masterPages(document.running)),
  );
}

/**
 * Title and headings take the county's colour; a field's own hue stands on its headings themselves. Tables on a page that
 * lies across have many columns, and smaller letters.
 */
function dressedLook(name: string, look: Look, { letterhead, landscape }: PrintDocument): Look {
  const colour = letterhead?.colour ?? null;
  if (landscape && name.startsWith('Table_20_')) return { ...look, size: 8.5 };
  return colour !== null && (name === 'Title' || name === 'Heading') ? { ...look, colour } : look;
}

const noteStyles =
  element(
    'style:style',
    { 'style:name': 'Footnote_20_anchor', 'style:display-name': 'Footnote anchor', 'style:family': 'text' },
    element('style:text-properties', { 'style:text-position': 'super 58%' }),
  ) +
  element('text:notes-configuration', {
    'text:note-class': 'footnote',
    'text:citation-body-style-name': 'Footnote_20_anchor',
    'text:default-style-name': 'Footnote',
    'style:num-format': '1',
    'text:start-value': 0,
    'text:footnotes-position': 'page',
    'text:start-numbering-at': 'document',
  });

const fontFaces = element(
  'office:font-face-decls',
  {},
  element('style:font-face', {
    'style:name': 'Sans',
    'svg:font-family': "'Liberation Sans', Arial, Helvetica, sans-serif",
    'style:font-family-generic': 'swiss',
    'style:font-pitch': 'variable',
  }),
);

const defaults = element(
  'style:default-style',
  { 'style:family': 'paragraph' },
  element('style:paragraph-properties', {
    'style:writing-mode': 'lr-tb',
    'fo:hyphenation-ladder-count': 'no-limit',
    'style:tab-stop-distance': '1.25cm',
  }) +
    element('style:text-properties', {
      'style:font-name': 'Sans',
      'style:font-name-complex': 'Sans',
      'fo:font-size': '10.5pt',
      'style:font-size-complex': '10.5pt',
      'fo:color': ink,
      'fo:language': 'de',
      'fo:country': 'DE',
      'style:language-asian': 'none',
      'style:country-asian': 'none',
      'style:language-complex': 'ar',
      'style:country-complex': 'SA',
      'fo:hyphenate': 'true',
      'fo:hyphenation-remain-char-count': 3,
      'fo:hyphenation-push-char-count': 3,
    }),
);

function paragraphStyle(name: string, look: Look, width: number): string {
  const tabs =
    look.tab === undefined
      ? ''
      : element(
          'style:tab-stops',
          {},
          element('style:tab-stop', { 'style:position': `${width - look.tab}cm`, 'style:type': 'right' }),
        );
  return element(
    'style:style',
    {
      'style:name': name,
      'style:display-name': look.shown ?? name.replaceAll('_20_', ' '),
      'style:family': 'paragraph',
      'style:parent-style-name': look.parent ?? null,
      'style:next-style-name': look.next ?? null,
      'style:default-outline-level': look.outline ?? null,
      'style:class': 'text',
    },
    element('style:paragraph-properties', look.paragraph ?? {}, tabs) +
      element('style:text-properties', textLook(look)),
  );
}

function textLook({ size, bold, italic, colour, whole }: Look): Attributes {
  const points = size === undefined ? null : `${size}pt`;
  return {
    'fo:font-size': points,
    'style:font-size-complex': points,
    'fo:font-weight': bold ? 'bold' : null,
    'style:font-weight-complex': bold ? 'bold' : null,
    'fo:font-style': italic ? 'italic' : null,
    'style:font-style-complex': italic ? 'italic' : null,
    'fo:color': colour ?? null,
    'fo:hyphenate': whole ? 'false' : null,
  };
}

/** Links in the table of contents look like the text they are. */
const indexLinkStyle = element('style:style', {
  'style:name': 'Index_20_Link',
  'style:display-name': 'Index Link',
  'style:family': 'text',
});

const linkStyle = element(
  'style:style',
  { 'style:name': 'Internet_20_link', 'style:display-name': 'Internet link', 'style:family': 'text' },
  element('style:text-properties', {
    'fo:color': action,
    'style:text-underline-style': 'solid',
    'style:text-underline-width': 'auto',
    'style:text-underline-color': 'font-color',
  }),
);

/** Headings carry their frozen number as text, so the outline adds none. */
const outline = element(
  'text:outline-style',
  { 'style:name': 'Outline' },
  Array.from({ length: 6 }, (_, index) =>
    element('text:outline-level-style', { 'text:level': index + 1, 'style:num-format': '' }),
  ).join(''),
);
