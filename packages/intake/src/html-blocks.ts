import { type Failure, failure } from '@fortschrift/domain/failure';
import { failed, ok, type Result } from '@fortschrift/domain/result';
import { htmlRows } from './html-grid.ts';
import { htmlLooks, isHidden, styleOf } from './html-looks.ts';
import { findNotes } from './html-notes.ts';
import { createHtmlRuns, isIgnored } from './html-runs.ts';
import { readHtml } from './html-tree.ts';
import { plainRuns, tidyRuns } from './inline-runs.ts';
import { outlineLimits } from './limits.ts';
import { type FlatItem, nestItems } from './list-nesting.ts';
import type { Looks } from './looks.ts';
import { writeNumber } from './numbering.ts';
import {
  createNoteTaker,
  type Outline,
  type OutlineBlock,
  type OutlineCell,
  type OutlineItem,
} from './outline.ts';
import { notesIn } from './outline-text.ts';
import { elements, textOf, type XmlElement } from './xml-tree.ts';

const block =
  /^(address|article|aside|blockquote|center|dd|details|div|dl|dt|fieldset|figcaption|figure|footer|form|h[1-6]|header|hr|li|main|menu|nav|ol|p|pre|section|summary|table|tbody|td|tfoot|th|thead|tr|ul|caption|colgroup|col)$/;

/**
 * A text that was copied from Word, LibreOffice or a web page -> its outline. Nothing in it is carried out or fetched; links
 * lead to allowed addresses or are words. Fails with `fileEmpty`, `fileTooLarge`, or as `readHtml` does.
 */
export function readHtmlDocument(html: string): Result<Outline, Failure> {
  const root = readHtml(html);
  if (!root.ok) return root;
  const notes = createNoteTaker();
  const footnotes = findNotes(root.value);
  let cells = 0;
  let paragraphs = 0;
  let refusal: Failure | null = null;
  let inNote = 0;

  const room = (count: number): boolean => {
    cells += count;
    if (cells > outlineLimits.cells) refusal ??= failure('fileTooLarge', { limit: outlineLimits.cells });
    return refusal === null;
  };

  const read = (parent: XmlElement, looks: Looks): readonly OutlineBlock[] => {
    const found: OutlineBlock[] = [];
    const list: FlatItem[] = [];
    const runs = createHtmlRuns({ notes, footnotes, note: readNote });
    const push = (added: readonly OutlineBlock[]): void => {
      if (list.length > 0) for (const one of nestItems(list.splice(0))) found.push(one);
      for (const one of added) found.push(one);
    };
    /** What was gathered becomes a paragraph, a heading, or an item of one of Word's flat lists. */
    const flush = (owner: XmlElement | null = null): void => {
      const { content: loose, footnotes: called } = runs.take();
      const content = tidyRuns(loose);
      const text = plainRuns(content);
      if (text === '' && content.length === 0) return;
      paragraphs += 1;
      if (paragraphs > outlineLimits.blocks)
        refusal ??= failure('fileTooLarge', { limit: outlineLimits.blocks });
      if (refusal) return;
      const level = owner ? levelOf(owner) : null;
      const counted = owner ? counterOf(owner) : null;
      if (level !== null && text !== '') {
        const footnotes = [...notesIn(content), ...called];
        push([{ kind: 'heading', level, label: counted?.label ?? '', text, footnotes }]);
        return;
      }
      const rightToLeft = owner?.attributes.get('dir') === 'rtl';
      const paragraph: OutlineBlock = { kind: 'paragraph', content, rightToLeft, footnotes: called };
      if (counted) list.push({ ...counted, blocks: [paragraph] });
      else push([paragraph]);
    };
    const walk = (element: XmlElement, own: Looks, owner: XmlElement | null): void => {
      for (const child of element.children) {
        if (refusal) return;
        if (typeof child === 'string') runs.add(child, own, null);
        else if (footnotes.isNote(child) && inNote === 0) continue;
        else if (!isBlock(child)) runs.add(child, own, null);
        else if (isHidden(child)) {
          if (textOf(child).trim() !== '') notes.add('hidden');
        } else {
          flush(owner);
          into(child, { ...own, ...htmlLooks(child) });
        }
      }
    };
    const into = (child: XmlElement, own: Looks): void => {
      if (child.name === 'table') {
        const rows = htmlRows(child, (cell) => read(cell, {}), room);
        if (rows.length > 0) push([{ kind: 'table', rows }]);
      } else if (child.name === 'dl') push(pairsIn(child));
      else if (/^(ul|ol|menu|dir)$/.test(child.name)) push(listIn(child));
      else if (isContents(child)) {
        if (textOf(child).trim() !== '') notes.add('contents');
      } else if (child.name !== 'nav' || textOf(child).trim() === '') {
        walk(child, levelOf(child) === null ? own : {}, child);
        flush(child);
      } else notes.add('contents');
    };
    walk(parent, looks, null);
    flush(null);
    push([]);
    return found;
  };

  const listIn = (element: XmlElement): readonly OutlineBlock[] => {
    const ordered = element.name === 'ol';
    let number = wholeOf(element, 'start') ?? 1;
    const items: { label: string; blocks: readonly OutlineBlock[] }[] = [];
    for (const child of elements(element)) {
      if (/^(ul|ol)$/.test(child.name)) {
        // A list right in a list belongs to the item before it.
        const last = items.at(-1);
        if (last) last.blocks = [...last.blocks, ...listIn(child)];
        else items.push({ label: '', blocks: listIn(child) });
      } else if (child.name === 'li') {
        const blocks = read(child, {});
        number = wholeOf(child, 'value') ?? number;
        const sign = formats[element.attributes.get('type') ?? ''] ?? 'decimal';
        if (blocks.length > 0) items.push({ label: ordered ? `${writeNumber(number, sign)}.` : '', blocks });
        number += 1;
      }
    }
    const filled: readonly OutlineItem[] = items.filter(({ blocks }) => blocks.length > 0);
    return filled.length > 0 ? [{ kind: 'list', ordered, items: filled }] : [];
  };

  /** Names and what is said of them, each pair a row. */
  const pairsIn = (element: XmlElement): readonly OutlineBlock[] => {
    const rows: { header: boolean; cells: OutlineCell[] }[] = [];
    const inside = elements(element).flatMap((child) => (child.name === 'div' ? elements(child) : [child]));
    for (const child of inside) {
      const cell: OutlineCell = { span: 1, blocks: read(child, {}) };
      const last = rows.at(-1);
      if (cell.blocks.length === 0 || !room(1)) continue;
      if (child.name === 'dd' && last?.cells.length === 1) last.cells.push(cell);
      else
        rows.push({ header: false, cells: child.name === 'dd' ? [{ span: 1, blocks: [] }, cell] : [cell] });
    }
    return rows.length > 0 ? [{ kind: 'table', rows }] : [];
  };

  const readNote = (note: XmlElement): readonly OutlineBlock[] => {
    if (inNote > 0) return [];
    inNote += 1;
    const blocks = read(note, {});
    inNote -= 1;
    return blocks;
  };

  const blocks = read(root.value, {});
  if (refusal) return failed(refusal);
  return blocks.length === 0 ? failed(failure('fileEmpty')) : ok({ blocks, notes: notes.list() });
}

const formats = { a: 'lowerLetter', A: 'upperLetter', i: 'lowerRoman', I: 'upperRoman' } as {
  readonly [type: string]: 'lowerLetter' | 'upperLetter' | 'lowerRoman' | 'upperRoman' | undefined;
};

/** A block, or an inline element some writers put blocks into. */
function isBlock(element: XmlElement): boolean {
  if (block.test(element.name)) return true;
  return /^(b|font|span|a|i|em|strong|o:p)$/.test(element.name) && elements(element).some(isBlock);
}

/** The level of a heading, 0 of the title; null for any other element. */
function levelOf({ name, attributes }: XmlElement): number | null {
  const level = /^h([1-6])$/.exec(name)?.[1];
  if (/^(MsoTitle|title)$/i.test(attributes.get('class') ?? '')) return 0;
  return level === undefined ? null : Number(level);
}

function isContents({ attributes }: XmlElement): boolean {
  return /^(MsoToc(\d|Heading)|toc|table-of-contents|MsoIndex\d)\b/i.test(
    attributes.get('class') ?? attributes.get('id') ?? '',
  );
}

/** Word keeps its lists flat: level and number stand in the paragraph. */
function counterOf(paragraph: XmlElement): Omit<FlatItem, 'blocks'> | null {
  const style = styleOf(paragraph, 'mso-list');
  const level = /level(\d)/.exec(style)?.[1];
  if (level === undefined) return null;
  const label = textOf(ignoredIn(paragraph) ?? paragraph)
    .replace(/\s+/g, ' ')
    .trim();
  const counted =
    ignoredIn(paragraph) !== null && /[\p{L}\d]/u.test(label) && label.length <= 20 && label !== 'o';
  return { level: Number(level) - 1, ordered: counted, label: counted ? label : '' };
}

function ignoredIn(element: XmlElement): XmlElement | null {
  for (const child of elements(element)) {
    if (isIgnored(child)) return child;
    const deeper = ignoredIn(child);
    if (deeper) return deeper;
  }
  return null;
}

function wholeOf({ attributes }: XmlElement, name: string): number | null {
  const value = attributes.get(name);
  return value !== undefined && /^\d{1,4}$/.test(value) ? Number(value) : null;
}
