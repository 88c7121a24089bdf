import { readBoard } from '@fortschrift/documents/board';
import { readSheet, writeSheet } from '@fortschrift/documents/sheet';
import { paragraphs } from '@fortschrift/domain/rich-text';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { right } from '../concept/test-house.ts';
import { type Hall, openHall, write } from '../hall/hall.ts';
import { type Line, openLine } from './line.ts';

/** For what must happen, also on a busy machine. */
const patience = { timeout: 20_000 };

const origin = 'http://127.0.0.1:3000';
let hall: Hall;
let line: Line;

beforeEach(async () => {
  hall = await openHall();
  line = await openLine(hall.test.house);
});

afterEach(async () => {
  await line.close();
  await hall.test.close();
});

const cookieOf = (cookies: ReadonlyMap<string, string>) =>
  [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');

describe('the handshake', () => {
  it('C1 refuses a foreign, missing, null or look-alike Origin with valid cookies', async () => {
    const event = await hall.workshop();
    const { browser } = await event.sit();
    const path = `/sync/board/${event.tables[0]}`;
    const cookie = cookieOf(browser.cookies);
    expect(await line.handshake(path, { cookie, origin })).toBe(101);
    for (const foreign of [
      'https://evil.example',
      'null',
      `${origin}.evil.example`,
      'http://127.0.0.1:3001',
    ]) {
      expect(await line.handshake(path, { cookie, origin: foreign })).toBe(403);
    }
    expect(await line.handshake(path, { cookie })).toBe(403);
  });

  it('C6 gives a socket one document: a frame that names another closes it, and nothing reaches that', async () => {
    const event = await hall.workshop([8, 8]);
    const { browser } = await event.sit(0);
    const headers = { origin, cookie: cookieOf(browser.cookies) };
    const other = new TextEncoder().encode(`board/${event.tables[1]}`);
    const update = [0, 2, 2, 0, 0];
    // As multiplexing servers expect it: the name of a document, then the message.
    const named = Uint8Array.from([other.length, ...other, ...update]);
    expect(await line.say(`/sync/board/${event.tables[0]}`, headers, [named])).toBe(4400);
    // Nor does the path take a second name along.
    for (const second of [
      `board/${event.tables[1]}`,
      `../board/${event.tables[1]}`,
      `%2F${event.tables[1]}`,
    ]) {
      const status = await line.handshake(`/sync/board/${event.tables[0]}/${second}`, headers);
      expect([403, 404]).toContain(status);
    }
  });

  it('C8 takes no token from the query, and writes none into its log', async () => {
    const event = await hall.workshop();
    const { browser } = await event.sit();
    const path = `/sync/board/${event.tables[0]}`;
    const written: string[] = [];
    const streams = [process.stdout, process.stderr].map((stream) =>
      vi.spyOn(stream, 'write').mockImplementation((chunk) => {
        written.push(String(chunk));
        return true;
      }),
    );
    const tokens = [...browser.cookies.values()];
    try {
      for (const [name, value] of browser.cookies) {
        for (const query of [`${name}=${value}`, `token=${value}`, `cookie=${name}%3D${value}`]) {
          expect(await line.handshake(`${path}?${query}`, { origin })).toBe(401);
        }
        const refused = await line.handshake(`${path}?token=${value}`, { origin: 'https://evil.example' });
        expect(refused).toBe(403);
      }
    } finally {
      for (const stream of streams) stream.mockRestore();
    }
    expect(tokens.length).toBeGreaterThan(0);
    for (const token of tokens) expect(written.join('')).not.toContain(token);
  });

  it('answers 401 to nobody, 403 to another table, 404 to another county and to what is not there', async () => {
    const event = await hall.workshop([8, 8]);
    const { browser } = await event.sit(0);
    const cookie = cookieOf(browser.cookies);
    expect(await line.handshake(`/sync/board/${event.tables[0]}`, { origin })).toBe(401);
    expect(await line.handshake(`/sync/board/${event.tables[1]}`, { origin, cookie })).toBe(403);
    expect(await line.handshake(`/sync/sheet/${event.tables[1]}`, { origin, cookie })).toBe(403);
    expect(await line.handshake(`/sync/board/${hall.test.id()}`, { origin, cookie })).toBe(404);
    expect(await line.handshake('/sync/wall/x', { origin, cookie })).toBe(404);
    expect(await line.handshake('/sync/%E0%A4%A', { origin, cookie })).toBe(404);
  });

  it('D1 gives a seat the board to read and closes it when it writes', async () => {
    const event = await hall.workshop();
    await event.phase('collecting');
    const sitting = await event.sit();
    const { doc, provider } = line.open(`board/${event.tables[0]}`, sitting.browser.cookies);
    await vi.waitFor(() => expect(readBoard(doc)?.table.phase).toBe('collecting'), patience);
    const closed = new Promise<number>((resolve) => provider.on('closed', ({ code }) => resolve(code)));
    doc.getMap('ideas').set('x', { text: 'eingeschmuggelt' });
    expect(await closed).toBe(4403);
    const other = line.open(`board/${event.tables[0]}`, (await event.sit()).browser.cookies);
    await vi.waitFor(() => expect(readBoard(other.doc)).not.toBeNull(), patience);
    expect(readBoard(other.doc)?.ideas).toEqual([]);
  });

  it('brings a card to everybody at the table, and to no other table', async () => {
    const event = await hall.workshop([8, 8]);
    await event.phase('collecting');
    const [writer, neighbour, elsewhere] = [await event.sit(0), await event.sit(0), await event.sit(1)];
    const near = line.open(`board/${event.tables[0]}`, neighbour.browser.cookies);
    const far = line.open(`board/${event.tables[1]}`, elsewhere.browser.cookies);
    await vi.waitFor(() => expect(readBoard(near.doc) && readBoard(far.doc)).not.toBeNull(), patience);
    await right(writer.act(write(hall.test.id(), 'Bus am Sonntag')));
    await vi.waitFor(
      () => expect(readBoard(near.doc)?.ideas.map((idea) => idea.text)).toEqual(['Bus am Sonntag']),
      patience,
    );
    expect(readBoard(far.doc)?.ideas).toEqual([]);
    expect(JSON.stringify(readBoard(near.doc))).not.toContain(writer.seatId);
  });

  it('opens the sheet for writing only while the host has it open', async () => {
    const event = await hall.workshop();
    const sitting = await event.sit();
    const tableId = event.tables[0] ?? '';
    const shut = line.open(`sheet/${tableId}`, sitting.browser.cookies);
    await vi.waitFor(() => expect(shut.provider.synced).toBe(true), patience);
    const closed = new Promise<number>((resolve) => shut.provider.on('closed', ({ code }) => resolve(code)));
    writeSheet(shut.doc, { text: paragraphs('zu früh'), proposals: [] });
    expect(await closed).toBe(4403);

    const command = { do: 'sheet.open', open: true } as const;
    await right(
      hall.moderator.call('POST /tables/:id/commands', {
        params: { id: tableId },
        body: { commandId: hall.test.id(), command },
      }),
    );
    const open = line.open(`sheet/${tableId}`, sitting.browser.cookies);
    await vi.waitFor(() => expect(open.provider.synced).toBe(true), patience);
    writeSheet(open.doc, { text: paragraphs('Wir schlagen vor'), proposals: [] });
    await vi.waitFor(
      async () =>
        expect((await hall.test.house.ports.live.readSheet(tableId)).text).toEqual(
          paragraphs('Wir schlagen vor'),
        ),
      patience,
    );
    expect(readSheet(open.doc).text).toEqual(paragraphs('Wir schlagen vor'));
  });

  it('A2 closes the sockets of an account that is disabled, and lets it in no more', async () => {
    const administrator = hall.administrator;
    const event = await hall.workshop();
    const path = `/sync/board/${event.tables[0]}`;
    const cookies = (await hall.test.house.ports.signIn.startSession(hall.moderator.accountId))
      .map((cookie) => cookie.split(';')[0])
      .join('; ');
    const { provider } = line.open(`board/${event.tables[0]}`, cookies);
    await vi.waitFor(() => expect(provider.synced).toBe(true), patience);
    const closed = new Promise<number>((resolve) => provider.on('closed', ({ code }) => resolve(code)));
    await right(
      administrator.call('PATCH /accounts/:id', {
        params: { id: hall.moderator.accountId },
        body: { state: 'disabled' },
      }),
    );
    expect([4401, 4403]).toContain(await closed);
    expect(await line.handshake(path, { origin, cookie: cookies })).toBe(401);
  });
});

describe('a chapter', () => {
  it('is written by the office, read by moderators, hidden from committees and other counties', async () => {
    const { concept } = await right(
      hall.office.call('POST /concepts', { body: { title: 'Konzept', basedOnId: null } }),
    );
    const body = { title: 'Bildung', kind: 'field', field: 'education' } as const;
    const { chapter } = await right(
      hall.office.call('POST /concepts/:id/chapters', { params: { id: concept.id }, body }),
    );
    const as = async (accountId: string) =>
      (await hall.test.house.ports.signIn.startSession(accountId))
        .map((cookie) => cookie.split(';')[0])
        .join('; ');
    const path = `/sync/chapter/${chapter.id}`;
    expect(await line.handshake(path, { origin, cookie: await as(hall.committee.accountId) })).toBe(403);
    expect(await line.handshake(path, { origin, cookie: await as(hall.stranger.accountId) })).toBe(404);
    const editor = line.open(`chapter/${chapter.id}`, await as(hall.office.accountId));
    const second = line.open(`chapter/${chapter.id}`, await as(hall.office.accountId));
    await vi.waitFor(() => expect(editor.provider.synced && second.provider.synced).toBe(true), patience);
    await right(
      hall.office.call('POST /chapters/:id/records', {
        params: { id: chapter.id },
        body: { kind: 'goal', title: 'Alle lernen Deutsch', goalId: null, from: null },
      }),
    );
    await vi.waitFor(() => expect(second.doc.getMap('goals').size).toBe(1), patience);
    const reader = line.open(`chapter/${chapter.id}`, await as(hall.moderator.accountId));
    await vi.waitFor(() => expect(reader.doc.getMap('goals').size).toBe(1), patience);
    const closed = new Promise<number>((resolve) =>
      reader.provider.on('closed', ({ code }) => resolve(code)),
    );
    reader.doc.getMap('goals').delete([...reader.doc.getMap('goals').keys()][0] ?? '');
    expect(await closed).toBe(4403);
    expect(editor.doc.getMap('goals').size).toBe(1);
  });
});
