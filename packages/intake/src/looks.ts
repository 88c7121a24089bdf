import type { Mark } from '@fortschrift/domain/rich-text';
import { languageMark } from './passage-language.ts';

/** Looks that carry meaning; undefined means the style says nothing. */
export type Looks = {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly strike?: boolean;
  readonly hidden?: boolean;
  /** As the file has it, "ar-SA". */
  readonly language?: string;
};

/** The marks of words that look so, in one fixed order, link and language last. */
export function marksOf(looks: Looks, link: Mark | null): readonly Mark[] {
  const marks: Mark[] = [];
  if (looks.bold) marks.push({ type: 'bold' });
  if (looks.italic) marks.push({ type: 'italic' });
  // A link is underlined anyway.
  if (looks.underline && !link) marks.push({ type: 'underline' });
  if (looks.strike) marks.push({ type: 'strike' });
  if (link) marks.push(link);
  const language = languageMark(looks.language);
  if (language) marks.push(language);
  return marks;
}
