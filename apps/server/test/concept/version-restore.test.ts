import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { codeOf, fillConcept, fillEvent, openTestHouse, right, type TestHouse } from './test-house.ts';

describe('bringing something of a version back', () => {
  let test: TestHouse;
  let countyId: string;
  let office: Awaited<ReturnType<TestHouse['account']>>;
  let chapterId: string;
  let measureId: string;
  let versionId: string;

  beforeAll(async () => {
    test = await openTestHouse();
    countyId = await test.county('heidmark');
    office = await test.account(countyId, ['office']);
    const { cluster } = await fillEvent(test, countyId, 'documented');
    const filled = await fillConcept(office.call, cluster);
    chapterId = filled.field.id;
    measureId = filled.measureId;
    const body = { label: '0.9', stand: '2026-03-01', note: '' };
    const params = { id: filled.concept.id };
    versionId = (await right(office.call('POST /concepts/:id/versions', { params, body }))).version.id;
  });
  afterAll(() => test.close());

  const measure = async () =>
    (await test.house.ports.live.readChapter(chapterId)).measures.find(({ id }) => id === measureId);
  const bringBack = (who: typeof office, targetId: string) =>
    who.call('POST /versions/:id/restore', { params: { id: versionId }, body: { targetId } });

  it('is an edit of the chapter, with its former state kept and a line in the log', async () => {
    const before = await measure();
    if (!before) throw new Error('no measure');
    await test.house.ports.live.editChapter(chapterId, 'system', [
      { do: 'measure.restore', measure: { ...before, title: 'Ganz anders', lead: 'Niemand' }, place: 'keep' },
    ]);
    expect((await measure())?.title).toBe('Ganz anders');
    expect(await right(bringBack(office, measureId))).toEqual({ chapterId });
    expect(await measure()).toEqual({ ...before, draftState: before.draftState });
    const { checkpoints } = await right(
      office.call('GET /chapters/:id/checkpoints', { params: { id: chapterId } }),
    );
    expect(checkpoints).toHaveLength(1);
    const administrator = await test.account(countyId, ['administrator']);
    const log = JSON.stringify(await right(administrator.call('GET /audit', { query: {} })));
    expect(log).toContain('version.bringBack');
    expect(log).not.toContain('Ganz anders');
  });

  it('brings a whole chapter back', async () => {
    expect(await right(bringBack(office, chapterId))).toEqual({ chapterId });
  });

  it('refuses what the version does not have, and whoever may not write', async () => {
    expect(await codeOf(bringBack(office, test.id()))).toBe('recordUnknown');
    expect(await codeOf(bringBack(await test.account(countyId, ['committee']), measureId))).toBe(
      'notAllowed',
    );
    const foreign = await test.account(await test.county('nachbar'), ['office']);
    expect(await codeOf(bringBack(foreign, measureId))).toBe('notFound');
  });
});
