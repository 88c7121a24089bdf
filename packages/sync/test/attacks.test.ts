import * as encoding from 'lib0/encoding';
import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { createDice } from '../chaos/dice.ts';
import { closeCode } from '../src/close-codes.ts';
import { askAll, client, raw, start, stored, sync, synced, until } from './harness.ts';
import { heldLog } from './held-log.ts';
import { createMemoryLog } from './memory-log.ts';

const updateOf = (change: (doc: Y.Doc) => void) => {
  const doc = new Y.Doc();
  change(doc);
  return Y.encodeStateAsUpdate(doc);
};

describe('updates', () => {
  it('D5: who may write may delete everything; it is noticed, and a checkpoint brings it back', async () => {
    const { port, rooms, problems } = await start();
    const one = await synced(port, 's', { actor: 'anna', epoch: '1' });
    one.text.insert(0, 'Wort '.repeat(200));
    await until(async () => (await rooms.state('s', (doc) => doc.getText('text').length)) === 1000);
    const checkpoint = await rooms.read('s');
    const vandal = await synced(port, 's', { actor: 'mallory', epoch: '1' });
    await until(() => vandal.text.length === 1000);
    vandal.text.delete(0, 100);
    await until(() => one.text.length === 900);
    expect(problems).toEqual([]);
    vandal.text.delete(0, 300);
    await until(() => rooms.metrics().massDeletions === 1);
    vandal.text.delete(0, 600);
    await until(() => one.text.length === 0 && rooms.metrics().massDeletions === 2);
    expect(vandal.closes).toEqual([]);
    expect(problems.map(({ kind, name }) => [kind, name])).toEqual([
      ['mass-deletion', 's'],
      ['mass-deletion', 's'],
    ]);
    expect(await rooms.restore('s', checkpoint)).toBe(2);
    await until(() => vandal.closes.length === 1 && one.closes.length === 1);
    expect([vandal.closes, one.closes]).toEqual([[closeCode.epoch], [closeCode.epoch]]);
    const fresh = await synced(port, 's', { actor: 'berta', epoch: '2' });
    await until(() => fresh.text.length === 1000);
  });

  it('D11: who wrote what is what the server’s log says, whatever a client writes about itself', async () => {
    const log = heldLog(createMemoryLog());
    const { port } = await start({ log });
    const one = await synced(port, 's', { actor: 'mallory' });
    one.doc.getMap('meta').set('author', 'anna');
    one.doc.getMap('meta').set('createdAt', 0);
    new Y.PermanentUserData(one.doc).setUserMapping(one.doc, one.doc.clientID, 'anna');
    await until(async () => (await log.load('s')).updates.length >= 3);
    expect(new Set(log.appends.flat().map((row) => row.actor))).toEqual(new Set(['mallory']));
    const { claims } = await log.load('s');
    expect(claims).toEqual([{ clientId: one.doc.clientID, actor: 'mallory' }]);
  });

  it('D6: foreign roots, wrong kinds, __proto__, sub-documents and deep nesting are refused before they are applied', async () => {
    const roots = [
      { name: 'text', type: 'text' },
      { name: 'meta', type: 'map' },
      { name: 'body', type: 'xml' },
    ] as const;
    const { port, log } = await start({ roots: () => roots });
    const nested = (levels: number) => (doc: Y.Doc) => {
      let map = doc.getMap('meta');
      for (let level = 0; level < levels; level += 1) {
        const inner = new Y.Map();
        map.set('x', inner);
        map = inner as Y.Map<unknown>;
      }
    };
    const refused: [string, (doc: Y.Doc) => void][] = [
      ['unknown root', (doc) => doc.getMap('other').set('a', 1)],
      ['text in a map', (doc) => doc.getText('meta').insert(0, 'hidden')],
      ['map in a text', (doc) => doc.getMap('text').set('a', 1)],
      ['text in an xml root', (doc) => doc.getText('body').insert(0, 'hidden')],
      ['__proto__', (doc) => doc.getMap('meta').set('__proto__', new Y.Map([['isAdmin', true]]))],
      [
        '__proto__ in a value',
        (doc) => doc.getMap('meta').set('a', JSON.parse('{"__proto__":{"isAdmin":true}}')),
      ],
      ['sub-document', (doc) => doc.getMap('meta').set('a', new Y.Doc())],
      ['65 levels', nested(65)],
      ['3000 levels', nested(3000)],
    ];
    for (const [what, change] of refused) {
      const attacker = await raw(port, 's', 'actor=mallory');
      attacker.send(askAll, sync(2, updateOf(change)));
      await until(() => attacker.code !== null);
      expect([what, attacker.code]).toEqual([what, closeCode.badFrame]);
    }
    expect((await log.load('s')).updates).toEqual([]);
    const fine = await raw(port, 's', 'actor=anna');
    fine.send(askAll, sync(2, updateOf(nested(63))));
    const paragraph = (doc: Y.Doc) => {
      const element = new Y.XmlElement('paragraph');
      element.insert(0, [new Y.XmlText('Hallo')]);
      doc.getXmlFragment('body').insert(0, [element]);
    };
    fine.send(sync(2, updateOf(paragraph)));
    await until(async () => (await log.load('s')).updates.length === 2);
    expect(fine.code).toBeNull();
  });

  it('D6: where any shape goes sub-documents do too, up to a thousand', async () => {
    const { port, log } = await start();
    const references = (count: number) => (doc: Y.Doc) => {
      for (let at = 0; at < count; at += 1)
        doc.getMap('parts').set(`${at}`, new Y.Doc({ guid: `part-${at}` }));
    };
    const author = await raw(port, 's', 'actor=anna');
    author.send(askAll, sync(2, updateOf(references(1000))));
    await until(async () => (await log.load('s')).updates.length === 1);
    const reader = await synced(port, 's', { actor: 'berta' });
    expect(reader.doc.getSubdocGuids().size).toBe(1000);
    for (const attempt of [
      references(1),
      (doc: Y.Doc) => doc.getMap('parts').set('a', new Y.Doc({ meta: JSON.parse('{"__proto__":{}}') })),
    ]) {
      const attacker = await raw(port, 's', 'actor=mallory');
      attacker.send(askAll, sync(2, updateOf(attempt)));
      await until(() => attacker.code !== null);
      expect(attacker.code).toBe(closeCode.badFrame);
    }
    expect((await log.load('s')).updates).toHaveLength(1);
  });

  it('D6: a text right below an xml root is refused beside a block too, in the update or in the document', async () => {
    const { port, log } = await start({ roots: () => [{ name: 'body', type: 'xml' }] });
    const block = (doc: Y.Doc) => doc.getXmlFragment('body').insert(0, [new Y.XmlElement('paragraph')]);
    const author = await raw(port, 's', 'actor=anna');
    const before = updateOf(block);
    author.send(askAll, sync(2, before));
    await until(async () => (await log.load('s')).updates.length === 1);
    const misplaced: [string, (doc: Y.Doc) => void][] = [
      ['letters after a block', (doc) => doc.getText('body').insert(1, 'x')],
      ['letters before a block', (doc) => doc.getText('body').insert(0, 'x')],
      ['a text after a block', (doc) => doc.getXmlFragment('body').insert(1, [new Y.XmlText('x')])],
      ['a map after a block', (doc) => doc.getArray('body').insert(1, [new Y.Map()])],
      ['a value after a block', (doc) => doc.getArray('body').insert(1, [1])],
    ];
    for (const [what, change] of misplaced) {
      for (const known of [true, false]) {
        const doc = new Y.Doc();
        Y.applyUpdate(doc, known ? before : updateOf(block));
        const vector = known ? Y.encodeStateVector(doc) : undefined;
        change(doc);
        const attacker = await raw(port, 's', 'actor=mallory');
        attacker.send(askAll, sync(2, Y.encodeStateAsUpdate(doc, vector)));
        await until(() => attacker.code !== null);
        expect([what, known, attacker.code]).toEqual([what, known, closeCode.badFrame]);
      }
    }
    expect((await log.load('s')).updates).toHaveLength(1);
  });

  it('D6: depth counts across updates', async () => {
    const { port, log } = await start({ change: { depth: 10 } });
    const one = await synced(port, 's', { actor: 'anna' });
    let map = one.doc.getMap('meta') as Y.Map<unknown>;
    for (let level = 0; level < 11; level += 1) {
      const inner = new Y.Map<unknown>();
      map.set('x', inner);
      map = inner;
    }
    await until(() => one.closes.length > 0);
    expect(one.closes).toEqual([closeCode.badFrame]);
    expect((await log.load('s')).updates).toHaveLength(10);
  });

  it('D6: thousands of roots are refused where any name is allowed', async () => {
    const { port } = await start();
    const attacker = await raw(port, 's');
    const many = (doc: Y.Doc) => {
      for (let index = 0; index < 60; index += 1) doc.getMap(`r${index}`).set('a', 1);
    };
    attacker.send(askAll, sync(2, updateOf(many)));
    await until(() => attacker.code === closeCode.badFrame);
  });

  it('D7: updates whose past never comes are dropped, asked for once, and then their sender is closed', async () => {
    const { port, log, rooms } = await start();
    const doc = new Y.Doc();
    const updates: Uint8Array[] = [];
    doc.on('update', (update) => updates.push(update));
    for (let index = 0; index < 200; index += 1) doc.getText('text').insert(index, 'x'.repeat(1000));
    const attacker = await raw(port, 's', 'actor=mallory');
    attacker.send(askAll);
    for (const update of updates.slice(1)) attacker.send(sync(2, update));
    await until(() => attacker.code !== null);
    expect(attacker.code).toBe(closeCode.badFrame);
    expect(rooms.metrics().resyncs).toBe(1);
    expect((await log.load('s')).updates).toEqual([]);
    expect((await rooms.read('s')).length).toBe(2);
    const liar = await raw(port, 's', 'actor=mallory');
    liar.send(askAll, sync(2, updates[5] ?? new Uint8Array()), sync(1, updates[6] ?? new Uint8Array()));
    await until(() => liar.code === closeCode.badFrame);
  });

  it('D7: who is asked for what is missing and never answers is closed, and nothing of it is kept meanwhile', async () => {
    let now = 1000;
    const clock = { now: () => now, wall: () => now };
    const { port, log, rooms } = await start({ clock, change: { heartbeat: 10_000 } });
    const doc = new Y.Doc();
    const updates: Uint8Array[] = [];
    doc.on('update', (update) => updates.push(update));
    for (let index = 0; index < 40; index += 1) doc.getText('text').insert(index, 'x'.repeat(1000));
    const silent = await raw(port, 's', 'actor=mallory');
    silent.send(askAll);
    for (const update of updates.slice(10)) silent.send(sync(2, update));
    await until(() => rooms.metrics().resyncs === 1);
    // It goes on to answer pings; what it was asked for it does not send.
    for (const seconds of [10, 20, 30]) {
      now = 1000 + 1000 * seconds;
      await until(() => silent.frames.filter((frame) => frame[0] === 1).length >= seconds / 10);
      expect((await rooms.read('s')).length).toBe(2);
      expect((await log.load('s')).updates).toEqual([]);
      const pending = await rooms.state('s', ({ store }) => [store.pendingStructs, store.pendingDs]);
      expect(pending).toEqual([null, null]);
    }
    expect(silent.code).toBeNull();
    now = 47_000;
    await until(() => silent.code !== null);
    expect(silent.code).toBe(closeCode.badFrame);
  });

  it('D7: an honest client that lost an update is asked and heals', async () => {
    const { port, log, rooms } = await start();
    const one = await synced(port, 's', { actor: 'anna' });
    one.text.insert(0, 'a');
    await until(() => rooms.metrics().updates === 1);
    const socket = one.provider.ws as unknown as { send(data: Uint8Array): void };
    const send = socket.send.bind(socket);
    socket.send = () => {};
    one.text.insert(1, 'verloren ');
    socket.send = send;
    one.text.insert(10, 'da');
    await until(async () => (await stored(log, 's')).getText('text').toString() === 'averloren da');
    expect(one.closes).toEqual([]);
    expect(rooms.metrics().resyncs).toBe(1);
  });

  it('D7: deletions of what does not exist are not kept', async () => {
    const { port, rooms } = await start();
    const attacker = await raw(port, 's', 'actor=mallory');
    const deletions = encoding.encode((encoder) => {
      for (const value of [0, 1, 99, 1, 0, 1_000_000]) encoding.writeVarUint(encoder, value);
    });
    attacker.send(askAll, sync(2, deletions), sync(1, deletions));
    await until(() => attacker.code === closeCode.badFrame);
    expect((await rooms.read('s')).length).toBe(2);
  });

  it('D8: an update whose items build on their own future is refused before Yjs stumbles over it', async () => {
    const { port, problems } = await start();
    const neighbour = await synced(port, 's', { actor: 'berta' });
    // Found by flipping bits: of client 77777, the item at clock 5 names clock 12, the one at clock 2 names clock 65.
    for (const hex of [
      '0104d1df04000401047465787402616e81d1df04010384d1df040c0266662801016d016b017601016175037d017d0277046472656901d1df04010203',
      '0104d1df04000401047465787402616e81d1df04410384d1df04040266662801016d016b017601016175037d017d0277046472656901d1df04010203',
    ]) {
      const attacker = await raw(port, 's', 'actor=mallory');
      attacker.send(askAll, sync(2, Uint8Array.from(Buffer.from(hex, 'hex'))));
      await until(() => attacker.code !== null);
      expect(attacker.code).toBe(closeCode.badFrame);
    }
    expect([problems, neighbour.closes]).toEqual([[], []]);
  });

  it('D8: thousands of cut and flipped updates leave the document as it was, or as a valid update makes it', async () => {
    const { port, rooms, log, problems } = await start({
      change: { framesBurst: 1e9, bytesBurst: 1e9, claimsPerActor: 1e9 },
    });
    const one = await synced(port, 's', { actor: 'anna' });
    one.text.insert(0, 'Bestand');
    await until(() => rooms.metrics().updates === 1);
    const { roll } = createDice(20_261_122);
    const sound = updateOf((doc) => {
      doc.getText('text').insert(0, 'angriff');
      doc.getMap('m').set('k', { a: [1, 2, 'drei'] });
      doc.getText('text').delete(2, 3);
    });
    for (let round = 0; round < 600; round += 1) {
      const attacker = await raw(port, 's', `actor=mallory${round % 7}`);
      const bytes = Uint8Array.from(sound.slice(0, roll(2) ? sound.length : roll(sound.length)));
      for (let flip = roll(4); flip > 0 && bytes.length > 0; flip -= 1) {
        const at = roll(bytes.length);
        bytes[at] = (bytes[at] ?? 0) ^ (1 << roll(8));
      }
      attacker.send(askAll, sync(roll(2) ? 1 : 2, bytes));
      attacker.socket.close();
    }
    await until(() => rooms.metrics().peers === 1, 20_000);
    const live = await rooms.state('s', (doc) => Y.encodeStateAsUpdate(doc));
    expect(Y.encodeStateAsUpdate(await stored(log, 's'))).toEqual(live);
    expect(problems).toEqual([]);
    const witness = client(port, 's', { actor: 'carla' });
    await until(() => witness.text.toString() === one.text.toString());
    expect(witness.text.toString()).toContain('Bestand');
  }, 60_000);
});
