import type { Id } from '@fortschrift/domain/id';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { codeOf, right } from '../concept/test-house.ts';
import { act, type Event, type Hall, openHall, type Sitting, write } from './hall.ts';

let hall: Hall;
beforeAll(async () => {
  hall = await openHall();
});
afterAll(() => hall.test.close());

const tableOf = (event: Event): Id => event.tables[0] ?? '';
const host = (event: Event, command: Parameters<typeof act>[2], commandId = hall.test.id()) =>
  act(hall.moderator, tableOf(event), command, commandId);
const page = (by: Pick<Sitting['browser'], 'call'>, event: Event) =>
  right(by.call('GET /tables/:id', { params: { id: tableOf(event) } }));

async function collecting(): Promise<{ event: Event; one: Sitting; two: Sitting }> {
  const event = await hall.workshop();
  await event.phase('collecting');
  return { event, one: await event.sit(), two: await event.sit() };
}

describe('a command', () => {
  it('F2: counts once when it is sent again, with the same answer', async () => {
    const { event, one } = await collecting();
    const [ideaId, commandId] = [hall.test.id(), hall.test.id()];
    const first = await right(one.act(write(ideaId), commandId));
    const again = await right(one.act(write(ideaId), commandId));
    expect(again).toEqual(first);
    expect((await page(one.browser, event)).own).toEqual([ideaId]);
  });

  it('F1: counts once when it arrives fifty times at once', async () => {
    const { event, one } = await collecting();
    const [ideaId, commandId] = [hall.test.id(), hall.test.id()];
    const answers = await Promise.all(
      Array.from({ length: 50 }, () => right(one.act(write(ideaId), commandId))),
    );
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    const { view } = await page(one.browser, event);
    expect(view.ideas.map((idea) => idea.id)).toEqual([ideaId]);
    const log = await right(hall.administrator.call('GET /audit', { query: {} }));
    expect(log.entries.filter((entry) => entry.objectId === ideaId)).toHaveLength(1);
  });

  it('is still one command after the phase moved on', async () => {
    const { event, one } = await collecting();
    const [ideaId, commandId] = [hall.test.id(), hall.test.id()];
    const first = await right(one.act(write(ideaId), commandId));
    await event.phase('weighting');
    expect(await right(one.act(write(ideaId), commandId))).toEqual(first);
    expect(await codeOf(one.act(write(hall.test.id())))).toBe('phaseForbids');
  });

  it('of somebody else is not answered with mine', async () => {
    const { one, two } = await collecting();
    const commandId = hall.test.id();
    const [mine, theirs] = [hall.test.id(), hall.test.id()];
    await right(one.act(write(mine), commandId));
    expect((await right(two.act(write(theirs), commandId))).own).toEqual([theirs]);
  });

  it('cannot take the id of a card at another table', async () => {
    const { one } = await collecting();
    const { one: elsewhere } = await collecting();
    const ideaId = hall.test.id();
    await right(one.act(write(ideaId)));
    expect(await codeOf(elsewhere.act(write(ideaId)))).toBe('changedMeanwhile');
  });
});

describe('cards', () => {
  it('are seen by the table, with nothing that says whose they are', async () => {
    const { event, one, two } = await collecting();
    const ideaId = hall.test.id();
    await right(one.act(write(ideaId)));
    const seen = await page(two.browser, event);
    expect(seen).toMatchObject({ part: 'seat', own: [] });
    expect(seen.view.ideas.map((idea) => idea.id)).toEqual([ideaId]);
    expect(JSON.stringify(seen)).not.toContain(one.seatId);
  });

  it('are edited and withdrawn by their writer alone', async () => {
    const { event, one, two } = await collecting();
    const ideaId = hall.test.id();
    await right(one.act(write(ideaId)));
    const edit = { do: 'idea.edit', ideaId, text: 'Neu', detail: '' } as const;
    expect(await codeOf(two.act(edit))).toBe('notYourCard');
    expect(await codeOf(host(event, edit))).toBe('notYourCard');
    await right(one.act(edit));
    expect(await codeOf(two.act({ do: 'idea.withdraw', ideaId }))).toBe('notYourCard');
    await right(one.act({ do: 'idea.withdraw', ideaId }));
    expect((await page(one.browser, event)).view.ideas).toEqual([]);
    expect((await page(hall.moderator, event)).view.ideas).toEqual([]);
    expect(await codeOf(one.act(edit))).not.toBe('ok');
  });

  it('that are hidden are seen by hosts alone', async () => {
    const { event, one, two } = await collecting();
    const ideaId = hall.test.id();
    await right(one.act(write(ideaId, 'Frau X aus der Y-Straße')));
    await right(host(event, { do: 'idea.hide', ideaId, reason: 'personalData' }));
    for (const { browser } of [one, two])
      expect(JSON.stringify((await page(browser, event)).view)).not.toContain('Frau X');
    expect((await page(hall.moderator, event)).view.ideas[0]).toMatchObject({ state: 'hidden' });
    await right(host(event, { do: 'idea.show', ideaId }));
    expect((await page(two.browser, event)).view.ideas).toHaveLength(1);
  });

  it('typed in by a host are from paper and nobody’s', async () => {
    const { event, one } = await collecting();
    const ideaId = hall.test.id();
    await right(host(event, write(ideaId)));
    const row = await hall.test.write((rows) => rows.ideas.find(ideaId));
    expect(row).toMatchObject({ source: 'paper', seatId: null });
    await right(one.act({ ...write(hall.test.id()), source: 'paper' } as ReturnType<typeof write>));
    const { view, own } = await page(one.browser, event);
    expect(view.ideas.find((idea) => own.includes(idea.id))?.source).toBe('typed');
  });

  it('are refused with a clear code, and nothing is kept', async () => {
    const { event, one } = await collecting();
    const send = (text: string) => codeOf(one.act(write(hall.test.id(), text)));
    expect(await send('x'.repeat(10_000))).toBe('textTooLong');
    expect(await send('👨‍👩‍👧‍👦'.repeat(281))).toBe('textTooLong');
    expect(await send('👨‍👩‍👧‍👦'.repeat(280))).toBe('ok');
    expect(await send(' \u200f\n ')).toBe('textMissing');
    expect((await page(one.browser, event)).view.ideas).toHaveLength(1);
  });

  it('F7: are at most sixty a seat', async () => {
    const { one } = await collecting();
    for (let n = 0; n < 60; n++) await right(one.act(write(hall.test.id())));
    expect(await codeOf(one.act(write(hall.test.id())))).toBe('seatQuota');
  });
});

describe('a host', () => {
  it('groups, names, merges, and takes all of it back', async () => {
    const { event, one } = await collecting();
    const [a, b, c] = [hall.test.id(), hall.test.id(), hall.test.id()];
    for (const id of [a, b, c]) await right(one.act(write(id)));
    const [left, right_] = [hall.test.id(), hall.test.id()];
    const start = (await page(hall.moderator, event)).view;
    await right(host(event, { do: 'cluster.create', clusterId: left, heading: 'Links', ideaIds: [a, b] }));
    await right(host(event, { do: 'cluster.create', clusterId: right_, heading: '', ideaIds: [c] }));
    await right(host(event, { do: 'cluster.name', clusterId: right_, heading: 'Rechts', summary: '' }));
    const grouped = (await page(hall.moderator, event)).view;
    const merged = await right(host(event, { do: 'cluster.merge', clusterId: right_, intoId: left }));
    expect(merged).toMatchObject({ canUndo: true, canRedo: false });
    expect((await page(one.browser, event)).view.clusters.map((each) => each.id)).toEqual([left]);
    await right(host(event, { do: 'undo' }));
    expect((await page(hall.moderator, event)).view).toEqual(grouped);
    for (let n = 0; n < 3; n++) await right(host(event, { do: 'undo' }));
    const back = await page(hall.moderator, event);
    expect(back.view).toEqual(start);
    expect(back).toMatchObject({ canUndo: false, canRedo: true });
    expect(await codeOf(host(event, { do: 'undo' }))).toBe('nothingToUndo');
    for (let n = 0; n < 3; n++) await right(host(event, { do: 'redo' }));
    expect((await page(hall.moderator, event)).view).toEqual(grouped);
  });

  it('is told when others were faster, and can go on undoing', async () => {
    const { event } = await collecting();
    const [first, second] = [hall.test.id(), hall.test.id()];
    await right(host(event, { do: 'cluster.create', clusterId: first, heading: 'A', ideaIds: [] }));
    await right(host(event, { do: 'cluster.create', clusterId: second, heading: 'B', ideaIds: [] }));
    await hall.test.write(async (rows) => {
      const row = await rows.clusters.find(second);
      if (row) await rows.clusters.update({ ...row, heading: 'Von anderen' });
    });
    expect(await codeOf(host(event, { do: 'undo' }))).toBe('changedMeanwhile');
    await right(host(event, { do: 'undo' }));
    expect((await page(hall.moderator, event)).view.clusters.map((each) => each.heading)).toEqual([
      'Von anderen',
    ]);
  });

  it('never takes people’s own writing back', async () => {
    const { event, one } = await collecting();
    const [a, cluster] = [hall.test.id(), hall.test.id()];
    await right(one.act(write(a)));
    await right(host(event, { do: 'cluster.create', clusterId: cluster, heading: '', ideaIds: [a] }));
    await right(one.act({ do: 'idea.edit', ideaId: a, text: 'Neue Worte', detail: '' }));
    await right(host(event, { do: 'undo' }));
    expect((await page(hall.moderator, event)).view.ideas[0]).toMatchObject({
      text: 'Neue Worte',
      clusterId: null,
    });
  });

  it('alone moves phases, opens the sheet and undoes', async () => {
    const { one } = await collecting();
    for (const command of [
      { do: 'table.phase', phase: 'sorting' },
      { do: 'sheet.open', open: true },
      { do: 'undo' },
      { do: 'redo' },
      { do: 'cluster.create', clusterId: hall.test.id(), heading: '', ideaIds: [] },
    ] as const)
      expect(await codeOf(one.act(command)), command.do).toBe('notAllowed');
  });

  it('opens the sheet to the table', async () => {
    const { event, one } = await collecting();
    expect((await page(one.browser, event)).maySheet).toBe(false);
    await right(host(event, { do: 'sheet.open', open: true }));
    expect((await page(one.browser, event)).maySheet).toBe(true);
    await right(one.browser.call('GET /tables/:id/sheet', { params: { id: tableOf(event) } }));
  });
});

describe('dots', () => {
  async function weighting() {
    const { event, one, two } = await collecting();
    const [left, right_] = [hall.test.id(), hall.test.id()];
    for (const clusterId of [left, right_])
      await right(host(event, { do: 'cluster.create', clusterId, heading: 'Gruppe', ideaIds: [] }));
    await event.phase('weighting');
    return { event, one, two, left, other: right_ };
  }
  const dots = (clusterId: Id, points: number) => ({ do: 'dots.set', clusterId, points }) as const;

  it('F5: are set within what each has, and hidden until the table presents', async () => {
    const { event, one, two, left, other } = await weighting();
    await right(one.act(dots(left, 3)));
    expect(await codeOf(one.act(dots(left, 4)))).toBe('dotCap');
    expect(await codeOf(one.act(dots(other, 3)))).toBe('noDotsLeft');
    expect(await codeOf(one.act(dots(other, 1.5)))).toBe('numberOutOfRange');
    expect(await codeOf(one.act(dots(hall.test.id(), 1)))).toBe('clusterUnknown');
    expect(await codeOf(host(event, dots(left, 1)))).toBe('notAllowed');
    await right(two.act(dots(left, 1)));
    for (const by of [one.browser, hall.moderator]) {
      const seen = await page(by, event);
      expect(seen.view.dots).toBeNull();
      expect(seen.view.voted).toBe(2);
    }
    await event.phase('presenting');
    expect((await page(two.browser, event)).view.dots).toEqual({ [left]: 4, [other]: 0 });
    expect(await codeOf(one.act(dots(left, 1)))).toBe('dotsClosed');
  });

  it('F1: count once, sent fifty times at once', async () => {
    const { event, one, left } = await weighting();
    const commandId = hall.test.id();
    await Promise.all(Array.from({ length: 50 }, () => right(one.act(dots(left, 2), commandId))));
    await event.phase('presenting');
    expect((await page(one.browser, event)).view.dots?.[left]).toBe(2);
  });

  it('survive a host’s undo', async () => {
    const { event, one, left, other } = await weighting();
    await right(host(event, { do: 'cluster.name', clusterId: left, heading: 'Neu', summary: '' }));
    await right(one.act(dots(left, 2)));
    await right(host(event, { do: 'cluster.merge', clusterId: left, intoId: other }));
    expect((await page(one.browser, event)).dots).toEqual([]);
    await right(host(event, { do: 'undo' }));
    await right(host(event, { do: 'undo' }));
    expect((await page(one.browser, event)).dots).toEqual([{ clusterId: left, points: 2 }]);
    await event.phase('presenting');
    expect((await page(one.browser, event)).view.dots?.[left]).toBe(2);
  });

  it('are no more for who changes tables', async () => {
    const event = await hall.workshop([4, 4]);
    const person = await event.sit(0);
    const clusters: Id[] = [];
    for (const [n, tableId] of event.tables.entries()) {
      const clusterId = hall.test.id();
      clusters.push(clusterId);
      const command = { do: 'cluster.create', clusterId, heading: 'Gruppe', ideaIds: [] } as const;
      await right(act(hall.moderator, tableId, command, hall.test.id()));
      await event.phase('weighting', n);
    }
    await right(person.act(dots(clusters[0] ?? '', 3)));
    const body = { tableId: event.tables[1] ?? '' };
    await right(person.browser.call('PATCH /seats/:id', { params: { id: person.seatId }, body }));
    const give = (points: number) =>
      act(person.browser, event.tables[1] ?? '', dots(clusters[1] ?? '', points), hall.test.id());
    expect(await codeOf(give(3))).toBe('noDotsLeft');
    expect((await right(give(2))).dots).toHaveLength(2);
  });
});
