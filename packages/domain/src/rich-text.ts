/**
 * Long text as the program keeps it outside live documents: a closed list of blocks, so that every export can
 * write each of them and nothing hostile has a place to hide. Same shape as ProseMirror's JSON.
 */
export type RichText = { readonly type: 'doc'; readonly content: readonly Block[] };

export type Block =
  | { readonly type: 'paragraph'; readonly content?: readonly Inline[] }
  | {
      readonly type: 'heading';
      readonly attrs: { readonly level: 3 | 4 };
      readonly content?: readonly Inline[];
    }
  | { readonly type: 'bulletList' | 'orderedList'; readonly content: readonly ListItem[] }
  | { readonly type: 'blockquote'; readonly content: readonly Block[] }
  | Table;

export type ListItem = { readonly type: 'listItem'; readonly content: readonly Block[] };

/** A grid: every row has as many cells, none spans others. Stands at the top of a text only. */
export type Table = { readonly type: 'table'; readonly content: readonly TableRow[] };
export type TableRow = { readonly type: 'tableRow'; readonly content: readonly TableCell[] };
/** Heads fill the first row, the first column or both, else nothing. Cells hold paragraphs and lists. */
export type TableCell = {
  readonly type: 'tableHeader' | 'tableCell';
  readonly content: readonly Block[];
};

export type Inline =
  | { readonly type: 'text'; readonly text: string; readonly marks?: readonly Mark[] }
  | { readonly type: 'hardBreak' }
  | { readonly type: 'footnote'; readonly attrs: { readonly text: string } };

export type Footnote = Extract<Inline, { readonly type: 'footnote' }>;

export type Mark =
  | { readonly type: 'bold' | 'italic' | 'underline' | 'strike' }
  | { readonly type: 'link'; readonly attrs: { readonly href: string } }
  /** A passage in another language than German; `lang` is a BCP 47 tag. */
  | { readonly type: 'language'; readonly attrs: { readonly lang: string } };

export const emptyRichText: RichText = { type: 'doc', content: [] };

/** How much of each a text can hold; what is beyond is cut where it is read. Lengths in UTF-16 units. */
export const richTextLimits = { depth: 12, href: 2000, footnote: 2000, columns: 12, rows: 300 } as const;

/** Addresses a link may have: https, http, mailto and tel, after the tricks browsers forgive are taken out. */
export function isAllowedHref(href: unknown): href is string {
  if (typeof href !== 'string' || href.length > richTextLimits.href) return false;
  // biome-ignore lint/suspicious/noControlCharactersInRegex: browsers skip these inside a scheme, so must we
  const plain = href.replace(/[\u0000-\u0020\u007f-\u00a0]+/g, '');
  return /^(https?:\/\/[^/]|mailto:|tel:)/i.test(plain) && plain === href.trim();
}

/** The words of a text, blocks separated by line breaks, cells by tabs: for lists, search and counting. */
export function plainText(text: RichText): string {
  return text.content.map(plainBlock).filter(Boolean).join('\n');
}

function plainBlock(block: Block | ListItem | TableRow | TableCell): string {
  if (block.type === 'paragraph' || block.type === 'heading')
    return (block.content ?? []).map(plainInline).join('');
  const between = block.type === 'tableRow' ? '\t' : '\n';
  return block.content
    .map((inner) => plainBlock(inner))
    .filter(Boolean)
    .join(between);
}

/** The words of a piece of text; a footnote stands in brackets where its number would be. */
export function plainInline(inline: Inline): string {
  if (inline.type === 'text') return inline.text;
  return inline.type === 'hardBreak' ? '\n' : ` [${inline.attrs.text}]`;
}

/** The footnotes of a text in reading order: their place in the list, from one, is their number. */
export function footnotesOf(text: RichText): readonly Footnote[] {
  return text.content.flatMap(footnotesIn);
}

function footnotesIn(block: Block | ListItem | TableRow | TableCell): readonly Footnote[] {
  if (block.type === 'paragraph' || block.type === 'heading')
    return (block.content ?? []).filter((inline) => inline.type === 'footnote');
  return block.content.flatMap((inner: Block | ListItem | TableRow | TableCell) => footnotesIn(inner));
}

/** A plain text -> RichText, one paragraph a line. */
export function paragraphs(text: string): RichText {
  return {
    type: 'doc',
    content: text
      .split('\n')
      .map((line) => line.trim())
      .filter(Boolean)
      .map((line): Block => ({ type: 'paragraph', content: [{ type: 'text', text: line }] })),
  };
}
