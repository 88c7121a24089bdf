import { membershipParts, roles } from '@fortschrift/domain/account';
import { actionFieldKeys } from '@fortschrift/domain/action-field';
import { bodyKinds } from '@fortschrift/domain/body';
import { checkpointReasons } from '@fortschrift/domain/checkpoint';
import { clusterMarks } from '@fortschrift/domain/cluster';
import { resolvedAs } from '@fortschrift/domain/comment';
import { chapterKinds } from '@fortschrift/domain/concept';
import { decisionKinds } from '@fortschrift/domain/decision';
import { hiddenReasons, ideaKinds, ideaResults } from '@fortschrift/domain/idea';
import { languages } from '@fortschrift/domain/language';
import { implementationStates } from '@fortschrift/domain/measure';
import { originKinds } from '@fortschrift/domain/origin';
import { amendmentStates, paperKinds } from '@fortschrift/domain/paper';
import { rhythms } from '@fortschrift/domain/series';
import { sessionStates } from '@fortschrift/domain/session';
import { joinSteps } from '@fortschrift/domain/stage';
import { tablePhases } from '@fortschrift/domain/table';
import { versionStates } from '@fortschrift/domain/version';
import { workshopKinds, workshopStates } from '@fortschrift/domain/workshop';
import { workshopMethods } from '@fortschrift/domain/workshop-method';
import { describe, expect, it } from 'vitest';
import { CorruptRowError } from '../src/corrupt-row.ts';
import type { StoreUnderTest } from './engines.ts';
import { sample, stored } from './samples.ts';

/** Table, column, the words the domain has for it. */
const lists: readonly (readonly [string, string, readonly string[]])[] = [
  ['account_role', 'role', roles],
  ['membership', 'part', membershipParts],
  ['body', 'kind', bodyKinds],
  ['chapter', 'kind', chapterKinds],
  ['chapter', 'field', actionFieldKeys],
  ['origin', 'kind', originKinds],
  ['concept_version', 'state', versionStates],
  ['comment', 'resolved_as', resolvedAs],
  ['implementation_report', 'state', implementationStates],
  ['workshop', 'kind', workshopKinds],
  ['workshop', 'state', workshopStates],
  ['workshop_plan', 'method', workshopMethods],
  ['series', 'rhythm', rhythms],
  ['workshop_table', 'phase', tablePhases],
  ['workshop_table', 'field', actionFieldKeys],
  ['seat', 'language', languages],
  ['idea', 'language', languages],
  ['idea', 'kind', ideaKinds],
  ['cluster', 'mark', clusterMarks],
  ['join_step', 'step', joinSteps],
  ['idea', 'hidden_reason', hiddenReasons],
  ['idea_answer', 'result', ideaResults],
  ['session', 'state', sessionStates],
  ['paper', 'kind', paperKinds],
  ['amendment_item', 'state', amendmentStates],
  ['decision', 'kind', decisionKinds],
  ['checkpoint', 'reason', checkpointReasons],
];

/** The words the database itself allows in a column. */
async function allowed({ opened, sql }: StoreUnderTest, table: string, column: string): Promise<string[]> {
  const rows = await sql(
    opened.engine === 'sqlite'
      ? `select sql as text from sqlite_master where name = '${table}'`
      : `select pg_get_constraintdef(oid) as text from pg_constraint where conrelid = '${table}'::regclass`,
  );
  const checks = rows.flatMap((row) =>
    [...String(row['text']).matchAll(/check \(+(\w+) (?:in|= any) \(([^)\]]*)/gi)].map((match) =>
      match.slice(1),
    ),
  );
  const words = checks.find(([name]) => name === column)?.[1] ?? '';
  return [...words.matchAll(/'([^']*)'/g)].map((match) => match[1] ?? '').sort();
}

export function schemaCases(under: () => StoreUnderTest): void {
  describe('schema', () => {
    it('is complete after migrating, and migrating again does nothing', async () => {
      const { opened } = under();
      expect(await opened.pendingMigrations()).toEqual({ ok: true, value: [] });
      expect(await opened.migrate()).toEqual({ ok: true, value: [] });
    });

    it('of a newer program is refused and left alone', async () => {
      const { opened, sql } = under();
      await sql(
        `insert into kysely_migration (name, timestamp) values ('9999-later', '2030-01-01') returning name`,
      );
      const newer = { ok: false, failure: { code: 'newerDatabase', detail: '9999-later' } };
      expect(await opened.pendingMigrations()).toEqual(newer);
      expect(await opened.migrate()).toEqual(newer);
    });

    it.each(lists)('allows in %s.%s exactly the words of the domain', async (table, column, words) => {
      expect(await allowed(under(), table, column)).toEqual([...words].sort());
    });

    it('refuses a word that is not in the list', async () => {
      const { opened, sql } = under();
      const { table } = await stored(opened);
      await expect(
        sql(`update workshop_table set phase = 'dancing' where id = '${table.id}' returning id`),
      ).rejects.toThrow(/check/i);
    });

    it('a JSON column that does not parse, or parses to something else, is named', async () => {
      const { opened, sql } = under();
      const { county } = await stored(opened);
      for (const text of ['{', '{"office":1}']) {
        await sql(`update county set imprint = '${text}' where id = '${county.id}' returning id`);
        const found = opened.store.rows.counties.find(county.id);
        await expect(found).rejects.toBeInstanceOf(CorruptRowError);
        await expect(opened.store.rows.counties.find(county.id)).rejects.toThrow(county.id);
      }
    });

    it('nothing of one county can point to a thing of another', async () => {
      const { opened } = under();
      const mine = await stored(opened);
      const { table } = sample();
      const foreign = { ...table, countyId: mine.county.id, workshopId: (await stored(opened)).workshop.id };
      await expect(opened.store.transact((rows) => rows.tables.insert(foreign))).rejects.toThrow(
        /foreign key/i,
      );
    });
  });
}
