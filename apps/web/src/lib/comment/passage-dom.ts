import { stretchOf } from '@fortschrift/domain/comment-anchor';
import type { Id } from '@fortschrift/domain/id';
import { passageKey } from './passage-key.ts';

/** A field on the page whose words can be quoted. */
export interface PassageElement {
  readonly element: HTMLElement;
  readonly targetId: Id;
  readonly field: string;
}

/** Words somebody selected in a field. */
export interface Selected extends PassageElement {
  readonly quote: string;
  readonly before: string;
  readonly after: string;
  /** Where the selection ends on the screen. */
  readonly box: DOMRect;
}

const passages = '[data-passage], [id^="feld-"]';
/** What somebody would like to insert: part of no version, and so nothing a comment could be found by. */
const suggested =
  'ins[data-suggestion], ins[data-sign], del[data-of="break"], del[data-of="insertedBreak"], tr[data-inserted], td[data-inserted], th[data-inserted], table[data-inserted]';
/** Carets and names of others, words for screen readers only: on the page, not in the text. */
const notText = `[aria-hidden="true"], .visually-hidden, [contenteditable="false"], .note-sign, .rich-notes, ${suggested}`;

function read(element: HTMLElement): PassageElement | null {
  const key = element.dataset['passage'] ?? element.id.replace(/^feld-/, '');
  const dash = key.lastIndexOf('-');
  return dash < 0 ? null : { element, targetId: key.slice(dash + 1), field: key.slice(0, dash) };
}

/** The field a place on the page belongs to. */
export function passageAt(node: Node | null): PassageElement | null {
  const element = node instanceof Element ? node : (node?.parentElement ?? null);
  const found = element?.closest<HTMLElement>(passages);
  return found ? read(found) : null;
}

/** The element that shows a field: the one being written in where it is open, else the one that is read. */
export function elementOf(root: ParentNode, targetId: Id, field: string): HTMLElement | null {
  const key = CSS.escape(passageKey(targetId, field));
  return (
    root.querySelector<HTMLElement>(`#feld-${key}`) ??
    root.querySelector<HTMLElement>(`[data-passage="${key}"]`)
  );
}

interface Piece {
  readonly node: Text;
  readonly start: number;
}

/** The words of a field as they stand on the page, and which piece of the page holds which. */
function textOf(element: HTMLElement): { readonly text: string; readonly pieces: readonly Piece[] } {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const pieces: Piece[] = [];
  let text = '';
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const hidden = node.parentElement?.closest(notText);
    if (!(node instanceof Text) || (hidden && element.contains(hidden))) continue;
    pieces.push({ node, start: text.length });
    text += node.data;
  }
  return { text, pieces };
}

/** The words of a quote on the page; null where they are not shown, as in a field without text of its own. */
export function rangeOf(
  element: HTMLElement,
  quote: { readonly quote: string; readonly before: string; readonly after: string },
): Range | null {
  if (isTyped(element)) return null;
  const { text, pieces } = textOf(element);
  const found = stretchOf(text, quote);
  if (!found) return null;
  const range = document.createRange();
  const at = (index: number, end: boolean): [Text, number] | null => {
    const piece = pieces.findLast(({ start }) => (end ? start < index : start <= index));
    return piece ? [piece.node, index - piece.start] : null;
  };
  const from = at(found.start, false);
  const until = at(found.end, true);
  if (!from || !until) return null;
  range.setStart(...from);
  range.setEnd(...until);
  return range;
}

function isTyped(element: Element): element is HTMLTextAreaElement | HTMLInputElement {
  return (
    element instanceof HTMLTextAreaElement || (element instanceof HTMLInputElement && element.type === 'text')
  );
}

const around = 40;

/** What is selected in a field inside `root`; null when nothing is, or it reaches over several fields. */
export function selectedIn(root: HTMLElement): Selected | null {
  const active = document.activeElement;
  if (active && root.contains(active) && isTyped(active)) return selectedWhileTyping(active);
  const selection = document.getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  const passage = passageAt(range.startContainer);
  if (!passage || !root.contains(passage.element) || isTyped(passage.element)) return null;
  const { element } = passage;
  // Selecting a paragraph by three clicks ends at the very beginning of what comes next.
  if (!element.contains(range.endContainer) && range.endOffset > 0) return null;
  const { text, pieces } = textOf(element);
  const inside = pieces.filter(({ node }) => range.intersectsNode(node));
  const first = inside[0];
  const last = inside.at(-1);
  // Words that are only suggested are spoken about with the field they would stand in.
  if (!first && isSuggested(range.startContainer))
    return { ...passage, quote: '', before: '', after: '', box: range.getBoundingClientRect() };
  if (!first || !last) return null;
  const start = first.start + (range.startContainer === first.node ? range.startOffset : 0);
  const end = last.start + (range.endContainer === last.node ? range.endOffset : last.node.length);
  return pick(passage, text, start, end, range.getBoundingClientRect());
}

function isSuggested(node: Node): boolean {
  const element = node instanceof Element ? node : node.parentElement;
  return element?.closest(suggested) !== null;
}

function selectedWhileTyping(field: HTMLTextAreaElement | HTMLInputElement): Selected | null {
  const passage = passageAt(field);
  const { selectionStart: start, selectionEnd: end } = field;
  if (!passage || start === null || end === null) return null;
  return pick(passage, field.value, start, end, field.getBoundingClientRect());
}

function pick(
  passage: PassageElement,
  text: string,
  start: number,
  end: number,
  box: DOMRect,
): Selected | null {
  const quote = text.slice(start, end).trim();
  if (quote === '') return null;
  const before = text.slice(Math.max(0, start - around), start);
  return { ...passage, quote, before, after: text.slice(end, end + around), box };
}
