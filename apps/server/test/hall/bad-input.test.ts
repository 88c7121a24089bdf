import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Event, type Hall, openHall, type Sitting, write } from './hall.ts';

let hall: Hall;
let event: Event;
let sitting: Sitting;
beforeAll(async () => {
  hall = await openHall();
  event = await hall.workshop();
  await event.phase('collecting');
  sitting = await event.sit();
});
afterAll(() => hall.test.close());

type Answer = { readonly status: number; readonly code: string; readonly text: string };

async function send(
  body: string | Uint8Array<ArrayBuffer>,
  headers: Record<string, string> = {},
): Promise<Answer> {
  const response = await sitting.browser.send(`/tables/${event.tables[0]}/commands`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body,
  });
  const text = await response.text();
  const code = /"code":"(\w+)"/.exec(text)?.[1] ?? 'ok';
  return { status: response.status, code, text };
}

const command = (part: object) => JSON.stringify({ commandId: hall.test.id(), command: part });
const seen = async () =>
  (await sitting.browser.call('GET /tables/:id', { params: { id: event.tables[0] ?? '' } })).ok;

describe('what is no command', () => {
  it.each([
    ['', 400, 'notJson'],
    ['{', 400, 'notJson'],
    ['<xml/>', 400, 'notJson'],
    ['null', 400, 'wrongShape'],
    ['[]', 400, 'wrongShape'],
    ['{}', 400, 'wrongShape'],
    ['"\ud800"', 400, 'wrongShape'],
    [`${'['.repeat(50_000)}${']'.repeat(50_000)}`, 400, 'notJson'],
  ])('%# is answered in words and changes nothing', async (body, status, code) => {
    expect(await send(body)).toMatchObject({ status, code });
    expect(await seen()).toBe(true);
  });

  it('in another content type, or bytes that are no text', async () => {
    const body = command(write(hall.test.id()));
    for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'application/jsonp', ''])
      expect(await send(body, { 'content-type': type })).toMatchObject({ status: 400, code: 'notJson' });
    expect(await send(new Uint8Array([0x22, 0xff, 0xfe, 0x22]))).toMatchObject({ code: 'notJson' });
  });

  it('far too large', async () => {
    expect(await send(command(write(hall.test.id(), 'x'.repeat(300_000))))).toMatchObject({
      status: 413,
      code: 'tooLarge',
    });
  });

  it.each([
    { do: 'idea.explode' },
    { do: ['undo'] },
    { do: 'idea.write' },
    { ...write('x'), ideaId: 'x' },
    { ...write('x'), ideaId: '../../../etc' },
    { ...write('x'), kind: 'king' },
    { ...write('x'), language: 'xx' },
    { ...write('x'), text: 7 },
    { ...write('x'), text: null },
    { do: 'idea.move', ideaIds: [], clusterId: null, beforeId: null },
    { do: 'idea.move', ideaIds: 'alle', clusterId: null, beforeId: null },
    { do: 'dots.set', clusterId: 'a'.repeat(26), points: '3' },
    { do: 'table.phase', phase: 'party' },
  ])('%j', async (part) => {
    expect(await send(command(part))).toMatchObject({ status: 400, code: 'wrongShape' });
  });

  it('never comes back in the answer', async () => {
    const hostile = '<script>alert(1)</script>';
    expect((await send(command({ do: hostile }))).text).not.toContain('script');
    expect((await send(hostile)).text).not.toContain('script');
  });
});

describe('B3: fields nobody asked for', () => {
  it('are not taken from the sender', async () => {
    const ideaId = hall.test.id();
    const body = JSON.stringify({
      commandId: hall.test.id(),
      command: {
        ...write(ideaId),
        state: 'hidden',
        seatId: 'a'.repeat(26),
        countyId: 'a'.repeat(26),
        createdAt: 1,
        position: -5,
        clusterId: 'a'.repeat(26),
      },
      role: 'office',
    }).replace('{', '{"__proto__":{"role":"office"},');
    expect(await send(body)).toMatchObject({ status: 200 });
    const row = await hall.test.write((rows) => rows.ideas.find(ideaId));
    expect(row).toMatchObject({ state: 'submitted', seatId: sitting.seatId, clusterId: null });
    expect(row?.createdAt).toBeGreaterThan(1_700_000_000_000);
    expect(row?.position).toBeGreaterThan(0);
  });
});

describe('G2: requests of foreign pages', () => {
  it.each([
    'https://evil.example',
    'null',
    'http://127.0.0.1:3001',
    'http://127.0.0.1:3000.evil.example',
    'https://127.0.0.1:3000.',
  ])('%s are refused before anything is read', async (origin) => {
    expect(await send(command(write(hall.test.id())), { origin })).toMatchObject({
      status: 403,
      code: 'foreignOrigin',
    });
  });
});

it('unknown places are not there, whatever they are called', async () => {
  for (const path of ['/tables/x', '/tables/%2e%2e%2fsetup', `/tables/${'a'.repeat(5000)}`, '/nothing', '/'])
    expect((await sitting.browser.send(path, {})).status).toBe(404);
});

it('a phone whose clock is wrong writes cards in the server’s order', async () => {
  const [first, second] = [hall.test.id(), hall.test.id()];
  await send(command(write(first)), { date: 'Thu, 01 Jan 1970 00:00:00 GMT' });
  await send(command(write(second)), { date: 'Fri, 01 Jan 2100 00:00:00 GMT' });
  const rows = await hall.test.write(async (all) => [
    await all.ideas.find(first),
    await all.ideas.find(second),
  ]);
  expect(Math.abs((rows[0]?.createdAt ?? 0) - Date.now())).toBeLessThan(60_000);
  expect(rows[1]?.position).toBeGreaterThan(rows[0]?.position ?? 0);
});
