import { afterAll, beforeAll, expect, it } from 'vitest';
import { right } from '../concept/test-house.ts';
import { type Hall, openHall, write } from '../hall/hall.ts';

let hall: Hall;

beforeAll(async () => {
  hall = await openHall();
  const event = await hall.workshop([8]);
  await event.phase('collecting');
  const person = await event.sit();
  await right(person.act(write(hall.test.id(), 'Mehr Busse am Abend')));
  await right(person.act(write(hall.test.id(), '100 % Beteiligung, auch im_Dorf')));
});
afterAll(() => hall.test.close());

const found = async (query: string): Promise<number> => {
  const response = await hall.office.get(`/ideas${query}`);
  expect(response.status).toBe(200);
  return Number(Object(await response.json()).found);
};

it.each([
  ['%', 1],
  ['_', 1],
  ["' OR '1'='1", 0],
  ["'; DROP TABLE idea; --", 0],
  ['busse" ORDER BY seat_id', 0],
  ['(a+)+$', 0],
  ['.*', 0],
  [`${'a'.repeat(5_000)}!`, 0],
  ['\\', 0],
  ['[[:alpha:]]', 0],
])('E11: a search for %j is a search for these characters', async (search, count) => {
  expect(await found(`?search=${encodeURIComponent(search)}`)).toBe(count);
  expect(await found('')).toBe(2);
});

it.each([
  '?filter[author.email]=buero@example.org',
  '?sort=seatId',
  '?order=tokenHash',
  '?seatId=1',
  '?author=x',
  '?search[text]=Busse',
  '?__proto__[kind]=need',
])('B4: %s asks nothing that is not offered, and tells nothing by its number', async (query) => {
  expect(await found(query)).toBe(2);
});
