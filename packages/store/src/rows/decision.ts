import type { Decision } from '@fortschrift/domain/decision';
import type { Id } from '@fortschrift/domain/id';
import type { Vote } from '@fortschrift/domain/vote';
import type { Kysely } from 'kysely';
import * as v from 'valibot';
import { parseJsonColumn } from '../json-column.ts';
import type { Database } from '../schema.ts';

const points: v.GenericSchema<unknown, readonly string[]> = v.array(v.string());

/** What bodies resolved: written once, never changed; the database itself refuses. */
export function createDecisionRows(database: Kysely<Database>) {
  const select = () => database.selectFrom('decision').selectAll();
  return {
    /** In the order they were recorded. */
    async ofVersion(versionId: Id): Promise<readonly Decision[]> {
      const query = select().where('versionId', '=', versionId);
      return (await query.orderBy('recordedAt').orderBy('id').execute()).map(toDecision);
    },
    /** Last recorded first. */
    async ofCounty(countyId: Id): Promise<readonly Decision[]> {
      const query = select().where('countyId', '=', countyId);
      return (await query.orderBy('recordedAt', 'desc').orderBy('id').execute()).map(toDecision);
    },
    async insert(decision: Decision): Promise<void> {
      await database.insertInto('decision').values(toRow(decision)).execute();
    },
  };
}

function toRow(decision: Decision): Database['decision'] {
  const { id, countyId, versionId, bodyId, sessionId, kind, present, text, day, vote } = decision;
  return {
    ...{ id, countyId, versionId, bodyId, sessionId, kind, present, text, day },
    yes: vote?.yes ?? null,
    no: vote?.no ?? null,
    abstain: vote?.abstain ?? null,
    excluded: vote?.excluded ?? null,
    points: JSON.stringify(decision.points),
    recordedAt: decision.recordedAt,
    recordedBy: decision.recordedBy,
  };
}

function toDecision(row: Database['decision']): Decision {
  const { yes, no, abstain, excluded, points: text, ...rest } = row;
  return {
    ...rest,
    vote: toVote(yes, no, abstain, excluded),
    points: parseJsonColumn(points, text, `decision ${row.id} points`),
  };
}

function toVote(
  yes: number | null,
  no: number | null,
  abstain: number | null,
  excluded: number | null,
): Vote | null {
  if (yes === null || no === null || abstain === null || excluded === null) return null;
  return { yes, no, abstain, excluded };
}
