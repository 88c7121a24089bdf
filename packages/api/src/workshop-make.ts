import type { AuditEntry } from '@fortschrift/domain/audit';
import { type Failure, failure } from '@fortschrift/domain/failure';
import type { Id } from '@fortschrift/domain/id';
import { ok, type Result } from '@fortschrift/domain/result';
import type { WorkshopTable } from '@fortschrift/domain/table';
import type { Workshop } from '@fortschrift/domain/workshop';
import { parseTableInput, type TableDraft, type WorkshopDraft } from '@fortschrift/domain/workshop-input';
import type { TableInput } from './contract/workshop.ts';
import type { Rows } from './ports/store.ts';
import type { Ports } from './ports.ts';
import { freshKeys } from './workshop-code.ts';

type Means = {
  readonly rows: Rows;
  readonly ports: Pick<Ports, 'newId' | 'now' | 'signIn'>;
  readonly audit: (
    entry: Pick<AuditEntry, 'verb' | 'objectKind' | 'objectId'> & Partial<Pick<AuditEntry, 'to'>>,
  ) => AuditEntry;
};

/** Foreign tables -> what the office says about them, or what is wrong with the first that is wrong. */
export function parseTables(inputs: readonly TableInput[]): Result<readonly TableDraft[], Failure> {
  const drafts: TableDraft[] = [];
  for (const input of inputs) {
    const draft = parseTableInput(input);
    if (!draft.ok) return draft;
    drafts.push(draft.value);
  }
  return ok(drafts);
}

/** Writes a new event with its tables, numbered in their order, inside of a transaction; `covered`: cards lie face down. */
export async function insertWorkshop(
  { rows, ports, audit }: Means,
  draft: WorkshopDraft & {
    readonly countyId: Id;
    readonly seriesId: Id | null;
    /** Those of the event it is made like. */
    readonly translations?: Workshop['translations'];
  },
  tables: readonly TableDraft[],
  covered = false,
): Promise<Workshop> {
  const workshop: Workshop = {
    ...draft,
    ...(await freshKeys(rows, ports.signIn)),
    id: ports.newId(),
    state: 'planned',
    doorOpen: false,
    round: 1,
    revision: 0,
    translations: draft.translations ?? [],
    createdAt: ports.now(),
  };
  await rows.workshops.insert(workshop);
  await rows.audit.append(
    audit({ verb: 'workshop.create', objectKind: 'workshop', objectId: workshop.id, to: workshop.state }),
  );
  for (const [index, table] of tables.entries()) {
    const id = ports.newId();
    const made = newTable(table, { id, workshop, number: index + 1 });
    await rows.tables.insert(covered ? { ...made, coveredFrom: 1 } : made);
    await rows.audit.append(audit({ verb: 'table.create', objectKind: 'table', objectId: id }));
  }
  return workshop;
}

/** A table nobody has come to yet. */
export function newTable(
  draft: TableDraft,
  place: { readonly id: Id; readonly workshop: Pick<Workshop, 'id' | 'countyId'>; readonly number: number },
): WorkshopTable {
  const { id, workshop, number } = place;
  const { id: workshopId, countyId } = workshop;
  return {
    ...draft,
    ...{ id, workshopId, countyId, number },
    phase: 'waiting',
    sheetOpen: false,
    dotsShown: false,
    dotQuestion: '',
    coveredFrom: null,
  };
}

/** `wrongShape` when an event names a concept or a version its county does not have; null when all is its own. */
export async function isForeign(
  rows: Rows,
  countyId: Id,
  { conceptId, plan }: Pick<WorkshopDraft, 'conceptId' | 'plan'>,
): Promise<Failure | null> {
  if (conceptId !== null && (await rows.concepts.find(conceptId))?.countyId !== countyId)
    return failure('wrongShape', { field: 'conceptId' });
  const { versionId } = plan;
  if (versionId !== null && (await rows.versions.find(versionId))?.countyId !== countyId)
    return failure('wrongShape', { field: 'versionId' });
  return null;
}
