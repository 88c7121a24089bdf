import type { CatalogueRow } from '@fortschrift/domain/catalogue/row';
import type { Id } from '@fortschrift/domain/id';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { codeOf, fillConcept, fillEvent, openTestHouse, right, type TestHouse } from './test-house.ts';

type Account = Awaited<ReturnType<TestHouse['account']>>;

describe('the catalogue of a concept', { timeout: 60_000 }, () => {
  let test: TestHouse;
  let countyId: Id;
  let office: Account;
  let conceptId: Id;
  let chapterId: Id;
  let first: Id;
  let second: Id;
  let versionId: Id;

  beforeAll(async () => {
    test = await openTestHouse();
    countyId = await test.county('heidmark');
    office = await test.account(countyId, ['office']);
    const { cluster } = await fillEvent(test, countyId, 'documented');
    const filled = await fillConcept(office.call, cluster);
    conceptId = filled.concept.id;
    chapterId = filled.field.id;
    first = filled.measureId;
    const params = { id: conceptId };
    const draft = { title: 'Wohnen', kind: 'field', field: 'housing' } as const;
    const other = await right(office.call('POST /concepts/:id/chapters', { params, body: draft }));
    const made = await right(
      office.call('POST /chapters/:id/records', {
        params: { id: other.chapter.id },
        body: { kind: 'measure', title: 'Wohnraum vermitteln', goalId: null, from: null },
      }),
    );
    second = made.recordId;
    const body = { label: '0.9', stand: '2026-03-01', note: '' };
    versionId = (await right(office.call('POST /concepts/:id/versions', { params, body }))).version.id;
  });
  afterAll(() => test.close());

  const catalogue = async (query = {}) =>
    right(office.call('GET /concepts/:id/catalogue', { params: { id: conceptId }, query }));
  const change = (who: Account, changes: readonly { recordId: Id; set: object; expected: object }[]) =>
    who.call('POST /concepts/:id/catalogue/changes', { params: { id: conceptId }, body: { changes } });
  const cell = (rows: readonly CatalogueRow[] | null, id: Id) => rows?.find((row) => row.id === id)?.cells;

  it('has every measure as it is written now, and of a version as it was frozen', async () => {
    const { rows, mayWrite, versions } = await catalogue();
    expect(rows?.map(({ id }) => id)).toEqual([first, second]);
    expect(cell(rows, second)).toMatchObject({ chapter: 'Wohnen', title: 'Wohnraum vermitteln' });
    expect([mayWrite, versions.map(({ label }) => label)]).toEqual([true, ['0.9']]);
    const frozen = await catalogue({ version: versionId });
    expect(frozen).toMatchObject({ mayWrite: false, version: { label: '0.9' } });
    expect(cell(frozen.rows, first)).toMatchObject({ draftState: null, number: '1.1.1' });
  });

  it('sends nothing twice that the asking side has', async () => {
    const { mark } = await catalogue();
    expect((await catalogue({ known: mark })).rows).toBeNull();
  });

  it('changes many at once in the live chapters, under the name of who did it, and can be taken back', async () => {
    const { rows } = await catalogue();
    const acts = [first, second].map((recordId) => {
      const lead = cell(rows, recordId)?.lead;
      return { recordId, set: { lead: 'Jobcenter' }, expected: { lead } };
    });
    const done = await right(change(office, acts));
    expect(done.outcomes.map((outcome) => outcome.done)).toEqual([true, true]);
    expect(done.rows.map(({ cells }) => cells.lead)).toEqual(['Jobcenter', 'Jobcenter']);
    const content = await test.house.ports.live.readChapter(chapterId);
    expect(content.measures.find(({ id }) => id === first)?.lead).toBe('Jobcenter');

    const back = done.outcomes.flatMap((outcome) =>
      outcome.done ? [{ recordId: outcome.recordId, set: outcome.before, expected: outcome.after }] : [],
    );
    await right(change(office, back));
    expect((await catalogue()).rows).toEqual(rows);

    const administrator = await test.account(countyId, ['administrator']);
    const log = await right(administrator.call('GET /audit', { query: {} }));
    const entry = log.entries.find(({ verb }) => verb === 'catalogue.change');
    expect(entry).toMatchObject({ actor: `account:${office.accountId}`, to: '2' });
    expect(JSON.stringify(log)).not.toContain('Jobcenter');
  });

  it('leaves alone what somebody changed meanwhile, and tells what stands there', async () => {
    const [seen] = [cell((await catalogue()).rows, first)?.lead];
    await right(change(office, [{ recordId: first, set: { lead: 'Schulamt' }, expected: {} }]));
    const late = await right(
      change(office, [
        { recordId: first, set: { lead: 'Jobcenter' }, expected: { lead: seen } },
        { recordId: second, set: { lead: 'Jobcenter' }, expected: {} },
      ]),
    );
    expect(late.outcomes).toMatchObject([
      { done: false, failure: { code: 'changedMeanwhile' }, now: { lead: 'Schulamt' } },
      { done: true },
    ]);
  });

  it('refuses values that may not stand there, foreign measures, and whoever may not write', async () => {
    const put = (recordId: Id, set: object) => change(office, [{ recordId, set, expected: {} }]);
    expect(await codeOf(put(first, { start: 'bald' }))).toBe('dateInvalid');
    expect(await codeOf(put(first, { horizon: 'soon' }))).toBe('wrongShape');
    expect(await codeOf(put(first, { position: '1' }))).toBe('wrongShape');
    expect(await right(put(test.id(), { lead: 'x' }))).toMatchObject({
      outcomes: [{ done: false, failure: { code: 'recordUnknown' } }],
    });
    const moderator = await test.account(countyId, ['moderator']);
    const wish = [{ recordId: first, set: { lead: 'x' }, expected: {} }];
    expect(await codeOf(change(moderator, wish))).toBe('notAllowed');
  });

  it('is a file of exactly what the page shows', async () => {
    await right(change(office, [{ recordId: second, set: { lead: 'Wohnungsamt' }, expected: {} }]));
    const query = new URLSearchParams([
      ['lead', 'wohnungsamt'],
      ['spalten', 'title,lead,draftState'],
    ]);
    const csv = await office.get(`/concepts/${conceptId}/catalogue/file.csv?${query}`);
    expect(csv.headers.get('content-disposition')).toContain('Ma%C3%9Fnahmenkatalog');
    const lines = (await csv.text()).replace('\ufeff', '').trim().split(/\r?\n/);
    expect(lines.map((line) => line.replaceAll('"', '').split(/[;,]/))).toEqual([
      ['Titel', 'Federführung', 'Arbeitsstand'],
      ['Wohnraum vermitteln', 'Wohnungsamt', 'Notiz'],
    ]);
    const json = await office.get(`/concepts/${conceptId}/catalogue/file.json?version=${versionId}`);
    expect(await json.json()).toMatchObject({ total: 2, state: 'Fassung 0.9 · Stand 1. März 2026' });
    const pdf = await office.get(`/concepts/${conceptId}/catalogue/file.pdf?${query}`);
    expect((await pdf.text()).slice(0, 5)).toBe('%PDF-');
    expect((await test.visitor.get(`/concepts/${conceptId}/catalogue/file.csv`)).status).toBe(401);
    const foreign = await test.account(await test.county('nirgends'), ['office']);
    expect((await foreign.get(`/concepts/${conceptId}/catalogue/file.csv`)).status).toBe(404);
  });

  it('keeps views: own ones for oneself, shared ones for the office, changed by whoever made them', async () => {
    const save = (who: Account, name: string, shared: boolean) =>
      who.call('POST /catalogue-views', {
        body: {
          name,
          shared,
          query: [
            ['lead', ''],
            ['von', 'x'],
          ],
        },
      });
    const { view } = await right(save(office, 'Ohne Federführung', true));
    await right(save(office, 'Meine', false));
    expect(view.query).toEqual([['lead', '']]);
    const colleague = await test.account(countyId, ['office']);
    const seen = await right(colleague.call('GET /catalogue-views'));
    expect(seen.views.map(({ name, own }) => [name, own])).toEqual([['Ohne Federführung', false]]);
    const params = { id: view.id };
    expect(await codeOf(colleague.call('DELETE /catalogue-views/:id', { params }))).toBe('notAllowed');
    const foreign = await test.account(await test.county('nachbar'), ['office']);
    expect(await codeOf(foreign.call('DELETE /catalogue-views/:id', { params }))).toBe('notFound');
    const body = { name: 'Ohne Amt', shared: false, query: [] };
    await right(office.call('PATCH /catalogue-views/:id', { params, body }));
    expect((await right(colleague.call('GET /catalogue-views'))).views).toEqual([]);
    const moderator = await test.account(countyId, ['moderator']);
    expect(await codeOf(save(moderator, 'Für alle', true))).toBe('notAllowed');
    await right(office.call('DELETE /catalogue-views/:id', { params }));
    expect((await right(office.call('GET /catalogue-views'))).views.map(({ name }) => name)).toEqual([
      'Meine',
    ]);
  });
});
