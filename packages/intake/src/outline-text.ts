import {
  type Block,
  type Inline,
  type ListItem,
  type RichText,
  richTextLimits,
} from '@fortschrift/domain/rich-text';
import { cleanRichText } from '@fortschrift/domain/rich-text-clean';
import { gridsOf } from '@fortschrift/domain/table-grid';
import type {
  OutlineBlock,
  OutlineCell,
  OutlineFootnote,
  OutlineList,
  OutlineRow,
  OutlineTable,
} from './outline.ts';
import { plainBlocks } from './outline-words.ts';

/** Nested lists deeper than this are written out flat: `cleanRichText` would cut them off. */
const deepestList = 8;

/**
 * Blocks of an outline as the program's own long text. Everything they say is kept: tables of one column become
 * paragraphs, tables inside lists a line for each row with " | " between the cells, numbers other than 1, 2, 3 stand before their item, footnotes come last, each with
 * its label. The highest headings become level 3, all others 4.
 */
export function richTextOf(outlineBlocks: readonly OutlineBlock[]): RichText {
  const highest = outlineBlocks.reduce(
    (level, block) => (block.kind === 'heading' ? Math.min(level, block.level) : level),
    10,
  );
  const content = outlineBlocks.flatMap((block) => blocksOf(block, highest, 0));
  const footnotes = outlineBlocks.flatMap(footnotesOf).map(footnoteParagraph);
  return { type: 'doc', content: [...content, ...footnotes] };
}

function blocksOf(block: OutlineBlock, highest: number, depth: number): readonly Block[] {
  switch (block.kind) {
    case 'heading': {
      const level = block.level <= highest && depth === 0 ? 3 : 4;
      return [
        {
          type: 'heading',
          attrs: { level },
          content: [word([block.label, block.text].filter(Boolean).join(' '))],
        },
      ];
    }
    case 'paragraph':
      return block.content.length > 0 ? [line(block.content)] : [];
    case 'list':
      return depth < deepestList
        ? [listOf(block, highest, depth)]
        : block.items.map(({ label, blocks }) => line([...lead(label), ...inlinesOf(blocks)]));
    case 'table':
      if (depth === 0 && block.rows.some(({ cells }) => cells.length > 1)) return tableOf(block);
      return block.rows.flatMap((row) => {
        const content = rowOf(row);
        return content.length > 0 ? [line(content)] : [];
      });
  }
}

function listOf(list: OutlineList, highest: number, depth: number): Block {
  const counted = list.ordered && list.items.every(({ label }, index) => label === `${index + 1}.`);
  const content = list.items.map(({ label, blocks }): ListItem => {
    const [first, ...rest] = blocks;
    const prefix = counted ? [] : lead(label);
    const begun: readonly OutlineBlock[] =
      first?.kind === 'paragraph'
        ? [{ ...first, content: [...prefix, ...first.content] }]
        : [...(prefix.length > 0 ? [paragraph(prefix)] : []), ...(first ? [first] : [])];
    return {
      type: 'listItem',
      content: [...begun, ...rest].flatMap((block) => blocksOf(block, highest, depth + 1)),
    };
  });
  return { type: counted ? 'orderedList' : 'bulletList', content };
}

/**
 * A first row that is a head in the file, or alone all in bold, is one here; a table may have none. Below a head, a first
 * column all in bold is one of heads. Heads are bold by themselves.
 */
function tableOf(table: OutlineTable): readonly Block[] {
  const rows = withHead(table.rows);
  const below = rows.filter(({ header }) => !header).map(({ cells }) => cells[0]);
  const isBeside =
    below.length > 0 &&
    below.length < rows.length &&
    below.every((cell) => cell !== undefined && isBold(cell));
  const grids = gridsOf(
    rows.map(({ header, cells }) =>
      cells.flatMap((cell, index) => {
        const { span, blocks } = cell;
        const head = header || (isBeside && index === 0);
        const plain = head && isBold(cell) ? blocks.map(withoutBold) : blocks;
        const content = plain.flatMap((block) => blocksOf(block, 0, 1));
        const covered = Array.from({ length: Math.min(span, richTextLimits.columns) - 1 }, () => ({
          head,
          content: [],
        }));
        return [{ head, content }, ...covered];
      }),
    ),
  );
  return cleanRichText({ content: grids }).content;
}

function withHead(rows: readonly OutlineRow[]): readonly OutlineRow[] {
  const isHead = ({ cells }: OutlineRow): boolean => cells.length > 1 && cells.every(isBold);
  const [first, ...rest] = rows;
  const isMeant =
    first && rest.length > 0 && rows.every(({ header }) => !header) && isHead(first) && !rest.some(isHead);
  return isMeant ? [{ ...first, header: true }, ...rest] : rows;
}

/** Whether a cell holds words, all of them in bold. */
function isBold({ blocks }: OutlineCell): boolean {
  const runs = blocks.flatMap((block) => (block.kind === 'paragraph' ? block.content : []));
  const words = runs.filter((run) => run.type === 'text' && run.text.trim() !== '');
  return (
    words.length > 0 &&
    blocks.every(({ kind }) => kind === 'paragraph') &&
    words.every((run) => run.type === 'text' && run.marks?.some(({ type }) => type === 'bold'))
  );
}

function withoutBold(block: OutlineBlock): OutlineBlock {
  if (block.kind !== 'paragraph') return block;
  const content = block.content.map((run) => {
    if (run.type !== 'text' || !run.marks) return run;
    const { marks, ...plain } = run;
    const rest = marks.filter(({ type }) => type !== 'bold');
    return rest.length > 0 ? { ...plain, marks: rest } : plain;
  });
  return { ...block, content };
}

function rowOf({ cells }: OutlineRow): readonly Inline[] {
  const filled = cells.map(({ blocks }) => inlinesOf(blocks)).filter((inlines) => inlines.length > 0);
  return filled.flatMap((inlines, index) => (index === 0 ? inlines : [word(' | '), ...inlines]));
}

/** All words of blocks as runs of one paragraph, with a line break between blocks. */
export function inlinesOf(blocks: readonly OutlineBlock[]): readonly Inline[] {
  const lines = blocks.flatMap(linesOf);
  return lines
    .filter((inlines) => inlines.length > 0)
    .flatMap((inlines, index): readonly Inline[] =>
      index === 0 ? inlines : [{ type: 'hardBreak' }, ...inlines],
    );
}

function linesOf(block: OutlineBlock): readonly (readonly Inline[])[] {
  switch (block.kind) {
    case 'heading':
      return [[word([block.label, block.text].filter(Boolean).join(' '))]];
    case 'paragraph':
      return [block.content];
    case 'list':
      return block.items.map(({ label, blocks }) => [...lead(label || '–'), ...inlinesOf(blocks)]);
    case 'table':
      return block.rows.map(rowOf);
  }
}

/** All footnotes called in a block, at any depth, in order. */
export function footnotesOf(block: OutlineBlock): readonly OutlineFootnote[] {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return block.footnotes;
    case 'list':
      return block.items.flatMap(({ blocks }) => blocks.flatMap(footnotesOf));
    case 'table':
      return block.rows.flatMap(({ cells }) => cells.flatMap(({ blocks }) => blocks.flatMap(footnotesOf)));
  }
}

function footnoteParagraph({ label, blocks }: OutlineFootnote): Block {
  return line([...(label === '' ? [] : [word(`[${label}] `)]), ...inlinesOf(blocks)]);
}

/** The words of a note as a footnote of the text; null when it is too long, empty, or holds more than paragraphs. */
export function footnoteRun(blocks: readonly OutlineBlock[]): Inline | null {
  const isPlain = blocks.every((block) => block.kind === 'paragraph' && block.footnotes.length === 0);
  const text = isPlain ? plainBlocks(blocks) : '';
  return text === '' || text.length > richTextLimits.footnote ? null : { type: 'footnote', attrs: { text } };
}

/** All notes called in a block, those inside of its runs too, in order: for words that become a title or a label. */
export function notesOf(block: OutlineBlock): readonly OutlineFootnote[] {
  return mapped(block, (content) => notesIn(content));
}

/** The footnotes in runs as notes without a label. */
export function notesIn(content: readonly Inline[]): readonly OutlineFootnote[] {
  return content.flatMap((run) =>
    run.type === 'footnote'
      ? [{ label: '', blocks: [paragraph([{ type: 'text', text: run.attrs.text }])] }]
      : [],
  );
}

/** One paragraph with all notes called in blocks, and none when there are none. */
export function calledIn(blocks: readonly OutlineBlock[]): readonly OutlineBlock[] {
  const called = blocks.flatMap((block) => mapped(block, (content) => content.filter(isFootnote)));
  const runs = called.filter((one): one is Inline => 'type' in one);
  const notes = called.filter((one): one is OutlineFootnote => !('type' in one));
  return called.length > 0 ? [paragraph(runs, notes)] : [];
}

/** Blocks without the notes that are called in them. */
export function withoutCalls(blocks: readonly OutlineBlock[]): readonly OutlineBlock[] {
  return blocks.map(withoutCall);
}

function withoutCall(block: OutlineBlock): OutlineBlock {
  switch (block.kind) {
    case 'heading':
      return { ...block, footnotes: [] };
    case 'paragraph':
      return { ...block, footnotes: [], content: block.content.filter((run) => !isFootnote(run)) };
    case 'list':
      return { ...block, items: block.items.map((item) => ({ ...item, blocks: withoutCalls(item.blocks) })) };
    case 'table':
      return {
        ...block,
        rows: block.rows.map((row) => ({
          ...row,
          cells: row.cells.map((cell) => ({ ...cell, blocks: withoutCalls(cell.blocks) })),
        })),
      };
  }
}

/** The words of blocks line by line: each paragraph, line break, item and row by itself, none empty. */
export function linesIn(blocks: readonly OutlineBlock[]): readonly string[] {
  return inlinesOf(blocks.map(unmarked))
    .map((run) => (run.type === 'text' ? run.text : run.type === 'hardBreak' ? '\n' : ''))
    .join('')
    .split('\n')
    .map((text) => text.replace(/\s+/g, ' ').trim())
    .filter(Boolean);
}

/** Items say what they say without the dash they would be written with. */
function unmarked(block: OutlineBlock): OutlineBlock {
  return block.kind === 'list'
    ? { ...block, items: block.items.map(({ blocks }) => ({ label: ' ', blocks: blocks.map(unmarked) })) }
    : block;
}

function isFootnote(run: Inline): boolean {
  return run.type === 'footnote';
}

/** What is in the runs of a block, and its own notes, at any depth and in order. */
function mapped<Value>(
  block: OutlineBlock,
  read: (content: readonly Inline[]) => readonly Value[],
): readonly (Value | OutlineFootnote)[] {
  switch (block.kind) {
    case 'heading':
      return block.footnotes;
    case 'paragraph':
      return [...read(block.content), ...block.footnotes];
    case 'list':
      return block.items.flatMap(({ blocks }) => blocks.flatMap((inner) => mapped(inner, read)));
    case 'table':
      return block.rows.flatMap(({ cells }) =>
        cells.flatMap(({ blocks }) => blocks.flatMap((inner) => mapped(inner, read))),
      );
  }
}

/** Blocks with the label they stood under in front, in bold. */
export function labelled(label: string, blocks: readonly OutlineBlock[]): readonly OutlineBlock[] {
  if (label === '') return blocks;
  const [first, ...rest] = blocks;
  const bold = { type: 'text', text: `${label}:`, marks: [{ type: 'bold' }] } as const;
  if (first?.kind !== 'paragraph') return [paragraph([bold]), ...blocks];
  return [{ ...first, content: [bold, { type: 'text', text: ' ' }, ...first.content] }, ...rest];
}

/** A paragraph of an outline made from runs. */
export function paragraph(
  content: readonly Inline[],
  footnotes: readonly OutlineFootnote[] = [],
): OutlineBlock {
  return { kind: 'paragraph', content, rightToLeft: false, footnotes };
}

function lead(label: string): readonly Inline[] {
  return label === '' ? [] : [word(`${label} `)];
}

function word(text: string): Inline {
  return { type: 'text', text };
}

/** Runs that look the same are one. */
function joined(runs: readonly Inline[]): readonly Inline[] {
  return cleanRichText({ content: [{ type: 'paragraph', content: runs }] }).content.flatMap((block) =>
    block.type === 'paragraph' ? (block.content ?? []) : [],
  );
}

function line(content: readonly Inline[]): Block {
  return { type: 'paragraph', content: joined(content) };
}
