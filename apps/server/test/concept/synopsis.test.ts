import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { codeOf, fillConcept, fillEvent, openTestHouse, right, type TestHouse } from './test-house.ts';

describe('comparing two versions', () => {
  let test: TestHouse;
  let countyId: string;
  let office: Awaited<ReturnType<TestHouse['account']>>;
  let committee: Awaited<ReturnType<TestHouse['account']>>;
  let older: string;
  let newer: string;
  let added: string;

  beforeAll(async () => {
    test = await openTestHouse();
    countyId = await test.county('heidmark');
    office = await test.account(countyId, ['office']);
    committee = await test.account(countyId, ['committee']);
    const { cluster } = await fillEvent(test, countyId, 'documented');
    const { concept, field, goalId } = await fillConcept(office.call, cluster);
    const freeze = async (label: string) => {
      const body = { label, stand: '2026-03-01', note: 'Nur für das Büro' };
      return (await right(office.call('POST /concepts/:id/versions', { params: { id: concept.id }, body })))
        .version.id;
    };
    older = await freeze('0.9');
    const record = { kind: 'measure', title: 'Neue Maßnahme', goalId, from: null } as const;
    added = (
      await right(office.call('POST /chapters/:id/records', { params: { id: field.id }, body: record }))
    ).recordId;
    await right(
      office.call('PATCH /chapters/:id', {
        params: { id: field.id },
        body: { title: 'Ein neuer Name', kind: field.kind, field: field.field },
      }),
    );
    newer = await freeze('1.0');
  });
  afterAll(() => test.close());

  const compare = (who: typeof office, id: string, before?: string) =>
    who.call('GET /versions/:id/synopsis', {
      params: { id },
      ...(before === undefined ? {} : { query: { before } }),
    });
  const compareInPublic = (version: string, before: string) =>
    test.visitor.call('GET /public/:slug/synopsis', {
      params: { slug: 'heidmark' },
      query: { version, before },
    });
  const move = (id: string, to: 'committee') =>
    right(office.call('POST /versions/:id/state', { params: { id }, body: { to } }));

  it('finds what is new and renamed, and takes the version before where none is named', async () => {
    const view = await right(compare(office, newer));
    expect([view.before.id, view.after.id]).toEqual([older, newer]);
    const rows = view.synopsis.chapters.flatMap((chapter) => chapter.rows);
    expect(
      rows.filter(({ kinds }) => kinds[0] !== 'unchanged').map(({ key, kinds }) => [kinds, key === added]),
    ).toEqual([
      [['renamed'], false],
      [['new'], true],
    ]);
    expect(await right(compare(office, newer, older))).toEqual(view);
    expect(JSON.stringify(view)).not.toContain('Nur für das Büro');
    const { synopsis } = await right(compare(office, older, newer));
    expect(synopsis.counts.dropped).toBe(1);
  });

  it('finds nothing different in the first version, which is compared with itself', async () => {
    const { before, synopsis } = await right(compare(office, older));
    expect(before.id).toBe(older);
    expect(synopsis.counts).toMatchObject({ new: 0, dropped: 0, renamed: 0 });
  });

  it('shows a committee only versions that were handed out, on both sides', async () => {
    expect(await codeOf(compare(committee, newer, older))).toBe('notAllowed');
    await move(newer, 'committee');
    expect(await codeOf(compare(committee, newer, older))).toBe('notFound');
    expect((await right(compare(committee, newer, newer))).choices.map(({ id }) => id)).toEqual([newer]);
    await move(older, 'committee');
    expect((await right(compare(committee, newer, older))).synopsis.counts.new).toBe(1);
  });

  it('shows everybody only versions that were published, on both sides', async () => {
    expect(await codeOf(compareInPublic(newer, older))).toBe('notFound');
    await test.write(async (rows) => {
      await rows.versions.move(older, 'superseded', 1);
    });
    expect(await codeOf(compareInPublic(newer, older))).toBe('notFound');
    await test.write(async (rows) => {
      await rows.versions.move(newer, 'published', 2);
    });
    const view = await right(compareInPublic(newer, older));
    expect(view.synopsis.counts.new).toBe(1);
    expect(view.choices.map(({ id }) => id)).toEqual([newer, older]);
    expect(await codeOf(compareInPublic(newer, test.id()))).toBe('notFound');
  });

  it('gives everybody the file of two published versions, and of no other', async () => {
    const file = (after: string, before: string, tag = '') =>
      test.house.api.request(`/api/public/heidmark/versions/${after}/synopsis/${before}/file.odt`, {
        headers: { 'if-none-match': tag },
      });
    const made = await file(newer, older);
    expect(made.status).toBe(200);
    expect(made.headers.get('content-type')).toBe('application/vnd.oasis.opendocument.text');
    expect(made.headers.get('content-disposition')).toContain('Synopse');
    expect((await made.bytes()).length).toBeGreaterThan(2000);
    const tag = made.headers.get('etag') ?? '';
    expect((await file(newer, older, tag)).status).toBe(304);
    expect((await file(older, newer, tag)).status).toBe(200);
    await test.write(async (rows) => {
      await rows.versions.move(older, 'committee', 3);
    });
    expect((await file(newer, older)).status).toBe(404);
    expect((await file(older, newer)).status).toBe(404);
  }, 30_000);

  it('knows nothing of another county', async () => {
    const foreign = await test.account(await test.county('nachbar'), ['office']);
    expect(await codeOf(compare(foreign, newer, older))).toBe('notFound');
  });
});
