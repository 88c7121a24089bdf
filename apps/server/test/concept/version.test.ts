import { createHash } from 'node:crypto';
import { createApi } from '@fortschrift/api/api';
import type { Ports } from '@fortschrift/api/ports';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { codeOf, fillConcept, fillEvent, openTestHouse, right, type TestHouse } from './test-house.ts';

describe('a version', () => {
  let test: TestHouse;
  let countyId: string;
  let office: Awaited<ReturnType<TestHouse['account']>>;
  let cluster: string;
  beforeAll(async () => {
    test = await openTestHouse();
    countyId = await test.county('heidmark');
    office = await test.account(countyId, ['office']);
    ({ cluster } = await fillEvent(test, countyId, 'documented'));
  });
  afterAll(() => test.close());

  const freeze = (id: string, label: string) =>
    office.call('POST /concepts/:id/versions', {
      params: { id },
      body: { label, stand: '2026-03-01', note: 'Für die Steuerungsgruppe' },
    });
  const read = (id: string) => right(office.call('GET /versions/:id', { params: { id } }));
  const file = (id: string, format: string) => office.get(`/versions/${id}/file.${format}`);

  it('holds what stood in the chapters, whatever is written afterwards', async () => {
    const { concept, field, goalId, measureId } = await fillConcept(office.call, cluster);
    const { version } = await right(freeze(concept.id, '0.9'));
    const before = await read(version.id);
    const bytes = await (await file(version.id, 'json')).text();
    await right(
      office.call('POST /chapters/:id/records', {
        params: { id: field.id },
        body: { kind: 'measure', title: 'Neue Maßnahme', goalId, from: null },
      }),
    );
    await right(
      office.call('POST /concepts/:id/chapters', {
        params: { id: concept.id },
        body: { title: 'Arbeit', kind: 'field', field: 'work' },
      }),
    );
    await right(freeze(concept.id, '1.0'));
    expect(await (await file(version.id, 'json')).text()).toBe(bytes);
    expect((await read(version.id)).content).toEqual(before.content);
    expect(before.content.chapters[1]?.goals[0]?.measures[0]).toMatchObject({
      id: measureId,
      number: '1.1.1',
      origins: [{ kind: 'cluster', refId: cluster }],
    });
    expect(before.behind[measureId]).toBe(2);
  });

  it('is downloaded as exactly the bytes that were hashed', async () => {
    const { concept } = await fillConcept(office.call, cluster, 'Konzept für „Ankommen“');
    const { version } = await right(freeze(concept.id, '0.9'));
    const response = await file(version.id, 'json');
    const bytes = new Uint8Array(await response.arrayBuffer());
    expect(createHash('sha256').update(bytes).digest('hex')).toBe(version.sha256);
    expect(response.headers.get('content-type')).toBe('application/json');
    expect(response.headers.get('x-content-sha256')).toBe(version.sha256);
    expect(response.headers.get('content-disposition')).toBe(
      `attachment; filename="konzept-fuer-ankommen-0.9.json"; filename*=UTF-8''${encodeURIComponent('Konzept für „Ankommen“ 0.9.json')}`,
    );
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
  });

  it('is downloaded as a PDF, or it is said that this machine cannot make one', async () => {
    const { concept } = await fillConcept(office.call, cluster);
    const { version } = await right(freeze(concept.id, '0.9'));
    const response = await file(version.id, 'pdf');
    if (response.status === 501) {
      expect(await response.json()).toMatchObject({ failure: { code: 'exportNotAvailable' } });
      return;
    }
    expect(response.headers.get('content-type')).toBe('application/pdf');
    const bytes = Buffer.from(await response.arrayBuffer());
    expect(bytes.subarray(0, 5).toString()).toBe('%PDF-');
    const again = Buffer.from(await (await file(version.id, 'pdf')).arrayBuffer());
    expect(again.equals(bytes)).toBe(true);
  }, 60_000);

  it('has a label of its own, also when two people freeze at once', async () => {
    const { concept } = await fillConcept(office.call, cluster);
    const outcomes = await Promise.all([freeze(concept.id, '0.9'), freeze(concept.id, '0.9')]);
    expect(outcomes.map((outcome) => (outcome.ok ? 'ok' : outcome.failure.code)).sort()).toEqual([
      'labelTaken',
      'ok',
    ]);
    expect(await codeOf(freeze(concept.id, 'neu'))).toBe('wrongShape');
  });

  it('is not made from chapters that change their places while they are read', async () => {
    const { concept, field } = await fillConcept(office.call, cluster);
    const { ports } = test.house;
    let moved = false;
    const during: Ports = {
      ...ports,
      live: {
        ...ports.live,
        async readChapter(id) {
          if (!moved) {
            moved = true;
            await test.write((rows) => rows.chapters.update({ ...field, position: 0 }));
          }
          return ports.live.readChapter(id);
        },
      },
    };
    const path = `/concepts/${concept.id}/versions`;
    const body = { label: '0.9', stand: '2026-03-01', note: '' };
    const response = await office.post(path, body, createApi(during));
    expect(await response.json()).toMatchObject({ failure: { code: 'changedMeanwhile' } });
    expect(await codeOf(freeze(concept.id, '0.9'))).toBe('ok');
  });

  it('needs a chapter', async () => {
    const { concept } = await right(
      office.call('POST /concepts', { body: { title: 'Leeres Konzept', basedOnId: null } }),
    );
    expect(await codeOf(freeze(concept.id, '0.9'))).toBe('conceptEmpty');
  });

  it('goes where the office may send it, and publishing supersedes the one before', async () => {
    const old = await fillConcept(office.call, cluster, 'Konzept von 2018');
    const { version: former } = await right(freeze(old.concept.id, '1.0'));
    const next = await fillConcept(office.call, cluster, 'Konzept von 2026', old.concept.id);
    const { version } = await right(freeze(next.concept.id, '1.0'));
    const other = await fillConcept(office.call, cluster, 'Sportkonzept');
    const { version: unrelated } = await right(freeze(other.concept.id, '1.0'));
    const move = (id: string, to: 'committee' | 'adopted' | 'published') =>
      office.call('POST /versions/:id/state', { params: { id }, body: { to } });
    for (const { id } of [former, version, unrelated]) {
      expect((await read(id)).moves).toEqual(['steeringReview', 'committee']);
      await right(move(id, 'committee'));
      expect(await codeOf(move(id, 'adopted'))).toBe('stepNotPossible');
      expect(await codeOf(move(id, 'published'))).toBe('stepNotPossible');
      await test.write((rows) => rows.versions.move(id, 'adopted', null));
    }
    await right(move(former.id, 'published'));
    await right(move(unrelated.id, 'published'));
    const published = await right(move(version.id, 'published'));
    expect(published.version.publishedAt).toBeTypeOf('number');
    expect((await read(former.id)).version.state).toBe('superseded');
    expect((await read(unrelated.id)).version.state).toBe('published');
    const log = await test.write((rows) => rows.audit.ofCounty(countyId, 20, null));
    expect(log.find(({ objectId, to }) => objectId === former.id && to === 'superseded')).toMatchObject({
      actor: 'system',
      from: 'published',
    });
    expect(log.find(({ objectId, to }) => objectId === version.id && to === 'published')).toMatchObject({
      actor: `account:${office.accountId}`,
      from: 'adopted',
    });
  });

  it('lets progress be reported on decided measures only', async () => {
    const { concept, measureId } = await fillConcept(office.call, cluster);
    const { version } = await right(freeze(concept.id, '1.0'));
    const report = (state: 'started' | 'onHold', text = '') =>
      office.call('POST /measures/:id/implementation', {
        params: { id: measureId },
        body: { conceptId: concept.id, state, text },
      });
    expect(await codeOf(report('started'))).toBe('stepNotPossible');
    await test.write((rows) => rows.versions.move(version.id, 'adopted', null));
    expect(await codeOf(report('started'))).toBe('ok');
    expect(await codeOf(report('onHold'))).toBe('reasonMissing');
    expect((await read(version.id)).implementation).toMatchObject([{ measureId, state: 'started' }]);
  });

  it('is no file for those who may not read it', async () => {
    const { concept } = await fillConcept(office.call, cluster);
    const { version } = await right(freeze(concept.id, '0.9'));
    const foreign = await test.account(await test.county('nachbar'), ['office']);
    const committee = await test.account(countyId, ['committee']);
    const path = `/versions/${version.id}/file.json`;
    expect((await test.visitor.get(path)).status).toBe(401);
    expect((await foreign.get(path)).status).toBe(404);
    expect((await committee.get(path)).status).toBe(403);
    expect((await office.get('/versions/nothing/file.json')).status).toBe(404);
    expect((await test.visitor.get(`/public/heidmark${path}`)).status).toBe(404);
  });
});
