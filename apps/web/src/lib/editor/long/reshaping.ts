import { shapeSign } from '@fortschrift/domain/suggestion-stamp';
import type { Mark, Node } from '@tiptap/pm/model';
import type { EditorState, Transaction } from '@tiptap/pm/state';
import { ReplaceStep } from '@tiptap/pm/transform';
import { shapeOf } from './block-shape.ts';
import { type Attrs, innermost } from './strike.ts';
import { suggestionOn } from './suggested-content.ts';
import { type Author, type Style, styles } from './suggestion-marks.ts';

type Block = { readonly node: Node; readonly start: number };
type Restyle = {
  readonly from: number;
  readonly to: number;
  readonly style: Style;
  readonly on: boolean;
  readonly value: string;
};

/**
 * A change that leaves all words where they are (headings, lists, bold, links ...) as a suggestion of the same. Asked for
 * a second time, it is taken back.
 * @returns undefined where words change as well; null where nothing of the change can be suggested
 */
export function asReshaping(
  state: EditorState,
  change: Transaction,
  attrs: Attrs,
  author: Author,
): Transaction | null | undefined {
  if (change.steps.every((step) => step instanceof ReplaceStep)) return undefined;
  const before = blocksOf(state.doc);
  const after = blocksOf(change.doc);
  if (before.length !== after.length) return undefined;
  if (before.some(({ node }, index) => !sameWords(node, after[index]?.node))) return undefined;
  const changed = before.filter(({ start }, index) => {
    const now = after[index];
    return now && shapeAt(state.doc, start) !== shapeAt(change.doc, now.start);
  });
  const { from, to } = state.selection;
  const chosen = changed.filter(({ node, start }) => start <= to && from <= start + node.content.size);
  const tr = state.tr;
  const looks = before.flatMap((block, index) => restyled(block, after[index]?.node ?? block.node));
  for (const look of looks) restyle(tr, look, attrs, author);
  // From the end, so that the places before stay what they are. What moves along with the chosen needs no sign.
  for (const block of (chosen.length > 0 ? chosen : changed).toReversed()) {
    const now = after[before.indexOf(block)];
    if (now) suggestShape(tr, block, shapeAt(change.doc, now.start), attrs);
  }
  return tr.docChanged ? tr : null;
}

function blocksOf(doc: Node): readonly Block[] {
  const blocks: Block[] = [];
  doc.descendants((node, at) => {
    if (node.isTextblock) blocks.push({ node, start: at + 1 });
    return !node.isTextblock;
  });
  return blocks;
}

function shapeAt(doc: Node, start: number): string {
  return shapeOf(doc.resolve(start));
}

function sameWords(before: Node, after: Node | undefined): boolean {
  return after !== undefined && wordsOf(before) === wordsOf(after);
}

/** Words and what stands between them; a footnote with its text. */
function wordsOf(block: Node): string {
  return block.textBetween(0, block.content.size, '', (leaf) => `\u0000${JSON.stringify(leaf.attrs)}`);
}

function suggestShape(tr: Transaction, { node, start }: Block, to: string, attrs: Attrs): void {
  const { schema } = tr.doc.type;
  let isAgain = false;
  const own: number[] = [];
  node.forEach((child, offset) => {
    const sign = child.marks.find(({ type }) => type.name === 'sign');
    if (sign?.attrs['author'] !== attrs.author || sign.attrs['of'] !== 'shape') return;
    own.push(start + offset);
    isAgain ||= sign.attrs['to'] === to;
  });
  for (const at of own.toReversed()) tr.delete(at, at + 1);
  if (isAgain) return;
  const sign = suggestionOn(schema, 'sign', { ...attrs, of: 'shape', to });
  tr.insert(start, schema.text(shapeSign, [sign]));
}

/** Where the looks of words differ between two states of a paragraph. */
function restyled({ node, start }: Block, after: Node): readonly Restyle[] {
  const found: Restyle[] = [];
  if (node.eq(after)) return found;
  for (const style of styles) {
    const then = stretches(node, style);
    const now = stretches(after, style);
    const edges = [...new Set([...then, ...now].map(({ from }) => from))].toSorted((a, b) => a - b);
    for (const [index, from] of edges.entries()) {
      const to = edges[index + 1] ?? node.content.size;
      const value = valueAt(now, from);
      if (value === valueAt(then, from)) continue;
      const last = found.at(-1);
      if (last?.style === style && last.to === start + from && last.value === (value ?? ''))
        found[found.length - 1] = { ...last, to: start + to };
      else found.push({ from: start + from, to: start + to, style, on: value !== null, value: value ?? '' });
    }
  }
  return found;
}

type Stretch = { readonly from: number; readonly value: string | null };

function stretches(block: Node, style: Style): readonly Stretch[] {
  const found: Stretch[] = [];
  block.forEach((child, offset) => {
    const mark = child.isText ? child.marks.find(({ type }) => type.name === style) : undefined;
    found.push({ from: offset, value: mark ? String(mark.attrs['href'] ?? mark.attrs['lang'] ?? '') : null });
  });
  return found;
}

function valueAt(held: readonly Stretch[], place: number): string | null {
  return held.findLast(({ from }) => from <= place)?.value ?? null;
}

function restyle(tr: Transaction, look: Restyle, attrs: Attrs, author: Author): void {
  const { schema } = tr.doc.type;
  const parts: { from: number; to: number; node: Node }[] = [];
  tr.doc.nodesBetween(look.from, look.to, (node, at) => {
    if (node.isText)
      parts.push({ from: Math.max(look.from, at), to: Math.min(look.to, at + node.nodeSize), node });
  });
  const isOwn = ({ type, attrs: held }: Mark) =>
    type.name === 'restyle' && held['author'] === author.id && held['of'] === look.style;
  const isSame = (mark: Mark) =>
    isOwn(mark) && mark.attrs['on'] === look.on && mark.attrs['to'] === look.value;
  const isAgain = parts.length > 0 && parts.every(({ node }) => node.marks.some(isSame));
  for (const { from, to, node } of parts) {
    for (const mark of node.marks.filter(isOwn)) tr.removeMark(from, to, mark);
    if (isAgain) continue;
    // What one suggested oneself is not there yet: it simply looks different.
    if (innermost(node.marks)?.attrs['author'] === author.id) setStyle(tr, from, to, look);
    else {
      const { style, on, value } = look;
      tr.addMark(from, to, suggestionOn(schema, 'restyle', { ...attrs, of: style, on, to: value }));
    }
  }
}

/** Gives words the looks a suggestion asks for, or takes them. */
export function setStyle(
  tr: Transaction,
  from: number,
  to: number,
  { style, on, value }: { readonly style: Style; readonly on: boolean; readonly value: string },
): void {
  const type = tr.doc.type.schema.marks[style];
  if (!type) return;
  if (on)
    tr.addMark(
      from,
      to,
      type.create(style === 'link' ? { href: value } : style === 'language' ? { lang: value } : null),
    );
  else tr.removeMark(from, to, type);
}
