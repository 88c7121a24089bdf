import { once } from 'node:events';
import { failureCodes } from '@fortschrift/domain/failure';
import { sentenceFor } from '@fortschrift/i18n/failures';
import { failures } from '@fortschrift/i18n/failures/de';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { WebSocket } from 'ws';
import { right } from '../concept/test-house.ts';
import { write } from '../hall/hall.ts';
import type { HttpBrowser } from './http-browser.ts';
import {
  doAt,
  type Hall,
  type Installation,
  newId,
  openHall,
  openInstallation,
  setUp,
  sitDown,
} from './installation.ts';
import { killAll, type Program } from './program.ts';
import { codeIn, type Heard, overWire } from './raw-http.ts';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

let house: Installation;
let server: Program;
let hall: Hall;
let phone: HttpBrowser;
let desk = '';
/** Two that are slow on purpose and wait beside the other tests: a head byte by byte, and half a handshake. */
let slow: Promise<Heard>;
let half: Promise<Heard>;

beforeAll(async () => {
  house = await openInstallation();
  server = await house.start();
  const office = await setUp(house, server);
  hall = await openHall(office, 1);
  desk = hall.tables[0] ?? '';
  await doAt(office, desk, { do: 'table.phase', phase: 'collecting' });
  await doAt(office, desk, { do: 'sheet.open', open: true });
  phone = (await sitDown(house, hall, desk)).browser;
  slow = overWire(house.port, (socket) => {
    socket.write('GET /api/health HTTP/1.1\r\n');
    const drip = setInterval(() => socket.write('A'), 1_000);
    socket.on('close', () => clearInterval(drip));
  });
  half = overWire(house.port, (socket) => {
    socket.write(`GET /sync/sheet/${desk} HTTP/1.1\r\nHost: x\r\nUpgrade: websocket\r\n`);
  });
});
afterAll(async () => {
  killAll();
  await house.close();
});

/** After everything: alive, and the same person can still write. */
afterEach(async () => {
  expect(server.child.exitCode).toBeNull();
  expect(await (await fetch(`${house.origin}/api/health`)).json()).toMatchObject({ status: 'ok' });
  await right(phone.call('GET /tables/:id', { params: { id: desk } }));
});

/** A refusal is a status, a code, and a sentence people can read. */
async function refused(
  status: number,
  code: string,
  heard: { readonly status: number; readonly text: string },
) {
  expect({ status: heard.status, code: codeIn(heard.text) }).toEqual({ status, code });
  expect(heard.text).not.toMatch(/ {4}at |node_modules/);
  const known = failureCodes.find((one) => one === code);
  if (!known) throw new Error(`${code} is no code`);
  expect(sentenceFor(failures, { code: known, limit: 1, count: 1 })).toMatch(/\w.*\.$/s);
}

async function post(body: string, headers: Record<string, string> = {}, path = `/tables/${desk}/commands`) {
  const response = await phone.send(path, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body,
  });
  return { status: response.status, text: await response.text() };
}

const command = () => JSON.stringify({ commandId: newId(), command: write(newId()) });
const head = (lines: readonly string[]) =>
  [`POST /api/tables/${desk}/commands HTTP/1.1`, `Host: 127.0.0.1:${house.port}`, `Cookie: ${phone.cookie()}`]
    .concat(lines, '', '')
    .join('\r\n');

describe('a body', () => {
  it.each([
    ['that is no JSON', 'Guten Tag', 400, 'notJson'],
    ['that is empty', '', 400, 'notJson'],
    ['of 300 kB', JSON.stringify('x'.repeat(300_000)), 413, 'tooLarge'],
    ['nested deeper than any stack', '['.repeat(120_000) + ']'.repeat(120_000), 400, 'notJson'],
    [
      'of 10,000 fields',
      JSON.stringify(Object.fromEntries(Array.from({ length: 10_000 }, (_, n) => [n, n]))),
      400,
      'wrongShape',
    ],
    [
      'with the keys of objects',
      '{"__proto__":{"commandId":"x"},"constructor":{"prototype":{}}}',
      400,
      'wrongShape',
    ],
  ])('%s', async (_, body, status, code) => refused(status, code, await post(body)));

  it('with __proto__ beside what was asked is taken without it', async () => {
    const sent = command().replace('{', '{"__proto__":{"role":"office"},');
    expect(await post(sent)).toMatchObject({ status: 200 });
  });

  it('G2 in another content type, or from another page', async () => {
    for (const type of ['text/plain', 'APPLICATION/X-WWW-FORM-URLENCODED', 'multipart/form-data; boundary=x'])
      await refused(400, 'notJson', await post(command(), { 'content-type': type }));
    for (const origin of ['https://evil.example', 'null', `${house.origin}.evil.example`])
      await refused(403, 'foreignOrigin', await post(command(), { origin }));
  });

  it('G3 in chunks without a length, far too large', async () => {
    const chunk = 'x'.repeat(64 * 1024);
    const heard = await overWire(house.port, (socket) => {
      socket.write(
        head(['Content-Type: application/json', 'Transfer-Encoding: chunked', 'Connection: close']),
      );
      for (let n = 0; n < 40; n += 1) socket.write(`${chunk.length.toString(16)}\r\n${chunk}\r\n`);
      socket.end('0\r\n\r\n');
    });
    await refused(413, 'tooLarge', heard);
  });

  it('G3 that announces a gigabyte is not waited for', async () => {
    const heard = await overWire(house.port, (socket) => {
      socket.write(
        head(['Content-Type: application/json', 'Content-Length: 1000000000', 'Connection: close']),
      );
      socket.write('x'.repeat(1_000_000));
    });
    await refused(413, 'tooLarge', heard);
    expect(heard.ms).toBeLessThan(15_000);
  });

  it('G3 shorter than it says, or longer', async () => {
    const body = command();
    const longer = await overWire(house.port, (socket) => {
      socket.end(
        `${head(['Content-Type: application/json', `Content-Length: ${body.length - 5}`, 'Connection: close'])}${body}`,
      );
    });
    await refused(400, 'wrongShape', longer);
    const shorter = await overWire(house.port, (socket) => {
      socket.end(
        `${head(['Content-Type: application/json', `Content-Length: ${body.length + 5}`, 'Connection: close'])}${body}`,
      );
    });
    expect([0, 400]).toContain(shorter.status);
  });
});

describe('an address', () => {
  it('that is not there', async () => {
    for (const path of [
      '/nothing',
      `/tables/${newId()}`,
      '/tables/x',
      '/tables/%2e%2e%2fsetup',
      '/tables/%00',
      `/${'x'.repeat(5_000)}`,
    ]) {
      const response = await phone.send(path, {});
      await refused(404, 'notFound', { status: response.status, text: await response.text() });
    }
  });

  it('by a method nobody offers, also under another name', async () => {
    for (const method of ['PUT', 'DELETE', 'PATCH', 'PROPFIND']) {
      const response = await phone.send(`/tables/${desk}/commands`, { method });
      await refused(404, 'notFound', { status: response.status, text: await response.text() });
    }
    const disguised = await phone.send(`/tables/${desk}`, {
      headers: { 'x-http-method-override': 'DELETE' },
    });
    expect(disguised.status).toBe(200);
  });

  it('asked for with the offer of another HTTP is answered with this one', async () => {
    const heard = await overWire(house.port, (socket) =>
      socket.end(
        'GET /api/health HTTP/1.1\r\nHost: x\r\nConnection: Upgrade, HTTP2-Settings, close\r\nUpgrade: h2c\r\nHTTP2-Settings: AAMAAABk\r\n\r\n',
      ),
    );
    expect(heard.status).toBe(200);
  });

  it('that is no address at all', async () => {
    for (const line of [
      'GET  HTTP/1.1',
      'GET /%zz HTTP/1.1',
      'GET //evil.example/api/health HTTP/1.1',
      'OPTIONS * HTTP/1.1',
      'CONNECT x:1 HTTP/1.1',
      'GET /api/health HTTP/9.9',
      '\0\0\0\0',
    ]) {
      const heard = await overWire(house.port, (socket) =>
        socket.end(`${line}\r\nHost: x\r\nConnection: close\r\n\r\n`),
      );
      expect(heard.status).toBeLessThan(500);
    }
  });
});

describe('a head', () => {
  it('larger than any browser sends', async () => {
    const flood = await overWire(house.port, (socket) =>
      socket.write(`GET /api/health HTTP/1.1\r\nHost: x\r\nCookie: ${'x'.repeat(40_000)}\r\n\r\n`),
    );
    await refused(431, 'tooLarge', flood);
    const many = await overWire(house.port, (socket) =>
      socket.write(
        `GET /api/health HTTP/1.1\r\nHost: x\r\nConnection: close\r\n${'A: b\r\n'.repeat(5_000)}\r\n`,
      ),
    );
    expect([200, 431]).toContain(many.status);
  });

  it('C2 that never ends is closed', async () => {
    await refused(408, 'wrongShape', await slow);
    expect((await slow).ms).toBeLessThan(20_000);
  });
});

describe('a socket', () => {
  const open = () =>
    new WebSocket(`${house.origin.replace('http', 'ws')}/sync/sheet/${desk}`, {
      headers: { origin: house.origin, cookie: phone.cookie() },
    });

  it('C3 with an oversized frame is closed with a code', async () => {
    for (const [size, code] of [
      [1_500_000, 4413],
      [3_000_000, 1009],
    ] as const) {
      const socket = open();
      socket.on('error', () => undefined);
      await once(socket, 'open');
      socket.send(new Uint8Array(size));
      const [closed] = await once(socket, 'close');
      expect(closed).toBe(code);
    }
  });

  it('C9 with text, unknown messages or noise is closed with a code', async () => {
    for (const bytes of [
      'Guten Tag',
      new Uint8Array([99, 1, 2]),
      new Uint8Array([0, 2, 255, 255, 255, 255, 255]),
    ]) {
      const socket = open();
      await once(socket, 'open');
      socket.send(bytes);
      const [closed] = await once(socket, 'close');
      expect(closed).toBe(4400);
    }
  });

  it('C2 that stops in the middle of its handshake, or asks for a place that is none', async () => {
    expect((await half).status).toBe(408);
    for (const path of ['/', '/api/health', '/sync', '/sync/', '/sync/sheet/../x', '/sync/sheet/%00']) {
      const heard = await overWire(house.port, (socket) =>
        socket.write(
          `GET ${path} HTTP/1.1\r\nHost: 127.0.0.1:${house.port}\r\nOrigin: ${house.origin}\r\nConnection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n`,
        ),
      );
      expect([400, 404]).toContain(heard.status);
    }
  });
});

it('none of it is worth an error in the log', () => {
  expect(server.err()).toBe('');
});
