import { failed, ok, type Result } from '@fortschrift/domain/result';
import type { SuggestCard, Suggestion, Suggestions } from '@fortschrift/domain/similarity/suggest';

/** What is wrong with a line: no JSON object, no id, an id that came before, no text. */
export type LineProblem = 'json' | 'id' | 'twice' | 'text' | 'lang';

export type LinesRead = {
  readonly cards: readonly SuggestCard[];
  /** Lines that could not be used, by number from 1. */
  readonly problems: readonly { readonly line: number; readonly problem: LineProblem }[];
};

/**
 * Lines of {id, text, lang} -> cards; empty lines are passed over. A missing `lang` is German; an id may be a number.
 * Lines that cannot be used are named, the others are read.
 */
export function readLines(content: string): LinesRead {
  const cards: SuggestCard[] = [];
  const problems: LinesRead['problems'][number][] = [];
  const ids = new Set<string>();
  for (const [index, line] of content
    .replace(/^\ufeff/u, '')
    .split(/\r?\n/u)
    .entries()) {
    if (line.trim() === '') continue;
    const card = readLine(line);
    if (!card.ok) problems.push({ line: index + 1, problem: card.failure });
    else if (ids.has(card.value.id)) problems.push({ line: index + 1, problem: 'twice' });
    else {
      ids.add(card.value.id);
      cards.push(card.value);
    }
  }
  return { cards, problems };
}

function readLine(line: string): Result<SuggestCard, LineProblem> {
  let input: unknown;
  try {
    input = JSON.parse(line);
  } catch {
    return failed('json');
  }
  if (typeof input !== 'object' || input === null || Array.isArray(input)) return failed('json');
  const { id, text, lang } = input as { readonly [key: string]: unknown };
  if (!(typeof id === 'string' && id !== '') && !(typeof id === 'number' && Number.isFinite(id)))
    return failed('id');
  if (typeof text !== 'string' || text.trim() === '') return failed('text');
  if (lang !== undefined && lang !== null && typeof lang !== 'string') return failed('lang');
  return ok({ id: String(id), text, lang: lang ?? 'de' });
}

/** The answer as one line of JSON; `why` says in words what the cards share. */
export function suggestionsJson(
  { groups, doubles }: Suggestions,
  why: (words: readonly string[]) => string,
): string {
  const shown = ({ ids, words }: Suggestion) => ({ ids, why: why(words) });
  return `${JSON.stringify({ groups: groups.map(shown), doubles: doubles.map(shown) })}\n`;
}
