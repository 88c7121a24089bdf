import { afterAll, beforeAll, expect, it } from 'vitest';
import { codeOf, right } from '../concept/test-house.ts';
import { act, type Hall, openHall, workshopInput } from '../hall/hall.ts';

let hall: Hall;
beforeAll(async () => {
  hall = await openHall();
});
afterAll(() => hall.test.close());

const save = (workshopId: string, name: string, by = hall.office) =>
  by.call('POST /setups', { body: { name, workshopId } });
const names = async () => (await right(hall.office.call('GET /setups'))).setups.map(({ name }) => name);

it('an event’s set-up is kept under a name, without its people, and makes the next one', async () => {
  const event = await hall.workshop([8, 6]);
  const [first = ''] = event.tables;
  const host = {
    title: 'Tisch 1',
    field: 'work',
    question: 'Wie?',
    seats: 8,
    host: 'Frau Kaya',
    noteTaker: '',
  } as const;
  await right(hall.office.call('PATCH /tables/:id', { params: { id: first }, body: host }));
  await right(act(hall.moderator, first, { do: 'cards.cover', covered: true }, hall.test.id()));
  const { setup } = await right(save(event.id, ' Runder Tisch '));
  expect(setup).toMatchObject({
    name: 'Runder Tisch',
    content: { covered: true, question: workshopInput.question },
  });
  expect(setup.content.tables).toMatchObject([
    { title: 'Tisch 1', field: 'work', question: 'Wie?', seats: 8 },
    { title: 'Tisch 2', seats: 6 },
  ]);
  expect(JSON.stringify(setup)).not.toContain('Kaya');
  const tables = setup.content.tables.map((table) => ({ ...table, host: '', noteTaker: '' }));
  const { workshop } = await right(
    hall.office.call('POST /workshops', {
      body: { ...workshopInput, tables, covered: setup.content.covered },
    }),
  );
  const page = await right(hall.office.call('GET /workshops/:id', { params: { id: workshop.id } }));
  expect(page.tables.map(({ coveredFrom }) => coveredFrom)).toEqual([1, 1]);
});

it('it is renamed and removed, and a name stands for one of a county', async () => {
  const event = await hall.workshop([4]);
  const { setup } = await right(save(event.id, 'Kurz'));
  await right(save(event.id, 'Lang'));
  expect(await codeOf(save(event.id, 'Kurz'))).toBe('nameTaken');
  expect(await codeOf(save(event.id, '  '))).toBe('textMissing');
  const params = { id: setup.id };
  expect(await codeOf(hall.office.call('PATCH /setups/:id', { params, body: { name: 'Lang' } }))).toBe(
    'nameTaken',
  );
  await right(hall.office.call('PATCH /setups/:id', { params, body: { name: 'Kürzer' } }));
  expect(await names()).toEqual(expect.arrayContaining(['Kürzer', 'Lang']));
  await right(hall.office.call('DELETE /setups/:id', { params }));
  expect(await names()).not.toContain('Kürzer');
});

it('it belongs to the office of its county', async () => {
  const event = await hall.workshop([4]);
  const { setup } = await right(save(event.id, 'Nur hier'));
  const params = { id: setup.id };
  expect(await codeOf(save(event.id, 'x', hall.moderator))).toBe('notAllowed');
  expect(await codeOf(hall.stranger.call('DELETE /setups/:id', { params }))).toBe('notFound');
  expect((await right(hall.stranger.call('GET /setups'))).setups).toEqual([]);
  expect(await codeOf(hall.test.visitor.call('GET /setups'))).toBe('notSignedIn');
});
