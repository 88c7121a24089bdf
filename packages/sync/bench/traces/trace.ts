import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { gunzipSync } from 'node:zlib';

/** A change as the editor recorded it: where, how many characters went, what came. */
export type Patch = readonly [place: number, deleted: number, inserted: string];

export interface Transaction {
  readonly patches: readonly Patch[];
  /** Only in concurrent traces: who, and on which transactions' merged state the patches apply. */
  readonly agent?: number;
  readonly parents?: readonly number[];
}

/** A recorded editing session (format: github.com/josephg/editing-traces). */
export interface Trace {
  readonly name: string;
  readonly endContent: string;
  readonly transactions: readonly Transaction[];
  /** Writers at the same time; 1 for sequential traces. */
  readonly agents: number;
}

/** Reads all `*.json.gz` of a folder, by name. Throws when there is none or one is of another format. */
export function readTraces(folder: string): Trace[] {
  const files = readdirSync(folder).filter((file) => file.endsWith('.json.gz'));
  if (files.length === 0) throw new Error(`no *.json.gz in ${folder}`);
  return files.sort().map((file) => readTrace(join(folder, file)));
}

function readTrace(file: string): Trace {
  const raw: unknown = JSON.parse(gunzipSync(readFileSync(file)).toString());
  if (!isRaw(raw)) throw new Error(`${file} is no editing trace`);
  const { endContent, txns, numAgents } = raw;
  return { name: basename(file, '.json.gz'), endContent, transactions: txns, agents: numAgents ?? 1 };
}

function isRaw(raw: unknown): raw is { endContent: string; txns: Transaction[]; numAgents?: number } {
  return (
    typeof raw === 'object' &&
    raw !== null &&
    'endContent' in raw &&
    typeof raw.endContent === 'string' &&
    'txns' in raw &&
    Array.isArray(raw.txns)
  );
}
