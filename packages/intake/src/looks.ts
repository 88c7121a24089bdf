import type { Mark } from '@fortschrift/domain/rich-text';

/** Looks that carry meaning; undefined means the style says nothing. */
export type Looks = {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly strike?: boolean;
  readonly hidden?: boolean;
};

/** The marks of words that look so, in one fixed order, a link last. */
export function marksOf(looks: Looks, link: Mark | null): readonly Mark[] {
  const marks: Mark[] = [];
  if (looks.bold) marks.push({ type: 'bold' });
  if (looks.italic) marks.push({ type: 'italic' });
  // A link is underlined anyway.
  if (looks.underline && !link) marks.push({ type: 'underline' });
  if (looks.strike) marks.push({ type: 'strike' });
  if (link) marks.push(link);
  return marks;
}
