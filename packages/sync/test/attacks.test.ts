import { connect } from 'node:net';
import * as encoding from 'lib0/encoding';
import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { closeCode } from '../src/close-codes.ts';
import { afterwards, askAll, awareness, client, raw, start, stored, sync, synced, until } from './harness.ts';
import { heldLog } from './held-log.ts';
import { createMemoryLog } from './memory-log.ts';

const isAnswer = (frame: Uint8Array) => frame[0] === 0 && frame[1] === 1;
const updateOf = (change: (doc: Y.Doc) => void) => {
  const doc = new Y.Doc();
  change(doc);
  return Y.encodeStateAsUpdate(doc);
};
/** Rising, repeatable numbers below `below`. */
const dice = (seed: number) => {
  let state = seed;
  return (below: number) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fff_ffff;
    return state % below;
  };
};

describe('the wire', () => {
  it('C9: text frames, unknown types, cut frames and bytes left over close with 4400', async () => {
    const { port } = await start();
    const bad = [
      Uint8Array.of(),
      Uint8Array.of(2, 0, 0),
      Uint8Array.of(9),
      Uint8Array.of(102, 2, 123, 125),
      Uint8Array.of(0, 3, 0),
      Uint8Array.of(0, 0, 200, 1),
      Uint8Array.of(0, 2, 2, 0, 0, 7),
      sync(0, Uint8Array.of(5, 255)),
      sync(2, Uint8Array.of(1, 2, 3)),
      Uint8Array.from({ length: 40 }, () => 255),
    ];
    for (const frame of bad) {
      const attacker = await raw(port, 's');
      attacker.send(frame);
      await until(() => attacker.code !== null);
      expect([[...frame].slice(0, 6), attacker.code]).toEqual([[...frame].slice(0, 6), closeCode.badFrame]);
    }
    const talker = await raw(port, 's');
    talker.socket.send('{"type":"hello"}');
    await until(() => talker.code === closeCode.badFrame);
  });

  it('C3: an announced 80 MB frame, endless fragments and broken framing end the socket, not the server', async () => {
    const { port } = await start();
    const bystander = await synced(port, 's', { actor: 'berta' });
    const heads = [
      Buffer.from([0x82, 0xff, 0, 0, 0, 0, 5, 0, 0, 0, 1, 2, 3, 4]),
      Buffer.concat([
        Buffer.from([0x02, 0x81, 0, 0, 0, 0, 1]),
        ...Array.from({ length: 20_000 }, () => Buffer.from([0x00, 0x81, 0, 0, 0, 0, 1])),
      ]),
      Buffer.from([0xff, 0x81, 0, 0, 0, 0, 1]),
      Buffer.from([0x82, 0x01, 1]),
    ];
    for (const head of heads) {
      const socket = connect(port, '127.0.0.1');
      afterwards(() => socket.destroy());
      let closed = false;
      let got = Buffer.alloc(0);
      socket.on('error', () => {});
      socket.on('close', () => {
        closed = true;
      });
      socket.on('data', (data) => {
        got = Buffer.concat([got, data]);
        if (got.includes('\r\n\r\n') && !socket.writableEnded && head.length > 0) socket.write(head);
      });
      socket.write(
        'GET /s HTTP/1.1\r\nhost: x\r\nupgrade: websocket\r\nconnection: upgrade\r\n' +
          'sec-websocket-version: 13\r\nsec-websocket-key: AAAAAAAAAAAAAAAAAAAAAA==\r\n\r\n',
      );
      await until(() => closed);
    }
    bystander.text.insert(0, 'lebt');
    const witness = await synced(port, 's', { actor: 'carla' });
    await until(() => witness.text.toString() === 'lebt');
  });

  it('C4: a flood is slowed and then closed, and neighbours go on', async () => {
    const { port } = await start({ change: { framesPerSecond: 50, framesBurst: 50, patience: 2 } });
    const one = await synced(port, 's', { actor: 'anna' });
    const other = await synced(port, 's', { actor: 'berta' });
    const flood = await raw(port, 's', 'actor=mallory');
    for (let index = 0; index < 2000; index += 1)
      flood.send(awareness([{ id: 5, clock: index, state: { index } }]));
    await until(() => flood.code !== null);
    expect(flood.code).toBe(closeCode.flooding);
    one.text.insert(0, 'ruhig');
    await until(() => other.text.toString() === 'ruhig');
    expect([...one.closes, ...other.closes]).toEqual([]);
  });

  it('C5: a reader that does not read is cut off, and others get everything', async () => {
    const { port, rooms } = await start({
      change: { buffered: 256 * 1024, framesBurst: 10_000, bytesBurst: 1e9 },
    });
    const one = await synced(port, 's', { actor: 'anna' });
    const other = await synced(port, 's', { actor: 'berta' });
    const deaf = await raw(port, 's', 'actor=deaf');
    deaf.send(askAll);
    await until(() => deaf.frames.some(isAnswer));
    deaf.socket.pause();
    let written = 0;
    await until(() => {
      one.text.insert(0, 'x'.repeat(50_000));
      one.text.delete(0, 50_000);
      written += 50_000;
      return rooms.metrics().slowReadersCut === 1 || written > 40_000_000;
    });
    expect(rooms.metrics().slowReadersCut).toBe(1);
    one.text.insert(0, 'Ende');
    await until(() => other.text.toString() === 'Ende');
    expect(other.closes).toEqual([]);
  });

  it('D9: an update beyond the frame limit and a document beyond its size are refused, reading works', async () => {
    const { port } = await start({ change: { frame: 100_000, document: 150_000 } });
    const big = await raw(port, 's', 'actor=mallory');
    big.send(
      askAll,
      sync(
        2,
        updateOf((doc) => doc.getText('text').insert(0, 'x'.repeat(120_000))),
      ),
    );
    await until(() => big.code === closeCode.tooLarge);
    const one = await synced(port, 's', { actor: 'anna' });
    one.text.insert(0, 'a'.repeat(90_000));
    const reader = await synced(port, 's', { actor: 'berta' });
    await until(() => reader.text.length === 90_000);
    one.text.insert(0, 'b'.repeat(90_000));
    await until(() => one.closes.length > 0);
    expect(one.closes).toEqual([closeCode.tooLarge]);
    const late = await synced(port, 's', { actor: 'late', right: 'read' });
    await until(() => late.text.length === 90_000);
    // Deleting makes room again: what counts is the true size, not the length of the log.
    reader.text.delete(0, 80_000);
    reader.text.insert(0, 'c'.repeat(70_000));
    await until(() => late.text.length === 80_000);
  });

  it('D10: a hundred SyncStep1 get one answer now and one later', async () => {
    const { port } = await start({ change: { stepOneInterval: 700 } });
    const one = await synced(port, 's', { actor: 'anna' });
    one.text.insert(0, 'x'.repeat(10_000));
    const asker = await raw(port, 's', 'actor=mallory');
    for (let index = 0; index < 100; index += 1) asker.send(askAll);
    await until(() => asker.frames.filter(isAnswer).length === 2);
    const probe = await synced(port, 's', { actor: 'carla' });
    await until(() => probe.text.length === 10_000);
    expect(asker.frames.filter(isAnswer).length).toBe(2);
  });
});

describe('queues and names', () => {
  it('C6: a socket is one document’s: a frame that names another is no frame at all', async () => {
    const { port, log } = await start();
    const attacker = await raw(port, 'a', 'actor=mallory');
    attacker.send(askAll);
    const named = encoding.encode((encoder) => {
      encoding.writeVarString(encoder, 'b');
      encoding.writeUint8Array(
        encoder,
        sync(
          2,
          updateOf((doc) => doc.getText('text').insert(0, 'x')),
        ),
      );
    });
    attacker.send(named);
    await until(() => attacker.code !== null);
    expect(attacker.code).toBe(closeCode.badFrame);
    expect([(await log.load('a')).updates, (await log.load('b')).updates]).toEqual([[], []]);
  });

  it('C7: what waits while a document loads goes to that document, whatever else its sender opens meanwhile', async () => {
    const log = heldLog(createMemoryLog());
    const { port } = await start({ log });
    log.holdLoads = true;
    const first = await raw(port, 'a', 'actor=anna');
    first.send(
      askAll,
      sync(
        2,
        updateOf((doc) => doc.getText('text').insert(0, 'für a')),
      ),
    );
    const second = await raw(port, 'b', 'actor=anna');
    second.send(
      askAll,
      sync(
        2,
        updateOf((doc) => doc.getText('text').insert(0, 'für b')),
      ),
    );
    await until(() => log.waiting === 2);
    const gone = await raw(port, 'a', 'actor=berta');
    gone.send(
      askAll,
      sync(
        2,
        updateOf((doc) => doc.getText('text').insert(0, 'zu spät')),
      ),
    );
    gone.socket.terminate();
    await until(() => gone.code !== null);
    log.release();
    await until(async () => (await stored(log, 'b')).getText('text').length > 0);
    const text = async (name: string) => (await stored(log, name)).getText('text').toString();
    expect([await text('a'), await text('b')]).toEqual(['für a', 'für b']);
  });
});

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

  it('D8: thousands of cut and flipped updates leave the document as it was, or as a valid update makes it', async () => {
    const { port, rooms, log, problems } = await start({
      change: { framesBurst: 1e9, bytesBurst: 1e9, claimsPerActor: 1e9 },
    });
    const one = await synced(port, 's', { actor: 'anna' });
    one.text.insert(0, 'Bestand');
    await until(() => rooms.metrics().updates === 1);
    const roll = dice(20_261_122);
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
