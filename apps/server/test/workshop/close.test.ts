import { createHash } from 'node:crypto';
import { documentName } from '@fortschrift/documents/document-name';
import { writeSheet } from '@fortschrift/documents/sheet';
import { canonicalJson } from '@fortschrift/domain/canonical-json';
import { paragraphs } from '@fortschrift/domain/rich-text';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { codeOf, right } from '../concept/test-house.ts';
import { act, type Hall, openHall, workshopInput, write } from '../hall/hall.ts';

let hall: Hall;
beforeAll(async () => {
  hall = await openHall();
});
afterAll(() => hall.test.close());

async function busyEvent() {
  const { test } = hall;
  const event = await hall.workshop([4, 4]);
  const tableId = event.tables[0] ?? '';
  await event.phase('collecting');
  const [one, two] = [await event.sit(), await event.sit()];
  const [a, b, hidden, withdrawn] = [test.id(), test.id(), test.id(), test.id()];
  await right(one.act(write(a, 'Mehr Deutschkurse am Abend')));
  await right(two.act(write(b, 'Ein Bus nach Müden')));
  await right(two.act(write(hidden, 'Frau X aus der Y-Straße')));
  await right(two.act(write(withdrawn, 'Doch nicht')));
  await right(two.act({ do: 'idea.withdraw', ideaId: withdrawn }));
  const host = (command: Parameters<typeof act>[2]) =>
    right(act(hall.moderator, tableId, command, test.id()));
  const cluster = test.id();
  await host({ do: 'idea.hide', ideaId: hidden, reason: 'personalData' });
  await host({ do: 'cluster.create', clusterId: cluster, heading: 'Lernen am Abend', ideaIds: [a] });
  await host({ do: 'sheet.open', open: true });
  const proposal = test.id();
  await test.house.rooms.change(documentName('sheet', tableId), `seat:${one.seatId}`, (doc) =>
    writeSheet(doc, {
      text: paragraphs('Wir schlagen vor:'),
      proposals: [
        { id: proposal, kind: 'measure', title: 'Abendkurse', text: paragraphs('Zweimal die Woche') },
      ],
    }),
  );
  await event.phase('weighting');
  await right(one.act({ do: 'dots.set', clusterId: cluster, points: 3 }));
  await right(two.act({ do: 'dots.set', clusterId: cluster, points: 1 }));
  return { event, tableId, one, two, a, b, cluster, proposal };
}

const close = (id: string, to: 'closed' | 'documented' = 'closed') =>
  hall.office.call('POST /workshops/:id/state', { params: { id }, body: { to } });
const result = (id: string) => right(hall.office.call('GET /workshops/:id/result', { params: { id } }));

describe('closing', () => {
  it('freezes what was said, word for word', async () => {
    const { event, a, b, cluster, proposal } = await busyEvent();
    const open = await result(event.id);
    expect(open).toMatchObject({ frozen: false, sha256: null });
    expect(open.result.tables[0]?.clusters[0]?.dots).toBe(0);
    await right(close(event.id));
    const closed = await result(event.id);
    expect(closed.frozen).toBe(true);
    expect(closed.sha256).toBe(createHash('sha256').update(canonicalJson(closed.result)).digest('hex'));
    expect(closed.result).toMatchObject({ title: workshopInput.title, seats: 2 });
    const [first, second] = closed.result.tables;
    expect(first).toMatchObject({ number: 1, seats: 2, question: workshopInput.question });
    expect(first?.clusters).toMatchObject([
      { id: cluster, heading: 'Lernen am Abend', dots: 4, ideas: [{ id: a }] },
    ]);
    expect(first?.single.map((idea) => idea.id)).toEqual([b]);
    expect(first?.proposals).toMatchObject([{ id: proposal, kind: 'measure', title: 'Abendkurse' }]);
    expect(JSON.stringify(first?.sheet)).toContain('Wir schlagen vor');
    expect(second).toMatchObject({ clusters: [], single: [], proposals: [], seats: 0 });
    const all = JSON.stringify(closed);
    for (const gone of ['Frau X', 'Doch nicht']) expect(all).not.toContain(gone);
  });

  it('B5, F4: ends all writing, and keeps all reading', async () => {
    const { event, tableId, one, a, cluster } = await busyEvent();
    await right(close(event.id));
    const commands = [
      write(hall.test.id()),
      { do: 'idea.edit', ideaId: a, text: 'Anders', detail: '' },
      { do: 'idea.withdraw', ideaId: a },
    ] as const;
    for (const command of commands) expect(await codeOf(one.act(command))).toBe('workshopFrozen');
    expect(await codeOf(one.act({ do: 'dots.set', clusterId: cluster, points: 1 }))).toBe('dotsClosed');
    for (const command of [
      { do: 'undo' },
      { do: 'redo' },
      { do: 'cluster.dissolve', clusterId: cluster },
      { do: 'table.phase', phase: 'presenting' },
      { do: 'sheet.open', open: true },
    ] as const)
      expect(await codeOf(act(hall.moderator, tableId, command, hall.test.id())), command.do).toBe(
        'workshopFrozen',
      );
    const page = await right(one.browser.call('GET /tables/:id', { params: { id: tableId } }));
    expect(page).toMatchObject({ maySheet: false, own: [a] });
    expect(page.view.dots).toEqual({ [cluster]: 4 });
    const params = { id: event.id };
    expect(await codeOf(hall.office.call('PATCH /workshops/:id', { params, body: workshopInput }))).toBe(
      'workshopFrozen',
    );
    expect(await codeOf(hall.moderator.call('POST /workshops/:id/code', { params }))).toBe('workshopFrozen');
  });

  it('F6: keeps the sum of dots and forgets who gave them', async () => {
    const { event, tableId, one, cluster } = await busyEvent();
    await right(close(event.id));
    const { dots, view } = await right(one.browser.call('GET /tables/:id', { params: { id: tableId } }));
    expect(dots).toEqual([]);
    expect(view).toMatchObject({ voted: 2, dots: { [cluster]: 4 } });
    expect(await hall.test.write((rows) => rows.dots.ofSeat(one.seatId))).toEqual([]);
  });

  it('happens once, however often it is asked at once', async () => {
    const { event } = await busyEvent();
    const outcomes = await Promise.all(Array.from({ length: 5 }, () => codeOf(close(event.id))));
    expect(outcomes.filter((code) => code === 'ok')).toHaveLength(1);
    expect(new Set(outcomes)).toEqual(new Set(['ok', 'stepNotPossible']));
    expect((await result(event.id)).frozen).toBe(true);
  });

  it('is followed by the release, which changes nothing that was said', async () => {
    const { event } = await busyEvent();
    expect(await codeOf(close(event.id, 'documented'))).toBe('stepNotPossible');
    await right(close(event.id));
    const before = await result(event.id);
    await right(close(event.id, 'documented'));
    expect(await result(event.id)).toEqual(before);
  });
});
