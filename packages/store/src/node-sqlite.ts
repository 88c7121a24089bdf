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
 * that failed for another reason than a broken constraint or a full disk, or after the disk failed, every write is
 * refused: a second try after a failed sync proves nothing, only a restart reads back what the disk really holds.
 */
export class NodeSqliteDialect extends SqliteDialect {
  readonly #driver: () => SqliteDriver;
  readonly #database: DatabaseSync;
  readonly #gate: WriteGate;

  constructor(database: DatabaseSync) {
    const gate = new WriteGate();
    const prepared = prepareOnce(database, gate);
    super({ database: prepared });
    this.#driver = () => new ImmediateDriver(database, prepared, gate);
    this.#database = database;
    this.#gate = gate;
  }

  /** A statement for `inOneTurn`. */
  prepare(sql: string): StatementSync {
    return this.#database.prepare(sql);
  }

  /**
   * Runs work in one transaction without leaving this turn, past Kysely, whose way costs several times what a small transaction does;
   * with the same gate. A throw takes everything back. The caller holds the only connection.
   */
  inOneTurn<Value>(work: () => Value): Value {
    begin(this.#database, this.#gate);
    try {
      const value = this.#gate.pass(work, isDiskFailure);
      commit(this.#database, this.#gate);
      return value;
    } catch (error) {
      takeBack(this.#database, this.#gate);
      throw error;
    }
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

/**
 * Closes for good at the first write that failed in a way that leaves open what the disk holds. SQLITE_FULL is none of these: a
 * write was refused before anything was synced, and SQLite takes the transaction back. The rest of that transaction is refused
 * (SQLite may have ended it already, and what follows would be committed by itself); later ones are new tries.
 */
class WriteGate {
  #broken: unknown = null;
  #doomed: unknown = null;

  pass<Value>(work: () => Value, isBreak: (code: number | null) => boolean): Value {
    const before = this.#broken ?? this.#doomed;
    if (before !== null) throw new Error('a write failed before', { cause: before });
    try {
      return work();
    } catch (error) {
      const code = sqliteCode(error);
      if (code === codes.full) this.#doomed = error;
      else if (isBreak(code)) this.#broken = error;
      throw error;
    }
  }

  /** The transaction is over, by commit or by having been taken back. */
  ended(): void {
    this.#doomed = null;
  }

  /** It could not be taken back. */
  break(error: unknown): void {
    this.#broken ??= error;
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
    begin(this.#database, this.#gate);
  }

  override async commitTransaction(): Promise<void> {
    commit(this.#database, this.#gate);
  }

  override async rollbackTransaction(): Promise<void> {
    takeBack(this.#database, this.#gate);
  }
}

function begin(database: DatabaseSync, gate: WriteGate): void {
  // Of what is outside of transactions nothing is left to refuse.
  gate.ended();
  gate.pass(() => database.exec('begin immediate'), isDiskFailure);
}

function commit(database: DatabaseSync, gate: WriteGate): void {
  gate.pass(
    () => database.exec('commit'),
    (code) => code !== codes.constraint,
  );
}

function takeBack(database: DatabaseSync, gate: WriteGate): void {
  try {
    // SQLite takes a transaction back by itself when the disk fails.
    if (database.isTransaction) database.exec('rollback');
    gate.ended();
  } catch (error) {
    gate.break(error);
    throw error;
  }
}

function isDiskFailure(code: number | null): boolean {
  return code === codes.ioError;
}

function prepareOnce(database: DatabaseSync, gate: WriteGate): SqliteDatabase {
  const statements = new Map<string, SqliteStatement>();
  return {
    prepare(sql) {
      const kept = statements.get(sql);
      if (kept) return kept;
      const made = adapt(database.prepare(sql), /^\s*(insert|update|delete)/i.test(sql), gate);
      if (statements.size >= keptStatements) statements.clear();
      statements.set(sql, made);
      return made;
    },
    close: () => database.close(),
  };
}

function adapt(statement: StatementSync, writes: boolean, gate: WriteGate): SqliteStatement {
  // Kysely types parameters as unknown; node:sqlite itself refuses what SQLite cannot keep.
  const values = (parameters: readonly unknown[]) => parameters as readonly SQLInputValue[];
  return {
    reader: statement.columns().length > 0,
    all: (parameters) =>
      writes
        ? gate.pass(() => statement.all(...values(parameters)), isDiskFailure)
        : statement.all(...values(parameters)),
    run: (parameters) => gate.pass(() => statement.run(...values(parameters)), isDiskFailure),
    iterate: (parameters) => statement.iterate(...values(parameters)),
  };
}
