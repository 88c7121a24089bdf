import { officeWords } from '@fortschrift/i18n/export/office-words';
import {
  AlignmentType,
  BorderStyle,
  type INumberingOptions,
  type IParagraphStyleOptions,
  type IStylesOptions,
  LevelFormat,
} from 'docx';

import { textHeading } from './docx-text.ts';

const ink = '1c2733';
const soft = '4a5768';
const thread = 'b3261e';

/** Bold in Latin letters and in others. */
const bold = { bold: true, boldComplexScript: true } as const;

/** @param level from 1, named too: without it LibreOffice takes the heading for a plain paragraph. */
const heading = (
  level: number,
  colour: string,
  points: number,
  before: number,
  more: { readonly italics?: true } = {},
) => ({
  run: { size: `${points}pt` as const, color: colour, font: 'Arial', ...bold, ...more },
  paragraph: { spacing: { before, after: 120 }, keepNext: true, keepLines: true, outlineLevel: level - 1 },
});

const styleOf = (
  id: string,
  name: string,
  run: IParagraphStyleOptions['run'],
  paragraph: IParagraphStyleOptions['paragraph'] = {},
): IParagraphStyleOptions => ({
  id,
  name,
  basedOn: 'Normal',
  quickFormat: true,
  ...(run === undefined ? {} : { run }),
  ...(paragraph === undefined ? {} : { paragraph }),
});

/**
 * Named styles: Word's own where it has one, so that its lists and tables of contents find them.
 * @param colour of title and headings, #rrggbb; null for ink
 * @param landscape whether pages lie across: their tables have many columns, and smaller letters
 */
export function docxStyles(colour: string | null, landscape: boolean): IStylesOptions {
  const tone = colour?.slice(1) ?? ink;
  const contents = styleOf(
    'TOCHeading',
    'TOC Heading',
    { size: '20pt', color: tone, ...bold },
    { spacing: { after: 280 } },
  );
  const cells = landscape ? '8.5pt' : '9.5pt';
  return {
    default: defaults(tone),
    paragraphStyles: [
      ...paragraphStyles,
      ...textHeadings,
      contents,
      styleOf('TableContents', 'Table Contents', { size: cells }, { spacing: { after: 45 } }),
      styleOf('TableHeading', 'Table Heading', { size: cells, ...bold }),
    ],
  };
}

function defaults(tone: string): NonNullable<IStylesOptions['default']> {
  return {
    document: {
      run: {
        font: 'Arial',
        size: '10.5pt',
        color: ink,
        language: { value: 'de-DE', eastAsia: 'de-DE', bidirectional: 'ar-SA' },
      },
    },
    title: {
      run: { size: '28pt', color: tone, font: 'Arial', ...bold },
      paragraph: { spacing: { before: 200, after: 480 } },
    },
    heading1: heading(1, tone, 20, 0),
    heading2: heading(2, tone, 14, 480),
    heading3: heading(3, tone, 12.5, 360),
    heading4: heading(4, tone, 11, 240),
    heading5: heading(5, tone, 10.5, 200, { italics: true }),
    heading6: heading(6, tone, 10.5, 200, { italics: true }),
    listParagraph: { paragraph: { spacing: { after: 60, line: 280 } } },
    hyperlink: { run: { color: '0a5a6e', underline: {} } },
  };
}

const paragraphStyles: readonly IParagraphStyleOptions[] = [
  styleOf('BodyText', 'Body Text', {}, { spacing: { after: 130, line: 288 } }),
  styleOf('Subtitle', 'Subtitle', { size: '13pt', color: soft }, { spacing: { after: 80 } }),
  styleOf(
    'Quote',
    'Quote',
    {},
    {
      indent: { left: 340, right: 340 },
      spacing: { after: 130, line: 288 },
      border: { left: { style: BorderStyle.SINGLE, size: 12, color: 'b9b1a2', space: 8 } },
    },
  ),
  styleOf('TOC1', 'toc 1', { ...bold }, { spacing: { before: 140 } }),
  styleOf('TOC2', 'toc 2', {}, { indent: { left: 280 } }),
  styleOf('TOC3', 'toc 3', { color: soft }, { indent: { left: 560 } }),
  styleOf('FootnoteText', 'footnote text', { size: '8.5pt' }, { spacing: { after: 40 } }),
  styleOf('Header', 'header', { size: '8pt', color: soft }),
  styleOf('Footer', 'footer', { size: '8pt', color: soft }),
  styleOf(
    'Kicker',
    officeWords.styles.kicker,
    { size: '10pt', ...bold },
    { keepNext: true, spacing: { after: 60 } },
  ),
  styleOf(
    'Thread',
    officeWords.styles.thread,
    { size: '9pt', color: thread },
    { keepNext: true, spacing: { after: 100 } },
  ),
  styleOf(
    'Remark',
    officeWords.styles.remark,
    { size: '9pt', color: soft },
    { keepNext: true, spacing: { before: 60, after: 100 } },
  ),
];

/** Headings inside long texts look as the document's own, and have their outline level from them. */
const textHeadings: readonly IParagraphStyleOptions[] = [2, 3, 4, 5, 6].map((level) => ({
  ...styleOf(textHeading(level), officeWords.styles.textHeading(level), {}),
  basedOn: `Heading${level}`,
  next: 'BodyText',
}));

const marks = ['•', '–', '•', '–', '•', '–', '•', '–', '•'];
const indentAt = (level: number) => ({ paragraph: { indent: { left: 340 * (level + 1), hanging: 340 } } });

/** Bullets and numbers on nine levels. */
export const docxNumbering: INumberingOptions = {
  config: [
    {
      reference: 'bullets',
      levels: marks.map((text, level) => ({
        level,
        format: LevelFormat.BULLET,
        text,
        alignment: AlignmentType.START,
        style: indentAt(level),
      })),
    },
    {
      reference: 'numbers',
      levels: marks.map((_, level) => ({
        level,
        format: LevelFormat.DECIMAL,
        text: `%${level + 1}.`,
        alignment: AlignmentType.START,
        style: indentAt(level),
      })),
    },
  ],
};
