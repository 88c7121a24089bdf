import type { Id } from '@fortschrift/domain/id';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { codeOf, right } from '../concept/test-house.ts';
import { openBrowser } from '../hall/browser.ts';
import { act, type Event, type Hall, openHall, type Sitting, write } from '../hall/hall.ts';

let hall: Hall;
beforeAll(async () => {
  hall = await openHall();
});
afterAll(() => hall.test.close());

const take = async ({ browser, seatId }: Sitting) =>
  (await right(browser.call('POST /seats/:id/receipt', { params: { id: seatId } }))).code;
/** From another device, without a cookie. */
const look = (code: string) => openBrowser(hall.test.house).call('POST /receipts/look', { body: { code } });
const textsOf = async (code: string) => (await right(look(code))).cards.map(({ text }) => text);
const move = (event: Event, to: 'closed' | 'documented') =>
  right(hall.office.call('POST /workshops/:id/state', { params: { id: event.id }, body: { to } }));

async function talk(): Promise<{ event: Event; one: Sitting; two: Sitting; cards: Id[] }> {
  const event = await hall.workshop([8, 8]);
  await event.phase('collecting');
  const [one, two] = [await event.sit(), await event.sit()];
  const cards = Array.from({ length: 4 }, () => hall.test.id());
  const [a = '', b = '', c = '', d = ''] = cards;
  await right(one.act(write(a, 'Erste')));
  await right(two.act(write(b, 'Von jemand anderem')));
  await right(one.act(write(c, 'Zweite')));
  await right(one.act(write(d, 'Zurückgezogen')));
  await right(one.act({ do: 'idea.withdraw', ideaId: d }));
  return { event, one, two, cards };
}

describe('Mein Beleg', () => {
  it('leads to the own cards from any device, later ones too, and to nobody else’s', async () => {
    const { one, two } = await talk();
    const code = await take(one);
    expect(code).toMatch(/^[0-9A-Z]{4}(?:-[0-9A-Z]{4}){2}$/);
    expect(await textsOf(code)).toEqual(['Erste', 'Zweite']);
    await right(one.act(write(hall.test.id(), 'Danach')));
    expect(await textsOf(code.toLowerCase().replaceAll('-', ' '))).toEqual(['Erste', 'Zweite', 'Danach']);
    expect(await textsOf(await take(two))).toEqual(['Von jemand anderem']);
  });

  it('leads there after the close too, though nothing stored says whose cards they are', async () => {
    const { event, one, cards } = await talk();
    const [before, again] = [await take(one), await take(one)];
    await move(event, 'closed');
    for (const code of [before, again]) expect(await textsOf(code)).toEqual(['Erste', 'Zweite']);
    const stored = await hall.test.write(async (rows) => ({
      open: await rows.receipts.open(event.id),
      proofs: [...(await rows.receipts.proofs(event.id))],
    }));
    expect(stored.open).toEqual([]);
    // Each card under the key of the phone it was written on, and those of one under both receipts too.
    expect(stored.proofs).toHaveLength(8);
    const kept = JSON.stringify(stored);
    for (const secret of [one.seatId, before, before.replaceAll('-', ''), ...cards])
      expect(kept).not.toContain(secret);
  });

  it('may be taken after the close, while the seat is still there', async () => {
    const { event, one } = await talk();
    await move(event, 'closed');
    expect(await textsOf(await take(one))).toEqual(['Erste', 'Zweite']);
    expect(await hall.test.write((rows) => rows.receipts.open(event.id))).toEqual([]);
  });

  it('is given five times after the close, and the sixth takes none of them away', async () => {
    const { event, one, two } = await talk();
    const before = await take(one);
    await move(event, 'closed');
    const codes: string[] = [];
    for (let n = 0; n < 5; n += 1) codes.push(await take(one));
    const params = { id: one.seatId };
    expect(await codeOf(one.browser.call('POST /seats/:id/receipt', { params }))).toBe('stepNotPossible');
    for (const code of [before, ...codes]) expect(await textsOf(code)).toEqual(['Erste', 'Zweite']);
    expect(await textsOf(await take(two))).toEqual(['Von jemand anderem']);
  });

  it('tells the answer once the event is released, and what a host hid only to its writer', async () => {
    const { event, one, cards } = await talk();
    const [a = '', , c = ''] = cards;
    const hide = { do: 'idea.hide', ideaId: c, reason: 'personalData' } as const;
    await right(act(hall.moderator, event.tables[0] ?? '', hide, hall.test.id()));
    const code = await take(one);
    await move(event, 'closed');
    const reason = 'Dafür gibt es ab Herbst ein eigenes Angebot.';
    await right(
      hall.office.call('POST /ideas/:id/answer', {
        params: { id: a },
        body: { result: 'alreadyExists', reason },
      }),
    );
    expect((await right(look(code))).cards.map(({ thread }) => thread)).toEqual([null, null]);
    await move(event, 'documented');
    const { cards: told, workshop, county } = await right(look(code));
    expect(county.slug).toBe('heidmark');
    expect(workshop.state).toBe('documented');
    expect(told).toMatchObject([
      { text: 'Erste', hiddenReason: null, thread: { answer: { result: 'alreadyExists', reason } } },
      { text: 'Zweite', hiddenReason: 'personalData', thread: null },
    ]);
  });

  it('is only for the person on the seat', async () => {
    const { one, two } = await talk();
    const params = { id: one.seatId };
    for (const by of [two.browser, hall.moderator, hall.office, hall.test.visitor])
      expect(await codeOf(by.call('POST /seats/:id/receipt', { params }))).toBe('notFound');
  });

  it('A wrong code is unknown, and guessing is slowed down for the whole installation', async () => {
    const guesses = await Promise.all(
      Array.from({ length: 60 }, (_, n) => codeOf(look(`K7P2-RX4M-9T${String(n).padStart(2, '0')}`))),
    );
    expect(new Set(guesses)).toEqual(new Set(['codeUnknown', 'throttled']));
    expect(guesses.filter((code) => code === 'codeUnknown').length).toBeLessThanOrEqual(12);
  });
});
