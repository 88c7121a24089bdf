import { readBoard } from '@fortschrift/documents/board';
import { documentName } from '@fortschrift/documents/document-name';
import type { Id } from '@fortschrift/domain/id';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { right } from '../concept/test-house.ts';
import { act, type Hall, openHall, write } from './hall.ts';

let hall: Hall;
beforeAll(async () => {
  hall = await openHall();
});
afterAll(() => hall.test.close());

const board = (tableId: Id) => hall.test.house.rooms.state(documentName('board', tableId), readBoard);

it('what people do at a table is on its live board, hidden cards are not', async () => {
  const event = await hall.workshop();
  const tableId = event.tables[0] ?? '';
  await event.phase('collecting');
  expect((await board(tableId))?.ideas).toEqual([]);
  const person = await event.sit();
  const [shown, hidden] = [hall.test.id(), hall.test.id()];
  await right(person.act(write(shown)));
  await right(person.act(write(hidden, 'Frau X')));
  const hide = { do: 'idea.hide', ideaId: hidden, reason: 'personalData' } as const;
  await right(act(hall.moderator, tableId, hide, hall.test.id()));
  await expect.poll(async () => (await board(tableId))?.ideas.map((idea) => idea.id)).toEqual([shown]);
  const page = await right(person.browser.call('GET /tables/:id', { params: { id: tableId } }));
  await expect.poll(() => board(tableId)).toEqual(page.view);
  expect(JSON.stringify(await board(tableId))).not.toContain(person.seatId);
});

it('the phase, the people and the close reach it too', async () => {
  const event = await hall.workshop();
  const tableId = event.tables[0] ?? '';
  expect((await board(tableId))?.table.phase).toBe('waiting');
  await event.phase('collecting');
  await expect.poll(async () => (await board(tableId))?.table.phase).toBe('collecting');
  await event.sit();
  await expect.poll(async () => (await board(tableId))?.people).toBe(1);
  const params = { id: event.id };
  await right(hall.moderator.call('POST /workshops/:id/state', { params, body: { to: 'closed' } }));
  await expect.poll(async () => (await board(tableId))?.workshop.state).toBe('closed');
});
