import { richTextLimits } from '@fortschrift/domain/rich-text';

/** Puts another element around the same contents, in the same place. */
export function rename(element: Element, name: string): Element {
  const made = element.ownerDocument.createElement(name);
  made.append(...element.childNodes);
  element.replaceWith(made);
  return made;
}

/** The words of an element in one line, as long as a footnote may be. */
export function wordsOf(element: Element): string {
  return (element.textContent ?? '').replace(/\s+/g, ' ').trim().slice(0, richTextLimits.footnote);
}
