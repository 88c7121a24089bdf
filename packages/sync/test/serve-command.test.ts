import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import { serve } from '../src/serve.ts';
import { readArguments, usage } from '../src/serve-command.ts';
import { afterwards, folder, synced, until } from './harness.ts';

const program = fileURLToPath(new URL('../src/serve.ts', import.meta.url));

/** Runs the command until it ends; its exit code and what it said. */
async function end(...args: string[]): Promise<{ code: number | null; said: string }> {
  const child = spawn(process.execPath, [program, ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
  afterwards(() => child.kill('SIGKILL'));
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk) => {
      said += chunk;
    });
  const [code] = await once(child, 'close');
  return { code, said: said.trim() };
}

describe('sync:serve, called', () => {
  it('wrongly, says what is wrong and how it is called', () => {
    const wrong: [readonly string[], RegExp][] = [
      [[], /--data/],
      [['--data', ''], /--data/],
      [['--data', 'x', '--port', '65536'], /--port.*65536/],
      [['--data', 'x', '--port', ''], /--port/],
      [['--data', 'x', '--port', '-1'], /port/],
      [['--data', 'x', '--limits', 'maybe'], /--limits.*maybe/],
      [['--data', 'x', '--bogus'], /--bogus/],
      [['--data', 'x', 'y'], /y/],
    ];
    for (const [args, sentence] of wrong)
      expect([args, readArguments(args)]).toEqual([args, { wrong: expect.stringMatching(sentence) }]);
    expect(readArguments(['--help'])).toBe('help');
    expect(readArguments(['--data', 'x', '--port', '7', '--limits', 'off'])).toEqual({
      arguments: { data: 'x', port: 7, limits: 'off' },
    });
  });

  it('with what cannot be, ends with one sentence and no trace', async () => {
    const data = folder();
    const file = join(data, 'file');
    writeFileSync(file, '');
    const broken = folder();
    writeFileSync(
      join(broken, 'sync.sqlite'),
      'not a database, but long enough to be looked at as one'.repeat(50),
    );
    const taken = createServer();
    await once(taken.listen(0, '127.0.0.1'), 'listening');
    afterwards(() => void taken.close());
    const address = taken.address();
    const port = typeof address === 'object' ? String(address?.port) : '';
    const inUse = folder();
    const first = await serve({ port: 0, data: inUse });
    afterwards(() => first.close());
    const impossible: [readonly string[], string][] = [
      [['--data', file], `${file} is not a folder`],
      [['--data', join(file, 'x')], `${join(file, 'x')} is not a folder`],
      [['--data', '/proc/x'], '/proc/x cannot be made: ENOENT'],
      [['--data', inUse], `${inUse} is in use by another process`],
      [['--data', broken], `${broken} holds a sync.sqlite that is damaged or no database`],
      [['--data', data, '--port', port], `port ${port} is taken`],
    ];
    for (const [args, said] of impossible) expect(await end(...args)).toEqual({ code: 1, said });
    expect(await end('--nonsense')).toEqual({ code: 2, said: expect.stringContaining(usage) });
    expect(await end('-h')).toEqual({ code: 0, said: usage });
  }, 60_000);
});

describe('a document of sync:serve', () => {
  it('may have any name but none, each a document of its own', async () => {
    const data = folder();
    let served = await serve({ port: 0, data });
    afterwards(() => served.close());
    const names = [
      'a',
      'a/b',
      'a%2Fb',
      '%C3%BCn%C3%AF%E2%98%83',
      'ünï',
      'with space',
      'x'.repeat(1024),
      '.hidden',
      '%00',
    ];
    for (const [index, name] of names.entries()) {
      const writer = await synced(served.port, name, {}, undefined, '/sync');
      writer.text.insert(0, `this is ${name}`);
      await until(() => served.rooms.metrics().updates === index + 1);
    }
    await served.close();
    served = await serve({ port: 0, data });
    for (const name of names) {
      const reader = await synced(served.port, name, {}, undefined, '/sync');
      expect(reader.text.toString()).toBe(`this is ${name}`);
    }
    for (const path of ['/sync/', '/sync', '/', '/else/x']) {
      const socket = new WebSocket(`ws://127.0.0.1:${served.port}${path}`);
      socket.on('error', () => {});
      const [, response] = await once(socket, 'unexpected-response');
      expect([path, response.statusCode]).toEqual([path, 404]);
      socket.terminate();
    }
  }, 60_000);
});
