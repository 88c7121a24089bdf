import type { BoardIdea } from '@fortschrift/domain/board';
import type { Id } from '@fortschrift/domain/id';
import { preparedSearch } from '@fortschrift/domain/search';
import type { Column } from './columns.ts';

/** Looks through the words of cards, their explanation and their translation; those it read once it does not read again. */
export function createCardSearch(): (columns: readonly Column[], search: string) => readonly Id[] {
  const ready = new WeakMap<BoardIdea, (search: string) => boolean>();
  const readingOf = (idea: BoardIdea) => {
    const known = ready.get(idea) ?? preparedSearch(idea.text, idea.detail, idea.translation?.text ?? '');
    ready.set(idea, known);
    return known;
  };
  return (columns, search) =>
    search.trim() === ''
      ? []
      : columns.flatMap(({ ideas }) => ideas.filter((idea) => readingOf(idea)(search)).map(({ id }) => id));
}

/** The found card behind the one the keyboard was on last, going round; null when none was found. */
export function nextFound(found: readonly Id[], current: Id | null): Id | null {
  const at = current === null ? -1 : found.indexOf(current);
  return found[(at + 1) % found.length] ?? null;
}
