import { ok, type Result } from '@fortschrift/domain/result';
import type { Kysely } from 'kysely';
import { type MigrationProvider, Migrator } from 'kysely/migration';
import { type StoreFailure, storeFailure } from './failure.ts';
import { first } from './migrations/0001-first.ts';
import { snapshotAge } from './migrations/0002-snapshot-age.ts';
import { checkpoint } from './migrations/0003-checkpoint.ts';
import { workshopPlan } from './migrations/0004-workshop-plan.ts';
import { boardOrder } from './migrations/0005-board-order.ts';
import { eventReport } from './migrations/0006-event-report.ts';
import { hallStage } from './migrations/0007-hall-stage.ts';
import { takePart } from './migrations/0008-take-part.ts';
import { ideaImport } from './migrations/0009-idea-import.ts';
import { catalogueView } from './migrations/0010-catalogue-view.ts';
import { offeredVoice } from './migrations/0011-offered-voice.ts';
import { conceptChange } from './migrations/0012-concept-change.ts';
import { commentThread } from './migrations/0013-comment-thread.ts';
import { conceptImport } from './migrations/0014-concept-import.ts';
import { authorshipCut } from './migrations/0015-authorship-cut.ts';
import { erasure } from './migrations/0016-erasure.ts';
import { eventSetup } from './migrations/0017-event-setup.ts';
import { letterhead } from './migrations/0018-letterhead.ts';
import { ideaRecord } from './migrations/0019-idea-record.ts';
import { logWithoutSeats } from './migrations/0020-log-without-seats.ts';
import { promptTranslation } from './migrations/0021-prompt-translation.ts';
import { surveyOrigin } from './migrations/0022-survey-origin.ts';
import type { Database, Engine } from './schema.ts';

/** Kysely's own table of what has run. */
type Executed = { readonly kysely_migration: { readonly name: string } };

function provider(engine: Engine): MigrationProvider {
  return {
    getMigrations: async () => ({
      '0001-first': first(engine),
      '0002-snapshot-age': snapshotAge(engine),
      '0003-checkpoint': checkpoint(engine),
      '0004-workshop-plan': workshopPlan(engine),
      '0005-board-order': boardOrder(engine),
      '0006-event-report': eventReport(engine),
      '0007-hall-stage': hallStage(engine),
      '0008-take-part': takePart(engine),
      '0009-idea-import': ideaImport(engine),
      '0010-catalogue-view': catalogueView(engine),
      '0011-offered-voice': offeredVoice(engine),
      '0012-concept-change': conceptChange(engine),
      '0013-comment-thread': commentThread(engine),
      '0014-concept-import': conceptImport(engine),
      '0015-authorship-cut': authorshipCut,
      '0016-erasure': erasure(engine),
      '0017-event-setup': eventSetup(engine),
      '0018-letterhead': letterhead(engine),
      '0019-idea-record': ideaRecord,
      '0020-log-without-seats': logWithoutSeats(engine),
      '0021-prompt-translation': promptTranslation,
      '0022-survey-origin': surveyOrigin(engine),
    }),
  };
}

/**
 * The names of the migrations this program knows and the database has not seen, oldest first. Fails with
 * `newerDatabase` when the database has seen others: a newer program was here, and this one must not touch it.
 */
export async function pendingMigrations(
  database: Kysely<Database>,
  engine: Engine,
): Promise<Result<readonly string[], StoreFailure>> {
  const known = Object.keys(await provider(engine).getMigrations()).sort();
  const executed = await executedMigrations(database);
  const unknown = executed.filter((name) => !known.includes(name));
  if (unknown.length > 0) return storeFailure('newerDatabase', unknown.join(', '));
  return ok(known.filter((name) => !executed.includes(name)));
}

/**
 * Runs what is pending, all in one transaction, and gives the names of what ran. Fails with `newerDatabase`, or
 * with `migrationFailed`, after which the database is as it was.
 */
export async function migrate(
  database: Kysely<Database>,
  engine: Engine,
): Promise<Result<readonly string[], StoreFailure>> {
  const pending = await pendingMigrations(database, engine);
  if (!pending.ok || pending.value.length === 0) return pending;
  const migrator = new Migrator({ db: database.withoutPlugins(), provider: provider(engine) });
  const { error, results } = await migrator.migrateToLatest();
  if (error !== undefined) return storeFailure('migrationFailed', error);
  return ok((results ?? []).map((result) => result.migrationName));
}

async function executedMigrations(database: Kysely<Database>): Promise<readonly string[]> {
  const tables = await database.introspection.getTables({ withInternalKyselyTables: true });
  if (!tables.some((table) => table.name === 'kysely_migration')) return [];
  const rows = await database
    .withoutPlugins()
    .withTables<Executed>()
    .selectFrom('kysely_migration')
    .select('name')
    .execute();
  return rows.map((row) => row.name);
}
