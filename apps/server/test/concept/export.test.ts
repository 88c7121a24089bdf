import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { codeOf, fillConcept, fillEvent, openTestHouse, right, type TestHouse } from './test-house.ts';

type Person = Awaited<ReturnType<TestHouse['account']>>;

describe('files of a version', () => {
  let test: TestHouse;
  let countyId: string;
  let office: Person;
  let member: Person;
  let ids: { version: string; draft: string; field: string; front: string; conceptId: string };

  beforeAll(async () => {
    test = await openTestHouse();
    countyId = await test.county('heidmark');
    office = await test.account(countyId, ['office']);
    member = await test.account(countyId, ['committee']);
    const { cluster } = await fillEvent(test, countyId, 'documented');
    const { concept, field, front } = await fillConcept(office.call, cluster, 'Konzept');
    const freeze = (label: string) =>
      right(
        office.call('POST /concepts/:id/versions', {
          params: { id: concept.id },
          body: { label, stand: '2026-03-01', note: '' },
        }),
      );
    const { version } = await freeze('0.9');
    const { version: draft } = await freeze('1.0');
    await test.write((rows) => rows.versions.move(version.id, 'committee', null));
    ids = { version: version.id, draft: draft.id, field: field.id, front: front.id, conceptId: concept.id };
  });
  afterAll(() => test.close());

  const order = (who: Person, more: object = {}, id = ids.version) =>
    who.call('POST /versions/:id/exports', {
      params: { id },
      body: { what: 'concept', format: 'html', chapterIds: null, lead: null, beforeId: null, ...more },
    });
  const done = async (who: Person, id: string) => {
    const read = async () => (await right(who.call('GET /exports/:id', { params: { id } }))).job;
    await expect.poll(async () => (await read()).state, { timeout: 30_000 }).toMatch(/done|failed/);
    return read();
  };

  it('are made in the background and fetched afterwards', async () => {
    const { job } = await right(order(member, { what: 'sheets', chapterIds: [ids.field] }));
    expect(job).toMatchObject({ state: 'queued', versionId: ids.version, bytes: null });
    const ready = await done(member, job.id);
    expect(ready).toMatchObject({ state: 'done', failure: null, step: { at: 'writing', pages: null } });
    const file = await member.get(`/exports/${job.id}/file`);
    const text = await file.text();
    expect(Buffer.byteLength(text)).toBe(ready.bytes);
    expect(text).toContain('<!DOCTYPE html>');
    expect(text).not.toContain('Vorwort');
    expect(file.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(file.headers.get('content-disposition')).toContain(
      'filename="konzept-0.9-massnahmenblaetter-auszug.html"',
    );
    expect(file.headers.get('cache-control')).toBe('no-store');
    const { jobs } = await right(member.call('GET /exports'));
    expect(jobs.map(({ id }) => id)).toEqual([job.id]);
  });

  it('tell how far they are, and are cancelled', async () => {
    const { job } = await right(order(office, { format: 'pdf' }));
    const seen = async () => (await right(office.call('GET /exports/:id', { params: { id: job.id } }))).job;
    await expect.poll(async () => (await seen()).step?.at ?? null, { timeout: 20_000 }).not.toBe(null);
    expect((await seen()).state).toBe('working');
    expect(await codeOf(office.call('DELETE /exports/:id', { params: { id: job.id } }))).toBe('ok');
    expect(await codeOf(office.call('GET /exports/:id', { params: { id: job.id } }))).toBe('notFound');
    expect((await office.get(`/exports/${job.id}/file`)).status).toBe(404);
  });

  it('are nobody else’s, not even in the same office', async () => {
    const { job } = await right(order(office));
    await done(office, job.id);
    const colleague = await test.account(countyId, ['office']);
    const id = { params: { id: job.id } };
    for (const who of [colleague, member]) {
      expect(await codeOf(who.call('GET /exports/:id', id))).toBe('notFound');
      expect(await codeOf(who.call('DELETE /exports/:id', id))).toBe('notFound');
      expect((await who.get(`/exports/${job.id}/file`)).status).toBe(404);
    }
    expect((await test.visitor.get(`/exports/${job.id}/file`)).status).toBe(401);
    expect((await office.get(`/exports/${job.id}/file`)).status).toBe(200);
  });

  it('stay with whoever may read the version, also when that ends in between', async () => {
    expect(await codeOf(order(member, {}, ids.draft))).toBe('notAllowed');
    const { job } = await right(order(member));
    await done(member, job.id);
    await test.write((rows) => rows.versions.move(ids.version, 'draft', null));
    expect((await member.get(`/exports/${job.id}/file`)).status).toBe(403);
    expect(await codeOf(member.call('GET /exports/:id', { params: { id: job.id } }))).toBe('notAllowed');
    await test.write((rows) => rows.versions.move(ids.version, 'committee', null));
  });

  it('are refused in words when nothing of that kind can be had', async () => {
    expect(await codeOf(order(office, { what: 'sheets', format: 'ods' }))).toBe('wrongShape');
    expect(await codeOf(order(office, { chapterIds: [test.id()] }))).toBe('chapterUnknown');
    expect(await codeOf(order(office, { what: 'sheets', chapterIds: [ids.front] }))).toBe('extractEmpty');
    expect(await codeOf(order(office, { lead: 'Niemand' }))).toBe('extractEmpty');
  });

  it('compare two versions for whoever may read both', async () => {
    const synopsis = (who: Person, id: string, beforeId: string) =>
      order(who, { what: 'synopsis', format: 'odt', beforeId }, id);
    const { job } = await right(synopsis(office, ids.draft, ids.version));
    expect(await done(office, job.id)).toMatchObject({ state: 'done' });
    const file = await office.get(`/exports/${job.id}/file`);
    expect(file.headers.get('content-disposition')).toContain('filename="konzept-1.0-synopse.odt"');
    expect((await file.arrayBuffer()).byteLength).toBeGreaterThan(1000);
    expect(await codeOf(synopsis(member, ids.version, ids.draft))).toBe('notAllowed');
    expect(await codeOf(synopsis(office, ids.version, test.id()))).toBe('notFound');
    const foreign = await test.account(await test.county('nachbar'), ['office']);
    expect(await codeOf(synopsis(foreign, ids.version, ids.draft))).toBe('notFound');
  });

  it('compare two versions at once, from the page that shows it', async () => {
    const path = (after: string, before: string, format: string) =>
      `/versions/${after}/synopsis/${before}/file.${format}`;
    const file = await office.get(path(ids.draft, ids.version, 'odt'));
    expect(file.headers.get('content-disposition')).toContain('synopse.odt"');
    expect((await file.text()).slice(0, 2)).toBe('PK');
    expect((await member.get(path(ids.version, ids.draft, 'html'))).status).toBe(403);
    expect((await office.get(path(ids.version, test.id(), 'html'))).status).toBe(404);
    expect((await test.visitor.get(path(ids.draft, ids.version, 'html'))).status).toBe(401);
  });

  it.each(['odt', 'docx', 'html', 'ods', 'csv'])('are there at once as %s', async (format) => {
    const file = await office.get(`/versions/${ids.version}/file.${format}`);
    expect(file.status).toBe(200);
    expect((await file.arrayBuffer()).byteLength).toBeGreaterThan(200);
    const part = format === 'ods' || format === 'csv' ? '-massnahmenkatalog' : '';
    expect(file.headers.get('content-disposition')).toContain(`konzept-0.9${part}.${format}"`);
    expect((await test.visitor.get(`/versions/${ids.version}/file.${format}`)).status).toBe(401);
  });

  it('are for everybody once it is published, and kept by whoever asked', async () => {
    const path = (format: string) => `/public/heidmark/versions/${ids.version}/file.${format}`;
    expect((await test.visitor.get(path('odt'))).status).toBe(404);
    await test.write((rows) => rows.versions.move(ids.version, 'published', 1));
    const odt = await test.visitor.get(path('odt'));
    expect(odt.headers.get('content-type')).toBe('application/vnd.oasis.opendocument.text');
    expect(odt.headers.get('cache-control')).toBe('public, max-age=3600');
    const again = (tag: string | null) =>
      test.house.api.request(`/api${path('odt')}`, { headers: { 'if-none-match': tag ?? '' } });
    expect((await again(odt.headers.get('etag'))).status).toBe(304);
    const json = await test.visitor.get(path('json'));
    expect(json.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    expect((await test.visitor.get(path('docx'))).status).toBe(404);
    // What is printed names the state: with another one it is another file.
    await test.write((rows) => rows.versions.move(ids.version, 'superseded', 1));
    expect((await again(odt.headers.get('etag'))).status).toBe(200);
  });
});
