import type { DatabaseSync, SQLInputValue, StatementSync } from 'node:sqlite';
import {
  SqliteAdapter,
  type SqliteDatabase,
  SqliteDialect,
  SqliteDriver,
  type SqliteStatement,
} from 'kysely';

/** Statements kept prepared; far more than the program has different queries of fixed length. */
const keptStatements = 400;

/** SQLite's primary result codes, https://sqlite.org/rescode.html */
const codes = { ioError: 10, full: 13, constraint: 19 };

/** The primary result code of an error of node:sqlite; null for any other error. */
export function sqliteCode(error: unknown): number | null {
  return error instanceof Error && 'errcode' in error && typeof error.errcode === 'number'
    ? error.errcode & 0xff
    : null;
}

/**
 * Node's own SQLite as a Kysely dialect. Transactions begin immediately, migrations run inside of one, and after a commit
 * that failed for another reason than a broken constraint, or after the disk failed or was full, every write is
 * refused: a second try after a failed sync proves nothing, only a restart reads back what the disk really holds.
 */
export class NodeSqliteDialect extends SqliteDialect {
  readonly #driver: () => SqliteDriver;

  constructor(database: DatabaseSync) {
    const gate = new WriteGate();
    const prepared = prepareOnce(database, gate);
    super({ database: prepared });
    this.#driver = () => new ImmediateDriver(database, prepared, gate);
  }

  override createDriver(): SqliteDriver {
    return this.#driver();
  }

  override createAdapter(): SqliteAdapter {
    return new TransactionalAdapter();
  }
}

class TransactionalAdapter extends SqliteAdapter {
  override get supportsTransactionalDdl(): boolean {
    return true;
  }
}

/** Closes for good at the first write the disk did not take. */
class WriteGate {
  #broken: unknown = null;

  pass<Value>(work: () => Value, isBreak: (code: number | null) => boolean): Value {
    if (this.#broken !== null) throw new Error('a write failed before', { cause: this.#broken });
    try {
      return work();
    } catch (error) {
      if (isBreak(sqliteCode(error))) this.#broken = error;
      throw error;
    }
  }
}

class ImmediateDriver extends SqliteDriver {
  readonly #database: DatabaseSync;
  readonly #gate: WriteGate;

  constructor(database: DatabaseSync, prepared: SqliteDatabase, gate: WriteGate) {
    super({ database: prepared });
    this.#database = database;
    this.#gate = gate;
  }

  override async beginTransaction(): Promise<void> {
    this.#gate.pass(() => this.#database.exec('begin immediate'), isDiskFailure);
  }

  override async commitTransaction(): Promise<void> {
    this.#gate.pass(
      () => this.#database.exec('commit'),
      (code) => code !== codes.constraint,
    );
  }

  override async rollbackTransaction(): Promise<void> {
    // SQLite takes a transaction back by itself when the disk fails.
    if (this.#database.isTransaction) this.#database.exec('rollback');
  }
}

function isDiskFailure(code: number | null): boolean {
  return code === codes.ioError || code === codes.full;
}

function prepareOnce(database: DatabaseSync, gate: WriteGate): SqliteDatabase {
  const statements = new Map<string, SqliteStatement>();
  return {
    prepare(sql) {
      const kept = statements.get(sql);
      if (kept) return kept;
      const made = adapt(database.prepare(sql), gate);
      if (statements.size >= keptStatements) statements.clear();
      statements.set(sql, made);
      return made;
    },
    close: () => database.close(),
  };
}

function adapt(statement: StatementSync, gate: WriteGate): SqliteStatement {
  // Kysely types parameters as unknown; node:sqlite itself refuses what SQLite cannot keep.
  const values = (parameters: readonly unknown[]) => parameters as readonly SQLInputValue[];
  return {
    reader: statement.columns().length > 0,
    all: (parameters) => statement.all(...values(parameters)),
    run: (parameters) => gate.pass(() => statement.run(...values(parameters)), isDiskFailure),
    iterate: (parameters) => statement.iterate(...values(parameters)),
  };
}
