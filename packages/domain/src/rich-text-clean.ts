import { isLanguageTag } from './language-tag.ts';
import {
  type Block,
  type Inline,
  isAllowedHref,
  type ListItem,
  type Mark,
  type RichText,
  richTextLimits,
  type Table,
} from './rich-text.ts';
import { stampOf, withoutSigns } from './suggestion-stamp.ts';
import { gridsOf } from './table-grid.ts';

/**
 * Foreign ProseMirror-like JSON -> RichText. Unknown blocks are opened and their known contents kept, unknown
 * marks and attributes are dropped, links to anything but the allowed addresses become plain text; what is no
 * document at all becomes the empty text. Open suggestions read as if they were rejected: what somebody would like to
 * insert is not there, what somebody would like to strike or shape anew is as it was. Never fails: a text is shown as far as it is understood.
 */
export function cleanRichText(input: unknown): RichText {
  const content = isRecord(input) && Array.isArray(input['content']) ? blocks(input['content'], 0) : [];
  return { type: 'doc', content };
}

function blocks(input: readonly unknown[], depth: number): Block[] {
  if (depth > richTextLimits.depth) return [];
  return input.flatMap((node): Block[] => {
    if (!isRecord(node)) return [];
    const children = childrenOf(node);
    switch (node['type']) {
      case 'paragraph':
        return [{ type: 'paragraph', content: inlines(children) }];
      case 'heading': {
        const level = isRecord(node['attrs']) && node['attrs']['level'] === 4 ? 4 : 3;
        return [{ type: 'heading', attrs: { level }, content: inlines(children) }];
      }
      case 'bulletList':
      case 'orderedList': {
        const items = children.flatMap((item): ListItem[] =>
          isRecord(item) && Array.isArray(item['content'])
            ? [{ type: 'listItem', content: blocks(item['content'], depth + 1) }]
            : [],
        );
        return items.length > 0 ? [{ type: node['type'], content: items }] : [];
      }
      case 'blockquote':
        return [{ type: 'blockquote', content: blocks(children, depth + 1) }];
      case 'table':
        if (isSuggestedNode(node)) return [];
        // Anywhere but at the top a table is opened like a block nobody knows.
        return depth === 0 ? tables(children) : blocks(children, depth + 1);
      default:
        return blocks(children, depth + 1);
    }
  });
}

function tables(rows: readonly unknown[]): Table[] {
  return gridsOf(
    rows.flatMap((row) =>
      isRecord(row) && row['type'] === 'tableRow' && !isSuggestedNode(row)
        ? [
            childrenOf(row).flatMap((cell) =>
              isRecord(cell) &&
              (cell['type'] === 'tableCell' || cell['type'] === 'tableHeader') &&
              !isSuggestedNode(cell)
                ? [{ head: cell['type'] === 'tableHeader', content: cellBlocks(childrenOf(cell)) }]
                : [],
            ),
          ]
        : [],
    ),
  );
}

/** Paragraphs and lists stay; headings become paragraphs, other blocks are opened. */
function cellBlocks(input: readonly unknown[]): Block[] {
  return blocks(input, 1).flatMap(inCell);
}

function inCell(block: Block): readonly Block[] {
  if (block.type === 'heading') return [{ type: 'paragraph', content: block.content ?? [] }];
  if (block.type === 'blockquote') return block.content.flatMap(inCell);
  if (block.type !== 'bulletList' && block.type !== 'orderedList') return [block];
  const content = block.content.map((item) => ({ ...item, content: item.content.flatMap(inCell) }));
  return [{ ...block, content }];
}

function inlines(input: readonly unknown[]): Inline[] {
  const found: Inline[] = [];
  for (const node of input) {
    const inline = isRecord(node) ? inlineOf(node) : null;
    const last = found.at(-1);
    // A text is one node however it was cut: the same words have the same checksum.
    if (inline?.type === 'text' && last?.type === 'text' && sameMarks(last, inline))
      found[found.length - 1] = { ...last, text: last.text + inline.text };
    else if (inline) found.push(inline);
  }
  return found;
}

function inlineOf(node: Plain): Inline | null {
  if (node['type'] === 'hardBreak') return { type: 'hardBreak' };
  if (node['type'] === 'footnote') return footnoteOf(node['attrs']);
  if (node['type'] !== 'text' || typeof node['text'] !== 'string') return null;
  const given = Array.isArray(node['marks']) ? node['marks'] : [];
  const text = withoutSigns(node['text']);
  if (text === '' || given.some((one) => isSuggestedOnly(one, text))) return null;
  const marks = inOrder(given.flatMap(mark));
  return marks.length > 0 ? { type: 'text', text, marks } : { type: 'text', text };
}

function footnoteOf(attrs: unknown): Inline | null {
  const text = isRecord(attrs) && typeof attrs['text'] === 'string' ? attrs['text'] : '';
  const words = text.replace(/\s+/gu, ' ').trim().slice(0, richTextLimits.footnote).trim();
  return words === '' ? null : { type: 'footnote', attrs: { text: words } };
}

/** A table, row or cell that is there only while a suggestion is open. */
function isSuggestedNode({ attrs }: Plain): boolean {
  return isRecord(attrs) && stampOf(attrs['inserted']) !== null;
}

/**
 * Text that is there only while a suggestion is open: an insertion, or the sign for a paragraph's end. A mark for that
 * sign on other words has slipped, as two devices can leave it: the words stay.
 */
function isSuggestedOnly(input: unknown, words: string): boolean {
  if (!isRecord(input)) return false;
  if (input['type'] === 'insertion') return true;
  const of = isRecord(input['attrs']) ? input['attrs']['of'] : undefined;
  return input['type'] === 'deletion' && (of === 'break' || of === 'insertedBreak') && /^¶+$/.test(words);
}

function mark(input: unknown): Mark[] {
  if (!isRecord(input)) return [];
  const attrs = isRecord(input['attrs']) ? input['attrs'] : {};
  switch (input['type']) {
    case 'bold':
    case 'italic':
    case 'underline':
    case 'strike':
      return [{ type: input['type'] }];
    case 'link':
      return isAllowedHref(attrs['href']) ? [{ type: 'link', attrs: { href: attrs['href'] } }] : [];
    case 'language':
      return isLanguageTag(attrs['lang']) && attrs['lang'] !== 'de'
        ? [{ type: 'language', attrs: { lang: attrs['lang'] } }]
        : [];
    default:
      return [];
  }
}

const markOrder: readonly Mark['type'][] = ['bold', 'italic', 'underline', 'strike', 'link', 'language'];

/** Each mark once, in an order of its own: two devices write the same text in the same way. */
function inOrder(marks: readonly Mark[]): Mark[] {
  return markOrder.flatMap((type) => marks.find((one) => one.type === type) ?? []);
}

function sameMarks(a: Inline & { type: 'text' }, b: Inline & { type: 'text' }): boolean {
  return JSON.stringify(a.marks ?? []) === JSON.stringify(b.marks ?? []);
}

type Plain = { readonly [key: string]: unknown };

function childrenOf(node: Plain): readonly unknown[] {
  return Array.isArray(node['content']) ? node['content'] : [];
}

function isRecord(input: unknown): input is Plain {
  return typeof input === 'object' && input !== null && !Array.isArray(input);
}
