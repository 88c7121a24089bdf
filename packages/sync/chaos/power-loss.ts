import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openSqliteLog } from '../src/sqlite-log.ts';
import { createDice, type Dice } from './dice.ts';

/** One thing the traced process asked of the disk, or said. */
type Step =
  | { readonly does: 'write'; readonly file: string; readonly at: number; readonly bytes: Buffer }
  | { readonly does: 'truncate'; readonly file: string; readonly length: number }
  | { readonly does: 'sync'; readonly file: string }
  | { readonly does: 'acknowledge'; readonly row: number };

type Change = Exclude<Step, { does: 'sync' | 'acknowledge' }>;

const appender = fileURLToPath(new URL('./appender.ts', import.meta.url));
const rows = 400;
const cuts = 150;

/**
 * A power cut as far as it can be had without cutting power: every write, truncation and sync of a process that appends is recorded by
 * strace; then, for random moments, the files are made anew from what had been synced by then, with a random part of what had not (whole
 * writes or their first sectors), and opened. All that was acknowledged by that moment must be there, in order and whole. What this
 * cannot show: a disk that lies about its syncs, and the making of the files themselves. A sentence instead of a report when
 * strace is missing or may not trace.
 */
export async function powerLoss(
  data: string,
): Promise<{ cuts: number; syncs: number; unsynced: number; complaints: readonly string[] } | string> {
  const path = join(data, 'log.sqlite');
  openSqliteLog(path).close();
  const before = readFileSync(path);
  const trace = join(data, 'trace');
  const calls = 'trace=pwrite64,fsync,fdatasync,ftruncate,write';
  // The main thread alone is traced: SQLite works there.
  const traced = spawnSync(
    'strace',
    ['-y', '-xx', '-s', '1000000', '-o', trace, '-e', calls, process.execPath, appender, path, String(rows)],
    { stdio: ['ignore', 'pipe', 'inherit'], maxBuffer: 1e8 },
  );
  if (traced.error !== undefined) return 'strace is not there or may not trace';
  const steps = readSteps(readFileSync(trace, 'latin1'), path);
  const dice = createDice(20_261_122);
  const complaints: string[] = [];
  const moments = new Set(Array.from({ length: cuts }, () => dice.roll(steps.length)));
  const safe = new Map<string, Content>([[path, { bytes: before, length: before.length }]]);
  let open: Change[] = [];
  const sum = { cuts: 0, syncs: 0, unsynced: 0 };
  let acknowledged = 0;
  for (const [index, step] of steps.entries()) {
    if (step.does === 'acknowledge') acknowledged = step.row;
    else if (step.does === 'sync') {
      sum.syncs += 1;
      for (const change of open) if (change.file === step.file) apply(safe, change);
      open = open.filter((change) => change.file !== step.file);
    } else open.push(step);
    if (!moments.has(index)) continue;
    sum.cuts += 1;
    sum.unsynced += open.length;
    const left = copied(safe);
    for (const change of open) if (dice.once(2)) apply(left, torn(change, dice));
    complaints.push(...(await check(data, path, left, acknowledged)).map((each) => `step ${index}: ${each}`));
  }
  if (acknowledged !== rows) complaints.push(`only ${acknowledged} rows were acknowledged`);
  return { ...sum, complaints };
}

/** strace's lines about the two files and about what was said. */
function readSteps(text: string, path: string): readonly Step[] {
  const steps: Step[] = [];
  const line = /^(\w+)\((\d+)<([^>]*)>(?:, (?:"([^"]*)"|(\d+)))?(?:, (\d+))?(?:, (\d+))?\) += (\d+)$/;
  for (const each of text.split('\n')) {
    const [, call, fd, name = '', content = '', length, , at] = line.exec(each) ?? [];
    const file = plainText(name);
    const bytes = Buffer.from(content.replaceAll('\\x', ''), 'hex');
    const ack = call === 'write' && fd === '1' ? /^ack (\d+)\n$/.exec(bytes.toString()) : null;
    if (ack !== null) steps.push({ does: 'acknowledge', row: Number(ack[1]) });
    if (call === undefined || !file.startsWith(path)) continue;
    if (call === 'pwrite64') steps.push({ does: 'write', file, at: Number(at), bytes });
    else if (call === 'ftruncate') steps.push({ does: 'truncate', file, length: Number(length) });
    else if (call.endsWith('sync')) steps.push({ does: 'sync', file });
  }
  return steps;
}

const plainText = (name: string) =>
  name.includes('\\x') ? Buffer.from(name.replaceAll('\\x', ''), 'hex').toString() : name;

/** What a file holds; `bytes` may be longer than that. */
interface Content {
  bytes: Buffer;
  length: number;
}

function apply(files: Map<string, Content>, change: Change): void {
  const content = files.get(change.file) ?? { bytes: Buffer.alloc(0), length: 0 };
  files.set(change.file, content);
  if (change.does === 'truncate') {
    content.bytes.fill(0, change.length);
    content.length = change.length;
    return;
  }
  const end = change.at + change.bytes.length;
  if (end > content.bytes.length) {
    content.bytes = Buffer.concat([content.bytes, Buffer.alloc(2 * end - content.bytes.length)]);
  }
  change.bytes.copy(content.bytes, change.at);
  content.length = Math.max(content.length, end);
}

const copied = (files: ReadonlyMap<string, Content>) =>
  new Map([...files].map(([file, { bytes, length }]) => [file, { bytes: Buffer.from(bytes), length }]));

/** Now and then only the first sectors of a write reached the disk. */
function torn(change: Change, dice: Dice): Change {
  if (change.does !== 'write' || change.bytes.length <= 512 || !dice.once(3)) return change;
  return {
    ...change,
    bytes: change.bytes.subarray(0, 512 * dice.roll(Math.floor(change.bytes.length / 512))),
  };
}

/** Opens what is left and reads the row numbers: all from the snapshot's on, none missing, at least up to `acknowledged`. */
async function check(
  data: string,
  path: string,
  files: ReadonlyMap<string, Content>,
  acknowledged: number,
): Promise<readonly string[]> {
  const copy = join(data, 'after.sqlite');
  for (const suffix of ['', '-wal', '-shm']) {
    const left = files.get(path + suffix);
    rmSync(copy + suffix, { force: true });
    if (left !== undefined && suffix !== '-shm')
      writeFileSync(copy + suffix, left.bytes.subarray(0, left.length));
  }
  try {
    const log = openSqliteLog(copy);
    const { snapshot, updates, damage } = await log.load('doc');
    log.close();
    if (damage !== null) return [`damaged: ${damage.message}`];
    const number = (bytes: Uint8Array) => Buffer.from(bytes).readUInt32BE();
    let last = snapshot === null ? 0 : number(snapshot);
    for (const update of updates) {
      if (number(update) !== last + 1) return [`row ${number(update)} follows ${last}`];
      last += 1;
    }
    return last < acknowledged ? [`acknowledged ${acknowledged}, kept ${last}`] : [];
  } catch (error) {
    return [`does not open: ${String(error)}`];
  }
}
