import { documentName } from '@fortschrift/documents/document-name';
import type { Chapter } from '@fortschrift/domain/concept';
import { type ConceptImport, type ImportedChapter, isEdited } from '@fortschrift/domain/concept-import';
import { type Failure, failure } from '@fortschrift/domain/failure';
import type { Id } from '@fortschrift/domain/id';
import { failed, ok, type Result } from '@fortschrift/domain/result';
import type { ConceptImportView } from './contract/concept-intake.ts';
import type { Rows } from './ports/store.ts';
import type { Ports } from './ports.ts';

/** An import with what keeps it from being taken back: chapters worked on since, or cited, and versions frozen since. */
export async function conceptImportView(
  { live, store }: Pick<Ports, 'live' | 'store'>,
  made: ConceptImport,
): Promise<ConceptImportView> {
  const { rows } = store;
  const concept = await rows.concepts.find(made.conceptId);
  const base = { ...made, conceptTitle: concept?.title ?? null };
  if (made.undoneAt !== null) return { ...base, frozen: false, holds: [] };
  const held = await heldChapters(rows, live, made);
  return {
    ...base,
    frozen: await isFrozenSince(rows, made),
    holds: held.map(({ chapter, why }) => ({ chapterId: chapter.id, title: chapter.title, why })),
  };
}

/**
 * Takes an import back: its chapters with all that stands in them, and the concept when it began with the import and
 * nothing else is in it. Fails with `stepNotPossible`: taken back before, a version frozen since (`frozen`), chapters that
 * somebody worked on or that are cited (`held`, their number in `count`), unless these are to stay.
 */
export async function undoConceptImport(
  ports: Ports,
  made: ConceptImport,
  keepHeld: boolean,
  note: (rows: Rows, removed: number) => Promise<void>,
): Promise<Result<{ readonly removed: number; readonly kept: number }, Failure>> {
  const held = new Set(
    (await heldChapters(ports.store.rows, ports.live, made)).map(({ chapter }) => chapter.id),
  );
  if (held.size > 0 && !keepHeld)
    return failed(failure('stepNotPossible', { field: 'held', count: held.size }));
  const outcome = await ports.store.transact(async (rows): Promise<Result<readonly Id[], Failure>> => {
    const now = await rows.conceptImports.find(made.id);
    if (!now || now.undoneAt !== null) return failed(failure('stepNotPossible'));
    if (await isFrozenSince(rows, now)) return failed(failure('stepNotPossible', { field: 'frozen' }));
    const chapters = await rows.chapters.ofConcept(now.conceptId);
    const brought = new Set((await rows.conceptImports.chaptersOf(now.id)).map(({ chapterId }) => chapterId));
    const going = chapters.filter(({ id }) => brought.has(id) && !held.has(id)).map(({ id }) => id);
    for (const id of going) {
      await rows.chapters.remove(id);
      await rows.checkpoints.forget(documentName('chapter', id));
    }
    const others = await rows.concepts.ofCounty(now.countyId);
    const isBase = others.some(({ basedOnId }) => basedOnId === now.conceptId);
    const versions = await rows.versions.ofConcept(now.conceptId);
    if (now.conceptMade && going.length === chapters.length && !isBase && versions.length === 0)
      await rows.concepts.remove(now.conceptId);
    await rows.conceptImports.markUndone(now.id, ports.now());
    await note(rows, going.length);
    return ok(going);
  });
  if (!outcome.ok) return outcome;
  for (const id of outcome.value) await ports.live.emptyChapter(id);
  return ok({ removed: outcome.value.length, kept: held.size });
}

type Held = { readonly chapter: Chapter; readonly why: 'edited' | 'cited' };

/** Chapters of an import that are no longer as it brought them, or whose goals and measures are cited elsewhere. */
async function heldChapters(rows: Rows, live: Ports['live'], made: ConceptImport): Promise<readonly Held[]> {
  const chapters = new Map(
    (await rows.chapters.ofConcept(made.conceptId)).map((chapter) => [chapter.id, chapter]),
  );
  const brought = (await rows.conceptImports.chaptersOf(made.id)).flatMap((was) => {
    const chapter = chapters.get(was.chapterId);
    return chapter ? [{ was, chapter }] : [];
  });
  const home = new Map(
    (await rows.records.ofConcept(made.conceptId)).map(({ id, chapterId }) => [id, chapterId]),
  );
  const own = new Set(brought.map(({ chapter }) => chapter.id));
  const records = [...home].filter(([, chapterId]) => own.has(chapterId)).map(([id]) => id);
  const cited = new Set(
    (await rows.records.citing(made.countyId, records))
      .filter(({ recordId }) => !own.has(home.get(recordId) ?? ''))
      .map(({ refId }) => home.get(refId)),
  );
  const held: Held[] = [];
  for (const { was, chapter } of brought) {
    if (await wasEdited(live, was, chapter)) held.push({ chapter, why: 'edited' });
    else if (cited.has(chapter.id)) held.push({ chapter, why: 'cited' });
  }
  return held;
}

async function wasEdited(live: Ports['live'], was: ImportedChapter, chapter: Chapter): Promise<boolean> {
  return isEdited(was, { ...chapter, mark: await live.chapterMark(chapter.id) });
}

async function isFrozenSince(rows: Rows, { conceptId, importedAt }: ConceptImport): Promise<boolean> {
  return (await rows.versions.ofConcept(conceptId)).some(({ frozenAt }) => frozenAt >= importedAt);
}
