import type { Id } from '@fortschrift/domain/id';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { codeOf, fillConcept, fillEvent, openTestHouse, right, type TestHouse } from './test-house.ts';

type Account = Awaited<ReturnType<TestHouse['account']>>;

describe('a record that goes to another chapter', () => {
  let test: TestHouse;
  let office: Account;
  let conceptId: Id;
  let from: Id;
  let to: Id;
  let goalId: Id;
  let measureId: Id;

  beforeAll(async () => {
    test = await openTestHouse();
    const countyId = await test.county('heidmark');
    office = await test.account(countyId, ['office']);
    const { cluster } = await fillEvent(test, countyId, 'documented');
    const filled = await fillConcept(office.call, cluster);
    conceptId = filled.concept.id;
    from = filled.field.id;
    ({ goalId, measureId } = filled);
    const params = { id: conceptId };
    const body = { label: '1.0', stand: '2026-03-01', note: '' };
    const { version } = await right(office.call('POST /concepts/:id/versions', { params, body }));
    await test.write((rows) => rows.versions.move(version.id, 'published', 5));
    const draft = { title: 'Wohnen', kind: 'field', field: 'housing' } as const;
    to = (await right(office.call('POST /concepts/:id/chapters', { params, body: draft }))).chapter.id;
  });
  afterAll(() => test.close());

  const move = (id: Id, body: { chapterId: Id; goalId: Id | null }) =>
    office.call('POST /records/:id/move', { params: { id }, body });
  const chapter = (id: Id) => right(office.call('GET /chapters/:id', { params: { id } }));
  const rows = async () =>
    (await right(office.call('GET /concepts/:id', { params: { id: conceptId } }))).records.map(
      ({ id, chapterId, number }) => [id, chapterId, number],
    );

  it('keeps its identity, says that it moved, and goes back as it was', async () => {
    const before = (await chapter(from)).content;
    expect((await chapter(from)).decidedIds).toContain(measureId);
    const { back } = await right(move(measureId, { chapterId: to, goalId: null }));
    expect(await rows()).toEqual([
      [goalId, from, '1.1'],
      [measureId, to, '2.1.1'],
    ]);
    const there = (await chapter(to)).content;
    expect(there.measures[0]).toMatchObject({
      id: measureId,
      change: { kind: 'moved', reason: '', previousIds: [measureId] },
    });
    await right(move(measureId, back));
    expect((await chapter(from)).content).toEqual(before);
    expect((await chapter(to)).content.measures).toEqual([]);
  });

  it('a goal takes along what stands below it', async () => {
    const before = (await chapter(from)).content;
    const { back } = await right(move(goalId, { chapterId: to, goalId: null }));
    expect(await rows()).toEqual([
      [goalId, to, '2.1'],
      [measureId, to, '2.1.1'],
    ]);
    await right(move(goalId, back));
    expect(await rows()).toEqual([
      [goalId, from, '1.1'],
      [measureId, from, '1.1.1'],
    ]);
    expect((await chapter(from)).content).toEqual(before);
  });

  it('goes to no text chapter, no foreign goal and not to where it is', async () => {
    const draft = { title: 'Vorwort', kind: 'front', field: null } as const;
    const front = await right(
      office.call('POST /concepts/:id/chapters', { params: { id: conceptId }, body: draft }),
    );
    expect(await codeOf(move(measureId, { chapterId: front.chapter.id, goalId: null }))).toBe(
      'stepNotPossible',
    );
    expect(await codeOf(move(measureId, { chapterId: from, goalId: null }))).toBe('stepNotPossible');
    expect(await codeOf(move(measureId, { chapterId: to, goalId }))).toBe('recordUnknown');
  });
});
