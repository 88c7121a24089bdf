import type { BodyOf } from '@fortschrift/api/contract';
import { type Change, isRetired } from '@fortschrift/domain/change';
import type { Id } from '@fortschrift/domain/id';
import { progressOf } from '@fortschrift/domain/review';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { codeOf, fillConcept, fillEvent, openTestHouse, right, type TestHouse } from './test-house.ts';

type Account = Awaited<ReturnType<TestHouse['account']>>;

describe('a concept begun from the old one', () => {
  let test: TestHouse;
  let office: Account;
  let baseId: Id;
  let conceptId: Id;
  let old: { field: Id; goal: Id; measure: Id };

  beforeAll(async () => {
    test = await openTestHouse();
    const countyId = await test.county('heidmark');
    office = await test.account(countyId, ['office']);
    const { cluster } = await fillEvent(test, countyId, 'documented');
    const filled = await fillConcept(office.call, cluster);
    old = { field: filled.field.id, goal: filled.goalId, measure: filled.measureId };
    const params = { id: filled.concept.id };
    const body = { label: '1.0', stand: '2026-03-01', note: '' };
    baseId = (await right(office.call('POST /concepts/:id/versions', { params, body }))).version.id;
    const begun = await right(
      office.call('POST /concepts', {
        body: { title: 'Integrationskonzept 2030', basedOnId: null, basedOnVersionId: baseId },
      }),
    );
    expect(begun.concept).toMatchObject({ basedOnId: filled.concept.id, basedOnVersionId: baseId });
    conceptId = begun.concept.id;
  });
  afterAll(() => test.close());

  const review = () =>
    right(office.call('GET /concepts/:id/review', { params: { id: conceptId }, query: {} }));
  const rowOf = async (id: Id) => (await review()).rows.find((row) => row.old.id === id);
  const heirOf = async (id: Id) => {
    const heir = (await rowOf(id))?.heirs[0];
    if (!heir) throw new Error('nothing came out of it');
    return heir;
  };
  type Decided = BodyOf<'POST /concepts/:id/review'>['kind'];
  const decide = (oldId: Id, kind: Decided, reason = '') =>
    office.call('POST /concepts/:id/review', {
      params: { id: conceptId },
      body: { baseId, oldId, kind, reason },
    });
  const content = async (chapterId: Id) =>
    (await right(office.call('GET /chapters/:id', { params: { id: chapterId } }))).content;

  it('has everything of the version under new identities, each naming what it came out of, all undecided', async () => {
    const view = await review();
    expect(view.base?.id).toBe(baseId);
    expect(view.rows.map(({ old: { id }, state }) => [id, state])).toEqual([
      [old.field, 'open'],
      [old.goal, 'open'],
      [old.measure, 'open'],
    ]);
    expect(view.rows.map(({ proposal }) => proposal?.kind)).toEqual(['confirmed', 'confirmed', 'confirmed']);
    const chapter = await heirOf(old.field);
    const now = await content(chapter.id);
    const goal = await heirOf(old.goal);
    expect(now.measures[0]).toMatchObject({
      goalId: goal.id,
      change: { kind: 'open', reason: '', previousIds: [old.measure] },
      origins: [{ kind: 'previousMeasure', refId: old.measure }],
    });
    expect(now.measures[0]?.id).not.toBe(old.measure);
    const rows = await right(office.call('GET /concepts/:id', { params: { id: conceptId } }));
    expect(rows.records.map(({ number }) => number)).toEqual(['1.1', '1.1.1']);
  });

  it('records a decision where it belongs, asks for a reason where one is needed, and can take it back', async () => {
    const confirmed = await right(decide(old.goal, 'confirmed'));
    expect(confirmed.rows.map(({ state }) => state)).toEqual(['decided']);
    expect(progressOf((await review()).rows)).toEqual({ decided: 1, all: 3 });
    expect(await codeOf(decide(old.measure, 'dropped', 'kurz'))).toBe('reasonMissing');
    const reason = 'Der Träger hat die Arbeit eingestellt.';
    const { undo } = await right(decide(old.measure, 'dropped', reason));
    const heir = await heirOf(old.measure);
    expect(heir).toMatchObject({
      retired: true,
      change: { kind: 'dropped', reason, previousIds: [old.measure] },
    });
    const body = { baseId, oldId: old.measure, undo };
    const undone = await right(
      office.call('POST /concepts/:id/review/undo', { params: { id: conceptId }, body }),
    );
    expect(undone.rows[0]).toMatchObject({
      state: 'open',
      heirs: [{ retired: false, draftState: 'inProgress' }],
    });
    const twice = office.call('POST /concepts/:id/review/undo', { params: { id: conceptId }, body });
    expect(await codeOf(twice)).toBe('changedMeanwhile');
  });

  it('lets a field end only when nothing stands in it any more', async () => {
    const reason = 'Das Thema ist in Bildung aufgegangen.';
    const refused = await decide(old.field, 'dropped', reason);
    expect(refused).toMatchObject({
      ok: false,
      failure: { code: 'stepNotPossible', field: 'chapter', count: 2 },
    });
    await right(decide(old.measure, 'madePermanent', 'Steht seit 2025 im Haushalt.'));
    await right(decide(old.goal, 'achieved', 'Alle Orte sind angeschlossen.'));
    await right(decide(old.field, 'dropped', reason));
    expect(progressOf((await review()).rows)).toEqual({ decided: 3, all: 3 });
    const chapter = { title: 'Wohnen', kind: 'field', field: 'housing' } as const;
    await right(office.call('POST /concepts/:id/chapters', { params: { id: conceptId }, body: chapter }));
    const frozen = await right(
      office.call('POST /concepts/:id/versions', {
        params: { id: conceptId },
        body: { label: '0.1', stand: '2026-04-01', note: '' },
      }),
    );
    const { content: version } = await right(
      office.call('GET /versions/:id', { params: { id: frozen.version.id } }),
    );
    expect(version.chapters.map(({ title, number }) => [title, number])).toContainEqual(['Wohnen', '1']);
    expect(version.retired?.map(({ part, change }) => [part, change.kind])).toEqual([
      ['chapter', 'dropped'],
      ['goal', 'achieved'],
      ['measure', 'madePermanent'],
    ]);
    const { synopsis } = await right(
      office.call('GET /versions/:id/synopsis', {
        params: { id: frozen.version.id },
        query: { before: baseId },
      }),
    );
    const ended = synopsis.chapters.flatMap(({ rows }) => rows).filter(({ after }) => after === null);
    expect(ended.map(({ kinds, reasons }) => [kinds[0], reasons[0]?.note])).toEqual([
      ['dropped', reason],
      ['achieved', 'Alle Orte sind angeschlossen.'],
      ['madePermanent', 'Steht seit 2025 im Haushalt.'],
    ]);
  });

  it('brings over what has no heir when it is decided about, and takes it away again', async () => {
    const empty = await right(
      office.call('POST /concepts', { body: { title: 'Noch ein Konzept', basedOnId: null } }),
    );
    const { basedOnId } = (await review()).concept;
    await test.write((rows) =>
      rows.concepts.update({ ...empty.concept, basedOnId, basedOnVersionId: baseId }),
    );
    const params = { id: empty.concept.id };
    const ask = (oldId: Id, kind: Change['kind'], reason: string) =>
      office.call('POST /concepts/:id/review', { params, body: { baseId, oldId, kind, reason } });
    const reason = 'Wird nicht weiter verfolgt.';
    expect(await codeOf(ask(old.measure, 'dropped', reason))).toBe('chapterUnknown');
    const field = { title: 'Mobilität', kind: 'field', field: null } as const;
    const { chapter } = await right(office.call('POST /concepts/:id/chapters', { params, body: field }));
    const { rows, undo } = await right(ask(old.measure, 'dropped', reason));
    expect(rows).toMatchObject([{ state: 'decided', heirs: [{ retired: true }] }]);
    expect((await content(chapter.id)).measures.map((held) => isRetired(held))).toEqual([true]);
    const body = { baseId, oldId: old.measure, undo };
    await right(office.call('POST /concepts/:id/review/undo', { params, body }));
    expect((await content(chapter.id)).measures).toEqual([]);
  });
});
