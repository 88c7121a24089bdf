import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { closeCode } from '../src/close-codes.ts';
import { askAll, awareness, client, raw, start, sync, synced, until } from './harness.ts';

describe('peers that are not there', () => {
  it('C2: who says nothing is closed, who started stays', async () => {
    const { port } = await start({ change: { firstFrame: 100 } });
    const silent = await raw(port, 's');
    const started = await raw(port, 's');
    started.send(askAll);
    await until(() => silent.code !== null);
    expect(silent.code).toBe(closeCode.tryAgain);
    expect(started.code).toBeNull();
  });

  it('a line that is dead is cut, one that only listens is not', async () => {
    const { port, rooms } = await start({ change: { heartbeat: 100, silence: 1500 } });
    const dead = await raw(port, 's', 'actor=a');
    const listening = await raw(port, 's', 'actor=b');
    dead.send(askAll);
    listening.send(askAll);
    await until(() => dead.frames.length > 1 && listening.frames.length > 1);
    dead.socket.pause();
    await until(() => rooms.metrics().peers === 1);
    expect(listening.code).toBeNull();
  });

  it('a document takes only so many', async () => {
    const { port } = await start({ change: { peers: 2 } });
    await synced(port, 's', { actor: 'a' });
    await synced(port, 's', { actor: 'b' });
    const third = await raw(port, 's');
    await until(() => third.code === closeCode.tryAgain);
  });
});

describe('presence and returning clients', () => {
  it('an echo does not make its sender the one it speaks of, not even for the same person', async () => {
    const { port } = await start();
    const one = await synced(port, 's', { actor: 'anna' });
    const witness = await synced(port, 's', { actor: 'berta' });
    one.provider.awareness.setLocalStateField('cursor', 1);
    await until(() => witness.provider.awareness.getStates().get(one.doc.clientID)?.['cursor'] === 1);
    const clock = witness.provider.awareness.meta.get(one.doc.clientID)?.clock ?? 0;
    const echo = await raw(port, 's', 'actor=anna');
    echo.send(askAll, awareness([{ id: one.doc.clientID, clock, state: { cursor: 9 } }]));
    await until(() => echo.frames.some((frame) => frame[0] === 1));
    echo.socket.terminate();
    one.provider.awareness.setLocalStateField('cursor', 2);
    await until(() => witness.provider.awareness.getStates().get(one.doc.clientID)?.['cursor'] === 2);
  });

  it('a client that comes back before its old line is missed is itself again, with its newest state', async () => {
    const { port } = await start();
    const witness = await synced(port, 's', { actor: 'berta' });
    const doc = new Y.Doc();
    const before = await synced(port, 's', { actor: 'anna' }, doc);
    before.provider.awareness.setLocalStateField('cursor', 1);
    await until(() => witness.provider.awareness.getStates().get(doc.clientID)?.['cursor'] === 1);
    // The old line hangs: it stays open on the server while the same document connects anew.
    const twin = new Y.Doc();
    twin.clientID = doc.clientID;
    const after = client(port, 's', { actor: 'anna' }, twin);
    after.provider.awareness.setLocalStateField('cursor', 2);
    await until(() => witness.provider.awareness.getStates().get(doc.clientID)?.['cursor'] === 2);
    expect(after.provider.awareness.getLocalState()?.['cursor']).toBe(2);
    before.provider.destroy();
    after.provider.awareness.setLocalStateField('cursor', 3);
    await until(() => witness.provider.awareness.getStates().get(doc.clientID)?.['cursor'] === 3);
  });

  it('nobody joins a room that just failed', async () => {
    const { port, rooms } = await start();
    const broken = rooms.change('s', 'x', (doc) => {
      doc.getText('text').insert(0, 'halb');
      throw new Error('stop');
    });
    const reading = rooms.state('s', (doc) => doc.getText('text').toString());
    await expect(broken).rejects.toThrow();
    expect(await reading).toBe('');
    const one = await raw(port, 's');
    one.send(askAll, sync(2, Uint8Array.of(0, 0)));
    await until(() => one.frames.some((frame) => frame[0] === 0 && frame[1] === 1));
  });
});
