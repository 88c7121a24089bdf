import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { closeCode } from '../src/close-codes.ts';
import { CorruptDocumentError } from '../src/ports.ts';
import { openSqliteLog } from '../src/sqlite-log.ts';
import { afterwards, folder, raw, start, stored, synced, until } from './harness.ts';
import { createMemoryLog } from './memory-log.ts';

/** A log of its own file with a document `s` of one row per word and a sound document `t`. */
async function filled(words: readonly string[]) {
  const path = join(folder(), 'log.sqlite');
  const log = openSqliteLog(path);
  const doc = new Y.Doc();
  const rows: { name: string; epoch: number; actor: string; bytes: Uint8Array; claims: number[] }[] = [];
  doc.on('update', (bytes) => rows.push({ name: 's', epoch: 1, actor: 'anna', bytes, claims: [] }));
  for (const word of words) doc.getText('text').insert(doc.getText('text').length, word);
  const sound = new Y.Doc();
  sound.getText('text').insert(0, 'heil');
  const other = { name: 't', epoch: 1, actor: 'anna', bytes: Y.encodeStateAsUpdate(sound), claims: [] };
  await log.append([...rows, other]);
  return { path, log };
}

function damage(path: string, sql: string): void {
  const database = new DatabaseSync(path);
  database.exec(sql);
  database.close();
}

const reopened = (path: string) => {
  const log = openSqliteLog(path);
  afterwards(() => log.close());
  return log;
};

describe('a damaged document', () => {
  it('is read-only up to its last good row, with a reason, and the others work', async () => {
    const { path, log } = await filled(['eins ', 'zwei ', 'drei ', 'vier']);
    log.close();
    damage(path, "UPDATE document_update SET bytes = x'00' WHERE name = 's' AND id = 3");
    const { port, rooms, problems } = await start({ log: reopened(path) });
    const stock = await synced(port, 's', { actor: 'anna' });
    expect(stock.text.toString()).toBe('eins zwei ');
    const own = await raw(port, 's', 'actor=berta&caps=ack1');
    await until(() => own.frames.length > 0);
    expect(Buffer.from(own.frames[0] ?? []).toString()).toContain(
      '"right":"read","readOnlyBecause":"damaged"',
    );
    expect(problems.map(({ kind, name }) => [kind, name])).toEqual([['damage', 's']]);
    expect(rooms.metrics()).toMatchObject({ quarantined: 1, quarantines: 1, loadFailures: 0 });

    stock.text.insert(0, 'nein ');
    await until(() => stock.closes.length > 0);
    expect(stock.closes).toEqual([closeCode.damaged]);
    const change = rooms.change('s', 'server', (doc) => doc.getText('text').insert(0, 'nein '));
    await expect(change).rejects.toBeInstanceOf(CorruptDocumentError);
    // Nobody takes a part for the whole.
    await expect(rooms.read('s')).rejects.toBeInstanceOf(CorruptDocumentError);
    await expect(rooms.state('s', (doc) => doc.clientID)).rejects.toBeInstanceOf(CorruptDocumentError);

    const fine = await synced(port, 't', { actor: 'anna' });
    fine.text.insert(4, ' geblieben');
    const witness = await synced(port, 't', { actor: 'berta' });
    await until(() => witness.text.toString() === 'heil geblieben');
  });

  it('is not compacted, stays as it is stored, and comes back whole by a new epoch', async () => {
    const { path, log } = await filled(['eins ', 'zwei ', 'drei']);
    log.close();
    damage(path, "UPDATE document_update SET bytes = x'00' WHERE name = 's' AND id = 3");
    const again = reopened(path);
    const { port, rooms } = await start({ log: again, change: { idle: 0, compactRowsOnLeave: 1 } });
    const reader = await synced(port, 's', { actor: 'anna', right: 'read' });
    reader.provider.destroy();
    await until(() => rooms.metrics().rooms === 0);
    expect((await again.load('s')).updates).toHaveLength(2);
    expect(rooms.metrics()).toMatchObject({ compactions: 0, compactionFailures: 0 });
    const found = await rooms.inspect('s');
    expect(found.damage).toBeInstanceOf(CorruptDocumentError);
    expect(await rooms.raiseEpoch('s', (current, wrong) => (wrong === null ? null : current))).toBe(2);
    expect(await rooms.state('s', (doc) => doc.getText('text').toString())).toBe('eins zwei ');
    await rooms.change('s', 'server', (doc) => doc.getText('text').insert(0, 'wieder '));
  });

  it('whose snapshot is damaged shows the snapshot before it', async () => {
    const { path, log } = await filled(['eins ', 'zwei ']);
    for (const rows of [1, 1]) {
      const loaded = await log.load('s');
      const parts = [loaded.snapshot ?? Uint8Array.of(0, 0), ...loaded.updates.slice(0, rows)];
      const bytes = Y.mergeUpdates(parts);
      await log.saveSnapshot({ name: 's', epoch: 1, bytes, rows, at: Date.now() });
    }
    log.close();
    damage(path, "UPDATE document_snapshot SET bytes = x'00' WHERE generation = 2");
    const { port } = await start({ log: reopened(path) });
    const reader = await synced(port, 's', { actor: 'anna', right: 'read' });
    expect(reader.text.toString()).toBe('eins ');
  });

  it('R10: whatever stored byte flips is noticed, never served silently', async () => {
    const { path, log } = await filled(['eins ', 'zwei ', 'drei']);
    const sizes = (await log.load('s')).updates.map((update) => update.length);
    log.close();
    for (const [row, size] of sizes.entries()) {
      for (let at = 1; at <= size; at += 5) {
        const where = `name = 's' AND id = ${row + 1}`;
        const flip = `substr(bytes, 1, ${at - 1}) || x'aa' || substr(bytes, ${at + 1})`;
        const database = new DatabaseSync(path);
        database.exec('CREATE TABLE IF NOT EXISTS kept AS SELECT * FROM document_update');
        database.exec(`UPDATE document_update SET bytes = CAST(${flip} AS BLOB) WHERE ${where}`);
        database.close();
        const flipped = openSqliteLog(path);
        const loaded = await flipped.load('s');
        flipped.close();
        expect([row, at, loaded.damage?.name, loaded.updates.length]).toEqual([
          row,
          at,
          'CorruptDocumentError',
          row,
        ]);
        damage(path, 'DELETE FROM document_update; INSERT INTO document_update SELECT * FROM kept');
      }
    }
  }, 30_000);

  it('is found also when a row is whole but is no update, or one is missing', async () => {
    const { log } = await filled(['eins ', 'zwei ', 'drei']);
    const rows = (await log.load('s')).updates;
    log.close();
    const row = (bytes: Uint8Array) => ({ name: 's', epoch: 1, actor: 'x', bytes, claims: [] });
    const [first = new Uint8Array(), , third = new Uint8Array()] = rows;
    for (const bad of [Uint8Array.of(1, 2, 3, 255), third]) {
      const memory = createMemoryLog();
      await memory.append([row(first), row(bad), row(first)]);
      const { port, rooms } = await start({ log: memory });
      const reader = await synced(port, 's', { actor: 'anna' });
      expect(reader.text.toString()).toBe('eins ');
      expect(rooms.metrics().quarantined).toBe(1);
    }
  });

  it('whose snapshot is whole but none that Yjs can read shows the snapshot before it, read-only', async () => {
    const { path, log } = await filled(['eins ', 'zwei ', 'drei']);
    const [first = new Uint8Array()] = (await log.load('s')).updates;
    await log.saveSnapshot({ name: 's', epoch: 1, bytes: first, rows: 1, at: Date.now() });
    await log.saveSnapshot({
      name: 's',
      epoch: 1,
      bytes: Uint8Array.of(1, 2, 3, 255),
      rows: 1,
      at: Date.now(),
    });
    log.close();
    const { port, rooms, problems } = await start({ log: reopened(path) });
    const reader = await synced(port, 's', { actor: 'anna' });
    expect(reader.text.toString()).toBe('eins ');
    expect(rooms.metrics()).toMatchObject({ quarantined: 1, loadFailures: 0 });
    expect(problems.map(({ kind }) => kind)).toEqual(['damage']);
    expect((await rooms.inspect('s')).damage).toBeInstanceOf(CorruptDocumentError);
    reader.text.insert(0, 'nein ');
    await until(() => reader.closes.length > 0);
    expect(reader.closes).toEqual([closeCode.damaged]);
  });
});

describe('a document that was loaded whole and whose stored rows are damaged since', () => {
  /** Damages what a log gives from the n-th row on, as a disk does behind a running server; writes go through. */
  function failingDisk(memory: ReturnType<typeof createMemoryLog>) {
    const disk = {
      damage: 'none' as 'none' | 'row' | 'snapshot',
      log: {
        ...memory,
        async load(name: string) {
          const loaded = await memory.load(name);
          const damage = new CorruptDocumentError(`${name}: ${disk.damage}`);
          if (disk.damage === 'row' && loaded.updates.length > 1)
            return { ...loaded, updates: loaded.updates.slice(0, 1), damage };
          if (disk.damage === 'snapshot') return { ...loaded, snapshot: null, updates: [], damage };
          return loaded;
        },
        async saveSnapshot(snapshot: Parameters<typeof memory.saveSnapshot>[0]) {
          const done = await memory.saveSnapshot(snapshot);
          disk.damage = 'none';
          return done;
        },
      },
    };
    return disk;
  }

  it('is written anew from memory when somebody looks, and nobody notices', async () => {
    const memory = createMemoryLog();
    const disk = failingDisk(memory);
    const { port, rooms, problems } = await start({ log: disk.log });
    const one = await synced(port, 's', { actor: 'anna' });
    for (const word of ['eins ', 'zwei ', 'drei ']) one.text.insert(one.text.length, word);
    await until(async () => (await memory.load('s')).updates.length === 3);
    disk.damage = 'row';
    one.text.insert(one.text.length, 'vier');
    const found = await rooms.inspect('s');
    expect(found.damage).toBeNull();
    await until(async () => (await stored(memory, 's')).getText('text').toString() === 'eins zwei drei vier');
    expect(rooms.metrics()).toMatchObject({ heals: 1, quarantined: 0 });
    expect(problems.map(({ kind, error }) => [kind, String(error)])).toEqual([
      ['healed', 'CorruptDocumentError: s: row'],
    ]);
    one.text.insert(0, 'und ');
    const witness = await synced(port, 's', { actor: 'berta' });
    await until(() => witness.text.toString() === 'und eins zwei drei vier');
    expect(one.closes).toEqual([]);
  });

  it('is written anew at compaction, also while it leaves memory', async () => {
    const memory = createMemoryLog();
    const disk = failingDisk(memory);
    const { port, rooms } = await start({ log: disk.log, change: { idle: 0, compactRowsOnLeave: 1 } });
    const one = await synced(port, 's', { actor: 'anna' });
    for (const word of ['eins ', 'zwei ']) one.text.insert(one.text.length, word);
    await until(async () => (await memory.load('s')).updates.length === 2);
    disk.damage = 'snapshot';
    one.provider.destroy();
    await until(() => rooms.metrics().rooms === 0);
    expect(rooms.metrics()).toMatchObject({ heals: 1, compactionFailures: 0 });
    expect((await memory.load('s')).updates).toEqual([]);
    expect(await rooms.state('s', (doc) => doc.getText('text').toString())).toBe('eins zwei ');
  });

  it('is not written anew from a room that does not hold what the readable rows hold', async () => {
    const memory = createMemoryLog();
    const disk = failingDisk(memory);
    const { port, rooms } = await start({ log: disk.log });
    const one = await synced(port, 's', { actor: 'anna' });
    one.text.insert(0, 'eins ');
    await until(async () => (await memory.load('s')).updates.length === 1);
    // Somebody put another file in the place of ours.
    const foreign = new Y.Doc();
    foreign.getText('text').insert(0, 'fremd');
    const kept = memory.storage.get('s');
    kept?.updates.splice(0, 1, Y.encodeStateAsUpdate(foreign), Uint8Array.of(0, 0));
    disk.damage = 'row';
    expect((await rooms.inspect('s')).damage).toBeInstanceOf(CorruptDocumentError);
    expect(rooms.metrics().heals).toBe(0);
    expect((await stored(memory, 's')).getText('text').toString()).toBe('fremd');
  });
});
