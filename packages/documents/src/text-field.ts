import type * as Y from 'yjs';

/**
 * Brings a short text to what somebody typed, changing only the part that differs, so that two people typing at
 * both ends of a title keep both. `caret`, where it stood after typing, says which of several equal letters was meant:
 * what is behind it was there before. Cuts between characters, never inside a surrogate pair.
 */
export function replaceText(text: Y.Text, next: string, caret?: number): void {
  const held = text.toString();
  if (held === next) return;
  const behind = caret === undefined ? 0 : next.length - caret;
  let end = behind > 0 && held.endsWith(next.slice(-behind)) ? behind : 0;
  let start = 0;
  while (start < held.length - end && start < next.length - end && held[start] === next[start]) start++;
  if (isLowSurrogate(held, start) || isLowSurrogate(next, start)) start--;
  while (end < held.length - start && end < next.length - start && held.at(-1 - end) === next.at(-1 - end))
    end++;
  if (isLowSurrogate(held, held.length - end) || isLowSurrogate(next, next.length - end)) end--;
  if (held.length - end - start > 0) text.delete(start, held.length - end - start);
  if (next.length - end - start > 0) text.insert(start, next.slice(start, next.length - end));
}

function isLowSurrogate(text: string, index: number): boolean {
  const unit = text.charCodeAt(index);
  return unit >= 0xdc00 && unit <= 0xdfff;
}
