import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { closeCode } from '../src/close-codes.ts';
import { CorruptDocumentError } from '../src/ports.ts';
import { askAll, client, raw, start, stored, sync, synced, until } from './harness.ts';
import { heldLog } from './held-log.ts';
import { createMemoryLog } from './memory-log.ts';

const row = (bytes: Uint8Array, name = 's') => ({ name, epoch: 1, actor: 'x', bytes, claims: [] });
const textUpdate = (value: string) => {
  const doc = new Y.Doc();
  doc.getText('text').insert(0, value);
  return Y.encodeStateAsUpdate(doc);
};

describe('loading', () => {
  it('what a client says while the document loads is heard in its order', async () => {
    const log = heldLog(createMemoryLog());
    await log.append([row(textUpdate('alt'))]);
    const { port } = await start({ log });
    log.holdLoads = true;
    const one = client(port, 's', { actor: 'anna' });
    one.text.insert(0, 'neu ');
    await until(() => one.provider.wsconnected && log.waiting === 1);
    expect(one.provider.synced).toBe(false);
    log.release();
    await until(() => one.provider.synced && one.text.length === 7);
    await until(async () => (await stored(log, 's')).getText('text').length === 7);
  });

  it('a load that fails closes with an error and never serves an empty document', async () => {
    const log = heldLog(createMemoryLog());
    await log.append([row(textUpdate('da'))]);
    const { port, problems } = await start({ log });
    log.loadFailsWith = new Error('io error');
    const joiner = await raw(port, 's');
    joiner.send(askAll);
    await until(() => joiner.code !== null);
    expect(joiner.code).toBe(closeCode.tryAgain);
    expect(joiner.frames).toEqual([]);
    expect(problems.map((problem) => problem.kind)).toEqual(['load']);
    log.loadFailsWith = null;
    const later = await synced(port, 's');
    await until(() => later.text.toString() === 'da');
  });

  it('a document that cannot be read is set apart, the others are served', async () => {
    const log = createMemoryLog();
    const orphan = new Y.Doc();
    const updates: Uint8Array[] = [];
    orphan.on('update', (update) => updates.push(update));
    orphan.getText('text').insert(0, 'a');
    orphan.getText('text').insert(1, 'b');
    await log.append([
      row(Uint8Array.of(1, 2, 3, 255), 'broken'),
      row(updates[1] ?? new Uint8Array(), 'hole'),
      row(textUpdate('heil'), 'sound'),
    ]);
    const { port, rooms, problems } = await start({ log });
    for (const name of ['broken', 'hole']) {
      const joiner = await raw(port, name);
      joiner.send(askAll);
      await until(() => joiner.code === closeCode.tryAgain);
      expect(joiner.frames).toEqual([]);
      await expect(rooms.read(name)).rejects.toBeInstanceOf(CorruptDocumentError);
    }
    expect(rooms.metrics().loadFailures).toBe(2);
    expect(problems.map((problem) => problem.kind)).toEqual(['load', 'load']);
    const fine = await synced(port, 'sound');
    await until(() => fine.text.toString() === 'heil');
    expect((await log.load('broken')).updates).toHaveLength(1);
    // Restoring a checkpoint brings it back.
    expect(await rooms.raiseEpoch('broken', (current) => (current === null ? textUpdate('neu') : null))).toBe(
      2,
    );
    expect(await rooms.state('broken', (doc) => doc.getText('text').toString())).toBe('neu');
  });
});

describe('leaving memory', () => {
  it('an idle document leaves, and comes back whole', async () => {
    const { port, rooms } = await start({ change: { idle: 0 } });
    const one = await synced(port, 's', { actor: 'anna' });
    one.text.insert(0, 'bleibt');
    const gone = rooms.state('s', () => null);
    await gone;
    one.provider.destroy();
    await until(() => rooms.metrics().rooms === 0);
    const again = await synced(port, 's', { actor: 'berta' });
    await until(() => again.text.toString() === 'bleibt');
    expect(rooms.metrics().loads).toBe(2);
  });

  it('who joins while it drains waits and then gets everything', async () => {
    const memory = createMemoryLog();
    const log = heldLog(memory);
    const { port, rooms } = await start({ log, change: { idle: 0, compactRowsOnLeave: 1 } });
    let open: () => void = () => {};
    const saving = new Promise<void>((resolve) => {
      open = resolve;
    });
    let reached = false;
    log.saveSnapshot = async (snapshot) => {
      reached = true;
      await saving;
      return memory.saveSnapshot(snapshot);
    };
    await rooms.change('s', 'server', (doc) => doc.getText('text').insert(0, 'vorher'));
    await until(() => reached);
    const joiner = await raw(port, 's');
    joiner.send(askAll);
    await synced(port, 'elsewhere');
    expect(joiner.frames).toEqual([]);
    open();
    await until(() => joiner.frames.some((frame) => frame[0] === 0 && frame[1] === 1 && frame.length > 8));
    expect(joiner.code).toBeNull();
    expect(await memory.load('s')).toMatchObject({ updates: [] });
  });

  it('compacts a long log from its stored bytes while people write', async () => {
    const { port, rooms, log } = await start({ change: { compactRows: 50, compactInterval: 0 } });
    const one = await synced(port, 's', { actor: 'anna' });
    const other = await synced(port, 's', { actor: 'berta' });
    for (let index = 0; index < 120; index += 1) {
      one.text.insert(one.text.length, String(index % 10));
      if (index % 10 === 9) one.text.delete(0, 1);
    }
    await until(() => rooms.metrics().compactions >= 1 && other.text.length === 108);
    await until(async () => (await stored(log, 's')).getText('text').toString() === one.text.toString());
    const loaded = await log.load('s');
    expect(loaded.snapshot).not.toBeNull();
    expect(loaded.updates.length).toBeLessThan(120);
    expect(loaded.claims).toHaveLength(1);
  });

  it('a compaction that fails is reported and costs nothing', async () => {
    const log = heldLog(createMemoryLog());
    log.saveSnapshot = () => Promise.reject(new Error('disk full'));
    const { rooms, problems } = await start({ log, change: { compactRows: 2, compactInterval: 0 } });
    for (const word of ['a', 'b', 'c']) {
      await rooms.change('s', 'server', (doc) => doc.getText('text').insert(0, word));
    }
    await until(() => rooms.metrics().compactionFailures > 0);
    expect(problems[0]?.kind).toBe('compaction');
    await rooms.change('s', 'server', (doc) => doc.getText('text').insert(0, 'd'));
    expect((await stored(log, 's')).getText('text').toString()).toBe('dcba');
  });

  it('closing commits what was received, says 1012 and forgets nothing', async () => {
    const { port, rooms, log } = await start();
    const one = await synced(port, 's', { actor: 'anna' });
    one.text.insert(0, 'letztes Wort');
    await until(() => rooms.metrics().updates === 1);
    await rooms.close();
    await until(() => one.closes.length > 0);
    expect(one.closes[0]).toBe(closeCode.goingAway);
    expect((await stored(log, 's')).getText('text').toString()).toBe('letztes Wort');
    expect(rooms.metrics().rooms).toBe(0);
  });
});

describe('epochs', () => {
  it('D12: a client of an older epoch or another schema is told so and nothing is merged', async () => {
    const { port, log, rooms } = await start();
    const old = await synced(port, 's', { actor: 'anna', epoch: '1' });
    old.text.insert(0, 'alt');
    await until(async () => (await stored(log, 's')).getText('text').length === 3);
    const raised = await rooms.raiseEpoch('s', (current) => {
      const doc = new Y.Doc();
      Y.applyUpdate(doc, current ?? new Uint8Array());
      expect(doc.getText('text').toString()).toBe('alt');
      return textUpdate('wiederhergestellt');
    });
    expect(raised).toBe(2);
    await until(() => old.closes.length === 1);
    expect(old.closes).toEqual([closeCode.epoch]);
    old.text.insert(0, 'immer noch ');
    old.provider.connect();
    await until(() => old.closes.length === 2);
    expect(old.closes[1]).toBe(closeCode.epoch);
    const fresh = await synced(port, 's', { actor: 'berta', epoch: '2' });
    await until(() => fresh.text.toString() === 'wiederhergestellt');
    const stale = await raw(port, 's', 'schema=9');
    await until(() => stale.code === closeCode.tooOld);
    expect((await stored(log, 's')).getText('text').toString()).toBe('wiederhergestellt');
  });
});

describe('projections', () => {
  it('are filled when opened, follow their source, are read-only for everybody and never logged', async () => {
    const cards = ['eins'];
    const log = createMemoryLog();
    const { port, rooms } = await start({
      log,
      projections: (name) =>
        name.startsWith('board/')
          ? async (doc) => {
              const now = [...cards];
              await Promise.resolve();
              doc.transact(() => {
                const list = doc.getArray<string>('cards');
                for (const card of now.slice(list.length)) list.push([card]);
              });
            }
          : null,
    });
    const one = await synced(port, 'board/1', { actor: 'anna' });
    const list = one.doc.getArray<string>('cards');
    expect(list.toArray()).toEqual(['eins']);
    cards.push('zwei');
    await rooms.refresh('board/1');
    await until(() => list.length === 2);
    cards.push('drei');
    await Promise.all([rooms.refresh('board/1'), rooms.refresh('board/1'), rooms.refresh('board/1')]);
    await until(() => list.length === 3);
    expect(list.toArray()).toEqual(['eins', 'zwei', 'drei']);
    await rooms.refresh('board/nobody-there');
    const writer = await raw(port, 'board/1', 'actor=mallory&right=write');
    writer.send(askAll, sync(2, textUpdate('x')));
    await until(() => writer.code === closeCode.forbidden);
    await expect(rooms.change('board/1', 'x', () => {})).rejects.toThrow('projection');
    expect(log.storage.size).toBe(0);
  });

  it('made anew after a restart take the place of what stock clients still hold, whatever changed or went meanwhile', async () => {
    const truth = new Map<string, string>();
    const harness = await start({
      projections: () => (doc) => {
        doc.transact(() => {
          const map = doc.getMap<string>('cards');
          for (const key of [...map.keys()]) if (!truth.has(key)) map.delete(key);
          for (const [key, value] of truth) if (map.get(key) !== value) map.set(key, value);
        });
      },
    });
    const picture = (one: { doc: Y.Doc }) => one.doc.getMap('cards').toJSON();
    const same = (one: { doc: Y.Doc }) =>
      JSON.stringify(Object.entries(picture(one)).sort()) === JSON.stringify([...truth].sort());
    truth.set('phase', 'sammeln').set('a', 'Bus').set('b', 'Kurs');
    const stayed = await synced(harness.port, 'board/1');
    for (const phase of ['ordnen', 'gewichten', 'vorstellen', 'zu', 'auf', 'noch einmal']) {
      await harness.restart();
      truth.set('phase', phase).set('a', `Bus ${phase}`).set(phase, 'neu');
      truth.delete(phase === 'ordnen' ? 'b' : 'ordnen');
      await until(() => stayed.provider.synced && same(stayed));
      // What changes later in the new picture reaches who came from the old one, too.
      truth.set('phase', `${phase}, später`);
      await harness.rooms.refresh('board/1');
      await until(() => same(stayed));
    }
    expect(same(await synced(harness.port, 'board/1'))).toBe(true);
  });

  it('whose source fails are not shown', async () => {
    let broken = true;
    const { port, rooms } = await start({
      projections: () => (doc) => {
        if (broken) throw new Error('database');
        doc.getMap('m').set('k', 1);
      },
    });
    const joiner = await raw(port, 'board/1');
    joiner.send(askAll);
    await until(() => joiner.code === closeCode.tryAgain);
    expect(joiner.frames).toEqual([]);
    broken = false;
    const one = await synced(port, 'board/1');
    expect(one.doc.getMap('m').get('k')).toBe(1);
    broken = true;
    await expect(rooms.refresh('board/1')).rejects.toThrow('database');
    await until(() => one.closes.includes(closeCode.tryAgain));
  });
});
