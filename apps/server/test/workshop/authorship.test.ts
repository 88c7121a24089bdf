import { DatabaseSync } from 'node:sqlite';
import { documentName } from '@fortschrift/documents/document-name';
import { writeSheet } from '@fortschrift/documents/sheet';
import { paragraphs } from '@fortschrift/domain/rich-text';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { right } from '../concept/test-house.ts';
import { act, type Event, type Hall, openHall, type Sitting, write } from '../hall/hall.ts';

let hall: Hall;
beforeAll(async () => {
  hall = await openHall();
});
afterAll(() => hall.test.close());

const close = (event: Event) =>
  right(hall.office.call('POST /workshops/:id/state', { params: { id: event.id }, body: { to: 'closed' } }));

/** Everything of an evening that could say who wrote a card. */
async function evening() {
  const { test } = hall;
  const event = await hall.workshop([8]);
  const tableId = event.tables[0] ?? '';
  await event.phase('collecting');
  const people = [await event.sit(), await event.sit()];
  const cards: { id: string; text: string; command: string; by: Sitting }[] = [];
  for (const [n, by] of people.entries()) {
    for (const text of [`Gedanke ${n} Alpenveilchen`, `Gedanke ${n} Bergkristall`]) {
      const card = { id: test.id(), text, command: test.id(), by };
      await right(by.act(write(card.id, text), card.command));
      cards.push(card);
    }
    await right(by.act({ do: 'idea.edit', ideaId: cards.at(-1)?.id ?? '', text: `Anders ${n}`, detail: '' }));
    await right(by.browser.call('POST /seats/:id/receipt', { params: { id: by.seatId } }));
    await right(
      by.browser.call('POST /tables/:id/writing', { params: { id: tableId }, body: { writing: true } }),
    );
  }
  const host = (command: Parameters<typeof act>[2]) =>
    right(act(hall.moderator, tableId, command, test.id()));
  const cluster = test.id();
  await host({ do: 'cluster.create', clusterId: cluster, heading: 'Oben', ideaIds: [cards[0]?.id ?? ''] });
  await host({ do: 'sheet.open', open: true });
  await test.house.rooms.change(documentName('sheet', tableId), `seat:${people[0]?.seatId}`, (doc) =>
    writeSheet(doc, { text: paragraphs('Zusammen geschrieben'), proposals: [] }),
  );
  return { event, tableId, people, cards };
}

/** Every row of every table as one line of text, with the table's name before it. */
async function allRows(): Promise<readonly string[]> {
  const folder = `${hall.test.dataDir}/copy-${hall.test.id()}.sqlite`;
  await hall.test.house.store.backup(folder);
  const database = new DatabaseSync(folder, { readOnly: true });
  const tables = database.prepare("select name from sqlite_master where type = 'table'").all();
  const lines = tables.flatMap(({ name }) =>
    database
      .prepare(`select * from "${name}"`)
      .all()
      .map((row) => `${name} ${Object.values(row).map(plain).join(' | ')}`),
  );
  database.close();
  return lines;
}

function plain(value: unknown): string {
  return value instanceof Uint8Array ? Buffer.from(value).toString('latin1') : String(value);
}

describe('who wrote a card', () => {
  it('stands in no row once the event is closed, and in no row together with its moment', async () => {
    const { event, people, cards, tableId } = await evening();
    const moments = await hall.test.write(async (rows) =>
      (await rows.ideas.ofWorkshop(event.id)).flatMap(({ createdAt, editedAt }) =>
        [createdAt, editedAt].flatMap((at) => (at === null ? [] : [String(at)])),
      ),
    );
    const marks = [
      ...cards.flatMap(({ id, text }) => [id, text]),
      ...moments,
      'Anders 0',
      'Anders 1',
      `sheet/${tableId}`,
    ];
    const linked = (rows: readonly string[]) =>
      rows.filter(
        (row) =>
          people.some(({ seatId }) => row.includes(seatId)) && marks.some((mark) => row.includes(mark)),
      );
    // The search would find something: while the event goes on the link is there.
    expect(new Set(linked(await allRows()).map((row) => row.split(' ')[0]))).toEqual(
      new Set(['idea', 'command_done', 'doc_update']),
    );
    await close(event);
    const rows = await allRows();
    expect(linked(rows)).toEqual([]);
    // What still names a seat: the seat itself, that it sat down, and that it sent something some time.
    const named = rows.filter((row) => people.some(({ seatId }) => row.includes(seatId)));
    expect(new Set(named.map((row) => row.split(' ')[0]))).toEqual(
      new Set(['seat', 'audit', 'command_done']),
    );
    for (const row of named.filter((each) => each.startsWith('audit'))) expect(row).toContain('seat.take');
  });

  it('is known to the phone it was written on, which keeps the key, and to no other', async () => {
    const { event, tableId, people, cards } = await evening();
    await close(event);
    for (const by of people) {
      const page = await right(by.browser.call('GET /tables/:id', { params: { id: tableId } }));
      expect(page.own).toEqual(cards.filter((card) => card.by === by).map(({ id }) => id));
    }
    const [one] = people;
    const { code } = await right(
      one?.browser.call('POST /seats/:id/receipt', { params: { id: one.seatId } }) ?? Promise.reject(),
    );
    const { cards: found } = await right(hall.test.visitor.call('POST /receipts/look', { body: { code } }));
    expect(found.map(({ text }) => text)).toEqual(['Gedanke 0 Alpenveilchen', 'Anders 0']);
  });

  it('A command sent again after the close still counts as carried out', async () => {
    const { event, cards } = await evening();
    await close(event);
    const [card] = cards;
    if (!card) throw new Error('no card');
    const again = await right(card.by.act(write(card.id, card.text), card.command));
    expect(again).toMatchObject({ changes: [], canUndo: false });
    expect(again.own).toHaveLength(2);
  });

  it('The log of the hall names no seat from the first entry on', async () => {
    const { people } = await evening();
    const { entries } = await right(hall.administrator.call('GET /audit', { query: {} }));
    expect(entries.filter(({ actor }) => actor === 'seat').length).toBeGreaterThan(0);
    expect(entries.filter(({ actor }) => people.some(({ seatId }) => actor.includes(seatId)))).toEqual([]);
  });
});
