import * as encoding from 'lib0/encoding';
import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { closeCode } from '../src/close-codes.ts';
import { askAll, raw, start, stored, sync, synced, until } from './harness.ts';
import { heldLog } from './held-log.ts';
import { createMemoryLog } from './memory-log.ts';

const acknowledge = (count: number) =>
  encoding.encode((encoder) => {
    encoding.writeVarUint(encoder, 100);
    encoding.writeVarUint(encoder, count);
  });
const isAcknowledgement = (frame: Uint8Array) => frame[0] === 100;

describe('commit before delivery', () => {
  it('nobody sees, gets acknowledged or joins into what is not committed', async () => {
    const log = heldLog(createMemoryLog());
    const { port, rooms } = await start({ log });
    const other = await synced(port, 's', { actor: 'berta' });
    const writer = await raw(port, 's', 'actor=anna&caps=ack1');
    writer.send(askAll);
    await until(() => writer.frames.some((frame) => frame[0] === 0 && frame[1] === 1));
    log.hold = true;
    const doc = new Y.Doc();
    doc.getText('text').insert(0, 'wichtig');
    writer.send(sync(2, Y.encodeStateAsUpdate(doc)), acknowledge(1));
    await until(() => log.waiting === 1);
    const joiner = await raw(port, 's', 'actor=carla');
    joiner.send(askAll);
    const read = rooms.read('s');
    const order: string[] = [];
    void read.then(() => order.push('read'));
    // A full exchange on another document: by its end, anything that could have leaked has had its chance.
    await synced(port, 'elsewhere', { actor: 'dora' });
    expect(other.text.toString()).toBe('');
    expect(writer.frames.some(isAcknowledgement)).toBe(false);
    expect(joiner.frames.some((frame) => frame[0] === 0 && frame[1] === 1)).toBe(false);
    expect(order).toEqual([]);
    log.release();
    await until(() => other.text.toString() === 'wichtig');
    await until(() => writer.frames.some(isAcknowledgement));
    await until(() => joiner.frames.some((frame) => frame[0] === 0 && frame[1] === 1));
    const state = new Y.Doc();
    Y.applyUpdate(state, await read);
    expect(state.getText('text').toString()).toBe('wichtig');
  });

  it('a failed commit delivers nothing, closes with 1013, and what clients send again counts once', async () => {
    const log = heldLog(createMemoryLog());
    const { port, problems } = await start({ log });
    const one = await synced(port, 's', { actor: 'anna' });
    const other = await synced(port, 's', { actor: 'berta' });
    one.text.insert(0, 'eins ');
    await until(() => other.text.toString() === 'eins ');
    log.failWith = new Error('disk full');
    one.text.insert(5, 'zwei ');
    await until(() => one.closes.length === 1 && other.closes.length === 1);
    expect(one.closes).toEqual([closeCode.tryAgain]);
    expect(other.text.toString()).toBe('eins ');
    expect(problems.map((problem) => problem.kind)).toEqual(['commit']);
    one.text.insert(10, 'drei');
    await until(() => other.text.toString() === 'eins zwei drei');
    expect((await stored(log, 's')).getText('text').toString()).toBe('eins zwei drei');
  });

  it('a failed commit takes along what was written on top of it, and other rooms only if they were in the group', async () => {
    const log = heldLog(createMemoryLog());
    const { port, rooms } = await start({ log });
    const one = await synced(port, 's', { actor: 'anna' });
    const bystander = await synced(port, 'other', { actor: 'berta' });
    log.hold = true;
    log.failWith = new Error('disk full');
    one.text.insert(0, 'a');
    await until(() => log.waiting === 1);
    one.text.insert(1, 'b');
    bystander.text.insert(0, 'c');
    await until(() => rooms.metrics().updates === 3);
    log.release();
    await until(() => one.closes.length === 1);
    await until(async () => (await stored(log, 'other')).getText('text').toString() === 'c');
    expect(bystander.closes).toEqual([]);
    await until(async () => (await stored(log, 's')).getText('text').toString() === 'ab');
  });

  it('a commit that takes too long ends the room, and nobody joins before it is decided', async () => {
    const log = heldLog(createMemoryLog());
    const { port } = await start({ log, change: { commitTimeout: 50 } });
    const one = await synced(port, 's', { actor: 'anna' });
    log.hold = true;
    one.text.insert(0, 'spät');
    await until(() => one.closes.length === 1);
    expect(one.closes).toEqual([closeCode.tryAgain]);
    const joiner = await raw(port, 's', 'actor=berta');
    joiner.send(askAll);
    await synced(port, 'elsewhere');
    expect(joiner.frames).toEqual([]);
    log.release();
    await until(() => joiner.frames.some((frame) => frame[0] === 0 && frame[1] === 1 && frame.length > 8));
    await until(async () => (await stored(log, 's')).getText('text').toString() === 'spät');
  });

  it('while too much waits for its commit, who writes is not read', async () => {
    const log = heldLog(createMemoryLog());
    const { port, rooms } = await start({
      log,
      change: { gated: 50_000, framesBurst: 1e9, bytesBurst: 1e9 },
    });
    const one = await synced(port, 's', { actor: 'anna' });
    log.hold = true;
    for (let index = 0; index < 100; index += 1) one.text.insert(0, 'x'.repeat(10_000));
    await until(() => rooms.metrics().gatedBytes > 50_000);
    await synced(port, 'elsewhere', { actor: 'berta', right: 'read' });
    expect(rooms.metrics().gatedBytes).toBeLessThan(300_000);
    log.release();
    await until(async () => (await stored(log, 's')).getText('text').length === 1_000_000);
    expect(one.closes).toEqual([]);
    expect(rooms.metrics().gatedBytes).toBe(0);
  });

  it('a slow commit first holds back who writes, is seen in the metrics, and only then ends the room', async () => {
    const log = heldLog(createMemoryLog());
    const { port, rooms } = await start({
      log,
      change: { gated: 50_000, commitTimeout: 1500, framesBurst: 1e9, bytesBurst: 1e9 },
    });
    const one = await synced(port, 's', { actor: 'anna' });
    const other = await synced(port, 't', { actor: 'berta' });
    log.hold = true;
    for (let index = 0; index < 100; index += 1) one.text.insert(0, 'x'.repeat(10_000));
    other.text.insert(0, 'wartet auf die nächste Gruppe');
    await until(() => rooms.metrics().holds > 0 && rooms.metrics().commitWaiting > 300);
    expect([...one.closes, ...other.closes]).toEqual([]);
    expect(rooms.metrics()).toMatchObject({ rooms: 2, commitsSlow: 0 });
    // Who only waits behind the stuck commit is not kept waiting for longer either.
    await until(() => one.closes.length > 0 && other.closes.length > 0);
    expect([one.closes[0], other.closes[0]]).toEqual([closeCode.tryAgain, closeCode.tryAgain]);
    log.release();
    await until(() => rooms.metrics().commitsSlow === 1 && rooms.metrics().commitWaiting === 0);
    await until(async () => (await stored(log, 's')).getText('text').length === 1_000_000);
    await until(async () => (await stored(log, 't')).getText('text').length > 0);
  });

  it('updates of all rooms that come together are committed together', async () => {
    const log = heldLog(createMemoryLog());
    const { port } = await start({ log });
    const clients = await Promise.all(
      ['a', 'b', 'c', 'd'].map((name) => synced(port, name, { actor: name })),
    );
    log.hold = true;
    clients[0]?.text.insert(0, 'first');
    await until(() => log.waiting === 1);
    for (const each of clients) each.text.insert(0, 'x');
    const probe = await raw(port, 'a', 'actor=a');
    probe.send(askAll);
    await until(() => probe.frames.length > 0);
    log.release();
    await until(() => log.appends.flat().length === 5);
    expect(log.appends.length).toBeLessThanOrEqual(3);
  });

  it('acknowledges at once when nothing is pending, and deletions too', async () => {
    const { port, log } = await start();
    const writer = await raw(port, 's', 'actor=anna&caps=ack1');
    writer.send(askAll, acknowledge(7));
    await until(() => writer.frames.some(isAcknowledgement));
    const doc = new Y.Doc();
    const updates: Uint8Array[] = [];
    doc.on('update', (update) => updates.push(update));
    doc.getText('text').insert(0, 'abc');
    doc.getText('text').delete(0, 3);
    writer.send(...updates.map((update) => sync(2, update)), acknowledge(8));
    await until(() => writer.frames.filter(isAcknowledgement).length === 2);
    expect(writer.frames.filter(isAcknowledgement).map((frame) => frame[1])).toEqual([7, 8]);
    expect((await stored(log, 's')).getText('text').toString()).toBe('');
    expect((await log.load('s')).updates).toHaveLength(2);
  });

  it('does not acknowledge what it had to drop, before that has come again', async () => {
    const { port, rooms, log } = await start();
    const doc = new Y.Doc();
    const updates: Uint8Array[] = [];
    doc.on('update', (update) => updates.push(update));
    doc.getText('text').insert(0, 'a');
    doc.getText('text').insert(1, 'b');
    const writer = await raw(port, 's', 'actor=anna&caps=ack1');
    writer.send(askAll, sync(2, updates[1] ?? new Uint8Array()), acknowledge(1));
    await until(() => rooms.metrics().resyncs === 1);
    // A full exchange on another document: by its end the acknowledgement has had its chance.
    await synced(port, 'elsewhere', { actor: 'dora' });
    expect(writer.frames.some(isAcknowledgement)).toBe(false);
    writer.send(sync(1, Y.encodeStateAsUpdate(doc)));
    await until(() => writer.frames.some(isAcknowledgement));
    expect((await stored(log, 's')).getText('text').toString()).toBe('ab');
  });

  it('says hello first, to those who asked for it only', async () => {
    const { port } = await start();
    const asking = await raw(port, 's', 'caps=ack1&right=read');
    await until(() => asking.frames.length > 0);
    expect(asking.frames[0]?.[0]).toBe(102);
    const hello: unknown = JSON.parse(
      Buffer.from(asking.frames[0] ?? [])
        .subarray(2)
        .toString(),
    );
    expect(hello).toMatchObject({ epoch: 1, right: 'read', schemaVersion: 1 });
    const stock = await raw(port, 's');
    await until(() => stock.frames.length > 0);
    expect(stock.frames[0]?.[0]).toBe(0);
    stock.send(acknowledge(1));
    await until(() => stock.code === closeCode.badFrame);
  });
});

describe('changes by the server', () => {
  it('are committed before they are seen, and reach everybody', async () => {
    const log = heldLog(createMemoryLog());
    const { port, rooms } = await start({ log });
    const one = await synced(port, 's');
    await rooms.change('s', 'server', (doc) => doc.getText('text').insert(0, 'vom Amt'));
    await until(() => one.text.toString() === 'vom Amt');
    expect(await rooms.state('s', (doc) => doc.getText('text').toString())).toBe('vom Amt');
    log.failWith = new Error('disk full');
    await expect(rooms.change('s', 'server', (doc) => doc.getText('text').insert(0, 'nie '))).rejects.toThrow(
      'disk full',
    );
    expect(await rooms.state('s', (doc) => doc.getText('text').toString())).toBe('vom Amt');
  });

  it('that throw half-way leave nothing behind', async () => {
    const { rooms } = await start();
    await rooms.change('s', 'server', (doc) => doc.getText('text').insert(0, 'gut'));
    const half = rooms.change('s', 'server', (doc) => {
      doc.getText('text').insert(0, 'halb');
      throw new Error('stop');
    });
    await expect(half).rejects.toThrow();
    expect(await rooms.state('s', (doc) => doc.getText('text').toString())).toBe('gut');
    const nothing = rooms.change('s', 'server', () => {
      throw new Error('before');
    });
    await expect(nothing).rejects.toThrow('before');
  });

  it('tell what was committed', async () => {
    const seen: string[] = [];
    const { rooms } = await start({
      onCommitted: (name) => seen.push(name),
    });
    await rooms.change('s', 'server', (doc) => doc.getText('text').insert(0, 'da'));
    await until(() => seen.length > 0);
    expect(seen).toEqual(['s']);
  });
});
