import { type Failure, failure } from '@fortschrift/domain/failure';
import type { Id } from '@fortschrift/domain/id';
import type { Idea } from '@fortschrift/domain/idea';
import { type IdeaImport, importCardsMax } from '@fortschrift/domain/idea-import';
import { failed, ok, type Result } from '@fortschrift/domain/result';
import { isFrozen, type Workshop } from '@fortschrift/domain/workshop';
import { citedIdeas } from './cited-ideas.ts';
import type { ImportPreview, ImportView, ReadCard } from './contract/idea-import.ts';
import type { ReadTable } from './ports/intake.ts';
import type { Rows } from './ports/store.ts';
import type { Ports } from './ports.ts';

const cardsShown = 25;
const problemsShown = 200;

/** What a person is shown of a file before its cards are taken over. */
export function previewOf({ cards, problems, ...read }: ReadTable): ImportPreview {
  return {
    ...read,
    cards: cards.slice(0, cardsShown),
    problems: problems.slice(0, problemsShown),
    counts: {
      cards: cards.length,
      doubles: cards.filter(({ double }) => double === 'card').length,
      repeated: cards.filter(({ double }) => double === 'file').length,
      problems: problems.length,
      homeless: cards.filter(({ tableId }) => tableId === null).length,
    },
  };
}

/** Cards come into events that are not closed, called off or without tables; else `workshopFrozen`, `stepNotPossible`. */
export function mayTakeCards(workshop: Workshop, tables: number): Result<null, Failure> {
  if (isFrozen(workshop)) return failed(failure('workshopFrozen'));
  return workshop.state === 'cancelled' || tables === 0 ? failed(failure('stepNotPossible')) : ok(null);
}

type Wanted = {
  readonly title: string;
  readonly by: Id;
  readonly cards: readonly ReadCard[];
  /** Where cards go whose row names no table. */
  readonly tableId: Id;
};

/**
 * Writes the cards of a file into an event, behind those that lie there, and keeps which they are. Fails with
 * `textMissing` when there is none, `numberOutOfRange` for more than 2,000.
 */
export async function insertImport(
  { now, newId }: Pick<Ports, 'now' | 'newId'>,
  rows: Rows,
  workshop: Workshop,
  { title, by, cards, tableId }: Wanted,
): Promise<Result<IdeaImport, Failure>> {
  if (cards.length === 0) return failed(failure('textMissing', { field: 'cards' }));
  if (cards.length > importCardsMax)
    return failed(
      failure('numberOutOfRange', { field: 'cards', limit: importCardsMax, count: cards.length }),
    );
  const { id: workshopId, countyId } = workshop;
  const at = now();
  const last = new Map<Id, number>();
  for (const { tableId: place, position } of await rows.ideas.ofWorkshop(workshopId))
    last.set(place, Math.max(last.get(place) ?? 0, position));
  const brought: { readonly id: Id; readonly row: number }[] = [];
  // Moments apart, so that lists by time keep the order of the file.
  for (const [index, card] of cards.entries()) {
    const place = card.tableId ?? tableId;
    const position = (last.get(place) ?? 0) + 1;
    last.set(place, position);
    const idea: Idea = {
      ...{ id: newId(), countyId, workshopId, tableId: place, seatId: null },
      ...{ kind: card.kind, text: card.text, detail: card.detail, language: card.language },
      ...{ source: 'typed', state: 'submitted', hiddenReason: null, clusterId: null },
      ...{ round: workshop.round, recordId: null, doubleOf: null, parked: null, position },
      ...{ createdAt: writtenAt(card.day, at - cards.length + index), editedAt: null, translation: null },
    };
    await rows.ideas.insert(idea);
    brought.push({ id: idea.id, row: card.row });
  }
  const made: IdeaImport = {
    ...{ id: newId(), countyId, workshopId, title, cards: cards.length },
    ...{ importedAt: at, importedBy: by, undoneAt: null },
  };
  await rows.ideaImports.insert(made, brought);
  return ok(made);
}

/** Noon of the day in the file, never later than `otherwise`, which holds where it names none. */
function writtenAt(day: string, otherwise: number): number {
  return day === '' ? otherwise : Math.min(otherwise, Date.parse(`${day}T12:00:00Z`));
}

/** An import with the cards that keep it: cited by a goal or measure, or in a cluster of a table that has set points. */
export async function importView(rows: Rows, made: IdeaImport): Promise<ImportView> {
  if (made.undoneAt !== null) return { ...made, holds: [] };
  const ideas = await importedIdeas(rows, made);
  const cited = await citedIdeas(rows, made.countyId, ideas, { publicOnly: false });
  const pointed = new Set<Id>();
  for (const tableId of new Set(ideas.map((idea) => idea.tableId))) {
    const points = [...(await rows.dots.sums(tableId)).values()].some((sum) => sum > 0);
    if (points) pointed.add(tableId);
  }
  const holds = ideas.flatMap(({ id, text, clusterId, tableId }): ImportView['holds'] => {
    if (cited.has(id)) return [{ ideaId: id, text, why: 'cited' }];
    // Which cluster has points stays secret until the table shows them; that the table set some is no secret.
    return clusterId !== null && pointed.has(tableId) ? [{ ideaId: id, text, why: 'dots' }] : [];
  });
  return { ...made, holds };
}

/**
 * Takes a whole import back: its cards count as withdrawn. Fails with `workshopFrozen`, and with `stepNotPossible` when it was
 * taken back before or cards hold it (their number in `count`).
 */
export async function undoImport(
  { now }: Pick<Ports, 'now'>,
  rows: Rows,
  made: IdeaImport,
): Promise<Result<readonly Idea[], Failure>> {
  const workshop = await rows.workshops.find(made.workshopId);
  if (!workshop || isFrozen(workshop)) return failed(failure('workshopFrozen'));
  const { holds } = await importView(rows, made);
  if (made.undoneAt !== null || holds.length > 0)
    return failed(failure('stepNotPossible', { count: holds.length }));
  const ideas = await importedIdeas(rows, made);
  for (const idea of ideas)
    await rows.ideas.update({
      ...idea,
      state: 'withdrawn',
      hiddenReason: null,
      clusterId: null,
      doubleOf: null,
      parked: null,
    });
  await rows.ideaImports.markUndone(made.id, now());
  return ok(ideas);
}

/** Those of its cards that are still there. */
async function importedIdeas(rows: Rows, { id, workshopId }: IdeaImport): Promise<readonly Idea[]> {
  const brought = new Set(await rows.ideaImports.ideasOf(id));
  const ideas = await rows.ideas.ofWorkshop(workshopId);
  return ideas.filter((idea) => brought.has(idea.id) && idea.state !== 'withdrawn');
}
