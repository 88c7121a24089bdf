import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { right } from '../concept/test-house.ts';
import { act, type Hall, openHall, write } from '../hall/hall.ts';

let hall: Hall;
beforeAll(async () => {
  hall = await openHall();
});
afterAll(() => hall.test.close());

describe('the result of an event', () => {
  it('says which goals and measures cite a cluster, and which a card', async () => {
    const { test, office, moderator } = hall;
    const event = await hall.workshop([4]);
    const tableId = event.tables[0] ?? '';
    await event.phase('collecting');
    const guest = await event.sit();
    const [card, cluster] = [test.id(), test.id()];
    await right(guest.act(write(card, 'Ein Bus am Abend')));
    await right(
      act(
        moderator,
        tableId,
        { do: 'cluster.create', clusterId: cluster, heading: 'Wege', ideaIds: [card] },
        test.id(),
      ),
    );
    const { concept } = await right(
      office.call('POST /concepts', { body: { title: 'Konzept der Wege', basedOnId: null } }),
    );
    const { chapter } = await right(
      office.call('POST /concepts/:id/chapters', {
        params: { id: concept.id },
        body: { title: 'Wohnen', kind: 'field', field: 'housing' },
      }),
    );
    const take = (kind: 'goal' | 'measure', from: { kind: 'idea' | 'cluster'; refId: string }) =>
      right(
        office.call('POST /chapters/:id/records', {
          params: { id: chapter.id },
          body: { kind, title: `Aus ${from.kind}`, goalId: null, from },
        }),
      );
    const goal = await take('goal', { kind: 'cluster', refId: cluster });
    const measure = await take('measure', { kind: 'idea', refId: card });
    const link = { conceptId: concept.id, chapterId: chapter.id };
    await expect
      .poll(
        async () =>
          (await right(office.call('GET /workshops/:id/result', { params: { id: event.id } }))).became,
      )
      .toEqual({
        [`cluster:${cluster}`]: [{ id: goal.recordId, kind: 'goal', title: 'Aus cluster', ...link }],
        [`idea:${card}`]: [{ id: measure.recordId, kind: 'measure', title: 'Aus idea', ...link }],
      });
  });
});
