import { documentName } from '@fortschrift/documents/document-name';
import { readSheet, writeSheet } from '@fortschrift/documents/sheet';
import { mostCheckpoints } from '@fortschrift/domain/checkpoint';
import { paragraphs, plainText } from '@fortschrift/domain/rich-text';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import * as Y from 'yjs';
import { createCheckpoints } from '../../src/plug/checkpoints.ts';
import { codeOf, fillConcept, fillEvent, right } from '../concept/test-house.ts';
import { type Event, type Hall, openHall } from '../hall/hall.ts';
import { type Line, openLine } from './line.ts';

/** For what must happen, also on a busy machine. */
const patience = { timeout: 20_000 };

let hall: Hall;
let line: Line;
let event: Event;
let tableId: string;
let name: string;

beforeEach(async () => {
  hall = await openHall();
  line = await openLine(hall.test.house);
  event = await hall.workshop();
  tableId = event.tables[0] ?? '';
  name = documentName('sheet', tableId);
});

afterEach(async () => {
  await line.close();
  await hall.test.close();
});

const params = () => ({ params: { id: tableId } });

/** Writes the sheet as the server would; committed when it resolves. */
const write = (text: string) =>
  hall.test.house.rooms.change(name, 'account:test', (doc) =>
    writeSheet(doc, { text: paragraphs(text), proposals: [] }),
  );
const standing = () =>
  hall.test.house.rooms.state(name, (doc) => plainText(readSheet(doc).text).replaceAll('\n', ' / '));
const list = async () =>
  (await right(hall.moderator.call('GET /tables/:id/checkpoints', params()))).checkpoints;
const reasons = async () => (await list()).map(({ reason }) => reason);
const restore = (id: string, by: Pick<typeof hall.moderator, 'call'> = hall.moderator) =>
  by.call('POST /checkpoints/:id/restore', { params: { id } });

describe('going back to an earlier state of a sheet', () => {
  it('D5 one call, under a new epoch; what stood there is kept, and going back is taken back the same way', async () => {
    await write('Bus am Abend');
    const { checkpoint } = await right(hall.moderator.call('POST /tables/:id/checkpoints', params()));
    expect(checkpoint).toMatchObject({ reason: 'kept', preview: 'Bus am Abend', length: 12 });
    await write('Unfug');
    const { before } = await right(restore(checkpoint.id));
    expect(await standing()).toBe('Bus am Abend');
    expect(await reasons()).toEqual(['restore', 'kept']);
    const { text } = await right(hall.moderator.call('GET /checkpoints/:id', { params: { id: before } }));
    expect(plainText(text)).toBe('Unfug');
    await right(restore(before));
    expect(await standing()).toBe('Unfug');
    // What stood there was kept already when it was put aside first: it is not kept twice.
    expect((await list()).length).toBeLessThanOrEqual(3);
  });

  it('D12 an open client of the former epoch is closed with 4409 and what it wrote never merges', async () => {
    await write('gut');
    const { checkpoint } = await right(hall.moderator.call('POST /tables/:id/checkpoints', params()));
    const { doc, provider } = line.open(name, await cookieOfHost());
    const codes: number[] = [];
    provider.on('connection-close', (closing) => codes.push(closing?.code ?? 0));
    await vi.waitFor(() => expect(plainText(readSheet(doc).text)).toBe('gut'), patience);
    doc.transact(() => writeSheet(doc, { text: paragraphs('gut und schlecht'), proposals: [] }));
    await vi.waitFor(async () => expect(await standing()).toBe('gut und schlecht'), patience);
    await right(restore(checkpoint.id));
    await vi.waitFor(() => expect(codes).toContain(4409), patience);
    expect(await standing()).toBe('gut');
  });

  it('loses nothing that was written until the very moment', async () => {
    await write('eins');
    const { checkpoint } = await right(hall.moderator.call('POST /tables/:id/checkpoints', params()));
    const late = write('eins und zwei');
    const { before } = await right(restore(checkpoint.id));
    await late;
    const { text } = await right(hall.moderator.call('GET /checkpoints/:id', { params: { id: before } }));
    const kept = [plainText(text), await standing()].join(' | ');
    expect(kept).toContain('eins und zwei');
  });

  it('is written into the log of the county, without the text', async () => {
    await write('GEHEIM');
    const { checkpoint } = await right(hall.moderator.call('POST /tables/:id/checkpoints', params()));
    await write('anders');
    await right(restore(checkpoint.id));
    const { entries } = await right(hall.administrator.call('GET /audit', { query: {} }));
    const entry = entries.find(({ verb }) => verb === 'sheet.restore');
    expect(entry).toMatchObject({ objectKind: 'table', objectId: tableId, to: checkpoint.id });
    expect(JSON.stringify(entries)).not.toContain('GEHEIM');
  });

  it('ends with the event', async () => {
    await write('Bus');
    const { checkpoint } = await right(hall.moderator.call('POST /tables/:id/checkpoints', params()));
    const closing = { params: { id: event.id }, body: { to: 'closed' as const } };
    await right(hall.moderator.call('POST /workshops/:id/state', closing));
    expect(await codeOf(restore(checkpoint.id))).toBe('workshopFrozen');
    const { mayRestore } = await right(hall.moderator.call('GET /tables/:id/checkpoints', params()));
    expect(mayRestore).toBe(false);
  });
});

describe('states are put aside by themselves', () => {
  it('at each step of the table, and none twice', async () => {
    await write('Bus am Abend');
    await event.phase('collecting');
    await vi.waitFor(async () => expect(await reasons()).toEqual(['phase']), patience);
    await event.phase('sorting');
    await write('Bus am Abend und am Samstag');
    const command = (open: boolean) =>
      hall.moderator.call('POST /tables/:id/commands', {
        ...params(),
        body: { commandId: hall.test.id(), command: { do: 'sheet.open', open } },
      });
    await right(command(true));
    await vi.waitFor(async () => expect(await reasons()).toEqual(['opened', 'phase']), patience);
    await right(command(false));
    await write('noch mehr');
    await right(
      hall.moderator.call('POST /workshops/:id/phase', {
        params: { id: event.id },
        body: { phase: 'weighting' },
      }),
    );
    await vi.waitFor(async () => expect(await reasons()).toEqual(['phase', 'opened', 'phase']), patience);
  });

  it('D5 right before much is deleted at once', async () => {
    const text = 'Ein langer Satz, den der Tisch zusammen geschrieben hat. '.repeat(40).trim();
    await write(text);
    const { doc } = line.open(name, await cookieOfHost());
    await vi.waitFor(() => expect(plainText(readSheet(doc).text)).toBe(text), patience);
    doc.transact(() => doc.getXmlFragment('sheet').delete(0, doc.getXmlFragment('sheet').length));
    await vi.waitFor(async () => expect(await standing()).toBe(''), patience);
    await vi.waitFor(async () => expect(await reasons()).toEqual(['deletion']), patience);
    const [checkpoint] = await list();
    await right(restore(checkpoint?.id ?? ''));
    expect(await standing()).toBe(text);
  });

  it('while people write, a little later, once', async () => {
    const { rooms, ports } = hall.test.house;
    const problems: unknown[] = [];
    const checkpoints = createCheckpoints({
      ...{ rooms, store: ports.store, now: ports.now, newId: ports.newId, interval: 5 },
      onProblem: (_, error) => problems.push(error),
    });
    await write('Bus');
    for (let times = 0; times < 5; times++) checkpoints.committed(name);
    checkpoints.committed(documentName('board', tableId));
    await vi.waitFor(async () => expect(await reasons()).toEqual(['written']), patience);
    await checkpoints.close();
    expect(problems).toEqual([]);
  });

  it('and the oldest go when there are too many', async () => {
    const ids: string[] = [];
    for (let times = 0; times < mostCheckpoints + 2; times++) {
      await write(`Stand ${times}`);
      const { checkpoint } = await right(hall.moderator.call('POST /tables/:id/checkpoints', params()));
      ids.push(checkpoint.id);
    }
    expect((await list()).map(({ id }) => id)).toEqual(ids.slice(2).toReversed());
    expect(await codeOf(restore(ids[0] ?? ''))).toBe('notFound');
  });
});

async function cookieOfHost(): Promise<string> {
  const cookies = await hall.test.house.ports.signIn.startSession(hall.moderator.accountId);
  return cookies.map((each) => each.split(';')[0]).join('; ');
}

describe('a damaged sheet', () => {
  it('is shown as far as it can be read, is never taken for the whole, and comes back by its last good state', async () => {
    const { rooms, store } = hall.test.house;
    await write('heil');
    const { epoch } = await store.updateLog.load(name);
    await rooms.raiseEpoch(name, (state) => state);
    // What no editor can have written: bytes that are no update, as a bad disk leaves them.
    const row = { name, epoch: epoch + 1, actor: 'x', bytes: Uint8Array.of(1, 2, 3, 255), claims: [] };
    await store.updateLog.append([row]);
    const { text } = await right(hall.moderator.call('GET /tables/:id/sheet', params()));
    expect(plainText(text)).toBe('heil');
    await expect(hall.test.house.ports.live.readSheet(tableId)).rejects.toThrow();
    const { checkpoint } = await right(hall.moderator.call('POST /tables/:id/checkpoints', params()));
    await right(restore(checkpoint.id));
    expect(await standing()).toBe('heil');
  });
});

describe('a chapter', () => {
  it('goes back with its goals and measures, and its rows follow', async () => {
    const card = await fillEvent(hall.test, hall.countyId, 'closed');
    const { field, goalId } = await fillConcept(hall.office.call, card.cluster);
    const at = { params: { id: field.id } };
    const { checkpoint } = await right(hall.office.call('POST /chapters/:id/checkpoints', at));
    expect(checkpoint.preview).toContain('Alle kommen ohne Auto ans Ziel');
    const chapter = documentName('chapter', field.id);
    await hall.test.house.rooms.change(chapter, 'x', (doc) => doc.getMap('goals').delete(goalId));
    await right(restore(checkpoint.id, hall.office));
    const { content } = await right(hall.office.call('GET /chapters/:id', at));
    expect(content.goals.map(({ id }) => id)).toEqual([goalId]);
    expect(await hall.test.house.ports.store.rows.records.find(goalId)).not.toBeNull();
  });
});

it('a state that is none is refused and nothing happens', async () => {
  await write('bleibt');
  const entry = {
    ...{ countyId: hall.countyId, at: 1, actor: 'system', verb: 'sheet.restore', objectKind: 'table' },
    ...{ objectId: tableId, from: null, to: null, requestId: '' },
  };
  const updates: Uint8Array[] = [];
  const doc = new Y.Doc();
  doc.on('update', (update) => updates.push(update));
  doc.getText('x').insert(0, 'a');
  doc.getText('x').insert(1, 'b');
  const { live } = hall.test.house.ports;
  for (const bytes of [Uint8Array.of(9, 9), updates[1] ?? new Uint8Array()])
    await expect(live.goBack(name, bytes, entry)).rejects.toThrow();
  expect(await standing()).toBe('bleibt');
});
