import type { AutomaticStyles } from './odt-automatic.ts';
import { odtGrid } from './odt-grid.ts';
import type { NoteRun, PrintLine, PrintRun, TextBlock } from './text-block.ts';
import { element, escapeXml } from './xml.ts';

/** Named paragraph styles the blocks of a text stand in; a table's cells have their own. */
export type BlockStyles = { readonly paragraph: string; readonly list: string; readonly quote: string };

export const bodyStyles: BlockStyles = {
  paragraph: 'Text_20_body',
  list: 'List',
  quote: 'Quotations',
};

export const cellStyles: BlockStyles = {
  paragraph: 'Table_20_Contents',
  list: 'Table_20_Contents',
  quote: 'Table_20_Contents',
};

/** Runs of a line -> the content of a paragraph. Several spaces in a row stay (ODF 1.3 part 3, 6.1.2). */
export function odtRuns(line: PrintLine, styles: AutomaticStyles): string {
  return line.runs.map((run) => runXml(run, styles)).join('');
}

function runXml(run: PrintRun, styles: AutomaticStyles): string {
  if (run.t === null) return 'note' in run ? noteXml(run, styles) : '<text:line-break/>';
  const words = escapeXml(run.t).replace(/ {2,}/g, (spaces) => ` <text:s text:c="${spaces.length - 1}"/>`);
  const style = styles.text(run.marks, run.lang);
  const span = style === null ? words : element('text:span', { 'text:style-name': style }, words);
  if (run.href === null || words === '') return span;
  return element(
    'text:a',
    {
      'xlink:type': 'simple',
      'xlink:href': run.href,
      'text:style-name': 'Internet_20_link',
      'text:visited-style-name': 'Internet_20_link',
    },
    span,
  );
}

/** A real footnote: office programs number it anew and set it at the foot of its page. */
function noteXml({ note }: NoteRun, styles: AutomaticStyles): string {
  const number = styles.note();
  return element(
    'text:note',
    { 'text:id': `ftn${number}`, 'text:note-class': 'footnote' },
    element('text:note-citation', {}, String(number)) +
      element('text:note-body', {}, odtParagraph(note, 'Footnote', styles)),
  );
}

/** A line -> a paragraph in a named style, in its own direction. */
export function odtParagraph(line: PrintLine, parent: string, styles: AutomaticStyles): string {
  return element(
    'text:p',
    { 'text:style-name': styles.paragraph(parent, { dir: line.dir }) },
    odtRuns(line, styles),
  );
}

/** Blocks of a text -> paragraphs, headings and lists. */
export function odtBlocks(
  blocks: readonly TextBlock[],
  styles: AutomaticStyles,
  names: BlockStyles = bodyStyles,
): string {
  return blocks.map((block) => blockXml(block, styles, names, names.paragraph)).join('');
}

function blockXml(block: TextBlock, styles: AutomaticStyles, names: BlockStyles, parent: string): string {
  switch (block.kind) {
    case 'paragraph':
      return odtParagraph(block, parent, styles);
    case 'heading':
      return element(
        'text:h',
        {
          'text:style-name': styles.paragraph(textHeading(block.level), { dir: block.dir }),
          'text:outline-level': block.level,
        },
        odtRuns(block, styles),
      );
    case 'list':
      return listXml(block, styles, names, true);
    case 'grid':
      return odtGrid(block, styles, (blocks, head, end) =>
        odtBlocks(blocks, styles, { ...cellStyles, paragraph: cellStyle(head, end) }),
      );
    case 'quote':
      return block.blocks.map((inner) => blockXml(inner, styles, names, names.quote)).join('');
  }
}

/** Style of a heading inside a long text: as one of its level, but not listed in the table of contents. */
function textHeading(level: number): string {
  return `Text_20_Heading_20_${Math.min(6, Math.max(2, level))}`;
}

function cellStyle(head: boolean, end: boolean): string {
  if (end) return head ? 'Table_20_Number_20_Heading' : 'Table_20_Number';
  return head ? 'Table_20_Heading' : 'Table_20_Contents';
}

/** Only the outermost list names its style: inner ones take the next level of it, unless they count otherwise. */
function listXml(
  list: Extract<TextBlock, { readonly kind: 'list' }>,
  styles: AutomaticStyles,
  names: BlockStyles,
  outermost: boolean,
): string {
  const items = list.items.map((item) =>
    element(
      'text:list-item',
      {},
      item
        .map((block) =>
          block.kind === 'list'
            ? listXml(block, styles, names, block.ordered !== list.ordered)
            : blockXml(block, styles, names, names.list),
        )
        .join(''),
    ),
  );
  const style = list.ordered ? 'Numbering_20_123' : 'List_20_1';
  return element('text:list', { 'text:style-name': outermost ? style : null }, items.join(''));
}
