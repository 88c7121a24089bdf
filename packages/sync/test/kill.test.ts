import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { freePort } from '@fortschrift/tooling/src/tests/free-port.mjs';
import * as encoding from 'lib0/encoding';
import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { afterwards, askAll, client, folder, raw, sync, until } from './harness.ts';

const program = fileURLToPath(new URL('../src/serve.ts', import.meta.url));

/** Starts `serve.ts` as a process of its own; resolves when it is ready. */
async function spawnServer(data: string, own?: number): Promise<{ child: ChildProcess; port: number }> {
  const port = own ?? (await freePort());
  const child = spawn(process.execPath, [program, '--port', String(port), '--data', data], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  afterwards(() => child.kill('SIGKILL'));
  for await (const line of createInterface({ input: child.stdout })) {
    const ready = /^ready http:\/\/127\.0\.0\.1:(\d+)$/.exec(line);
    if (ready !== null) return { child, port: Number(ready[1]) };
  }
  throw new Error('the server ended before it was ready');
}

async function end(child: ChildProcess, signal: NodeJS.Signals): Promise<number | null> {
  const gone = once(child, 'exit');
  child.kill(signal);
  const [code] = await gone;
  return code;
}

const words = (doc: Y.Doc) => doc.getArray<string>('words').toArray();
const doubled = (list: readonly string[]) => list.filter((word, index) => list.indexOf(word) !== index);

describe('kill -9 while typing', () => {
  it('loses nothing that anybody saw or the server acknowledged, and doubles nothing', async () => {
    const data = folder();
    let { child, port } = await spawnServer(data);
    const writers = ['anna', 'berta', 'carla'].map((actor) =>
      client(port, 'sheet', { actor }, new Y.Doc(), '/sync'),
    );
    let written = 0;
    const acknowledged: string[] = [];
    for (let round = 0; round < 3; round += 1) {
      await until(() => writers.every((writer) => writer.provider.synced), 20_000);
      // A client of its own making that asks for acknowledgements.
      const doc = new Y.Doc();
      const sent: string[] = [];
      const own = await raw(port, 'sync/sheet', `actor=own${round}&caps=ack1`);
      own.send(askAll);
      doc.on('update', (update) => {
        own.send(
          sync(2, update),
          encoding.encode((encoder) => {
            encoding.writeVarUint(encoder, 100);
            encoding.writeVarUint(encoder, sent.length);
          }),
        );
      });
      const acknowledgements = () => own.frames.filter((frame) => frame[0] === 100).length;
      const typing = setInterval(() => {
        for (const [index, writer] of writers.entries()) {
          writer.doc.getArray('words').push([`${index}-${written}`]);
          written += 1;
        }
        const word = `own${round}-${sent.length}`;
        sent.push(word);
        doc.getArray('words').push([word]);
      }, 2);
      await until(() => acknowledgements() > 40 + 25 * round, 20_000);
      await end(child, 'SIGKILL');
      clearInterval(typing);
      acknowledged.push(...sent.slice(0, acknowledgements()));
      // What somebody has from somebody else was delivered by the server.
      const seen = writers.flatMap((writer, index) =>
        words(writer.doc).filter((word) => !word.startsWith(`${index}-`)),
      );
      for (const writer of writers) writer.provider.disconnect();

      ({ child, port } = await spawnServer(data, port));
      const fresh = client(port, 'sheet', { actor: 'fresh' }, new Y.Doc(), '/sync');
      await until(() => fresh.provider.synced, 20_000);
      const kept = new Set(words(fresh.doc));
      expect([...seen, ...acknowledged].filter((word) => !kept.has(word))).toEqual([]);
      expect(doubled(words(fresh.doc))).toEqual([]);

      for (const writer of writers) writer.provider.connect();
      const all = () => writers.map((writer) => words(writer.doc).join());
      await until(() => new Set([...all(), words(fresh.doc).join()]).size === 1, 20_000);
      const list = words(fresh.doc);
      expect(doubled(list)).toEqual([]);
      expect(list.filter((word) => !word.startsWith('own'))).toHaveLength(written);
      fresh.provider.destroy();
    }
    expect(acknowledged.length).toBeGreaterThan(150);
  }, 90_000);
});

describe('serve', () => {
  it('answers any GET, ends on SIGTERM with everything committed, and keeps its log to itself', async () => {
    const data = folder();
    const first = await spawnServer(data);
    const answer = await fetch(`http://127.0.0.1:${first.port}/anything`);
    expect(answer.status).toBe(200);
    const one = client(first.port, 'a/b c', { actor: 'anna' }, new Y.Doc(), '/sync');
    await until(() => one.provider.synced, 20_000);
    one.doc.getArray('words').push(['bleibt']);
    const witness = client(first.port, 'a/b c', { actor: 'berta' }, new Y.Doc(), '/sync');
    await until(() => words(witness.doc).length === 1, 20_000);
    expect(await end(first.child, 'SIGTERM')).toBe(0);
    one.provider.destroy();
    const second = await spawnServer(data);
    const later = client(second.port, 'a/b c', { actor: 'carla' }, new Y.Doc(), '/sync');
    await until(() => words(later.doc).join() === 'bleibt', 20_000);
    const third = spawn(process.execPath, [program, '--port', '0', '--data', data], { stdio: 'ignore' });
    const [code] = await once(third, 'exit');
    expect(code).not.toBe(0);
  }, 60_000);

  it('says how to be called', async () => {
    const child = spawn(process.execPath, [program, '--limits', 'maybe'], {
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    let said = '';
    child.stderr.on('data', (data) => {
      said += String(data);
    });
    const [code] = await once(child, 'exit');
    expect(code).toBe(2);
    expect(said).toContain('usage');
  });
});
