import type { ChapterKind } from '@fortschrift/domain/concept';
import type { Id } from '@fortschrift/domain/id';
import { plainWord } from './cards-words.ts';
import type { ChapterBuilder } from './chapter-builder.ts';
import { chapterNamed, fieldNamed, splitNumber } from './concept-words.ts';
import type { RecordBuilder } from './record-builder.ts';

/**
 * The chapters once all of a document is known: goals and measures stand in the field of action that is said of them,
 * which begins as a chapter of its own where there is none, and every value was read. Whatever was decided for a person is told.
 */
export function settleChapters(
  chapters: readonly ChapterBuilder[],
  newId: () => Id,
): readonly ChapterBuilder[] {
  const settled = placeInFields(chapters, newId);
  const measures = createNames();
  for (const { records } of settled)
    for (const record of records)
      if (record.kind === 'measure') {
        if (record.title !== '' && measures.find(record.title)) record.tell('titleTwice', record.title);
        measures.add(record);
      }
  for (const { records } of settled) {
    const goals = createNames();
    for (const record of records) if (record.kind === 'goal' && record.level !== 'guiding') goals.add(record);
    for (const record of records)
      record.settle({
        newId,
        goalNamed: goals.find,
        measureNamed: measures.find,
        chapterNamed: (kind, words) => chapterCalled(settled, kind, words)?.id ?? null,
      });
  }
  return settled;
}

/** Names and numbers of records; the first of a name counts. */
function createNames() {
  const known = new Map<string, Id>();
  return {
    add({ id, title, number }: RecordBuilder): void {
      for (const key of namesOf(title, number)) if (!known.has(key)) known.set(key, id);
    },
    find: (words: string): Id | null => known.get(plainWord(words)) ?? null,
  };
}

/** What a goal or measure is called elsewhere in a document, as `plainWord` writes it: "Ziel 1.1", "1.1 Alle lernen". */
export function namesOf(title: string, number: string): readonly string[] {
  const bare = number.replace(/^\p{L}{2,}\s+/u, '');
  return [title, number, bare, `${bare} ${title}`, `${number} ${title}`].map(plainWord).filter(Boolean);
}

function placeInFields(chapters: readonly ChapterBuilder[], newId: () => Id): readonly ChapterBuilder[] {
  const placed = [...chapters];
  for (const chapter of chapters)
    for (const record of [...chapter.records]) {
      if (record.fieldWords === '') continue;
      const target =
        chapterCalled(placed, 'field', record.fieldWords) ?? madeFor(placed, chapter, record, newId);
      if (target === chapter || target === null) continue;
      chapter.records.splice(chapter.records.indexOf(record), 1);
      target.records.push(record);
    }
  return placed;
}

function chapterCalled(
  chapters: readonly ChapterBuilder[],
  kind: ChapterKind,
  words: string,
): ChapterBuilder | null {
  const { number, title } = splitNumber(words, true);
  const bare = title.replace(/^(?:handlungsfeld|themenfeld|handlungsbereich|themenbereich)\s*[:–-]?\s*/i, '');
  const names = [words, title, bare, number].map(plainWord).filter(Boolean);
  const fields = chapters.filter((one) => one.kind === kind);
  for (const name of names) {
    const found = fields.find((one) =>
      [one.title, one.number, `${one.number} ${one.title}`].some((known) => plainWord(known) === name),
    );
    if (found) return found;
  }
  return null;
}

/** A measure that already stands in a field stays there and asks; any other makes the field it names. */
function madeFor(
  placed: ChapterBuilder[],
  chapter: ChapterBuilder,
  record: RecordBuilder,
  newId: () => Id,
): ChapterBuilder | null {
  const isNamed =
    chapter.field !== null || chapterNamed(`${chapter.number} ${chapter.title}`.trim()) !== null;
  if (chapter.kind === 'field' && isNamed) {
    const isNear = fieldNamed(record.fieldWords) === (chapter.field ?? fieldNamed(chapter.title));
    if (!isNear) record.tell('fieldOther', record.fieldWords, 'field');
    return null;
  }
  const { number, title: whole } = splitNumber(record.fieldWords, true);
  const title = whole.replace(/^(?:handlungsfeld|themenfeld)\s*[:–-]?\s+/i, '');
  const made: ChapterBuilder = {
    id: newId(),
    ...{ title, number, kind: 'field', field: fieldNamed(title) },
    ...{ body: [], records: [], readings: [] },
  };
  const last = placed.findLastIndex(({ kind }) => kind === 'field');
  placed.splice(last < 0 ? placed.indexOf(chapter) + 1 : last + 1, 0, made);
  record.tell('fieldMade', record.fieldWords, 'field');
  return made;
}
