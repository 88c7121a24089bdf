import type { Call } from '@fortschrift/api/client';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  codeOf,
  fillConcept,
  fillEvent,
  openTestHouse,
  right,
  type TestHouse,
} from '../concept/test-house.ts';

describe('what anybody sees', () => {
  let test: TestHouse;
  let countyId: string;
  let office: Awaited<ReturnType<TestHouse['account']>>;
  let event: Awaited<ReturnType<typeof fillEvent>>;
  let filled: Awaited<ReturnType<typeof fillConcept>>;
  let versionId: string;
  let draftId: string;
  const slug = 'heidmark';

  beforeAll(async () => {
    test = await openTestHouse();
    countyId = await test.county(slug);
    office = await test.account(countyId, ['office']);
    event = await fillEvent(test, countyId, 'documented');
    await fillEvent(test, countyId, 'closed', '2026-01-10');
    await fillEvent(test, countyId, 'planned', '2026-06-10');
    await fillEvent(test, countyId, 'opened', '2026-05-10');
    await fillEvent(test, countyId, 'cancelled', '2026-05-11');
    filled = await fillConcept(office.call, event.cluster);
    const freeze = async (label: string) =>
      (
        await right(
          office.call('POST /concepts/:id/versions', {
            params: { id: filled.concept.id },
            body: { label, stand: '2026-03-01', note: '' },
          }),
        )
      ).version.id;
    versionId = await freeze('1.0');
    await test.write(async (rows) => {
      await rows.versions.move(versionId, 'adopted', null);
      await rows.ideas.putAnswer({
        ideaId: event.single,
        result: 'parked',
        reason: 'Wird mit den Gemeinden weiter besprochen.',
        answeredAt: 5,
        answeredBy: office.accountId,
      });
      await rows.implementation.insert({
        id: test.id(),
        countyId,
        conceptId: filled.concept.id,
        measureId: filled.measureId,
        state: 'started',
        text: 'Ausschreibung läuft',
        reportedAt: 6,
        reportedBy: office.accountId,
      });
    });
    await right(
      office.call('POST /versions/:id/state', { params: { id: versionId }, body: { to: 'published' } }),
    );
    draftId = await freeze('1.1');
  });
  afterAll(() => test.close());

  const get = (path: string) => test.visitor.get(path);
  const call: Call = (name, ...rest) => test.visitor.call(name, ...rest);
  const ideas = (query: { search?: string; field?: string; result?: string; page?: string } = {}) =>
    right(call('GET /public/:slug/ideas', { params: { slug }, query }));

  it('is the concept in force, the events, and what became of the ideas', async () => {
    const home = await right(call('GET /public/:slug', { params: { slug } }));
    expect(home.concept).toMatchObject({
      title: 'Integrationskonzept',
      version: { id: versionId, frozenBy: null },
      chapters: [
        { title: 'Vorwort', number: '', goals: 0, measures: 0 },
        { title: 'Mobilität', number: '1', goals: 1, measures: 1 },
      ],
    });
    expect(home.events.map(({ day, state }) => `${day} ${state}`)).toEqual([
      '2026-05-10 opened',
      '2026-06-10 planned',
      '2026-02-10 documented',
      '2026-01-10 closed',
    ]);
    expect(home.counts).toEqual({ ideas: 3, answered: 1, connected: 2, events: 1 });
    expect(JSON.stringify(home)).not.toContain('code');
    const { counties } = await right(call('GET /public'));
    expect(counties).toContainEqual({ name: 'Landkreis heidmark', slug });
  });

  it('is the published version with the cards behind it, never a draft', async () => {
    const page = await right(call('GET /public/:slug/concept', { params: { slug } }));
    expect(page.version.id).toBe(versionId);
    expect(page.behind).toEqual({ [filled.measureId]: 2 });
    expect(page.implementation).toMatchObject([{ measureId: filled.measureId, state: 'started' }]);
    expect(page.versions.map(({ id }) => id)).toEqual([versionId]);
    for (const version of [draftId, test.id(), 'x'])
      expect(await codeOf(call('GET /public/:slug/concept', { params: { slug }, query: { version } }))).toBe(
        'notFound',
      );
  });

  it('leads from a measure to its cards and from a card to its measure', async () => {
    const params = { slug, id: filled.measureId };
    const back = await right(call('GET /public/:slug/records/:id', { params }));
    expect(back).toMatchObject({ title: 'Der Bus fährt auch am Abend', number: '1.1.1', label: '1.0' });
    expect(back.thread.clusters[0]?.ideas).toHaveLength(2);
    const { thread } = await right(
      call('GET /public/:slug/ideas/:id', { params: { slug, id: event.first } }),
    );
    expect(thread.records).toMatchObject([{ id: filled.measureId, via: 'cluster' }]);
    const { answer } = await right(
      call('GET /public/:slug/ideas/:id', { params: { slug, id: event.single } }),
    );
    expect(answer).toEqual({
      ideaId: event.single,
      result: 'parked',
      reason: 'Wird mit den Gemeinden weiter besprochen.',
      answeredAt: 5,
    });
  });

  it('finds cards by words, field and answer', async () => {
    const texts = async (query: Parameters<typeof ideas>[0]) =>
      (await ideas(query)).ideas.map(({ text }) => text);
    expect((await ideas()).total).toBe(3);
    expect(await texts({ search: 'MUDEN' })).toEqual(['Bus nach Müden']);
    expect(await texts({ search: 'mueden bus' })).toEqual(['Bus nach Müden']);
    expect(await texts({ search: 'dorfern' })).toEqual(['Es fehlen Sprachcafés']);
    expect(await texts({ search: 'Straße' })).toEqual([]);
    expect(await texts({ result: 'parked' })).toEqual(['Es fehlen Sprachcafés']);
    expect(await texts({ result: 'open' })).toHaveLength(2);
    expect(await texts({ field: 'housing' })).toHaveLength(3);
    expect(await texts({ field: 'work', result: '', search: '' })).toHaveLength(0);
    expect(await codeOf(call('GET /public/:slug/ideas', { params: { slug }, query: { field: 'x' } }))).toBe(
      'wrongShape',
    );
    expect((await ideas()).ideas.filter(({ connected }) => connected)).toHaveLength(2);
  });

  it('comes in pages of 30, and an impossible page is the nearest possible', async () => {
    const county = await test.county('viele');
    const ids = await fillEvent(test, county, 'documented');
    await test.write(async (rows) => {
      const sample = await rows.ideas.find(ids.single);
      if (!sample) throw new Error('no sample');
      for (let index = 0; index < 60; index++)
        await rows.ideas.insert({ ...sample, id: test.id(), text: `Karte ${index}`, position: 10 + index });
    });
    const page = (number: string) =>
      right(call('GET /public/:slug/ideas', { params: { slug: 'viele' }, query: { page: number } }));
    const first = await page('1');
    expect([first.ideas.length, first.total, first.pages]).toEqual([30, 63, 3]);
    const all = [first, await page('2'), await page('3')].flatMap(({ ideas }) => ideas.map(({ id }) => id));
    expect(new Set(all).size).toBe(63);
    for (const [asked, shown] of [
      ['99', 3],
      ['0', 1],
      ['-1', 1],
      ['abc', 1],
      ['1e9', 3],
    ] as const)
      expect((await page(asked)).page).toBe(shown);
  });

  it('is nothing hidden, unreleased or of another county', async () => {
    const closed = await fillEvent(test, countyId, 'closed');
    const elsewhere = await fillEvent(test, await test.county('nachbar'), 'documented');
    for (const id of [event.hidden, closed.single, elsewhere.single, test.id()])
      expect(await codeOf(call('GET /public/:slug/ideas/:id', { params: { slug, id } }))).toBe('notFound');
    const other = { slug: 'nachbar', id: filled.measureId };
    expect(await codeOf(call('GET /public/:slug/records/:id', { params: other }))).toBe('notFound');
    const version = versionId;
    expect(
      await codeOf(call('GET /public/:slug/concept', { params: { slug: 'nachbar' }, query: { version } })),
    ).toBe('notFound');
    expect((await get(`/public/nachbar/versions/${versionId}/file.json`)).status).toBe(404);
    expect((await get(`/public/${slug}/versions/${draftId}/file.json`)).status).toBe(404);
    expect(await codeOf(call('GET /public/:slug', { params: { slug: 'nirgends' } }))).toBe('notFound');
    expect((await right(call('GET /public/:slug', { params: { slug: 'nachbar' } }))).concept).toBeNull();
  });

  it('names no account', async () => {
    const paths = [
      `/public/${slug}`,
      `/public/${slug}/concept`,
      `/public/${slug}/ideas`,
      `/public/${slug}/ideas/${event.single}`,
      `/public/${slug}/records/${filled.measureId}`,
      `/public/${slug}/versions/${versionId}/file.json`,
    ];
    for (const path of paths) {
      const response = await get(path);
      expect(response.status).toBe(200);
      expect(await response.text()).not.toContain(office.accountId);
    }
  });
});
