import { readFileSync } from 'node:fs';
import { suggest } from '@fortschrift/domain/similarity/suggest';
import { suggestWords } from '@fortschrift/i18n/de/suggest';
import { onlyFile } from './only-file.ts';
import { done, refused, type Said, say } from './said.ts';
import { readLines, suggestionsJson } from './suggest-lines.ts';

/** Whoever gave another kind of file need not read about every line of it. */
const mostNamed = 20;

/**
 * `npm run suggest -- FILE.jsonl`: groups and doubles among the cards of a file, for a look from outside; nothing is
 * stored. Exit code 2 when there is no file, it cannot be read, or no line of it can be used.
 */
export function suggestFile(args: readonly string[]): Said {
  const file = onlyFile(args);
  if (file === null) return refused(suggestWords.usage, 2);
  let content: string;
  try {
    content = readFileSync(file, 'utf8');
  } catch (error) {
    return refused(suggestWords.unreadable(file, error instanceof Error ? error.message : ''), 2);
  }
  const { cards, written, problems } = readLines(content);
  const first = problems.slice(0, mostNamed).map(({ line, problem }) => suggestWords.line(line, problem));
  const others = problems.length - first.length;
  const named = [...first, others > 0 ? suggestWords.moreLines(others) : ''].join('');
  if (cards.length === 0) return refused(`${named}${suggestWords.nothing(file)}`, 2);
  return { ...done(suggestionsJson(suggest(cards), written, suggestWords.why)), err: named };
}

if (import.meta.main) process.exitCode = say(suggestFile(process.argv.slice(2)));
