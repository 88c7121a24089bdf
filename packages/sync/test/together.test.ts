import { describe, expect, it } from 'vitest';
import { client, start, stored, synced, until } from './harness.ts';

describe('stock clients', () => {
  it('converge, and what they wrote is in the log', async () => {
    const { port, log } = await start();
    const one = await synced(port, 'sheet/1', { actor: 'anna' });
    const other = await synced(port, 'sheet/1', { actor: 'berta' });
    one.text.insert(0, 'Guten Tag');
    await until(() => other.text.toString() === 'Guten Tag');
    other.text.insert(9, ', Goslar');
    await until(() => one.text.toString() === 'Guten Tag, Goslar');
    expect((await stored(log, 'sheet/1')).getText('text').toString()).toBe('Guten Tag, Goslar');
  });

  it('merge what they wrote while apart', async () => {
    const { port, log } = await start();
    const one = await synced(port, 'sheet/1', { actor: 'anna' });
    const other = await synced(port, 'sheet/1', { actor: 'berta' });
    one.provider.disconnect();
    one.text.insert(0, 'offline ');
    other.text.insert(0, 'online ');
    one.provider.connect();
    await until(() => one.text.length === 15 && other.text.length === 15);
    expect(one.text.toString()).toBe(other.text.toString());
    expect((await stored(log, 'sheet/1')).getText('text').toString()).toBe(one.text.toString());
  });

  it('get the whole document when they come later', async () => {
    const { port } = await start();
    const one = await synced(port, 'sheet/1');
    for (let index = 0; index < 50; index += 1) one.text.insert(index, String(index % 10));
    const late = await synced(port, 'sheet/1', { actor: 'late' });
    await until(() => late.text.length === 50);
    one.text.insert(50, '!');
    await until(() => late.text.toString() === one.text.toString());
    const later = await synced(port, 'sheet/1', { actor: 'later' });
    await until(() => later.text.toString() === one.text.toString());
  });

  it('have everything by the time they call themselves synced, the newest included', async () => {
    const { port } = await start();
    const one = await synced(port, 'sheet/1', { actor: 'anna' });
    const other = await synced(port, 'sheet/1', { actor: 'berta' });
    for (let times = 1; times <= 5; times += 1) {
      one.text.insert(0, 'Wort ');
      await until(() => other.text.length === 5 * times);
      const late = client(port, 'sheet/1', { actor: `late${times}` });
      const atSync = await new Promise<number>((resolve) => {
        late.provider.on('sync', (is: boolean) => is && resolve(late.text.length));
      });
      expect(atSync).toBe(5 * times);
    }
  });

  it('see each other, and no longer when one leaves', async () => {
    const { port } = await start();
    const one = await synced(port, 'sheet/1', { actor: 'anna' });
    const other = await synced(port, 'sheet/1', { actor: 'berta' });
    one.provider.awareness.setLocalStateField('cursor', 3);
    await until(() => other.provider.awareness.getStates().get(one.doc.clientID)?.['cursor'] === 3);
    one.provider.awareness.setLocalStateField('cursor', 4);
    await until(() => other.provider.awareness.getStates().get(one.doc.clientID)?.['cursor'] === 4);
    expect(one.provider.awareness.getLocalState()?.['cursor']).toBe(4);
    one.provider.destroy();
    await until(() => !other.provider.awareness.getStates().has(one.doc.clientID));
  });

  it('do not mix documents', async () => {
    const { port } = await start();
    const one = await synced(port, 'a');
    const other = await synced(port, 'b');
    one.text.insert(0, 'a');
    other.text.insert(0, 'b');
    const again = await synced(port, 'a', { actor: 'x' });
    await until(() => again.text.length === 1);
    expect([one, other, again].map((each) => each.text.toString())).toEqual(['a', 'b', 'a']);
    expect(client(port, 'c').text.toString()).toBe('');
  });
});
