import type { EventReportInput } from '@fortschrift/api/contract/event-report';
import { emptyReport } from '@fortschrift/domain/event-report';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { codeOf, right } from '../concept/test-house.ts';
import { act, type Hall, openHall, write } from '../hall/hall.ts';

let hall: Hall;
beforeAll(async () => {
  hall = await openHall();
});
afterAll(() => hall.test.close());

const draft: EventReportInput = {
  ...emptyReport,
  organiser: 'Stabsstelle Integration',
  contact: 'stabsstelle@heidmark.example',
  foreword: 'Ein Abend im Kreishaus.\nEs kamen viele.',
  nextSteps: [{ text: 'Entwurf schreiben', who: 'Stabsstelle', due: '2026-12-31' }],
  voices: [{ text: 'Ich wurde gehört.', language: 'de', by: 'Teilnehmerin', consent: true }],
};

/** A closed event with two cards, one in a cluster. */
async function closedEvent() {
  const event = await hall.workshop([8]);
  await event.phase('collecting');
  const people = [];
  for (let n = 0; n < 6; n++) people.push(await event.sit());
  const [a, b, cluster] = [hall.test.id(), hall.test.id(), hall.test.id()];
  await right(people[0]?.act(write(a, 'Mehr Deutschkurse am Abend')) ?? Promise.reject());
  await right(people[1]?.act(write(b, 'Frau Meier <b>hilft</b>')) ?? Promise.reject());
  const tableId = event.tables[0] ?? '';
  await right(
    act(
      hall.moderator,
      tableId,
      { do: 'cluster.create', clusterId: cluster, heading: 'Lernen am Abend', ideaIds: [a] },
      hall.test.id(),
    ),
  );
  await move(event.id, 'closed');
  return { id: event.id, a, b };
}

const move = (id: string, to: 'closed' | 'documented') =>
  right(hall.office.call('POST /workshops/:id/state', { params: { id }, body: { to } }));
const save = (id: string, part: Partial<EventReportInput> = {}) =>
  hall.office.call('PATCH /workshops/:id/report', { params: { id }, body: { ...draft, ...part } });
const read = (id: string, edition = '') =>
  right(hall.office.call('GET /workshops/:id/report', { params: { id }, query: { edition } }));
const readPublic = (id: string, slug = 'heidmark') =>
  hall.test.visitor.call('GET /public/:slug/events/:id/report', { params: { slug, id } });

describe('the report of an event', () => {
  it('is there as soon as the event is closed, and not before', async () => {
    const open = await hall.workshop();
    const asked = hall.office.call('GET /workshops/:id/report', { params: { id: open.id } });
    expect(await codeOf(asked)).toBe('workshopOpen');
    expect(await codeOf(save(open.id))).toBe('workshopOpen');
    const { id } = await closedEvent();
    const { report, html } = await read(id);
    expect(report).toMatchObject({ ...emptyReport, releasedAt: null, releasedBy: null });
    for (const words of ['Mehr Deutschkurse am Abend', 'Lernen am Abend', 'Frau Meier &lt;b&gt;hilft'])
      expect(html).toContain(words);
    expect(html).not.toMatch(/<script|style=/);
  });

  it('carries what the office adds, and the edited words only in the edited version', async () => {
    const { id, b } = await closedEvent();
    await right(save(id, { edits: { [b]: 'Eine Nachbarin hilft' } }));
    const original = await read(id);
    for (const words of ['Es kamen viele.', 'Entwurf schreiben', '31. Dezember 2026', 'Ich wurde gehört.'])
      expect(original.html).toContain(words);
    expect(original.html).toContain('Frau Meier');
    const edited = await read(id, 'edited');
    expect(edited.html).toContain('Eine Nachbarin hilft');
    expect(edited.html).not.toContain('Frau Meier');
    expect(await codeOf(save(id, { edits: { [hall.test.id()]: 'x' } }))).toBe('cardUnknown');
  });

  it('is public only once it is released, with the day and without the name', async () => {
    const { id } = await closedEvent();
    await right(save(id));
    expect(await codeOf(readPublic(id))).toBe('notFound');
    expect((await hall.test.visitor.get(`/public/heidmark/events/${id}/report.pdf`)).status).toBe(404);
    const before = Date.now();
    await move(id, 'documented');
    const released = await right(readPublic(id));
    expect(released.releasedAt).toBeGreaterThanOrEqual(before);
    expect(released.html).toContain('Mehr Deutschkurse am Abend');
    expect(JSON.stringify(released)).not.toContain(hall.office.accountId);
    expect((await read(id)).report.releasedBy).toBe(hall.office.accountId);
    expect(await codeOf(readPublic(id, 'anderswo'))).toBe('notFound');
    const again = await right(save(id, { foreword: 'Berichtigt.' }));
    expect(again.report.releasedAt).toBeGreaterThanOrEqual(released.releasedAt);
    expect((await right(readPublic(id))).html).toContain('Berichtigt.');
  });

  it('hides numbers of few people', async () => {
    const event = await hall.workshop([8]);
    for (let n = 0; n < 3; n++) await event.sit();
    await move(event.id, 'closed');
    expect((await read(event.id)).html).toContain('nicht ausgewiesen');
  });

  it('is downloaded as PDF, ODT and DOCX under its name', async () => {
    const { id } = await closedEvent();
    await move(id, 'documented');
    const starts = { pdf: '%PDF-', odt: 'PK', docx: 'PK' };
    for (const [format, start] of Object.entries(starts)) {
      for (const response of [
        await hall.office.get(`/workshops/${id}/report.${format}`),
        await hall.test.visitor.get(`/public/heidmark/events/${id}/report.${format}`),
      ]) {
        expect(response.status).toBe(200);
        expect(response.headers.get('content-disposition')).toContain(
          `filename="dokumentation-dialog-im-kreishaus-2026-11-22.${format}"`,
        );
        const bytes = Buffer.from(await response.arrayBuffer());
        expect(bytes.subarray(0, start.length).toString('latin1')).toBe(start);
      }
    }
  }, 60_000);

  it('is not for everybody', async () => {
    const { id } = await closedEvent();
    const asks = [
      (who: Hall['office']) => who.call('GET /workshops/:id/report', { params: { id } }),
      (who: Hall['office']) => who.call('PATCH /workshops/:id/report', { params: { id }, body: draft }),
    ] as const;
    const told = async (who: Hall['office']) => Promise.all(asks.map((ask) => codeOf(ask(who))));
    expect(await told(hall.stranger)).toEqual(['notFound', 'notFound']);
    expect(await told(hall.committee)).toEqual(['notAllowed', 'notAllowed']);
    for (const reader of [hall.moderator, hall.administrator]) {
      expect(await codeOf(asks[1](reader))).toBe('notAllowed');
      await right(asks[0](reader));
    }
    for (const [who, status] of [
      [hall.stranger, 404],
      [hall.committee, 403],
      [hall.test.visitor, 401],
    ] as const)
      expect((await who.get(`/workshops/${id}/report.odt`)).status).toBe(status);
  });
});
