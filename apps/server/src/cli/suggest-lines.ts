import { failed, ok, type Result } from '@fortschrift/domain/result';
import type { SuggestCard, Suggestion, Suggestions } from '@fortschrift/domain/similarity/suggest';

/** What is wrong with a line: no JSON object, no id, an id that came before, no text. */
export type LineProblem = 'json' | 'id' | 'twice' | 'text' | 'lang';

export type LinesRead = {
  readonly cards: readonly SuggestCard[];
  /** Ids as they stood in the file, where numbers are allowed. */
  readonly written: ReadonlyMap<string, string | number>;
  /** Lines that could not be used, by number from 1. */
  readonly problems: readonly { readonly line: number; readonly problem: LineProblem }[];
};

type Line = { readonly id: string | number; readonly text: string; readonly lang: string };

/**
 * Lines of {id, text, lang} -> cards; empty lines are passed over. A missing or empty `lang` is German; an id may be a number.
 * Lines that cannot be used are named, the others are read.
 */
export function readLines(content: string): LinesRead {
  const cards: SuggestCard[] = [];
  const problems: LinesRead['problems'][number][] = [];
  const written = new Map<string, string | number>();
  for (const [index, line] of content
    .replace(/^\ufeff/u, '')
    .split(/\r?\n/u)
    .entries()) {
    if (line.trim() === '') continue;
    const card = readLine(line);
    if (!card.ok) problems.push({ line: index + 1, problem: card.failure });
    else if (written.has(String(card.value.id))) problems.push({ line: index + 1, problem: 'twice' });
    else {
      const { id, text, lang } = card.value;
      written.set(String(id), id);
      cards.push({ id: String(id), text, lang });
    }
  }
  return { cards, written, problems };
}

function readLine(line: string): Result<Line, LineProblem> {
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
  return ok({ id, text, lang: lang?.trim() ? lang : 'de' });
}

/** The answer as one line of JSON, with ids as they were written; `why` says in words what the cards share or speak of. */
export function suggestionsJson(
  { groups, doubles }: Suggestions,
  written: LinesRead['written'],
  why: (suggestion: Suggestion) => string,
): string {
  const shown = (suggestion: Suggestion) => ({
    ids: suggestion.ids.map((id) => written.get(id) ?? id),
    why: why(suggestion),
  });
  return `${JSON.stringify({ groups: groups.map(shown), doubles: doubles.map(shown) })}\n`;
}
