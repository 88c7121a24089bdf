import { Buffer } from 'node:buffer';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { right } from '../concept/test-house.ts';
import { type FullTable, fillTable } from './full-table.ts';
import type { HttpBrowser } from './http-browser.ts';
import {
  administrator,
  type Installation,
  newId,
  openInstallation,
  setUp,
  setupToken,
} from './installation.ts';
import { killAll, type Program } from './program.ts';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 120_000 });

let house: Installation;
let server: Program;
let office: HttpBrowser;
let table: FullTable;

beforeAll(async () => {
  house = await openInstallation();
  server = await house.start();
  office = await setUp(house, server);
  table = await fillTable(house, office);
});
afterAll(async () => {
  killAll();
  for (const { provider } of table.watching) provider.destroy();
  await house.close();
});

const tokensOf = ({ cookies }: HttpBrowser) => [...cookies.values()].flatMap((value) => value.split('.'));

describe('B7 what reaches a phone at a full table', () => {
  // The name of a host who types in the sheet is at their caret: they introduced themselves in the room.
  it('holds nobody else’s seat, token, e-mail or account, whatever it asks for', async () => {
    const { watcher, watching, others, desk, workshopId } = table;
    const asked = [
      'GET /me',
      'GET /demo',
      'GET /setup',
      'GET /audit',
      'GET /accounts',
      'GET /workshops',
      'GET /ideas',
      ...[desk].flatMap((id) => [`GET /tables/${id}`, `GET /tables/${id}/sheet`]),
      ...[workshopId].flatMap((id) => [
        `GET /workshops/${id}`,
        `GET /workshops/${id}/hall`,
        `GET /workshops/${id}/result`,
      ]),
    ];
    for (const line of asked) {
      const [method = '', path = ''] = line.split(' ');
      await watcher.send(path, { method });
    }
    const { account } = await right(office.call('GET /me'));
    const secrets = [
      ...others.flatMap(({ browser, seatId }) => [seatId, ...tokensOf(browser)]),
      ...tokensOf(office),
      account?.id ?? '',
      account?.email ?? '',
      table.display,
    ];
    expect(secrets.filter((secret) => secret.length < 10)).toEqual([]);
    const bytes = [
      ...watching.flatMap(({ received }) => received.map((frame) => Buffer.from(frame).toString('latin1'))),
      ...watcher.received,
    ].join('\n');
    // The search would find something: what is meant for this phone is there.
    for (const meant of ['meine Karte', 'getippt-2', 'Platz ']) expect(bytes).toContain(meant);
    expect(secrets.filter((secret) => bytes.includes(Buffer.from(secret).toString('latin1')))).toEqual([]);
    expect(secrets.filter((secret) => bytes.includes(secret))).toEqual([]);
  });

  it('is refused to somebody who only knows the addresses', async () => {
    const stranger = house.browser();
    for (const path of [`/tables/${table.desk}`, `/workshops/${table.workshopId}/hall`, `/tables/${newId()}`])
      expect((await stranger.send(path, {})).status).toBe(404);
  });
});

it('G5 the log and the terminal hold nothing people wrote, are called, or prove themselves with', async () => {
  const stranger = house.browser();
  const wrong = 'Geheimes Kennwort 4711';
  await stranger.call('POST /session', { body: { email: administrator.email, password: wrong } });
  await stranger.call('POST /join/look', { body: { code: 'FALSCH' } });
  await stranger.call('POST /invitations/look', { body: { token: 'x'.repeat(43) } });
  await stranger.send('/session', { method: 'POST', body: `{"email":"${administrator.email}",` });
  server.child.kill('SIGTERM');
  const { out, err } = await server.ended;
  const link = `${house.origin}/einrichten#${setupToken(out)}`;
  const written = `${out.replace(link, '')}${err}`;
  const secrets = [
    administrator.email,
    administrator.name,
    administrator.password,
    wrong,
    'meine Karte',
    'getippt',
    'geändert',
    'FALSCH',
    setupToken(out) ?? '',
    table.display,
    ...[office, table.watcher, ...table.others.map(({ browser }) => browser)].flatMap(tokensOf),
  ];
  expect(secrets.filter((secret) => written.includes(secret))).toEqual([]);
  expect(
    err
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line).event),
  ).toEqual(['stop SIGTERM']);
});
