import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { databaseFile } from '@fortschrift/store/sqlite-file';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { restore } from '../../src/cli/restore.ts';
import { parseConfig } from '../../src/config.ts';
import { openHouse } from '../../src/house.ts';
import { codeOf, openTestHouse, right, type TestHouse } from '../concept/test-house.ts';
import { act, type Hall, openHall, workshopInput, write } from '../hall/hall.ts';

let hall: Hall;
let apart: string;
beforeAll(async () => {
  hall = await openHall();
  apart = mkdtempSync(join(tmpdir(), 'fortschrift-erasure-'));
});
afterAll(async () => {
  await hall.test.close();
  rmSync(apart, { recursive: true, force: true });
});

const marker = 'Marker-7f3a-Zimtschnecke';
function config(dataDir: string) {
  const read = parseConfig({ DATA_DIR: dataDir, FORTSCHRIFT_DEMO: 'off' });
  if (!read.ok) throw new Error(JSON.stringify(read.failure));
  return read.value;
}

/** The files below a folder in which the marker stands, whatever they are. */
function holding(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => readFileSync(file).includes(marker));
}

const erase = (ideaId: string, by: Pick<Hall['office'], 'call'> = hall.office) =>
  by.call('POST /ideas/:id/erase', { params: { id: ideaId } });
const closeEvent = (id: string) =>
  right(hall.office.call('POST /workshops/:id/state', { params: { id }, body: { to: 'closed' } }));

/** A card with the marker that went everywhere a card can go while the event is on. */
async function spoken() {
  const event = await hall.workshop([8]);
  const tableId = event.tables[0] ?? '';
  await event.phase('collecting');
  const person = await event.sit();
  const [ideaId, cluster] = [hall.test.id(), hall.test.id()];
  await right(person.act(write(ideaId, `Frag ${marker}`)));
  const host = (command: Parameters<typeof act>[2]) =>
    right(act(hall.moderator, tableId, command, hall.test.id()));
  await host({ do: 'idea.translate', ideaId, text: `Auf Deutsch ${marker}`, detail: '' });
  await host({ do: 'cluster.create', clusterId: cluster, heading: 'Fragen', ideaIds: [ideaId] });
  await right(person.browser.call('GET /tables/:id', { params: { id: tableId } }));
  return { event, person, ideaId, cluster };
}

describe('the words of a card, erased', () => {
  it('P1 are in no byte on disk, after the close and with an edited report too, and the card still counts', async () => {
    const { event, ideaId, cluster } = await spoken();
    await closeEvent(event.id);
    const params = { id: event.id };
    const additions = { organiser: '', contact: '', foreword: '', nextSteps: [], voices: [] };
    const body = { ...additions, edits: { [ideaId]: `Redigiert ${marker}` } };
    await right(hall.office.call('PATCH /workshops/:id/report', { params, body }));
    const before = await right(hall.office.call('GET /workshops/:id/result', { params }));
    expect(holding(hall.test.dataDir)).not.toEqual([]);
    await right(erase(ideaId));
    expect(holding(hall.test.dataDir)).toEqual([]);
    const after = await right(hall.office.call('GET /workshops/:id/result', { params }));
    expect(after.result.tables[0]?.clusters).toMatchObject([
      { id: cluster, ideas: [{ id: ideaId, text: '[…]', detail: '' }] },
    ]);
    expect(after.sha256).not.toBe(before.sha256);
    expect(await codeOf(erase(ideaId))).toBe('notFound');
  });

  it('P1 are gone from a running table too, and hosts go on', async () => {
    const { event, ideaId, person } = await spoken();
    await right(erase(ideaId));
    expect(holding(hall.test.dataDir)).toEqual([]);
    const tableId = event.tables[0] ?? '';
    const page = await right(person.browser.call('GET /tables/:id', { params: { id: tableId } }));
    expect(page.view.ideas).toMatchObject([{ id: ideaId, text: '[…]', detail: '' }]);
    const next = { do: 'idea.hide', ideaId, reason: 'personalData' } as const;
    await right(act(hall.moderator, tableId, next, hall.test.id()));
    await right(act(hall.moderator, tableId, { do: 'undo' }, hall.test.id()));
  });

  it('P2 stay gone when an older backup is restored, before the first request', async () => {
    const test: TestHouse = await openTestHouse();
    const countyId = await test.county('heidmark');
    const office = await test.account(countyId, ['office', 'moderator']);
    const { workshop } = await right(
      office.call('POST /workshops', {
        body: workshopInput,
      }),
    );
    const table = { title: 'Eins', field: null, question: '', seats: 4, host: '', noteTaker: '' };
    const params = { id: workshop.id };
    const made = await right(office.call('POST /workshops/:id/tables', { params, body: table }));
    await right(office.call('POST /workshops/:id/state', { params, body: { to: 'opened' } }));
    const ideaId = test.id();
    await right(act(office, made.table.id, write(ideaId, marker), test.id()));
    const saved = join(apart, 'saved.sqlite');
    await test.house.store.backup(saved);
    expect(readFileSync(saved).includes(marker)).toBe(true);
    await right(erase(ideaId, office));
    await test.house.close();

    expect(await restore(config(test.dataDir), [saved])).toBe(0);
    expect(readFileSync(join(test.dataDir, databaseFile)).includes(marker)).toBe(true);
    const again = await openHouse(config(test.dataDir));
    if (!again.ok) throw new Error(again.failure.code);
    expect(holding(test.dataDir)).toEqual([]);
    expect((await again.value.ports.store.rows.ideas.find(ideaId))?.text).toBe('[…]');
    await again.value.close();
    rmSync(test.dataDir, { recursive: true, force: true });
  });

  it('P1 are gone with the close where their writer withdrew the card', async () => {
    const { event, ideaId, person } = await spoken();
    await right(person.act({ do: 'idea.withdraw', ideaId }));
    await closeEvent(event.id);
    expect(holding(hall.test.dataDir)).toEqual([]);
  });

  it('are erased by the office of the county alone', async () => {
    const { ideaId, person } = await spoken();
    expect(await codeOf(erase(ideaId, hall.stranger))).toBe('notFound');
    expect(await codeOf(erase(ideaId, hall.committee))).toBe('notAllowed');
    expect(await codeOf(erase(ideaId, person.browser))).toBe('notSignedIn');
    await right(erase(ideaId));
  });
});
