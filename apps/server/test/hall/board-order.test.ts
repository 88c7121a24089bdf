import type { Id } from '@fortschrift/domain/id';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { codeOf, right } from '../concept/test-house.ts';
import { act, type Event, type Hall, openHall, write } from './hall.ts';

let hall: Hall;
beforeAll(async () => {
  hall = await openHall();
});
afterAll(() => hall.test.close());

type Host = Hall['moderator'];
type Command = Parameters<typeof act>[2];

const parking = { forwarded: false, owner: 'Frau Kaya', due: '2026-12-01' };

/** A table with three cards in a cluster, one beside it, and one person who set dots. */
async function weighting() {
  const event = await hall.workshop();
  await event.phase('collecting');
  const one = await event.sit();
  const cards = Array.from({ length: 4 }, () => hall.test.id());
  for (const ideaId of cards) await right(one.act(write(ideaId)));
  const clusterId = hall.test.id();
  const ideaIds = cards.slice(0, 3);
  const by = hostOf(event, hall.moderator);
  await right(by({ do: 'cluster.create', clusterId, heading: 'Bus', ideaIds }));
  await event.phase('weighting');
  await right(one.act({ do: 'dots.set', clusterId, points: 2 }));
  return { event, one, cards, clusterId, by };
}

function hostOf(event: Event, host: Host): (command: Command) => ReturnType<typeof act> {
  return (command) => act(host, event.tables[0] ?? '', command, hall.test.id());
}

const viewOf = async (event: Event) =>
  (await right(hall.moderator.call('GET /tables/:id', { params: { id: event.tables[0] ?? '' } }))).view;

/** The dots of the person and what the table would show. */
async function dotsOf({ event, one }: Awaited<ReturnType<typeof weighting>>) {
  const params = { id: event.tables[0] ?? '' };
  return (await right(one.browser.call('GET /tables/:id', { params }))).dots;
}

describe('putting a board in order', () => {
  it('survives being written and read: marks, doubles, the Themenspeicher', async () => {
    const { event, cards, clusterId, by } = await weighting();
    const [first = '', second = '', third = '', fourth = ''] = cards;
    await right(by({ do: 'cluster.mark', clusterId, mark: 'leaf' }));
    await right(by({ do: 'idea.double', ideaIds: [second], ofId: first }));
    await right(by({ do: 'idea.park', ideaIds: [fourth], parking }));
    const newId = hall.test.id();
    await right(by({ do: 'cluster.split', clusterId, newId, heading: 'Bahn', ideaIds: [third] }));
    const view = await viewOf(event);
    expect(view.clusters).toMatchObject([
      { id: clusterId, mark: 'leaf' },
      { id: newId, heading: 'Bahn' },
    ]);
    const idea = (id: Id) => view.ideas.find((each) => each.id === id);
    expect(idea(second)).toMatchObject({ doubleOf: first, clusterId });
    expect(idea(fourth)?.parked).toEqual(parking);
    expect(idea(third)?.clusterId).toBe(newId);
    await right(by({ do: 'cluster.park', clusterId: newId, parking: { ...parking, forwarded: true } }));
    expect((await viewOf(event)).clusters[1]?.parked?.forwarded).toBe(true);
  });

  it('is taken back and done again step by step, and the dots lie where they lay', async () => {
    const table = await weighting();
    const { event, cards, clusterId, by } = table;
    const [first = '', second = '', third = '', fourth = ''] = cards;
    const before = await viewOf(event);
    const steps: readonly Command[] = [
      { do: 'cluster.mark', clusterId, mark: 'star' },
      { do: 'idea.double', ideaIds: [second, fourth], ofId: first },
      { do: 'idea.separate', ideaIds: [fourth] },
      { do: 'cluster.split', clusterId, newId: hall.test.id(), heading: '', ideaIds: [third] },
      { do: 'idea.park', ideaIds: [fourth], parking },
      { do: 'idea.unpark', ideaIds: [fourth] },
      { do: 'cluster.park', clusterId, parking },
    ];
    for (const step of steps) await right(by(step));
    const done = await viewOf(event);
    expect(await dotsOf(table)).toEqual([]);
    for (const _ of steps) await right(by({ do: 'undo' }));
    expect(await viewOf(event)).toEqual(before);
    expect(await dotsOf(table)).toEqual([{ clusterId, points: 2 }]);
    for (const _ of steps) await right(by({ do: 'redo' }));
    expect(await viewOf(event)).toEqual(done);
    await right(by({ do: 'cluster.unpark', clusterId }));
    expect(await dotsOf(table)).toEqual([{ clusterId, points: 2 }]);
  });

  it('dots survive the Themenspeicher, also where people gave points meanwhile, and nobody gets more than all have', async () => {
    const table = await weighting();
    const { cards, clusterId, by, one: person } = table;
    const [, , third = '', fourth = ''] = cards;
    const [other, last] = [hall.test.id(), hall.test.id()];
    await right(by({ do: 'cluster.create', clusterId: last, heading: 'Drittes', ideaIds: [third] }));
    await right(by({ do: 'cluster.create', clusterId: other, heading: 'Anderes', ideaIds: [fourth] }));
    const give = (at: Id, points: number) => right(person.act({ do: 'dots.set', clusterId: at, points }));
    await right(by({ do: 'cluster.park', clusterId, parking }));
    await give(other, 2);
    await right(by({ do: 'undo' }));
    const sorted = async () => (await dotsOf(table)).toSorted((a, b) => (a.clusterId < b.clusterId ? -1 : 1));
    const both = [
      { clusterId, points: 2 },
      { clusterId: other, points: 2 },
    ].toSorted((a, b) => (a.clusterId < b.clusterId ? -1 : 1));
    expect(await sorted()).toEqual(both);
    // Five in all, and all five lie elsewhere when it comes back: none of these is taken away.
    await right(by({ do: 'cluster.park', clusterId, parking }));
    await give(other, 3);
    await give(last, 2);
    await right(by({ do: 'cluster.unpark', clusterId }));
    expect(new Map((await dotsOf(table)).map((dots) => [dots.clusterId, dots.points]))).toEqual(
      new Map([
        [other, 3],
        [last, 2],
      ]),
    );
  });

  it('takes back each host’s own steps, however the two took turns', async () => {
    const { event, cards, clusterId, by } = await weighting();
    const second = await hall.test.account(hall.countyId, ['moderator']);
    const other = hostOf(event, second);
    const before = await viewOf(event);
    for (let turn = 0; turn < 10; turn++) {
      await right(by({ do: 'cluster.mark', clusterId, mark: turn % 2 ? 'star' : 'leaf' }));
      const name = { do: 'cluster.name', clusterId, heading: `Bus ${turn}`, summary: '' } as const;
      await right(other(name));
    }
    for (let turn = 0; turn < 10; turn++) await right(by({ do: 'undo' }));
    expect((await viewOf(event)).clusters[0]).toMatchObject({ mark: null, heading: 'Bus 9' });
    for (let turn = 0; turn < 10; turn++) await right(other({ do: 'undo' }));
    expect((await viewOf(event)).clusters).toEqual(before.clusters);
    expect(await codeOf(other({ do: 'undo' }))).toBe('nothingToUndo');
    const redone = await right(other({ do: 'redo' }));
    expect(redone.steps).toMatchObject({ undo: { verb: 'cluster.name' }, redo: { verb: 'cluster.name' } });
    expect(cards).toHaveLength(4);
  });

  it('is the hosts’ alone, and needs what the rules say', async () => {
    const { one, cards, clusterId, by } = await weighting();
    const [first = '', second = ''] = cards;
    for (const command of [
      { do: 'idea.double', ideaIds: [second], ofId: first },
      { do: 'idea.park', ideaIds: [first], parking },
      { do: 'cluster.mark', clusterId, mark: 'star' },
    ] as const)
      expect(await codeOf(one.act(command))).toBe('notAllowed');
    expect(await codeOf(by({ do: 'idea.park', ideaIds: [first], parking: { ...parking, owner: '' } }))).toBe(
      'textMissing',
    );
  });
});
