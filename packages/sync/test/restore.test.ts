import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { UnfitStateError } from '../src/checkpoint.ts';
import { closeCode } from '../src/close-codes.ts';
import { raw, start, stored, sync, synced, until } from './harness.ts';

const stateOf = (change: (doc: Y.Doc) => void) => {
  const doc = new Y.Doc();
  change(doc);
  return Y.encodeStateAsUpdate(doc);
};

describe('restoring a checkpoint', () => {
  it('puts it in the place of the document; older clients hear 4409 and never merge', async () => {
    const { port, rooms, log } = await start();
    const old = await synced(port, 's', { actor: 'anna', epoch: '1' });
    const stock = await synced(port, 's', { actor: 'berta' });
    old.text.insert(0, 'gut');
    await until(() => stock.text.toString() === 'gut');
    const checkpoint = await rooms.read('s');
    old.text.insert(3, ' und dann schlecht');
    await until(() => stock.text.length === 21);

    expect(await rooms.restore('s', checkpoint)).toBe(2);
    await until(() => old.closes.length === 1 && stock.closes.length === 1);
    expect([old.closes, stock.closes]).toEqual([[closeCode.epoch], [closeCode.epoch]]);
    // What they type on stays with them, however often they come back.
    old.text.insert(0, 'ungesendet ');
    for (let times = 2; times < 5; times += 1) {
      old.provider.connect();
      await until(() => old.closes.length === times);
    }
    expect(new Set(old.closes)).toEqual(new Set([closeCode.epoch]));
    expect((await stored(log, 's')).getText('text').toString()).toBe('gut');
    const fresh = await synced(port, 's', { actor: 'anna', epoch: '2' });
    await until(() => fresh.text.toString() === 'gut');
    fresh.text.insert(3, ' weiter');
    await until(async () => (await stored(log, 's')).getText('text').toString() === 'gut weiter');
  });

  it('takes what was deleted out of what is stored: the erased text is in no byte', async () => {
    const { rooms, log } = await start();
    const write = (fn: (text: Y.Text) => void) => rooms.change('s', 'x', (doc) => fn(doc.getText('text')));
    await write((text) => text.insert(0, 'bleibt GEHEIMNIS bleibt'));
    await write((text) => text.delete(7, 9));
    const rows = (await log.load('s')).updates;
    expect(rows.some((row) => Buffer.from(row).includes('GEHEIMNIS'))).toBe(true);
    await rooms.restore('s', Y.mergeUpdates([...rows]));
    const after = await log.load('s');
    expect(after.updates).toEqual([]);
    expect(Buffer.from(after.snapshot ?? []).includes('GEHEIMNIS')).toBe(false);
    expect(await rooms.state('s', (doc) => doc.getText('text').toString())).toBe('bleibt  bleibt');
  });

  it('refuses a state that such a document cannot have, and leaves everything as it was', async () => {
    const roots = [{ name: 'text', type: 'text' }] as const;
    const { port, rooms } = await start({ roots: () => roots, change: { document: 5000 } });
    const one = await synced(port, 's', { actor: 'anna' });
    one.text.insert(0, 'bleibt');
    await until(() => rooms.metrics().updates === 1);
    const updates: Uint8Array[] = [];
    const doc = new Y.Doc();
    doc.on('update', (update) => updates.push(update));
    doc.getText('text').insert(0, 'a');
    doc.getText('text').insert(1, 'b');
    const unfit = [
      Uint8Array.of(1, 2, 3),
      updates[1] ?? new Uint8Array(),
      stateOf((each) => each.getMap('other').set('a', 1)),
      stateOf((each) => each.getText('text').insert(0, 'x'.repeat(6000))),
    ];
    for (const state of unfit)
      await expect(rooms.restore('s', state)).rejects.toBeInstanceOf(UnfitStateError);
    expect(one.closes).toEqual([]);
    expect(await rooms.state('s', (each) => each.getText('text').toString())).toBe('bleibt');
  });

  it('who comes while it is restored waits, and gets the new one', async () => {
    const { port, rooms } = await start();
    await rooms.change('s', 'x', (doc) => doc.getText('text').insert(0, 'alt'));
    let go: (state: Uint8Array) => void = () => {};
    const next = new Promise<Uint8Array>((resolve) => {
      go = resolve;
    });
    const raised = rooms.raiseEpoch('s', () => next);
    const joiner = await raw(port, 's', 'actor=anna&epoch=1');
    const late = await raw(port, 's', 'actor=berta');
    late.send(sync(0, Uint8Array.of(0)));
    await synced(port, 'elsewhere');
    expect([joiner.code, late.frames]).toEqual([null, []]);
    go(stateOf((doc) => doc.getText('text').insert(0, 'neu')));
    expect(await raised).toBe(2);
    await until(() => joiner.code !== null);
    expect(joiner.code).toBe(closeCode.epoch);
    await until(() => late.frames.some((frame) => Buffer.from(frame).includes('neu')));
  });
});
