import type { Id } from '@fortschrift/domain/id';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { codeOf, fillConcept, fillEvent, right } from '../concept/test-house.ts';
import { type Hall, openHall, write } from '../hall/hall.ts';

let hall: Hall;
let event: Awaited<ReturnType<typeof fillEvent>>;
let measureId: Id;
let openIdea: Id;
let withdrawn: Id;

beforeAll(async () => {
  hall = await openHall();
  event = await fillEvent(hall.test, hall.countyId, 'closed');
  ({ measureId } = await fillConcept(hall.office.call, event.cluster));
  const open = await hall.workshop();
  await open.phase('collecting');
  const person = await open.sit();
  [openIdea, withdrawn] = [hall.test.id(), hall.test.id()];
  await right(person.act(write(openIdea, 'Räume für Vereine')));
  await right(person.act(write(withdrawn, 'Doch nicht')));
  await right(person.act({ do: 'idea.withdraw', ideaId: withdrawn }));
});
afterAll(() => hall.test.close());

const found = async (query: Record<string, string>) => {
  const { ideas } = await right(hall.office.call('GET /ideas', { query }));
  return ideas.map((idea) => idea.id);
};

describe('the office’s list of cards', () => {
  it('shows each with where it was said and what it became', async () => {
    const { ideas, total } = await right(hall.office.call('GET /ideas', { query: {} }));
    expect(total).toBe(5);
    expect(ideas.map((idea) => idea.id)).not.toContain(withdrawn);
    expect(ideas.find((idea) => idea.id === event.first)).toMatchObject({
      workshop: 'Dialog im Kreishaus',
      table: 'Mobilität',
      field: 'housing',
      cluster: { id: event.cluster },
      result: null,
      records: [{ id: measureId, kind: 'measure' }],
    });
    expect(ideas.find((idea) => idea.id === event.single)).toMatchObject({ cluster: null, records: [] });
  });

  it.each([
    ['müden', 1],
    ['MUEDEN', 1],
    ['bus abend', 2],
    ['räume', 1],
    ['Raume', 1],
    ['dörfern', 1],
    ['%', 0],
    ["' or 1=1 --", 0],
    ['(a+)+$', 0],
    ['', 5],
  ])('finds by %j %i', async (search, count) => {
    expect(await found({ search })).toHaveLength(count);
  });

  it('is narrowed by event, field, kind and answer', async () => {
    expect(await found({ workshop: event.workshop })).toHaveLength(4);
    expect(await found({ field: 'housing', kind: 'need' })).toEqual([event.single]);
    expect(await found({ answered: 'yes' })).toEqual([]);
    expect(await found({ workshop: hall.test.id() })).toEqual([]);
    expect(await found({ workshop: event.workshop, state: 'submitted' })).toHaveLength(3);
    expect(await found({ result: 'adopted' })).toEqual([]);
    const [table] = await hall.test.write((rows) => rows.tables.ofWorkshop(event.workshop));
    expect(await found({ table: table?.id ?? '' })).toHaveLength(4);
    expect(await codeOf(hall.office.call('GET /ideas', { query: { result: 'maybe' } }))).toBe('wrongShape');
    expect(await codeOf(hall.office.call('GET /ideas', { query: { answered: 'maybe' } }))).toBe('wrongShape');
  });
});

describe('the thread of a card', () => {
  it('leads through its cluster to the measure and its versions', async () => {
    const { conceptId } = await right(hall.office.call('GET /ideas', { query: {} })).then(
      ({ ideas }) => ideas.find((idea) => idea.id === event.first)?.records[0] ?? { conceptId: '' },
    );
    await right(
      hall.office.call('POST /concepts/:id/versions', {
        params: { id: conceptId },
        body: { label: '0.9', stand: '2026-05-01', note: '' },
      }),
    );
    const { thread } = await right(hall.office.call('GET /ideas/:id', { params: { id: event.first } }));
    expect(thread.cluster).toMatchObject({ id: event.cluster, ideas: 2 });
    expect(thread.records).toMatchObject([
      { id: measureId, via: 'cluster', versions: [{ label: '0.9', state: 'draft', decision: null }] },
    ]);
    expect(thread.answer).toBeNull();
  });

  it('is not there for a withdrawn card', async () => {
    expect(await codeOf(hall.office.call('GET /ideas/:id', { params: { id: withdrawn } }))).toBe('notFound');
  });

  it('counts for a record exactly the cards whose threads lead there', async () => {
    const { ideas } = await right(hall.office.call('GET /ideas', { query: {} }));
    const conceptId = ideas.flatMap((idea) => idea.records)[0]?.conceptId ?? '';
    const { behind } = await right(hall.office.call('GET /concepts/:id', { params: { id: conceptId } }));
    const leading = new Map<Id, number>();
    for (const idea of ideas.filter((each) => each.state === 'submitted')) {
      const { thread } = await right(hall.office.call('GET /ideas/:id', { params: { id: idea.id } }));
      for (const record of thread.records) leading.set(record.id, (leading.get(record.id) ?? 0) + 1);
    }
    expect(behind).toEqual(Object.fromEntries(leading));
  });
});

describe('answering', () => {
  const answer = (id: Id, result: 'adopted' | 'forwarded', reason: string) =>
    hall.office.call('POST /ideas/:id/answer', { params: { id }, body: { result, reason } });
  const reason = 'Für den Nahverkehr ist der Regionalverband zuständig.';

  it('needs a reason, or a goal or measure', async () => {
    expect(await codeOf(answer(event.first, 'forwarded', 'Nein.'))).toBe('reasonMissing');
    expect(await codeOf(answer(event.single, 'adopted', ''))).toBe('originUnknown');
    expect(await codeOf(answer(event.first, 'adopted', ''))).toBe('ok');
    const { answer: given } = await right(answer(event.single, 'forwarded', reason));
    expect(given).toMatchObject({ ideaId: event.single, result: 'forwarded', reason });
    expect(await found({ answered: 'yes' })).toHaveLength(2);
    const { thread } = await right(hall.office.call('GET /ideas/:id', { params: { id: event.single } }));
    expect(thread.answer).toMatchObject({ result: 'forwarded', reason });
  });

  it('waits until the event is closed', async () => {
    expect(await codeOf(answer(openIdea, 'forwarded', reason))).toBe('workshopOpen');
  });

  it('is the office’s, in its own county', async () => {
    const params = { id: event.first };
    const body = { result: 'forwarded', reason } as const;
    expect(await codeOf(hall.moderator.call('POST /ideas/:id/answer', { params, body }))).toBe('notAllowed');
    expect(await codeOf(hall.stranger.call('POST /ideas/:id/answer', { params, body }))).toBe('notFound');
  });
});
