import * as encoding from 'lib0/encoding';
import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { closeCode } from '../src/close-codes.ts';
import { askAll, awareness, client, raw, start, stored, sync, synced, until } from './harness.ts';

/** A GC range over the clocks of `id`, from `clock` on: 13 bytes that silence their victim. */
function forgedGap(id: number, clock: number, length: number): Uint8Array {
  return encoding.encode((encoder) => {
    for (const value of [1, 1, id, clock]) encoding.writeVarUint(encoder, value);
    encoding.writeUint8(encoder, 0);
    encoding.writeVarUint(encoder, length);
    encoding.writeVarUint(encoder, 0);
  });
}

describe('rights', () => {
  it('D1 D2: a reader reads, and what it writes is refused with a named code', async () => {
    const { port, log } = await start();
    const writer = await synced(port, 's', { actor: 'anna' });
    writer.text.insert(0, 'before');
    const reader = await synced(port, 's', { actor: 'berta', right: 'read' });
    await until(() => reader.text.toString() === 'before');
    reader.text.insert(0, 'graffiti ');
    await until(() => reader.closes.length > 0);
    expect(reader.closes).toEqual([closeCode.forbidden]);
    writer.text.insert(6, ' and after');
    await until(async () => (await stored(log, 's')).getText('text').toString() === 'before and after');
  });

  it('D1: a reader that answers unasked is refused, an empty answer is not minded', async () => {
    const { port } = await start();
    const reader = await raw(port, 's', 'right=read');
    reader.send(askAll, sync(1, Uint8Array.of(0, 0)), sync(2, Uint8Array.of(0, 0)), askAll);
    await until(() => reader.frames.length > 0);
    // It was never asked for what it has (sync step one is type 0, kind 0).
    expect(reader.frames.every((frame) => !(frame[0] === 0 && frame[1] === 0))).toBe(true);
    expect(reader.code).toBeNull();
    const doc = new Y.Doc();
    doc.getText('text').insert(0, 'x');
    reader.send(sync(1, Y.encodeStateAsUpdate(doc)));
    await until(() => reader.code !== null);
    expect(reader.code).toBe(closeCode.forbidden);
  });

  it('a right that changes closes the sockets it concerns and no others', async () => {
    const { port, rooms } = await start();
    const anna = await synced(port, 's', { actor: 'anna' });
    const berta = await synced(port, 's', { actor: 'berta' });
    expect(rooms.disconnect((peer) => peer.actor === 'anna', closeCode.forbidden)).toBe(1);
    await until(() => anna.closes.length === 1);
    expect(anna.closes).toEqual([closeCode.forbidden]);
    berta.text.insert(0, 'still here');
    expect(berta.closes).toEqual([]);
  });
});

describe('client ids', () => {
  it('D3: nobody writes under a client id of another, and nothing of it is applied', async () => {
    const { port, log } = await start();
    const victim = await synced(port, 's', { actor: 'anna' });
    victim.text.insert(0, 'ECHT');
    await until(async () => (await stored(log, 's')).getText('text').length === 4);
    const forger = await synced(port, 's', { actor: 'mallory' });
    await until(() => forger.text.length === 4);
    forger.doc.clientID = victim.doc.clientID;
    forger.text.insert(0, 'FALSCH');
    await until(() => forger.closes.length > 0);
    expect(forger.closes).toEqual([closeCode.badFrame]);
    victim.text.insert(4, ' bleibt');
    await until(async () => (await stored(log, 's')).getText('text').toString() === 'ECHT bleibt');
  });

  it('D3: the 13-byte GC range over the victim’s next clocks is refused', async () => {
    const { port, log } = await start();
    const victim = await synced(port, 's', { actor: 'anna' });
    victim.text.insert(0, 'ECHT');
    await until(async () => (await stored(log, 's')).getText('text').length === 4);
    const attacker = await raw(port, 's', 'actor=mallory');
    const forged = forgedGap(victim.doc.clientID, 4, 2 ** 40);
    expect(forged.length).toBeLessThanOrEqual(17);
    attacker.send(askAll, sync(2, forged));
    await until(() => attacker.code !== null);
    expect(attacker.code).toBe(closeCode.badFrame);
    victim.text.insert(4, '!');
    await until(async () => (await stored(log, 's')).getText('text').toString() === 'ECHT!');
  });

  it('D3: an id that somebody is present under cannot be taken before its owner writes', async () => {
    const { port, log } = await start();
    const victim = await synced(port, 's', { actor: 'anna' });
    const witness = await synced(port, 's', { actor: 'berta' });
    await until(() => witness.provider.awareness.getStates().has(victim.doc.clientID));
    const attacker = await raw(port, 's', 'actor=mallory');
    attacker.send(askAll, sync(2, forgedGap(victim.doc.clientID, 0, 10)));
    await until(() => attacker.code === closeCode.badFrame);
    victim.text.insert(0, 'mein');
    await until(async () => (await stored(log, 's')).getText('text').toString() === 'mein');
  });

  it('D3: a clock jump beyond the limit is refused, under an id of one’s own too', async () => {
    const { port } = await start();
    for (const length of [100_001, 2 ** 40, Number.MAX_SAFE_INTEGER]) {
      const attacker = await raw(port, 's', 'actor=mallory');
      attacker.send(askAll, sync(2, forgedGap(77, 0, length)));
      await until(() => attacker.code !== null);
      expect(attacker.code).toBe(closeCode.badFrame);
    }
  });

  it('the claim outlives the room: after a reload the id still belongs to its actor', async () => {
    const first = await start();
    const one = await synced(first.port, 's', { actor: 'anna' });
    one.text.insert(0, 'a');
    await until(async () => (await stored(first.log, 's')).getText('text').length === 1);
    await first.rooms.close();
    const second = await start({ log: first.log });
    const forger = await raw(second.port, 's', 'actor=mallory');
    forger.send(askAll, sync(2, forgedGap(one.doc.clientID, 1, 5)));
    await until(() => forger.code === closeCode.badFrame);
    const back = await synced(second.port, 's', { actor: 'anna' }, one.doc);
    back.text.insert(1, 'b');
    await until(async () => (await stored(first.log, 's')).getText('text').toString() === 'ab');
  });

  it('D3: an id that wrote before claims were kept, or for the server, is nobody’s to go on with', async () => {
    const { port, rooms } = await start();
    await rooms.change('s', 'server', (doc) => doc.getText('text').insert(0, 'vom Amt'));
    const past = await rooms.state('s', (doc) => doc.clientID);
    await rooms.raiseEpoch('s', (current) => current);
    expect(await rooms.state('s', (doc) => doc.clientID)).not.toBe(past);
    const forger = await raw(port, 's', 'actor=mallory');
    forger.send(askAll, sync(2, forgedGap(past, 7, 5)));
    await until(() => forger.code === closeCode.badFrame);
    expect((await rooms.state('s', (doc) => Y.encodeStateVector(doc))).length).toBeLessThan(10);
  });

  it('D9: one actor cannot use client ids without end', async () => {
    const { port } = await start({ change: { claimsPerActor: 3 } });
    const attacker = await raw(port, 's', 'actor=mallory');
    attacker.send(askAll);
    for (let id = 1; id <= 4; id += 1) attacker.send(sync(2, forgedGap(id, 0, 1)));
    await until(() => attacker.code === closeCode.flooding);
  });
});

describe('presence', () => {
  it('D4: name, role and anything under `user` are the server’s word', async () => {
    const { port } = await start();
    const one = await synced(port, 's', { actor: 'mallory' });
    const other = await synced(port, 's', { actor: 'berta' });
    one.provider.awareness.setLocalState({ user: { name: '<b>Moderation</b>', role: 'admin' }, cursor: 1 });
    await until(() => other.provider.awareness.getStates().get(one.doc.clientID)?.['cursor'] === 1);
    expect(other.provider.awareness.getStates().get(one.doc.clientID)?.['user']).toEqual({
      name: 'name of mallory',
      color: '#123456',
      role: 'seat',
    });
  });

  it('D4: nobody speaks for another, silences another or removes another', async () => {
    const { port } = await start();
    const victim = await synced(port, 's', { actor: 'anna' });
    const witness = await synced(port, 's', { actor: 'berta' });
    const id = victim.doc.clientID;
    victim.provider.awareness.setLocalStateField('cursor', 1);
    await until(() => witness.provider.awareness.getStates().get(id)?.['cursor'] === 1);
    const attacker = await raw(port, 's', 'actor=mallory');
    attacker.send(askAll, awareness([{ id, clock: 2 ** 31, state: { cursor: 666 } }]));
    attacker.send(awareness([{ id, clock: 2 ** 31 + 1, state: null }]));
    attacker.send(awareness([{ id: 5, clock: 1, state: { cursor: 5 } }]));
    await until(() => witness.provider.awareness.getStates().has(5));
    attacker.socket.terminate();
    await until(() => !witness.provider.awareness.getStates().has(5));
    expect(witness.provider.awareness.getStates().get(id)?.['cursor']).toBe(1);
    victim.provider.awareness.setLocalStateField('cursor', 2);
    await until(() => witness.provider.awareness.getStates().get(id)?.['cursor'] === 2);
  });

  it('D4: a frame of thousands of states adds none, a huge state closes its sender', async () => {
    const { port } = await start();
    const witness = await synced(port, 's', { actor: 'berta' });
    const crowd = await raw(port, 's', 'actor=mallory');
    crowd.send(askAll, awareness(Array.from({ length: 900 }, (_, id) => ({ id, clock: 1, state: {} }))));
    crowd.send(awareness([{ id: 7, clock: 1, state: { here: true } }]));
    await until(() => witness.provider.awareness.getStates().get(7)?.['here'] === true);
    expect(witness.provider.awareness.getStates().size).toBe(2);
    crowd.send(awareness(Array.from({ length: 10_000 }, (_, id) => ({ id, clock: 1, state: {} }))));
    await until(() => crowd.code === closeCode.tooLarge);
    const fat = await raw(port, 's', 'actor=mallory');
    fat.send(askAll, awareness([{ id: 8, clock: 1, state: { fat: 'x'.repeat(100_000) } }]));
    await until(() => fat.code === closeCode.tooLarge);
  });

  it('D2 D4: who is not shown cannot show itself', async () => {
    const { port } = await start();
    const witness = await synced(port, 's', { actor: 'berta' });
    const hidden = await synced(port, 's', { actor: 'office', right: 'read', hidden: '' });
    hidden.provider.awareness.setLocalState({ user: { name: 'x' } });
    const shown = client(port, 's', { actor: 'anna' });
    await until(() => witness.provider.awareness.getStates().has(shown.doc.clientID));
    expect(witness.provider.awareness.getStates().has(hidden.doc.clientID)).toBe(false);
  });

  it('a heartbeat reaches a silent client before it gives up, and carries everybody', async () => {
    const { port } = await start({ change: { heartbeat: 100 } });
    const one = await synced(port, 's', { actor: 'anna' });
    const watcher = await raw(port, 's', 'actor=berta');
    watcher.send(askAll);
    await until(() => watcher.frames.filter((frame) => frame[0] === 1).length >= 3);
    const told = watcher.frames.filter((frame) => frame[0] === 1 && (frame.at(2) ?? 0) > 0);
    expect(told.length).toBeGreaterThan(0);
    expect(one.closes).toEqual([]);
  });
});
