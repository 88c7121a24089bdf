import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { codeOf, fillConcept, fillEvent, openTestHouse, right, type TestHouse } from './test-house.ts';

describe('a concept in work', () => {
  let test: TestHouse;
  let countyId: string;
  let office: Awaited<ReturnType<TestHouse['account']>>;
  let event: Awaited<ReturnType<typeof fillEvent>>;
  beforeAll(async () => {
    test = await openTestHouse();
    countyId = await test.county('heidmark');
    office = await test.account(countyId, ['office']);
    event = await fillEvent(test, countyId, 'closed');
  });
  afterAll(() => test.close());

  it('begins a measure with the words of a cluster, and both ends know each other', async () => {
    const { concept, field, goalId, measureId } = await fillConcept(office.call, event.cluster);
    const page = await right(office.call('GET /chapters/:id', { params: { id: field.id } }));
    const measure = page.content.measures.find(({ id }) => id === measureId);
    expect(measure).toMatchObject({
      title: 'Der Bus fährt auch am Abend',
      goalId,
      description: {
        content: [{ content: [{ type: 'text', text: 'Kurse enden, wenn kein Bus mehr fährt.' }] }],
      },
      origins: [{ kind: 'cluster', refId: event.cluster }],
    });
    expect(page.behind[measureId]).toBe(2);
    const overview = await right(office.call('GET /concepts/:id', { params: { id: concept.id } }));
    expect(overview.records.map(({ number }) => number)).toEqual(['1.1', '1.1.1']);
    const { thread } = await right(office.call('GET /records/:id/thread', { params: { id: measureId } }));
    expect(thread.clusters[0]?.ideas.map(({ id }) => id).sort()).toEqual([event.first, event.second].sort());
    const { concepts } = await right(office.call('GET /concepts'));
    expect(concepts.find(({ id }) => id === concept.id)?.counts).toEqual({
      chapters: 2,
      goals: 1,
      measures: 1,
      ideas: 2,
    });
  });

  it('begins from a proposal of a closed event, and from a card', async () => {
    const { field, goalId } = await fillConcept(office.call, event.cluster);
    const begin = (kind: 'proposal' | 'idea', refId: string) =>
      right(
        office.call('POST /chapters/:id/records', {
          params: { id: field.id },
          body: { kind: 'measure', title: '', goalId, from: { kind, refId } },
        }),
      );
    const fromProposal = await begin('proposal', event.proposal);
    const fromCard = await begin('idea', event.single);
    const { content } = await right(office.call('GET /chapters/:id', { params: { id: field.id } }));
    const held = (id: string) => content.measures.find((measure) => measure.id === id);
    expect(held(fromProposal.recordId)).toMatchObject({ title: 'Rufbus' });
    expect(JSON.stringify(held(fromProposal.recordId)?.description)).toContain('Auf Abruf');
    expect(JSON.stringify(held(fromCard.recordId)?.situation)).toContain('In den Dörfern');
  });

  it('refuses an origin that is hidden, unknown or of another county, and leaves nothing half-done', async () => {
    const { field } = await fillConcept(office.call, event.cluster);
    const elsewhere = await fillEvent(test, await test.county('nachbar'), 'closed');
    const begin = (kind: 'idea' | 'cluster' | 'proposal', refId: string) =>
      codeOf(
        office.call('POST /chapters/:id/records', {
          params: { id: field.id },
          body: { kind: 'goal', title: 'Titel', goalId: null, from: { kind, refId } },
        }),
      );
    expect(await begin('idea', event.hidden)).toBe('originUnknown');
    expect(await begin('idea', test.id())).toBe('originUnknown');
    expect(await begin('idea', elsewhere.single)).toBe('originUnknown');
    expect(await begin('cluster', elsewhere.cluster)).toBe('originUnknown');
    expect(await begin('proposal', elsewhere.proposal)).toBe('originUnknown');
    const { content } = await right(office.call('GET /chapters/:id', { params: { id: field.id } }));
    expect(content.goals).toHaveLength(1);
  });

  it('counts the same origin once, and takes it away again', async () => {
    const { field, measureId } = await fillConcept(office.call, event.cluster);
    const add = () =>
      right(
        office.call('POST /records/:id/origins', {
          params: { id: measureId },
          body: { kind: 'idea', refId: event.single, note: '' },
        }),
      );
    await add();
    await add();
    const origins = async () => {
      const { content } = await right(office.call('GET /chapters/:id', { params: { id: field.id } }));
      return content.measures.find(({ id }) => id === measureId)?.origins.map(({ refId }) => refId);
    };
    expect((await origins())?.toSorted()).toEqual([event.cluster, event.single].sort());
    const remove = () =>
      codeOf(
        office.call('DELETE /records/:id/origins/:key', {
          params: { id: measureId, key: `idea:${event.single}` },
        }),
      );
    expect(await remove()).toBe('ok');
    expect(await origins()).toEqual([event.cluster]);
    expect(await remove()).toBe('originUnknown');
  });

  it('keeps a chapter that something stands in, and removes an empty one', async () => {
    const { concept, front, field } = await fillConcept(office.call, event.cluster);
    const remove = (id: string) => office.call('DELETE /chapters/:id', { params: { id } });
    expect(await remove(field.id)).toMatchObject({
      failure: { code: 'stepNotPossible', count: 2, status: 409 },
    });
    expect(await codeOf(remove(front.id))).toBe('ok');
    const { chapters } = await right(office.call('GET /concepts/:id', { params: { id: concept.id } }));
    expect(chapters.map(({ id }) => id)).toEqual([field.id]);
  });

  it('takes several at once, each in its part, or none of them', async () => {
    const { concept } = await fillConcept(office.call, event.cluster);
    const params = { id: concept.id };
    const chapters = [
      { title: 'Leitbild', kind: 'front', field: null },
      { title: 'Arbeit', kind: 'field', field: 'work' },
      { title: 'Quellen', kind: 'back', field: null },
    ] as const;
    const add = (body: { chapters: readonly (typeof chapters)[number][] }) =>
      office.call('POST /concepts/:id/outline', { params, body });
    const titles = async () =>
      (await right(office.call('GET /concepts/:id', { params }))).chapters.map(({ title }) => title);
    const wrong = [...chapters, { ...chapters[0], title: '-' as 'Leitbild' }];
    expect(await codeOf(add({ chapters: wrong }))).not.toBe('ok');
    expect(await titles()).toEqual(['Vorwort', 'Mobilität']);
    expect((await right(add({ chapters }))).chapters.map(({ title }) => title)).toEqual([
      'Leitbild',
      'Arbeit',
      'Quellen',
    ]);
    expect(await titles()).toEqual(['Vorwort', 'Leitbild', 'Mobilität', 'Arbeit', 'Quellen']);
  });

  it('orders chapters, and numbers follow at once', async () => {
    const { concept, field } = await fillConcept(office.call, event.cluster);
    const params = { id: concept.id };
    const draft = { title: 'Bildung', kind: 'field', field: 'education' } as const;
    const { chapter } = await right(office.call('POST /concepts/:id/chapters', { params, body: draft }));
    await right(
      office.call('PATCH /chapters/:id', {
        params: { id: chapter.id },
        body: { ...draft, beforeId: field.id },
      }),
    );
    const page = await right(office.call('GET /concepts/:id', { params }));
    expect(page.chapters.map(({ title }) => title)).toEqual(['Vorwort', 'Bildung', 'Mobilität']);
    expect(page.records.map(({ number }) => number)).toEqual(['2.1', '2.1.1']);
    const renamed = { title: 'Schule', kind: 'field', field: null } as const;
    await right(office.call('PATCH /chapters/:id', { params: { id: chapter.id }, body: renamed }));
    const after = await right(office.call('GET /concepts/:id', { params }));
    expect(after.chapters.map(({ title }) => title)).toEqual(['Vorwort', 'Schule', 'Mobilität']);
  });

  it('is read by those who work on it and does not exist for another county', async () => {
    const { concept, field, measureId } = await fillConcept(office.call, event.cluster);
    const foreign = await test.account(await test.county('fern'), ['office', 'administrator']);
    const moderator = await test.account(countyId, ['moderator']);
    const committee = await test.account(countyId, ['committee']);
    const reads = (call: typeof office.call) => [
      call('GET /concepts/:id', { params: { id: concept.id } }),
      call('GET /chapters/:id', { params: { id: field.id } }),
      call('GET /records/:id/thread', { params: { id: measureId } }),
    ];
    const writes = (call: typeof office.call) => [
      call('PATCH /concepts/:id', { params: { id: concept.id }, body: { title: 'Anderer Titel' } }),
      call('DELETE /chapters/:id', { params: { id: field.id } }),
      call('POST /concepts/:id/versions', {
        params: { id: concept.id },
        body: { label: '0.1', stand: '2026-03-01', note: '' },
      }),
      call('DELETE /records/:id/origins/:key', {
        params: { id: measureId, key: `cluster:${event.cluster}` },
      }),
    ];
    const codes = (
      asked: readonly Promise<Parameters<typeof codeOf>[0] extends Promise<infer T> ? T : never>[],
    ) => Promise.all(asked.map(codeOf));
    expect(new Set(await codes([...reads(foreign.call), ...writes(foreign.call)]))).toEqual(
      new Set(['notFound']),
    );
    expect(new Set(await codes([...reads(test.visitor.call), ...writes(test.visitor.call)]))).toEqual(
      new Set(['notSignedIn']),
    );
    expect(new Set(await codes(reads(moderator.call)))).toEqual(new Set(['ok']));
    expect(new Set(await codes([...writes(moderator.call), ...reads(committee.call)]))).toEqual(
      new Set(['notAllowed']),
    );
  });
});
