import { goalTitleMax } from './goal.ts';
import type { IdeaKind } from './idea.ts';
import { measureTitleMax } from './measure.ts';
import { plainText, type RichText } from './rich-text.ts';
import { countCharacters } from './text.ts';

/** What a goal or measure is begun from. */
export type RecordSource =
  | { readonly kind: 'idea'; readonly ideaKind: IdeaKind; readonly text: string; readonly detail: string }
  | { readonly kind: 'cluster'; readonly heading: string; readonly summary: string }
  | { readonly kind: 'proposal'; readonly title: string; readonly text: RichText }
  | { readonly kind: 'record'; readonly title: string };

/** The words a goal or measure begins with; `situation` is why, `description` what. */
export type RecordDraft = {
  readonly title: string;
  readonly situation: string;
  readonly description: string;
};

/**
 * Takes the words of a card, cluster or proposal over into a goal or measure. A title that would be cut stands
 * in full in the long text; a card that names a need becomes the situation, any other the description.
 */
export function draftFrom(source: RecordSource, kind: 'goal' | 'measure'): RecordDraft {
  const max = kind === 'goal' ? goalTitleMax : measureTitleMax;
  const { head, text } = wordsOf(source);
  const title = shorten(head, max);
  const long = [title === head ? '' : head, text].filter(Boolean).join('\n');
  const need = source.kind === 'idea' && (source.ideaKind === 'need' || source.ideaKind === 'question');
  return need && kind === 'measure'
    ? { title, situation: long, description: '' }
    : { title, situation: '', description: long };
}

function wordsOf(source: RecordSource): { readonly head: string; readonly text: string } {
  switch (source.kind) {
    case 'idea':
      return { head: source.text, text: source.detail };
    case 'cluster':
      return { head: source.heading, text: source.summary };
    case 'proposal':
      return { head: source.title, text: plainText(source.text) };
    case 'record':
      return { head: source.title, text: '' };
  }
}

/** Cuts at a word where there is one in the second half, and says by its last character that it was cut. */
function shorten(text: string, max: number): string {
  if (countCharacters(text) <= max) return text;
  const characters = [...new Intl.Segmenter('de', { granularity: 'grapheme' }).segment(text)];
  const cut = characters
    .slice(0, max - 1)
    .map(({ segment }) => segment)
    .join('');
  const space = cut.lastIndexOf(' ');
  return `${(space > cut.length / 2 ? cut.slice(0, space) : cut).trimEnd()}…`;
}
