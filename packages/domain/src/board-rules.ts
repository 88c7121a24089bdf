import type { Board, BoardChange, BoardCluster, BoardIdea } from './board.ts';
import { clustersOf, ideasOf } from './board.ts';
import type { BoardActor, BoardEdit } from './board-command.ts';
import { markDoubles, separateDoubles, withFollowers } from './board-doubles.ts';
import { endOf, placeAfter, placeBefore } from './board-order.ts';
import { parkCluster, parkIdeas } from './board-parking.ts';
import { canonicalJson } from './canonical-json.ts';
import { clusterMarks, headingMax, summaryMax } from './cluster.ts';
import { type Failure, failure } from './failure.ts';
import type { Id } from './id.ts';
import { type HiddenReason, ideaDetailMax, ideaTextMax, parseIdeaDraft } from './idea.ts';
import { parseTranslation } from './idea-translation.ts';
import { failed, ok, type Result } from './result.ts';
import { cardsPerSeat } from './seat.ts';
import { parseText } from './text.ts';

type Outcome = Result<readonly BoardChange[], Failure>;

/**
 * Decides an edit of the board: which cards and clusters change and how, or why not. Runs in the browser for
 * the picture at once and on the server for the truth; both get the same answer from the same board.
 * `now` is Unix milliseconds.
 *
 * People at the table write, edit and withdraw their own cards while the table collects (writing and editing
 * also while it sorts: a late thought is still a thought). Everything else is the host's, in any open phase; but
 * what people wrote themselves is theirs: a host may hide such a card, and edit or withdraw only cards typed in
 * from paper.
 */
export function decideBoard(board: Board, edit: BoardEdit, by: BoardActor, now: number): Outcome {
  if (board.frozen) return failed(failure('workshopFrozen'));
  const refused = by.part === 'seat' ? refuseSeat(board, edit, by) : refuseHost(board, edit);
  if (refused) return failed(refused);
  const decided = decide(board, edit, by, now);
  return decided.ok ? ok(decided.value.filter(changesSomething)) : decided;
}

/** Hiding what is hidden, marking with the same mark: such edits are fine and leave nothing to take back. */
function changesSomething({ before, after }: BoardChange): boolean {
  return before === null || after === null || canonicalJson(before) !== canonicalJson(after);
}

function decide(board: Board, edit: BoardEdit, by: BoardActor, now: number): Outcome {
  switch (edit.do) {
    case 'idea.write':
      return writeIdea(board, edit, now);
    case 'idea.edit':
      return editIdea(board, edit, now);
    case 'idea.withdraw':
      return changeIdea(board, edit.ideaId, (idea) => ({ ...idea, state: 'withdrawn', clusterId: null }));
    case 'idea.translate':
      return translateIdea(board, edit, by, now);
    case 'idea.hide':
      return showIdea(board, edit.ideaId, edit.reason);
    case 'idea.show':
      return showIdea(board, edit.ideaId, null);
    case 'idea.move':
      return moveIdeas(board, edit.ideaIds, edit.clusterId, edit.beforeId);
    case 'idea.double':
      return markDoubles(board, edit.ideaIds, edit.ofId);
    case 'idea.separate':
      return separateDoubles(board, edit.ideaIds);
    case 'idea.park':
      return parkIdeas(board, edit.ideaIds, edit.parking);
    case 'idea.unpark':
      return parkIdeas(board, edit.ideaIds, null);
    case 'cluster.create':
      return createCluster(board, edit.clusterId, edit.heading, edit.ideaIds, null);
    case 'cluster.split':
      return splitCluster(board, edit);
    case 'cluster.mark':
      return markCluster(board, edit);
    case 'cluster.park':
      return parkCluster(board, edit.clusterId, edit.parking);
    case 'cluster.unpark':
      return parkCluster(board, edit.clusterId, null);
    case 'cluster.name':
      return nameCluster(board, edit.clusterId, edit.heading, edit.summary);
    case 'cluster.move':
      return moveCluster(board, edit.clusterId, edit.beforeId);
    case 'cluster.merge':
      return mergeCluster(board, edit.clusterId, edit.intoId);
    case 'cluster.dissolve':
      return dissolveCluster(board, edit.clusterId);
  }
}

function refuseSeat(
  board: Board,
  edit: BoardEdit,
  { own, mediates }: Extract<BoardActor, { part: 'seat' }>,
): Failure | null {
  switch (edit.do) {
    case 'idea.write':
      if (board.phase !== 'collecting' && board.phase !== 'sorting') return failure('phaseForbids');
      return own.size >= cardsPerSeat ? failure('seatQuota', { limit: cardsPerSeat }) : null;
    case 'idea.edit':
    case 'idea.withdraw':
      if (!own.has(edit.ideaId)) return failure('notYourCard');
      return board.phase === 'collecting' || board.phase === 'sorting' ? null : failure('phaseForbids');
    case 'idea.translate':
      if (mediates === undefined) return failure('notAllowed');
      // What a host hid is not for the table, whoever asks.
      return board.ideas.get(edit.ideaId)?.state === 'hidden' ? failure('cardUnknown') : null;
    default:
      return failure('notAllowed');
  }
}

function refuseHost(board: Board, edit: BoardEdit): Failure | null {
  if (edit.do !== 'idea.edit' && edit.do !== 'idea.withdraw') return null;
  return board.ideas.get(edit.ideaId)?.source === 'typed' ? failure('notYourCard') : null;
}

function writeIdea(board: Board, edit: Extract<BoardEdit, { do: 'idea.write' }>, now: number): Outcome {
  const draft = parseIdeaDraft(edit);
  if (!draft.ok) return draft;
  if (board.ideas.has(edit.ideaId)) return failed(failure('changedMeanwhile'));
  const after: BoardIdea = {
    ...draft.value,
    id: edit.ideaId,
    source: edit.source,
    state: 'submitted',
    hiddenReason: null,
    clusterId: null,
    doubleOf: null,
    parked: null,
    round: board.round,
    position: endOf(ideasOf(board, null)),
    createdAt: now,
    editedAt: null,
    translation: null,
  };
  return ok([{ kind: 'idea', id: after.id, before: null, after }]);
}

function editIdea(board: Board, edit: Extract<BoardEdit, { do: 'idea.edit' }>, now: number): Outcome {
  const text = parseText(edit.text, { field: 'text', min: 1, max: ideaTextMax });
  if (!text.ok) return text;
  const detail = parseText(edit.detail, { field: 'detail', min: 0, max: ideaDetailMax, lines: true });
  if (!detail.ok) return detail;
  return changeIdea(board, edit.ideaId, (idea) => ({
    ...idea,
    text: text.value,
    detail: detail.value,
    editedAt: now,
  }));
}

function translateIdea(
  board: Board,
  edit: Extract<BoardEdit, { do: 'idea.translate' }>,
  by: BoardActor,
  now: number,
): Outcome {
  const seat = by.part === 'seat' ? (by.mediates ?? null) : null;
  const translation = parseTranslation(edit, { seat, now });
  if (!translation.ok) return translation;
  return changeIdea(board, edit.ideaId, (idea) => ({ ...idea, translation: translation.value }));
}

function changeIdea(board: Board, id: Id, change: (idea: BoardIdea) => BoardIdea): Outcome {
  const before = board.ideas.get(id);
  if (!before) return failed(failure('cardUnknown'));
  if (before.state === 'withdrawn') return failed(failure('cardWithdrawn'));
  return ok([{ kind: 'idea', id, before, after: change(before) }]);
}

/** What stands behind a card goes where it goes: what is delicate in one card is so in its doubles. */
function showIdea(board: Board, id: Id, hiddenReason: HiddenReason | null): Outcome {
  const state = hiddenReason === null ? 'submitted' : 'hidden';
  const changes: BoardChange[] = [];
  for (const each of withFollowers(board, [id])) {
    const changed = changeIdea(board, each, (idea) => ({ ...idea, state, hiddenReason }));
    if (!changed.ok) return changed;
    changes.push(...changed.value);
  }
  return ok(changes);
}

function moveIdeas(board: Board, ids: readonly Id[], clusterId: Id | null, beforeId: Id | null): Outcome {
  const into = clusterId === null ? null : board.clusters.get(clusterId);
  if (into === undefined) return failed(failure('clusterUnknown'));
  if (into?.parked) return failed(failure('changedMeanwhile'));
  const ideaIds = withFollowers(board, ids);
  const moving = new Set(ideaIds);
  const neighbours = ideasOf(board, clusterId).filter((idea) => !moving.has(idea.id));
  const changes: BoardChange[] = [];
  let index = 0;
  for (const id of ideaIds) {
    const before = board.ideas.get(id);
    if (!before) return failed(failure('cardUnknown'));
    if (before.state === 'withdrawn') return failed(failure('cardWithdrawn'));
    const position = placeBefore(neighbours, beforeId, ideaIds.length, index++);
    changes.push({ kind: 'idea', id, before, after: { ...before, clusterId, position } });
  }
  return ok(changes);
}

/** A new cluster, at the end of the wall or right behind another one. */
function createCluster(
  board: Board,
  id: Id,
  heading: string,
  ideaIds: readonly Id[],
  afterId: Id | null,
): Outcome {
  if (board.clusters.has(id)) return failed(failure('changedMeanwhile'));
  const parsed = parseText(heading, { field: 'heading', min: 0, max: headingMax });
  if (!parsed.ok) return parsed;
  const position =
    afterId === null ? endOf(board.clusters.values()) : placeAfter(clustersOf(board), afterId, 1, 0);
  const after: BoardCluster = { id, heading: parsed.value, summary: '', mark: null, parked: null, position };
  const created: BoardChange = { kind: 'cluster', id, before: null, after };
  const clusters = new Map(board.clusters).set(id, after);
  const moved = moveIdeas({ ...board, clusters }, ideaIds, id, null);
  return moved.ok ? ok([created, ...moved.value]) : moved;
}

/** Fails with `changedMeanwhile` when a card was taken out of the cluster since it was chosen there. */
function splitCluster(
  board: Board,
  { clusterId, newId, heading, ideaIds }: Extract<BoardEdit, { do: 'cluster.split' }>,
): Outcome {
  const from = board.clusters.get(clusterId);
  if (!from) return failed(failure('clusterUnknown'));
  const allHere = ideaIds.every((id) => board.ideas.get(id)?.clusterId === clusterId);
  if (!allHere || from.parked !== null) return failed(failure('changedMeanwhile'));
  return createCluster(board, newId, heading, ideaIds, clusterId);
}

function markCluster(board: Board, edit: Extract<BoardEdit, { do: 'cluster.mark' }>): Outcome {
  const before = board.clusters.get(edit.clusterId);
  if (!before) return failed(failure('clusterUnknown'));
  const mark = edit.mark === null ? null : clusterMarks.find((known) => known === edit.mark);
  if (mark === undefined) return failed(failure('wrongShape', { field: 'mark' }));
  return ok([{ kind: 'cluster', id: before.id, before, after: { ...before, mark } }]);
}

function nameCluster(board: Board, id: Id, heading: string, summary: string): Outcome {
  const before = board.clusters.get(id);
  if (!before) return failed(failure('clusterUnknown'));
  const parsedHeading = parseText(heading, { field: 'heading', min: 0, max: headingMax });
  if (!parsedHeading.ok) return parsedHeading;
  const parsedSummary = parseText(summary, { field: 'summary', min: 0, max: summaryMax, lines: true });
  if (!parsedSummary.ok) return parsedSummary;
  return ok([
    {
      kind: 'cluster',
      id,
      before,
      after: { ...before, heading: parsedHeading.value, summary: parsedSummary.value },
    },
  ]);
}

function moveCluster(board: Board, id: Id, beforeId: Id | null): Outcome {
  const before = board.clusters.get(id);
  if (!before) return failed(failure('clusterUnknown'));
  const others = clustersOf(board).filter((cluster) => cluster.id !== id);
  return ok([
    { kind: 'cluster', id, before, after: { ...before, position: placeBefore(others, beforeId, 1, 0) } },
  ]);
}

function mergeCluster(board: Board, id: Id, intoId: Id): Outcome {
  const before = board.clusters.get(id);
  if (!before || !board.clusters.has(intoId) || id === intoId) return failed(failure('clusterUnknown'));
  if (before.parked !== null) return failed(failure('changedMeanwhile'));
  const moved = moveAll(board, id, intoId);
  return moved.ok ? ok([...moved.value, { kind: 'cluster', id, before, after: null }]) : moved;
}

function dissolveCluster(board: Board, id: Id): Outcome {
  const before = board.clusters.get(id);
  if (!before) return failed(failure('clusterUnknown'));
  const moved = moveAll(board, id, null);
  return moved.ok ? ok([...moved.value, { kind: 'cluster', id, before, after: null }]) : moved;
}

/** Hidden cards move along: shown again, they must stand where their neighbours went. */
function moveAll(board: Board, fromId: Id, toId: Id | null): Outcome {
  const ids = [...board.ideas.values()].filter((idea) => idea.clusterId === fromId).map((idea) => idea.id);
  return moveIdeas(board, ids, toId, null);
}
