import type { Id } from '@fortschrift/domain/id';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { codeOf, right } from '../concept/test-house.ts';
import { type Browser, openBrowser } from './browser.ts';
import { type Event, type Hall, openHall, write } from './hall.ts';

let hall: Hall;
let event: Event;
beforeAll(async () => {
  hall = await openHall();
  event = await hall.workshop([4, 4]);
});
afterAll(() => hall.test.close());

const someone = () => openBrowser(hall.test.house);
const at = () => ({ params: { id: event.id } });
const stageOf = async (tableId: Id | undefined) =>
  (await right(hall.moderator.call('GET /tables/:id', { params: { id: tableId ?? '' } }))).view.stage;
const pulse = () => right(hall.moderator.call('GET /workshops/:id/pulse', at()));

describe('the stage of a hall', () => {
  it('is the same at every table, and ends when it is taken back', async () => {
    const call = { text: 'Bitte kommen Sie nach vorn.' };
    await right(hall.moderator.call('POST /workshops/:id/call', { ...at(), body: call }));
    const { stage } = await right(
      hall.moderator.call('POST /workshops/:id/timer', { ...at(), body: { minutes: 10 } }),
    );
    for (const tableId of event.tables) expect(await stageOf(tableId)).toEqual(stage);
    expect(stage).toMatchObject({ call, timer: { minutes: 10 } });
    const longer = await right(
      hall.moderator.call('POST /workshops/:id/timer', { ...at(), body: { minutes: 5, extend: true } }),
    );
    expect((longer.stage.timer?.endsAt ?? 0) - (stage.timer?.endsAt ?? 0)).toBe(300_000);
    await right(hall.moderator.call('POST /workshops/:id/call', { ...at(), body: { text: null } }));
    await right(hall.moderator.call('POST /workshops/:id/timer', { ...at(), body: { minutes: null } }));
    expect(await stageOf(event.tables[0])).toMatchObject({ call: null, timer: null });
  });

  it('refuses a timer without end and a call without a word', async () => {
    expect(
      await codeOf(hall.moderator.call('POST /workshops/:id/timer', { ...at(), body: { minutes: 900 } })),
    ).toBe('numberOutOfRange');
    expect(
      await codeOf(hall.moderator.call('POST /workshops/:id/call', { ...at(), body: { text: ' ' } })),
    ).toBe('textMissing');
    expect(
      await codeOf(hall.moderator.call('POST /workshops/:id/screen', { ...at(), body: { picture: 'wall' } })),
    ).toBe('wrongShape');
  });

  it('stands still once the event is closed', async () => {
    const closed = await hall.workshop([2]);
    const params = { id: closed.id };
    await right(hall.moderator.call('POST /workshops/:id/state', { params, body: { to: 'closed' } }));
    expect(
      await codeOf(hall.moderator.call('POST /workshops/:id/timer', { params, body: { minutes: 5 } })),
    ).toBe('workshopFrozen');
  });
});

describe('arrivals and open drafts', () => {
  it('are counts: who came how far, how many write where', async () => {
    await event.phase('collecting');
    const [first, second, third] = [someone(), someone(), someone()];
    const goes = (by: Browser, step: 'scanned' | 'language') =>
      right(by.call('POST /join/step', { body: { code: event.code, step } }));
    // A page that is loaded again, or shown again further back, counts nobody twice.
    for (const by of [first, first, second, third, first]) await goes(by, 'scanned');
    for (const step of ['language', 'scanned', 'language'] as const) await goes(first, step);
    // Of another event it says nothing.
    const elsewhere = await hall.workshop([4]);
    await right(first.call('POST /join/step', { body: { code: elsewhere.code, step: 'scanned' } }));
    const { arrivals } = await right(
      hall.moderator.call('GET /workshops/:id/pulse', { params: { id: elsewhere.id } }),
    );
    expect(arrivals.scanned).toBe(1);
    const one = await event.sit(0);
    const two = await event.sit(1);
    await right(one.act(write(hall.test.id())));
    const say = (writing: boolean) =>
      two.browser.call('POST /tables/:id/writing', {
        params: { id: event.tables[1] ?? '' },
        body: { writing },
      });
    await right(say(true));
    const now = await pulse();
    expect(now.arrivals).toEqual({ scanned: 3, language: 2, seated: 2, wrote: 1 });
    expect(now.writing).toEqual([{ tableId: event.tables[1], count: 1 }]);
    for (const secret of [one.seatId, two.seatId]) expect(JSON.stringify(now)).not.toContain(secret);
    await right(say(false));
    expect((await pulse()).writing).toEqual([]);
    expect(
      await codeOf(
        one.browser.call('POST /tables/:id/writing', {
          params: { id: event.tables[1] ?? '' },
          body: { writing: true },
        }),
      ),
    ).toBe('notAllowed');
  });

  it('need the code of the door', async () => {
    expect(
      await codeOf(hall.test.visitor.call('POST /join/step', { body: { code: 'ZZZZZZ', step: 'scanned' } })),
    ).toBe('codeUnknown');
  });
});

describe('the door, as the projector sees it', () => {
  it('changes on every table at once with a new code and with the door, and opens nothing by itself', async () => {
    const event = await hall.workshop([4, 4]);
    const params = { id: event.id };
    const seen = async () => {
      const { tables, workshop } = await right(hall.moderator.call('GET /workshops/:id/hall', { params }));
      return { marks: new Set(tables.map((table) => table.workshop.door)), token: workshop.joinToken ?? '' };
    };
    const first = await seen();
    expect([...first.marks]).toEqual([first.token.slice(-4)]);
    await right(hall.moderator.call('POST /workshops/:id/code', { params }));
    const second = await seen();
    expect(second.marks).not.toEqual(first.marks);
    await right(hall.moderator.call('POST /workshops/:id/door', { params, body: { open: false } }));
    expect([...(await seen()).marks]).toEqual(['']);
  });
});
