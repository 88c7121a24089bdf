import type { ImportAsked, ImportConfirmed } from '@fortschrift/api/contract/idea-import';
import { confirmImport, previewImport } from '@fortschrift/api/upload';
import { odsFile } from '@fortschrift/export/ods';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { codeOf, right } from '../concept/test-house.ts';
import { act, type Hall, openHall, write } from '../hall/hall.ts';

let hall: Hall;
beforeAll(async () => {
  hall = await openHall();
});
afterAll(() => hall.test.close());

const letters = new Blob([
  'Idee;Art;Tisch;Datum\r\n',
  'Mehr Busse am Abend;Vorschlag;Tisch 2;20.11.2026\r\n',
  'Die Anmeldung ist zu schwer;Bedarf;;\r\n',
  'mehr busse am Abend;Vorschlag;Tisch 2;\r\n',
  `${'zu lang '.repeat(60)};Vorschlag;;\r\n`,
  '"=HYPERLINK(""http://evil.example"")";Frage;;\r\n',
]);
const first: ImportAsked = { sheet: 0, mapping: null };
const confirmed = (tableId: string, part: Partial<ImportConfirmed> = {}): ImportConfirmed => ({
  ...{ ...first, title: 'Briefe', tableId, doubles: false, repeated: false },
  ...part,
});
const imports = async (id: string) =>
  (await right(hall.office.call('GET /workshops/:id/imports', { params: { id } }))).imports;
const undo = (id: string, by = hall.office) => by.call('DELETE /imports/:id', { params: { id } });
const texts = async (tableId: string) => {
  const ideas = await hall.test.write((rows) => rows.ideas.ofTable(tableId));
  return ideas.filter(({ state }) => state === 'submitted').map(({ text }) => text);
};

describe('importing cards', () => {
  it('shows what a file would bring, row by row, and keeps nothing', async () => {
    const { id, tables } = await hall.workshop([4, 4]);
    const preview = await right(previewImport(hall.office.fetch, id, letters, first));
    expect(preview).toMatchObject({
      kind: 'csv',
      columns: ['Idee', 'Art', 'Tisch', 'Datum'],
      counts: { cards: 4, doubles: 0, repeated: 1, problems: 1, homeless: 2 },
    });
    expect(preview.mapping.columns.map(({ use }) => use)).toEqual(['text', 'kind', 'table', 'date']);
    expect(preview.cards[0]).toMatchObject({ row: 2, tableId: tables[1], day: '2026-11-20' });
    expect(preview.cards[2]).toMatchObject({ row: 4, double: 'file' });
    expect(preview.problems).toMatchObject([{ row: 5, column: 0, failure: { code: 'textTooLong' } }]);
    expect(await texts(tables[0] ?? '')).toEqual([]);
    expect(await imports(id)).toEqual([]);
  });

  it('takes the cards over in one step, with one entry in the log', async () => {
    const { id, tables } = await hall.workshop([4, 4]);
    const [here = '', there = ''] = tables;
    expect(await right(confirmImport(hall.office.fetch, id, letters, confirmed(here)))).toEqual({ cards: 3 });
    expect(await texts(here)).toEqual(['Die Anmeldung ist zu schwer', '=HYPERLINK("http://evil.example")']);
    expect(await texts(there)).toEqual(['Mehr Busse am Abend']);
    const [made] = await imports(id);
    expect(made).toMatchObject({ title: 'Briefe', cards: 3, importedBy: hall.office.accountId, holds: [] });
    const entries = await hall.test.write((rows) => rows.audit.ofCounty(hall.countyId, 50, null));
    expect(entries.filter(({ objectId }) => objectId === made?.id)).toMatchObject([
      { verb: 'import.create', to: '3' },
    ]);
    const { ideas } = await right(hall.office.call('GET /ideas', { query: { workshop: id } }));
    expect(ideas.every(({ imported }) => imported)).toBe(true);
    const again = await right(previewImport(hall.office.fetch, id, letters, first));
    expect(again.counts).toMatchObject({ doubles: 4, repeated: 0 });
  });

  it('takes what several people said as often as they said it, and nothing twice', async () => {
    const { id, tables } = await hall.workshop([4, 4]);
    const [here = '', there = ''] = tables;
    const all = confirmed(here, { repeated: true });
    expect(await right(confirmImport(hall.office.fetch, id, letters, all))).toEqual({ cards: 4 });
    expect(await texts(there)).toEqual(['Mehr Busse am Abend', 'mehr busse am Abend']);
    expect(await codeOf(confirmImport(hall.office.fetch, id, letters, all))).toBe('textMissing');
    expect(await texts(there)).toHaveLength(2);
  });

  it('follows a changed mapping, and reads ODS as well', async () => {
    const { id, tables } = await hall.workshop([4]);
    const columns = ['Stärken', 'Wünsche'].map((title) => ({ title, kind: 'text', width: 5 }) as const);
    const bytes = odsFile([{ name: 'Umfrage', columns, rows: [['Der Verein', 'Mehr Busse']] }], {
      title: '',
      author: '',
      description: '',
      madeAt: 0,
    });
    const file = new Blob([new Uint8Array(bytes)]);
    const { mapping } = await right(previewImport(hall.office.fetch, id, file, first));
    const [one, two] = mapping.columns;
    const changed = { ...mapping, columns: [{ use: 'ignored', kind: null } as const, two ?? one] };
    const asked = { sheet: 0, mapping: changed as ImportAsked['mapping'] };
    const preview = await right(previewImport(hall.office.fetch, id, file, asked));
    expect(preview.cards.map(({ text }) => text)).toEqual(['Mehr Busse']);
    await right(confirmImport(hall.office.fetch, id, file, confirmed(tables[0] ?? '', asked)));
    expect(await texts(tables[0] ?? '')).toEqual(['Mehr Busse']);
    const wrong = { sheet: 0, mapping: { ...mapping, columns: [] } };
    expect(await codeOf(previewImport(hall.office.fetch, id, file, wrong))).toBe('wrongShape');
  });

  it('is taken back as a whole, while nobody built on it', async () => {
    const { id, tables } = await hall.workshop([4, 4]);
    const tableId = tables[0] ?? '';
    await right(confirmImport(hall.office.fetch, id, letters, confirmed(tableId)));
    const [made] = await imports(id);
    expect(await right(undo(made?.id ?? ''))).toEqual({ withdrawn: 3 });
    expect(await texts(tableId)).toEqual([]);
    expect(await codeOf(undo(made?.id ?? ''))).toBe('stepNotPossible');
    expect((await imports(id))[0]?.undoneAt).toBeGreaterThan(0);
  });

  it('stays when a card lies in a cluster that was weighted, and says which', async () => {
    const event = await hall.workshop([4]);
    const tableId = event.tables[0] ?? '';
    await right(confirmImport(hall.office.fetch, event.id, letters, confirmed(tableId)));
    await event.phase('collecting');
    const person = await event.sit();
    await right(person.act(write(hall.test.id(), 'Noch eine')));
    const [idea] = await hall.test.write((rows) => rows.ideas.ofTable(tableId));
    const [clusterId, ideaIds] = [hall.test.id(), [idea?.id ?? '']];
    const create = { do: 'cluster.create', clusterId, heading: 'Wege', ideaIds } as const;
    await right(act(hall.moderator, tableId, create, hall.test.id()));
    await event.phase('weighting');
    await right(person.act({ do: 'dots.set', clusterId, points: 1 }));
    const [made] = await imports(event.id);
    expect(made?.holds).toEqual([{ ideaId: idea?.id, text: idea?.text, why: 'dots' }]);
    expect(await codeOf(undo(made?.id ?? ''))).toBe('stepNotPossible');
    await right(
      hall.office.call('POST /workshops/:id/state', { params: { id: event.id }, body: { to: 'closed' } }),
    );
    expect(await codeOf(undo(made?.id ?? ''))).toBe('workshopFrozen');
    const late = previewImport(hall.office.fetch, event.id, letters, first);
    expect(await codeOf(late)).toBe('workshopFrozen');
  });

  it('refuses files that are none, too large, or asked for from elsewhere', async () => {
    const { id } = await hall.workshop([4]);
    const preview = (file: Blob) => codeOf(previewImport(hall.office.fetch, id, file, first));
    expect(await preview(new Blob(['%PDF-1.7 x']))).toBe('filePdf');
    expect(await preview(new Blob([new Uint8Array(11 * 1024 * 1024)]))).toBe('fileTooLarge');
    expect(await preview(new Blob([]))).toBe('fileEmpty');
    const foreign = await hall.test.house.api.request(`/api/workshops/${id}/imports`, {
      method: 'POST',
      headers: { 'content-type': 'application/octet-stream', origin: 'https://evil.example' },
      body: 'x',
    });
    expect(foreign.status).toBe(403);
  });

  it('is for the office of the county alone', async () => {
    const { id, tables } = await hall.workshop([4]);
    await right(confirmImport(hall.office.fetch, id, letters, confirmed(tables[0] ?? '')));
    const [made] = await imports(id);
    for (const [who, code] of [
      [hall.stranger, 'notFound'],
      [hall.committee, 'notAllowed'],
      [hall.moderator, 'notAllowed'],
      [hall.administrator, 'notAllowed'],
    ] as const) {
      expect(await codeOf(previewImport(who.fetch, id, letters, first))).toBe(code);
      expect(await codeOf(confirmImport(who.fetch, id, letters, confirmed(tables[0] ?? '')))).toBe(code);
      expect(await codeOf(undo(made?.id ?? '', who))).toBe(code);
    }
    const read = (who: Hall['office']) => codeOf(who.call('GET /workshops/:id/imports', { params: { id } }));
    expect(await read(hall.stranger)).toBe('notFound');
    expect(await read(hall.committee)).toBe('notAllowed');
  });
});
