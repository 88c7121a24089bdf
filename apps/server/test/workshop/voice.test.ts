import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { codeOf, right } from '../concept/test-house.ts';
import { openBrowser } from '../hall/browser.ts';
import { type Event, type Hall, openHall, type Sitting, write } from '../hall/hall.ts';

let hall: Hall;
beforeAll(async () => {
  hall = await openHall();
});
afterAll(() => hall.test.close());

const sentence = {
  text: 'Zum ersten Mal hat mich jemand gefragt.',
  language: 'de' as const,
  by: 'eine Mutter',
  consent: true,
};
/** From another device, without a cookie. */
const visitor = () => openBrowser(hall.test.house);
const take = async ({ browser, seatId }: Sitting) =>
  (await right(browser.call('POST /seats/:id/receipt', { params: { id: seatId } }))).code;
const offer = (code: string, part: Partial<typeof sentence> = {}) =>
  visitor().call('POST /receipts/voice', { body: { code, ...sentence, ...part } });
const look = (code: string) => right(visitor().call('POST /receipts/look', { body: { code } }));
const withdraw = (code: string) => visitor().call('POST /receipts/voice/withdraw', { body: { code } });
const list = async (event: Event) =>
  (await right(hall.office.call('GET /workshops/:id/voices', { params: { id: event.id } }))).voices;
const decide = (id: string, to: 'released' | 'refused' | 'offered', reason = '', by = hall.office) =>
  by.call('PATCH /voices/:id', { params: { id }, body: { to, reason } });
const move = (event: Event, to: 'closed' | 'documented') =>
  right(hall.office.call('POST /workshops/:id/state', { params: { id: event.id }, body: { to } }));
const reportOf = (event: Event) =>
  right(hall.office.call('GET /workshops/:id/report', { params: { id: event.id }, query: { edition: '' } }));

async function offered() {
  const event = await hall.workshop([8]);
  await event.phase('collecting');
  const person = await event.sit();
  await right(person.act(write(hall.test.id(), 'Eine Karte')));
  const code = await take(person);
  await right(offer(code));
  const [voice] = await list(event);
  if (!voice) throw new Error('no voice');
  return { event, person, code, voice };
}

describe('a sentence for the report', () => {
  it('is offered with a receipt, before and after the close, and says so on the receipt', async () => {
    const { event, code } = await offered();
    expect((await look(code)).voice).toMatchObject({ ...pick(sentence), state: 'offered', published: false });
    const late = await event.sit();
    const lateCode = await take(late);
    await move(event, 'closed');
    const view = await right(offer(lateCode, { text: 'Und ich war auch da.', by: '' }));
    expect(view).toMatchObject({ mayOffer: false, voice: { text: 'Und ich war auch da.', by: '' } });
    expect((await list(event)).map(({ text }) => text)).toEqual([sentence.text, 'Und ich war auch da.']);
  });

  it('is one a receipt: the same again is the same, another one waits until it is withdrawn', async () => {
    const { event, code } = await offered();
    await right(offer(code));
    expect(await codeOf(offer(code, { text: 'Ein anderer Satz.' }))).toBe('stepNotPossible');
    expect(await list(event)).toHaveLength(1);
    expect(await right(withdraw(code))).toMatchObject({ voice: null, mayOffer: true });
    await right(offer(code, { text: 'Ein anderer Satz.' }));
    expect((await list(event)).map(({ text }) => text)).toEqual(['Ein anderer Satz.']);
  });

  it('needs consent and a receipt', async () => {
    const { code } = await offered();
    await right(withdraw(code));
    expect(await codeOf(offer(code, { consent: false }))).toBe('consentMissing');
    expect(await codeOf(offer('K7P2-RX4M-9TQD'))).toBe('codeUnknown');
    expect((await look(code)).voice).toBeNull();
  });

  it('stands in the report once the office released it, and is public only with the report', async () => {
    const { event, code, voice } = await offered();
    await move(event, 'closed');
    expect((await reportOf(event)).html).not.toContain(sentence.text);
    await right(decide(voice.id, 'released'));
    const { html, report } = await reportOf(event);
    expect(html).toContain(sentence.text);
    expect(html).toContain('eine Mutter');
    // What the office writes itself stays its own: saving the form must not copy the offered ones.
    expect(report.voices).toEqual([]);
    expect((await look(code)).voice).toMatchObject({ state: 'released', published: false });
    await move(event, 'documented');
    expect((await look(code)).voice).toMatchObject({ state: 'released', published: true });
    const released = (await reportOf(event)).report.releasedAt ?? 0;
    await right(decide(voice.id, 'offered'));
    expect((await reportOf(event)).report.releasedAt).toBeGreaterThanOrEqual(released);
    expect((await reportOf(event)).html).not.toContain(sentence.text);
  });

  it('is kept out with a reason its writer reads', async () => {
    const { code, voice } = await offered();
    expect(await codeOf(decide(voice.id, 'refused', 'nein'))).toBe('reasonMissing');
    const reason = 'Der Satz nennt eine andere Person mit Namen.';
    await right(decide(voice.id, 'refused', reason));
    expect((await look(code)).voice).toMatchObject({ state: 'refused', reason });
  });

  it('is withdrawn by its receipt at any time, also from a public report, and is gone', async () => {
    const { event, code, voice } = await offered();
    await right(decide(voice.id, 'released'));
    await move(event, 'closed');
    await move(event, 'documented');
    await right(withdraw(code));
    const path = { params: { slug: 'heidmark', id: event.id } };
    const { html } = await right(visitor().call('GET /public/:slug/events/:id/report', path));
    expect(html).not.toContain(sentence.text);
    expect(await list(event)).toEqual([]);
    expect(await hall.test.write((rows) => rows.voices.find(voice.id))).toBeNull();
    expect(await codeOf(offer(code))).toBe('stepNotPossible');
  });

  it('leads to nobody: neither its row nor the log names a seat, a receipt or a code', async () => {
    const { event, person, code } = await offered();
    const voices = await hall.test.write((rows) => rows.voices.ofWorkshop(event.id));
    const log = await right(hall.administrator.call('GET /audit', { query: {} }));
    const entries = log.entries.filter(({ verb }) => verb.startsWith('voice.'));
    expect(entries).not.toEqual([]);
    const stored = JSON.stringify([voices, entries]);
    for (const secret of [person.seatId, code, code.replaceAll('-', '')])
      expect(stored).not.toContain(secret);
  });

  it('is read and decided by the office alone', async () => {
    const { event, voice, person } = await offered();
    const asks = (by: Pick<Hall['office'], 'call'>) => [
      codeOf(by.call('GET /workshops/:id/voices', { params: { id: event.id } })),
      codeOf(
        by.call('PATCH /voices/:id', { params: { id: voice.id }, body: { to: 'released', reason: '' } }),
      ),
    ];
    const told = async (by: Pick<Hall['office'], 'call'>) => Promise.all(asks(by));
    expect(await told(hall.stranger)).toEqual(['notFound', 'notFound']);
    expect(await told(hall.committee)).toEqual(['notAllowed', 'notAllowed']);
    expect(await told(person.browser)).toEqual(['notSignedIn', 'notSignedIn']);
    expect(await told(hall.moderator)).toEqual(['ok', 'notAllowed']);
    expect(JSON.stringify(await list(event))).not.toContain('proof');
  });
});

function pick({ text, language, by }: typeof sentence) {
  return { text, language, by };
}
