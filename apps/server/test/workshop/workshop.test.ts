import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { codeOf, right } from '../concept/test-house.ts';
import { act, type Hall, openHall, workshopInput, write } from '../hall/hall.ts';

let hall: Hall;
beforeAll(async () => {
  hall = await openHall();
});
afterAll(() => hall.test.close());

const table = {
  title: 'Bildung und Sprache',
  field: 'education' as const,
  question: '',
  seats: 8,
  host: '',
  noteTaker: '',
};
const create = (part = {}) => hall.office.call('POST /workshops', { body: { ...workshopInput, ...part } });

describe('preparing a workshop', () => {
  it('gives it a code nobody else has, and a link to join', async () => {
    const codes = new Set<string>();
    for (let n = 0; n < 20; n++) codes.add((await right(create())).workshop.code);
    expect(codes.size).toBe(20);
    const { workshop } = await right(create({ starts: '9:00', wifi: { name: 'Gast', password: 'hallo' } }));
    expect(workshop).toMatchObject({ state: 'planned', doorOpen: false, starts: '09:00' });
    const read = await right(hall.office.call('GET /workshops/:id', { params: { id: workshop.id } }));
    expect(read).toMatchObject({
      workshop,
      tables: [],
      counts: { tables: 0, people: 0, ideas: 0, clusters: 0 },
      joinUrl: `http://127.0.0.1:3000/j/${workshop.code}`,
    });
  });

  it.each([
    [{ title: '' }, 'textMissing'],
    [{ title: 'x'.repeat(10_000) }, 'textTooLong'],
    [{ day: '2026-13-01' }, 'dateInvalid'],
    [{ starts: '20:00', ends: '18:00' }, 'dateInvalid'],
    [{ dotsPerSeat: 0 }, 'numberOutOfRange'],
    [{ conceptId: 'a'.repeat(26) }, 'wrongShape'],
  ])('refuses %j with %s', async (part, code) => {
    expect(await codeOf(create(part))).toBe(code);
  });

  it('does not work for a concept of another county', async () => {
    const body = { title: 'Konzept', basedOnId: null };
    const { concept } = await right(hall.stranger.call('POST /concepts', { body }));
    expect(await codeOf(create({ conceptId: concept.id }))).toBe('wrongShape');
  });

  it('changes everything but keys and state', async () => {
    const { workshop } = await right(create());
    const body = { ...workshopInput, title: 'Anders', wifi: { name: 'Gast', password: '' } };
    const edited = await right(
      hall.office.call('PATCH /workshops/:id', { params: { id: workshop.id }, body }),
    );
    expect(edited.workshop).toEqual({ ...workshop, ...body, revision: 1 });
  });

  it('numbers tables, and never gives a number twice', async () => {
    const { workshop } = await right(create());
    const params = { id: workshop.id };
    const add = async () =>
      (await right(hall.office.call('POST /workshops/:id/tables', { params, body: table }))).table;
    const [, second, third] = [await add(), await add(), await add()];
    await right(hall.office.call('DELETE /tables/:id', { params: { id: second.id } }));
    expect([third.number, (await add()).number]).toEqual([3, 4]);
    const edited = await right(
      hall.office.call('PATCH /tables/:id', { params: { id: third.id }, body: { ...table, seats: 12 } }),
    );
    expect(edited.table).toEqual({ ...third, seats: 12 });
  });

  it('opens only with a question at every table', async () => {
    const { workshop } = await right(create({ question: '' }));
    const params = { id: workshop.id };
    const open = () =>
      codeOf(hall.moderator.call('POST /workshops/:id/state', { params, body: { to: 'opened' } }));
    expect(await open()).toBe('questionMissing');
    const added = await right(hall.office.call('POST /workshops/:id/tables', { params, body: table }));
    expect(await open()).toBe('questionMissing');
    await right(
      hall.office.call('PATCH /tables/:id', {
        params: { id: added.table.id },
        body: { ...table, question: 'Was fehlt?' },
      }),
    );
    expect(await open()).toBe('ok');
    expect(
      await codeOf(hall.office.call('PATCH /tables/:id', { params: { id: added.table.id }, body: table })),
    ).toBe('questionMissing');
  });
});

describe('removing', () => {
  it('is for what nobody used', async () => {
    const event = await hall.workshop([4], false);
    const remove = (id: string) => hall.office.call('DELETE /workshops/:id', { params: { id } });
    expect(await codeOf(remove(event.id))).toBe('ok');
    expect(await codeOf(remove(event.id))).toBe('notFound');
    const used = await hall.workshop();
    expect(await codeOf(remove(used.id))).toBe('stepNotPossible');
    const { browser, seatId } = await used.sit();
    await right(browser.call('DELETE /seats/:id', { params: { id: seatId } }));
    const params = { id: used.id };
    await right(hall.office.call('POST /workshops/:id/state', { params, body: { to: 'planned' } }));
    expect(await codeOf(remove(used.id))).toBe('stepNotPossible');
  });

  it('works for prepared workshops with projectors, tables and undone edits', async () => {
    const event = await hall.workshop([4], false);
    const tableId = event.tables[0] ?? '';
    const cluster = { do: 'cluster.create', clusterId: hall.test.id(), heading: 'x', ideaIds: [] } as const;
    await right(act(hall.moderator, tableId, cluster, hall.test.id()));
    expect(await codeOf(hall.office.call('DELETE /tables/:id', { params: { id: tableId } }))).toBe(
      'stepNotPossible',
    );
    await right(act(hall.moderator, tableId, { do: 'undo' }, hall.test.id()));
    await right(hall.moderator.call('POST /workshops/:id/displays', { params: { id: event.id } }));
    await right(hall.office.call('DELETE /workshops/:id', { params: { id: event.id } }));
  });

  it('is not for tables people sit at', async () => {
    const event = await hall.workshop();
    await event.sit();
    const params = { id: event.tables[0] ?? '' };
    expect(await codeOf(hall.office.call('DELETE /tables/:id', { params }))).toBe('stepNotPossible');
  });
});

describe('the day', () => {
  it('moves all tables at once and says how many could not', async () => {
    const event = await hall.workshop([4, 4, 4]);
    await event.phase('sorting', 2);
    const params = { id: event.id };
    const move = (phase: 'collecting' | 'weighting') =>
      right(hall.moderator.call('POST /workshops/:id/phase', { params, body: { phase } }));
    expect(await move('weighting')).toMatchObject({ refused: 2 });
    const { tables, refused } = await move('collecting');
    expect(tables.map((each) => each.phase)).toEqual(['collecting', 'collecting', 'weighting']);
    expect(refused).toBe(1);
  });

  it('does not start before the workshop is open', async () => {
    const event = await hall.workshop([4], false);
    const params = { id: event.id };
    const body = { phase: 'collecting' } as const;
    expect(await codeOf(hall.moderator.call('POST /workshops/:id/phase', { params, body }))).toBe(
      'phaseForbids',
    );
    const door = hall.moderator.call('POST /workshops/:id/door', { params, body: { open: true } });
    expect(await codeOf(door)).toBe('stepNotPossible');
  });

  it('goes back to being planned only while nobody wrote', async () => {
    const event = await hall.workshop();
    await event.phase('collecting');
    const person = await event.sit();
    const ideaId = hall.test.id();
    await right(person.act(write(ideaId)));
    const params = { id: event.id };
    const back = () =>
      codeOf(hall.moderator.call('POST /workshops/:id/state', { params, body: { to: 'planned' } }));
    expect(await back()).toBe('stepNotPossible');
    await right(person.act({ do: 'idea.withdraw', ideaId }));
    expect(await back()).toBe('ok');
    expect(await codeOf(person.act(write(hall.test.id())))).toBe('phaseForbids');
  });

  it('releases and calls off only by the office', async () => {
    const event = await hall.workshop([4], false);
    const params = { id: event.id };
    const to = (by: typeof hall.office, state: 'cancelled' | 'planned') =>
      codeOf(by.call('POST /workshops/:id/state', { params, body: { to: state } }));
    expect(await to(hall.moderator, 'cancelled')).toBe('notAllowed');
    expect(await to(hall.office, 'cancelled')).toBe('ok');
    const command = act(hall.moderator, event.tables[0] ?? '', write(hall.test.id()), hall.test.id());
    expect(await codeOf(command)).toBe('phaseForbids');
    expect(await to(hall.moderator, 'planned')).toBe('notAllowed');
    expect(await to(hall.office, 'planned')).toBe('ok');
  });
});
