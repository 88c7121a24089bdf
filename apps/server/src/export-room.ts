import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { ExportJob } from '@fortschrift/api/contract/export';
import type { ExportRoom, FileMaking } from '@fortschrift/api/ports/files';
import { failure } from '@fortschrift/domain/failure';
import type { Id } from '@fortschrift/domain/id';
import { failed, ok } from '@fortschrift/domain/result';
import { type Line, openLine } from './export-line.ts';

export type ExportLimits = {
  /** Files of one account that wait or are being made. */
  readonly open: number;
  /** Files of one account that are kept, those being made included; the oldest finished one goes first. */
  readonly kept: number;
  /** Files of everybody that wait or are being made. */
  readonly waiting: number;
  /** Milliseconds a finished file is kept. */
  readonly lifetime: number;
};

export const exportLimits: ExportLimits = { open: 3, kept: 6, waiting: 30, lifetime: 60 * 60_000 };

type Entry = {
  job: Omit<ExportJob, 'ahead' | 'elapsed'>;
  /** When its last step was begun. */
  steppedAt: number;
  readonly owner: Id;
  readonly stop: AbortController;
  /** Where the finished file lies. */
  file: string | null;
  timer: NodeJS.Timeout | null;
};

const prefix = 'exports-';

/**
 * Opens the room in which files are made in the background, one after the other. The list is in memory; finished files
 * lie in a folder of their own below `folder`, readable for this user alone, and go after an hour or at the end.
 * `busy` while one is being made or waits; `sweep` takes away what a process before this one left. Nothing survives a restart.
 */
export function openExportRoom(
  folder: string,
  { now, newId }: { readonly now: () => number; readonly newId: () => Id },
  onProblem: (event: string, error: unknown) => void,
  limits: ExportLimits = exportLimits,
): ExportRoom & { busy(): boolean; sweep(): Promise<void>; close(): Promise<void> } {
  const entries = new Map<Id, Entry>();
  const line: Line = openLine();
  let own: Promise<string> | null = null;

  const isOpen = ({ job: { state } }: Entry): boolean => state === 'queued' || state === 'working';
  const all = (owner: Id): Entry[] => [...entries.values()].filter((entry) => entry.owner === owner);
  const view = ({ job, steppedAt }: Entry): ExportJob => ({
    ...job,
    elapsed: job.state === 'working' ? Math.max(0, now() - steppedAt) : 0,
    ahead: job.state === 'queued' ? line.ahead(job.id) : 0,
  });

  async function perform(entry: Entry, make: FileMaking): Promise<void> {
    const { id } = entry.job;
    if (entry.stop.signal.aborted) return;
    entry.job = { ...entry.job, state: 'working' };
    entry.steppedAt = now();
    try {
      const made = await make(entry.stop.signal, (step) => {
        entry.job = { ...entry.job, step };
        entry.steppedAt = now();
      });
      if (made.ok) {
        const path = join(await ownFolder(), id);
        await writeFile(path, made.value, { mode: 0o600, flag: 'wx' });
        entry.file = path;
        entry.job = { ...entry.job, state: 'done', bytes: made.value.length };
      } else entry.job = { ...entry.job, state: 'failed', failure: made.failure };
    } catch (error) {
      if (entry.stop.signal.aborted) return;
      onProblem('export', error);
      entry.job = { ...entry.job, state: 'failed', failure: failure('busy') };
    }
    if (!entries.has(id)) return forget(entry);
    entry.job = { ...entry.job, expiresAt: now() + limits.lifetime };
    entry.timer = setTimeout(() => remove(entry), limits.lifetime);
    entry.timer.unref();
  }

  function remove(entry: Entry): void {
    entries.delete(entry.job.id);
    entry.stop.abort();
    line.leave(entry.job.id);
    if (entry.timer) clearTimeout(entry.timer);
    forget(entry);
  }

  function forget({ file }: Entry): void {
    if (file !== null) rm(file, { force: true }).catch((error) => onProblem('export', error));
  }

  function ownFolder(): Promise<string> {
    own ??= mkdir(folder, { recursive: true, mode: 0o700 }).then(() => mkdtemp(join(folder, prefix)));
    return own;
  }

  return {
    start(owner, versionId, order, make) {
      const mine = all(owner);
      const wanted = JSON.stringify([versionId, order]);
      const same = mine.find(({ job }) => JSON.stringify([job.versionId, job.order]) === wanted);
      if (same && isOpen(same)) return ok(view(same));
      if (mine.filter(isOpen).length >= limits.open)
        return failed(failure('exportsFull', { limit: limits.open }));
      if (line.length() >= limits.waiting) return failed(failure('busy'));
      if (same) remove(same);
      const rest = all(owner);
      const finished = rest.filter((entry) => !isOpen(entry));
      for (const old of finished.slice(0, Math.max(0, rest.length + 1 - limits.kept))) remove(old);
      const entry: Entry = {
        job: {
          id: newId(),
          versionId,
          order,
          state: 'queued',
          step: null,
          bytes: null,
          failure: null,
          startedAt: now(),
          expiresAt: null,
        },
        steppedAt: now(),
        owner,
        stop: new AbortController(),
        file: null,
        timer: null,
      };
      entries.set(entry.job.id, entry);
      line.join(entry.job.id, () => perform(entry, make));
      return ok(view(entry));
    },
    ofOwner: (owner) => all(owner).map(view).toReversed(),
    find(owner, id) {
      const entry = entries.get(id);
      return entry?.owner === owner ? view(entry) : null;
    },
    async read(owner, id) {
      const entry = entries.get(id);
      if (entry?.owner !== owner || entry.file === null) return null;
      return readFile(entry.file);
    },
    remove(owner, id) {
      const entry = entries.get(id);
      if (entry?.owner === owner) remove(entry);
    },
    busy: () => line.length() > 0,
    async sweep() {
      const mine = own === null ? null : basename(await own);
      for (const name of await readdir(folder).catch(() => []))
        if (name.startsWith(prefix) && name !== mine)
          await rm(join(folder, name), { recursive: true, force: true }).catch((error) =>
            onProblem('export', error),
          );
    },
    async close() {
      for (const entry of entries.values()) remove(entry);
      await line.settled();
      if (own !== null) await rm(await own, { recursive: true, force: true });
    },
  };
}
