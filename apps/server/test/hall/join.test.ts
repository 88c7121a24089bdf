import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { codeOf, right } from '../concept/test-house.ts';
import { openBrowser } from './browser.ts';
import { act, type Hall, openHall, write } from './hall.ts';

let hall: Hall;
beforeAll(async () => {
  hall = await openHall();
});
afterAll(() => hall.test.close());

const someone = () => openBrowser(hall.test.house);

describe('joining', () => {
  it('A9: shows the workshop and its county by its code, however it is typed', async () => {
    const { code } = await hall.workshop([8, 6]);
    const typed = ` ${code.slice(0, 3).toLowerCase()}-${code.slice(3)} `;
    const view = await right(someone().call('POST /join/look', { body: { code: typed } }));
    expect(view).toMatchObject({ county: 'Landkreis heidmark', seat: null });
    expect(view.tables.map(({ number, taken, seats }) => [number, taken, seats])).toEqual([
      [1, 0, 8],
      [2, 0, 6],
    ]);
    expect(JSON.stringify(view)).not.toContain(code);
  });

  it('gives one browser one seat, however often it joins', async () => {
    const event = await hall.workshop();
    const { browser, seatId, number } = await event.sit();
    expect(number).toBe(1);
    const body = { code: event.code, tableId: event.tables[0] ?? '', language: 'ar' as const };
    const again = await right(browser.call('POST /join', { body }));
    expect(again.seat).toMatchObject({ id: seatId, number: 1, language: 'ar' });
    const looked = await right(browser.call('POST /join/look', { body: { code: event.code } }));
    expect(looked.seat?.id).toBe(seatId);
    expect(looked.tables[0]?.taken).toBe(1);
    expect((await event.sit()).number).toBe(2);
  });

  it('gives one seat for one attempt, pressed twice at the same time, and both answers open it', async () => {
    const event = await hall.workshop();
    const attempt = crypto.randomUUID();
    const body = { code: event.code, tableId: event.tables[0] ?? '', language: 'uk' as const, attempt };
    const presses = [someone(), someone(), someone()];
    const seats = await Promise.all(presses.map((by) => right(by.call('POST /join', { body }))));
    expect(new Set(seats.map(({ seat }) => seat.id)).size).toBe(1);
    for (const by of presses) {
      const params = { id: event.tables[0] ?? '' };
      expect((await right(by.call('GET /tables/:id', { params }))).seat?.number).toBe(1);
    }
    const other = { ...body, attempt: crypto.randomUUID() };
    expect((await right(someone().call('POST /join', { body: other }))).seat.number).toBe(2);
    const short = { ...body, attempt: 'kurz' };
    expect(await codeOf(someone().call('POST /join', { body: short }))).toBe('wrongShape');
  });

  it('counts no more people on their way in than a hall could hold, and none who sit', async () => {
    const event = await hall.workshop([3]);
    const { browser } = await event.sit();
    const step = (by: { call: typeof browser.call }) =>
      by.call('POST /join/step', { body: { code: event.code, step: 'scanned' } });
    for (let n = 0; n < 5; n++) await right(step(browser));
    const asked = () => right(hall.moderator.call('GET /workshops/:id/pulse', { params: { id: event.id } }));
    expect((await asked()).arrivals.scanned).toBe(1);
    for (let n = 0; n < 40; n++) await right(step(someone()));
    expect((await asked()).arrivals.scanned).toBe(6);
  });

  it('numbers seats without gaps when a whole hall comes in at once', async () => {
    const event = await hall.workshop([60]);
    const people = await Promise.all(Array.from({ length: 40 }, () => event.sit()));
    expect(people.map((person) => person.number).sort((a, b) => a - b)).toEqual(
      Array.from({ length: 40 }, (_, n) => n + 1),
    );
  });

  it('never seats more people than there are places', async () => {
    const event = await hall.workshop([3]);
    const body = { code: event.code, tableId: event.tables[0] ?? '', language: 'de' as const };
    const outcomes = await Promise.all(
      Array.from({ length: 8 }, () => codeOf(someone().call('POST /join', { body }))),
    );
    expect(outcomes.sort()).toEqual([...Array(3).fill('ok'), ...Array(5).fill('tableFull')]);
  });

  it('says the same of a wrong code, no code and one that is over for good', async () => {
    const event = await hall.workshop();
    const params = { id: event.id };
    const sitting = await event.sit();
    for (const to of ['closed', 'documented'] as const)
      await right(hall.office.call('POST /workshops/:id/state', { params, body: { to } }));
    for (const code of ['ZZZZZZ', '', 'Hallo', 'x'.repeat(1000), event.code])
      expect(await codeOf(someone().call('POST /join/look', { body: { code } }))).toBe('codeUnknown');
    const looked = await right(sitting.browser.call('POST /join/look', { body: { code: event.code } }));
    expect(looked.seat?.id).toBe(sitting.seatId);
  });

  it('says before, beside and after the event why nobody comes in, to who holds a printed card', async () => {
    const event = await hall.workshop([8], false);
    const params = { id: event.id };
    const { workshop } = await right(hall.office.call('GET /workshops/:id', { params }));
    const look = () => codeOf(someone().call('POST /join/look', { body: { code: workshop.joinToken } }));
    const type = () => codeOf(someone().call('POST /join/look', { body: { code: event.code } }));
    const state = (to: 'opened' | 'closed') =>
      right(hall.moderator.call('POST /workshops/:id/state', { params, body: { to } }));
    const door = (open: boolean) =>
      right(hall.moderator.call('POST /workshops/:id/door', { params, body: { open } }));
    expect([await look(), await type()]).toEqual(['doorClosed', 'codeUnknown']);
    await state('opened');
    expect(await look()).toBe('ok');
    await door(false);
    expect([await look(), await type()]).toEqual(['doorClosed', 'codeUnknown']);
    await door(true);
    expect(await look()).toBe('ok');
    await state('closed');
    expect([await look(), await type()]).toEqual(['eventEnded', 'codeUnknown']);
  });

  it('lets who sits already change tables, not who is too many', async () => {
    const event = await hall.workshop([2, 1]);
    const [first, second] = [await event.sit(), await event.sit()];
    const move = (by: typeof first) =>
      by.browser.call('PATCH /seats/:id', {
        params: { id: by.seatId },
        body: { tableId: event.tables[1] ?? '' },
      });
    expect((await right(move(first))).seat.tableId).toBe(event.tables[1]);
    expect(await codeOf(move(second))).toBe('tableFull');
    expect(await codeOf(first.act(write(hall.test.id())))).toBe('notAllowed');
  });

  it('changes the language of a seat', async () => {
    const { browser, seatId } = await (await hall.workshop()).sit();
    const { seat } = await right(
      browser.call('PATCH /seats/:id', { params: { id: seatId }, body: { language: 'tr' } }),
    );
    expect(seat.language).toBe('tr');
  });

  it('does not know a seat of somebody else', async () => {
    const event = await hall.workshop();
    const [mine, theirs] = [await event.sit(), await event.sit()];
    const params = { id: theirs.seatId };
    expect(await codeOf(mine.browser.call('PATCH /seats/:id', { params, body: { language: 'tr' } }))).toBe(
      'notFound',
    );
    expect(await codeOf(mine.browser.call('DELETE /seats/:id', { params }))).toBe('notAllowed');
  });

  it('does not let a table of another workshop be taken', async () => {
    const [here, there] = [await hall.workshop(), await hall.workshop()];
    const body = { code: here.code, tableId: there.tables[0] ?? '', language: 'de' as const };
    expect(await codeOf(someone().call('POST /join', { body }))).toBe('notFound');
  });

  it('keeps somebody out whom the host asked to leave, and frees the place', async () => {
    const event = await hall.workshop([1]);
    const { browser, seatId, act: write_ } = await event.sit();
    await right(hall.moderator.call('DELETE /seats/:id', { params: { id: seatId } }));
    const body = { code: event.code, tableId: event.tables[0] ?? '', language: 'de' as const };
    expect(await codeOf(browser.call('POST /join', { body }))).toBe('seatEjected');
    expect(await codeOf(browser.call('POST /join/look', { body: { code: event.code } }))).toBe('seatEjected');
    expect(await codeOf(write_(write(hall.test.id())))).not.toBe('ok');
    expect((await event.sit()).number).toBe(2);
  });

  it('lets a person leave and come back to the same seat', async () => {
    const event = await hall.workshop([1]);
    const { browser, seatId } = await event.sit();
    await right(browser.call('DELETE /seats/:id', { params: { id: seatId } }));
    const body = { code: event.code, tableId: event.tables[0] ?? '', language: 'de' as const };
    expect((await right(browser.call('POST /join', { body }))).seat.id).toBe(seatId);
  });

  it('leaves people seated when the code changes', async () => {
    const event = await hall.workshop();
    const { browser, act: acting } = await event.sit();
    await event.phase('collecting');
    const changed = await right(
      hall.moderator.call('POST /workshops/:id/code', { params: { id: event.id } }),
    );
    expect(changed.workshop.code).not.toBe(event.code);
    expect(await codeOf(someone().call('POST /join/look', { body: { code: event.code } }))).toBe(
      'codeUnknown',
    );
    expect(await codeOf(browser.call('GET /tables/:id', { params: { id: event.tables[0] ?? '' } }))).toBe(
      'ok',
    );
    expect(await codeOf(acting(write(hall.test.id())))).toBe('ok');
  });
});

it('slows down who guesses codes, and nobody who knows one', async () => {
  const event = await hall.workshop([60]);
  const outcomes: string[] = [];
  for (let n = 0; n < 60; n++) {
    const guesser = openBrowser(hall.test.house, '192.0.2.77');
    outcomes.push(await codeOf(guesser.call('POST /join/look', { body: { code: 'ZZZZZZ' } })));
  }
  expect(outcomes[0]).toBe('codeUnknown');
  expect(outcomes.at(-1)).toBe('throttled');
  const page = await openBrowser(hall.test.house, '192.0.2.77').send('/join/look', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ code: 'ZZZZZZ' }),
  });
  expect(page.status).toBe(429);
  expect(Number(page.headers.get('retry-after'))).toBeGreaterThan(0);
  expect(await codeOf(act(hall.moderator, event.tables[0] ?? '', { do: 'undo' }, hall.test.id()))).toBe(
    'nothingToUndo',
  );
});
