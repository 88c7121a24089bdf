import { documentName, parseDocumentName } from '@fortschrift/documents/document-name';
import { may } from '@fortschrift/domain/access';
import { type AccountActor, actorName } from '@fortschrift/domain/actor';
import type { CheckpointHead } from '@fortschrift/domain/checkpoint';
import { type Failure, failure } from '@fortschrift/domain/failure';
import type { Id } from '@fortschrift/domain/id';
import type { Identity } from '@fortschrift/domain/identity';
import { failed, ok, type Result } from '@fortschrift/domain/result';
import { isFrozen } from '@fortschrift/domain/workshop';
import type { CheckpointList, CheckpointView } from '../contract/checkpoint.ts';
import { findPlace } from '../hall-place.ts';
import type { Rows } from '../ports/store.ts';
import { permitted } from '../reachable.ts';
import { type AnyRoute, allowAccount, auditOf, route } from '../route.ts';

/** A sheet or chapter, and who asks about its former states. */
type Keeper = {
  readonly document: string;
  readonly kind: 'sheet' | 'chapter';
  readonly id: Id;
  readonly countyId: Id;
  readonly frozen: boolean;
  readonly actor: AccountActor;
};

async function sheetKeeper(rows: Rows, tableId: Id, identity: Identity): Promise<Result<Keeper, Failure>> {
  const found = await findPlace(rows, tableId, identity);
  if (!found.ok) return found;
  const { countyId } = found.value.table;
  const allowed = allowAccount(identity, { may: 'hostTables', countyId });
  if (!allowed.ok) return allowed;
  const document = documentName('sheet', tableId);
  const frozen = isFrozen(found.value.workshop);
  return ok({ document, kind: 'sheet', id: tableId, countyId, frozen, actor: allowed.value });
}

async function chapterKeeper(
  rows: Rows,
  chapterId: Id,
  identity: Identity,
): Promise<Result<Keeper, Failure>> {
  const allowed = permitted(identity, await rows.chapters.find(chapterId), 'restoreChapter');
  if (!allowed.ok) return allowed;
  const { account, countyId } = allowed.value;
  const document = documentName('chapter', chapterId);
  return ok({ document, kind: 'chapter', id: chapterId, countyId, frozen: false, actor: account });
}

/** The keeper of the document a state belongs to; an unknown state and one of another county are the same. */
async function keeperOf(rows: Rows, document: string, identity: Identity): Promise<Result<Keeper, Failure>> {
  const name = parseDocumentName(document);
  if (name?.kind === 'sheet') return sheetKeeper(rows, name.id, identity);
  if (name?.kind === 'chapter') return chapterKeeper(rows, name.id, identity);
  return failed(failure('notFound'));
}

function mayRestore({ kind, actor, countyId, frozen }: Keeper): boolean {
  return may(
    actor,
    kind === 'sheet' ? { may: 'restoreSheet', countyId, frozen } : { may: 'restoreChapter', countyId },
  );
}

function viewOf({ id, at, reason, preview, length }: CheckpointHead): CheckpointView {
  return { id, at, reason, preview, length };
}

async function listOf(rows: Rows, keeper: Result<Keeper, Failure>): Promise<Result<CheckpointList, Failure>> {
  if (!keeper.ok) return keeper;
  const heads = await rows.checkpoints.ofDocument(keeper.value.document);
  return ok({ checkpoints: heads.map(viewOf), mayRestore: mayRestore(keeper.value) });
}

const sheetList = route('GET /tables/:id/checkpoints', {}, async ({ ports, params, identity }) =>
  listOf(ports.store.rows, await sheetKeeper(ports.store.rows, params.id, identity)),
);

const chapterList = route('GET /chapters/:id/checkpoints', {}, async ({ ports, params, identity }) =>
  listOf(ports.store.rows, await chapterKeeper(ports.store.rows, params.id, identity)),
);

const keepSheet = route('POST /tables/:id/checkpoints', {}, async ({ ports, params, identity }) => {
  const keeper = await sheetKeeper(ports.store.rows, params.id, identity);
  if (!keeper.ok) return keeper;
  const { document, actor } = keeper.value;
  return ok({ checkpoint: viewOf(await ports.live.keepState(document, actorName(actor))) });
});

const keepChapter = route('POST /chapters/:id/checkpoints', {}, async ({ ports, params, identity }) => {
  const keeper = await chapterKeeper(ports.store.rows, params.id, identity);
  if (!keeper.ok) return keeper;
  const { document, actor } = keeper.value;
  return ok({ checkpoint: viewOf(await ports.live.keepState(document, actorName(actor))) });
});

const read = route('GET /checkpoints/:id', {}, async ({ ports, params, identity }) => {
  const { rows } = ports.store;
  if (identity.account === null) return failed(failure('notSignedIn'));
  const found = await rows.checkpoints.find(params.id);
  if (!found) return failed(failure('notFound'));
  const keeper = await keeperOf(rows, found.head.document, identity);
  if (!keeper.ok) return keeper;
  return ok({
    checkpoint: viewOf(found.head),
    text: ports.live.textOfState(found.head.document, found.bytes),
  });
});

/** What stood there until now is put aside first, in the same breath: going back can be taken back. */
const restore = route('POST /checkpoints/:id/restore', {}, async (asked) => {
  const { ports, params, identity } = asked;
  const { rows } = ports.store;
  if (identity.account === null) return failed(failure('notSignedIn'));
  const found = await rows.checkpoints.find(params.id);
  if (!found) return failed(failure('notFound'));
  const keeper = await keeperOf(rows, found.head.document, identity);
  if (!keeper.ok) return keeper;
  const { document, kind, id, countyId, actor } = keeper.value;
  if (!mayRestore(keeper.value)) return failed(failure('workshopFrozen'));
  const entry = auditOf(asked, actor, countyId, {
    verb: `${kind}.restore`,
    objectKind: kind === 'sheet' ? 'table' : 'chapter',
    objectId: id,
    to: params.id,
  });
  return ok({ before: await ports.live.goBack(document, found.bytes, entry) });
});

/** Former states of sheets and chapters: their hosts and the office see them and go back. */
export const checkpointRoutes: readonly AnyRoute[] = [
  sheetList,
  keepSheet,
  chapterList,
  keepChapter,
  read,
  restore,
];
