import type { CommitteeTables } from './schema/committee.ts';
import type { ConceptTables } from './schema/concept.ts';
import type { HallTables } from './schema/hall.ts';
import type { LogTables } from './schema/log.ts';
import type { PeopleTables } from './schema/people.ts';
import type { ReportTables } from './schema/report.ts';

/**
 * All tables as queries see them, in camelCase; the database has the same words in snake_case. The unions of texts are
 * true because a CHECK of the same list stands behind each.
 */
export type Database = PeopleTables & ConceptTables & HallTables & CommitteeTables & LogTables & ReportTables;

export type Engine = 'sqlite' | 'postgres';
