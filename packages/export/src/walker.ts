import type { Block, Inline, ListItem, RichText, TableCell, TableRow } from '@fortschrift/domain/rich-text';

/** How a piece of text looks; `href` is null where it is no link. */
export type TextMarks = {
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
  readonly strike: boolean;
  readonly href: string | null;
  /** BCP 47 tag of a passage in another language, null where the text says none. */
  readonly lang: string | null;
};

/** What a format must know to write rich text: one function for each thing that can stand in it. */
export type RichTextWriter<BlockOut, InlineOut> = {
  paragraph(inlines: readonly InlineOut[]): BlockOut;
  /** Levels are those of the whole document, 1 to 6, and never skip one. */
  heading(level: number, inlines: readonly InlineOut[]): BlockOut;
  list(ordered: boolean, items: readonly (readonly BlockOut[])[]): BlockOut;
  quote(blocks: readonly BlockOut[]): BlockOut;
  /** A grid; `head` says which cells name the others: the first row, the first of each row, both or neither. */
  table(head: TableHead, rows: readonly (readonly (readonly BlockOut[])[])[]): BlockOut;
  footnote(text: string): InlineOut;
  text(text: string, marks: TextMarks): InlineOut;
  lineBreak(): InlineOut;
};

export type TableHead = { readonly row: boolean; readonly column: boolean };

const deepest = 6;

/**
 * Walks a rich text in reading order and lets a writer make the blocks of its format. Headings are placed under the
 * heading of level `under` (1 to 5): a text that starts with a small heading does not skip a level, as PDF/UA-1
 * (ISO 14289-1, 7.4.2) demands. Paragraphs, headings, lists and quotes without words are left out. Never fails.
 */
export function walkRichText<BlockOut, InlineOut>(
  text: RichText,
  under: number,
  writer: RichTextWriter<BlockOut, InlineOut>,
): BlockOut[] {
  let level = under;

  const heading = (wanted: 3 | 4, content: readonly Inline[]): BlockOut => {
    level = Math.min(under + wanted - 2, level + 1, deepest);
    return writer.heading(level, inlines(content, writer));
  };

  const blocks = (content: readonly Block[]): BlockOut[] => content.flatMap(block);

  const block = (node: Block): BlockOut[] => {
    if (!hasWords(node)) return [];
    switch (node.type) {
      case 'paragraph':
        return [writer.paragraph(inlines(node.content ?? [], writer))];
      case 'heading':
        return [heading(node.attrs.level, node.content ?? [])];
      case 'bulletList':
      case 'orderedList': {
        const items = node.content.filter(hasWords).map((item) => blocks(item.content));
        return [writer.list(node.type === 'orderedList', items)];
      }
      case 'blockquote':
        return [writer.quote(blocks(node.content))];
      case 'table':
        return [
          writer.table(
            headOf(node.content),
            node.content.map((row) => row.content.map((cell) => blocks(cell.content))),
          ),
        ];
    }
  };

  return blocks(text.content);
}

/** Whether anything is written in a rich text. */
export function hasText(text: RichText): boolean {
  return text.content.some(hasWords);
}

function hasWords(node: Block | ListItem | TableRow | TableCell): boolean {
  if (node.type === 'paragraph' || node.type === 'heading')
    return (node.content ?? []).some(
      (inline) => inline.type === 'footnote' || (inline.type === 'text' && inline.text.trim() !== ''),
    );
  return node.content.some((inner: Block | ListItem | TableRow | TableCell) => hasWords(inner));
}

function headOf(rows: readonly TableRow[]): TableHead {
  const isHead = ({ type }: TableCell) => type === 'tableHeader';
  const [first] = rows;
  const wide = (first?.content.length ?? 0) > 1;
  return {
    row: first?.content.every(isHead) === true,
    column: wide && rows.slice(-1).every((row) => row.content.slice(0, 1).every(isHead)) && rows.length > 1,
  };
}

function inlines<BlockOut, InlineOut>(
  content: readonly Inline[],
  writer: RichTextWriter<BlockOut, InlineOut>,
): InlineOut[] {
  return withoutEdgeBreaks(content).map((inline) =>
    inline.type === 'hardBreak'
      ? writer.lineBreak()
      : inline.type === 'footnote'
        ? writer.footnote(inline.attrs.text)
        : writer.text(inline.text, marksOf(inline)),
  );
}

/** Line breaks before the first and after the last word would only be gaps. */
function withoutEdgeBreaks(content: readonly Inline[]): readonly Inline[] {
  const first = content.findIndex((inline) => inline.type !== 'hardBreak');
  const last = content.findLastIndex((inline) => inline.type !== 'hardBreak');
  return content.slice(first, last + 1);
}

function marksOf(inline: Inline & { type: 'text' }): TextMarks {
  const has = (type: string) => inline.marks?.some((mark) => mark.type === type) === true;
  const tongue = inline.marks?.find((mark) => mark.type === 'language');
  const link = inline.marks?.find((mark) => mark.type === 'link');
  return {
    bold: has('bold'),
    italic: has('italic'),
    underline: has('underline'),
    strike: has('strike'),
    href: link?.type === 'link' ? link.attrs.href : null,
    lang: tongue?.type === 'language' ? tongue.attrs.lang : null,
  };
}
