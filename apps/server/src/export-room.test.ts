import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FileMaking } from '@fortschrift/api/ports/files';
import type { ExportOrder } from '@fortschrift/domain/export-order';
import { failure } from '@fortschrift/domain/failure';
import { failed, ok } from '@fortschrift/domain/result';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { exportLimits, openExportRoom } from './export-room.ts';

const order = (lead: string | null): ExportOrder => ({
  what: 'concept',
  format: 'odt',
  chapterIds: null,
  lead,
  beforeId: null,
});

let folder: string;
let room: ReturnType<typeof openExportRoom>;
let problems: unknown[];

function open(limits: Partial<typeof exportLimits> = {}) {
  let ids = 0;
  const source = { now: Date.now, newId: () => `job${++ids}` };
  room = openExportRoom(join(folder, 'tmp'), source, (_, error) => problems.push(error), {
    ...exportLimits,
    ...limits,
  });
}

beforeEach(async () => {
  problems = [];
  folder = await mkdtemp(join(tmpdir(), 'fortschrift-exports-'));
  open();
});
afterEach(async () => {
  await room.close();
  await rm(folder, { recursive: true, force: true });
});

/** Work that ends when it is told to, or when it is stopped. */
function held() {
  const { promise, resolve } = Promise.withResolvers<void>();
  const seen = { stopped: false, begun: false };
  const make: FileMaking = async (signal, tell) => {
    seen.begun = true;
    tell({ at: 'setting', pages: null });
    await new Promise<void>((end, stop) => {
      promise.then(end);
      signal.addEventListener('abort', () => {
        seen.stopped = true;
        stop(signal.reason);
      });
    });
    return ok(new Uint8Array([1, 2, 3]));
  };
  return { make, seen, release: resolve };
}
const quick: FileMaking = async () => ok(new TextEncoder().encode('fertig'));

function start(make: FileMaking, lead: string | null = null, owner = 'anna') {
  const started = room.start(owner, 'version', order(lead), make);
  return started.ok ? started.value.id : started.failure.code;
}
const stateOf = (id: string, owner = 'anna') => room.find(owner, id)?.state ?? 'none';
const files = async () =>
  (await readdir(join(folder, 'tmp'), { recursive: true })).filter((n) => n.includes('job'));

it('makes one after the other, says how many are before it and which step it is at', async () => {
  const first = held();
  const one = start(first.make);
  const two = start(quick, 'a');
  const three = start(quick, 'b', 'bert');
  await expect.poll(() => stateOf(one)).toBe('working');
  expect(room.find('anna', one)).toMatchObject({ ahead: 0, step: { at: 'setting' }, bytes: null });
  expect([room.find('anna', two)?.ahead, room.find('bert', three)?.ahead]).toEqual([1, 2]);
  first.release();
  await expect.poll(() => stateOf(three, 'bert')).toBe('done');
  expect(room.find('anna', one)).toMatchObject({ state: 'done', bytes: 3, failure: null });
  expect(room.ofOwner('anna').map(({ id }) => id)).toEqual([two, one]);
});

it('keeps what is done where only this user reads it, for its owner alone', async () => {
  const id = start(quick);
  await expect.poll(() => stateOf(id)).toBe('done');
  expect(Buffer.from((await room.read('anna', id)) ?? []).toString()).toBe('fertig');
  expect([room.find('bert', id), await room.read('bert', id)]).toEqual([null, null]);
  room.remove('bert', id);
  expect(stateOf(id)).toBe('done');
  const [name = ''] = await files();
  expect((await stat(join(folder, 'tmp', name))).mode & 0o777).toBe(0o600);
  expect((await stat(join(folder, 'tmp'))).mode & 0o777).toBe(0o700);
});

it('stops what is taken back, whether it waits, is being made or is done', async () => {
  const working = held();
  const waiting = held();
  const one = start(working.make);
  const two = start(waiting.make, 'a');
  const three = start(quick, 'b');
  await expect.poll(() => working.seen.begun).toBe(true);
  room.remove('anna', two);
  room.remove('anna', one);
  await expect.poll(() => stateOf(three)).toBe('done');
  expect([working.seen.stopped, waiting.seen.begun, stateOf(one)]).toEqual([true, false, 'none']);
  room.remove('anna', three);
  await expect.poll(files).toEqual([]);
  expect(problems).toEqual([]);
});

it('is bounded for each account and for all', async () => {
  open({ open: 2, waiting: 3 });
  const first = held();
  const one = start(first.make);
  await expect.poll(() => first.seen.begun).toBe(true);
  // The same again is the same.
  expect(start(first.make)).toBe(one);
  start(quick, 'a');
  expect(start(quick, 'b')).toBe('exportsFull');
  start(quick, 'a', 'bert');
  expect(start(quick, 'a', 'clara')).toBe('busy');
  first.release();
});

it('keeps the last ones of an account', async () => {
  open({ kept: 2 });
  const ids: string[] = [];
  for (const lead of ['a', 'b', 'c']) {
    const id = start(quick, lead);
    await expect.poll(() => stateOf(id)).toBe('done');
    ids.push(id);
  }
  expect(ids.map((id) => stateOf(id))).toEqual(['none', 'done', 'done']);
  await expect.poll(async () => (await files()).length).toBe(2);
});

it('forgets after its time', async () => {
  open({ lifetime: 30 });
  const id = start(quick);
  await expect.poll(() => stateOf(id)).toBe('none');
  await expect.poll(files).toEqual([]);
});

it('G7: tells a refusal and hides a bug', async () => {
  const refused = start(async () => failed(failure('exportNotAvailable')));
  const broken = start(() => Promise.reject(new Error('Typst')), 'a');
  await expect.poll(() => stateOf(broken)).toBe('failed');
  expect(room.find('anna', refused)?.failure).toEqual({ code: 'exportNotAvailable' });
  expect(room.find('anna', broken)?.failure).toEqual({ code: 'busy' });
  expect(problems).toEqual([new Error('Typst')]);
});

it('leaves nothing at its end, and takes away what a crash left', async () => {
  const first = held();
  const done = start(quick);
  await expect.poll(() => stateOf(done)).toBe('done');
  start(first.make, 'a');
  const left = await readFile(join(folder, 'tmp', (await files())[0] ?? ''), 'utf8');
  expect(left).toBe('fertig');
  const before = await mkdtemp(join(folder, 'tmp', 'exports-'));
  await writeFile(join(before, 'job9'), 'alt');
  await writeFile(join(folder, 'tmp', 'foreign'), 'fremd');
  await room.sweep();
  expect(stateOf(done)).toBe('done');
  expect((await room.read('anna', done))?.length).toBe(6);
  await room.close();
  expect(first.seen.stopped).toBe(true);
  expect(await readdir(join(folder, 'tmp'))).toEqual(['foreign']);
});
