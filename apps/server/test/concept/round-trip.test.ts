import { sendConcept } from '@fortschrift/api/upload';
import type { Id } from '@fortschrift/domain/id';
import type { VersionContent } from '@fortschrift/domain/version';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fillDemo } from '../../src/demo/fill.ts';
import { openTestHouse, right, type TestHouse } from './test-house.ts';

/**
 * What no document says: ids, where a record comes from and what became of it since, how often an indicator is measured and
 * what was, and which partner agreed, which stands there without a remark.
 */
const unsaid = new Set(['id', 'values', 'frequency', 'consent', 'draftState', 'origins', 'change', 'madeOf']);

/** What has no order of its own. */
const sets = new Set(['area', 'relations']);
const sorted = (list: unknown): unknown =>
  Array.isArray(list) ? list.map((one) => JSON.stringify(one)).sort() : list;

/** A version as its document can say it: what it refers to by name, lists without ids, chapters by their title. */
function said({ chapters }: VersionContent) {
  const names = new Map<unknown, string>();
  const name = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    if ('id' in value && 'title' in value) names.set(value.id, String(value.title));
    for (const inner of Object.values(value)) name(inner);
  };
  name(chapters);
  const plain = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(plain);
    if (typeof value === 'object' && value !== null) {
      // A Daueraufgabe is ongoing, said or not.
      const isOngoing = 'horizon' in value && value.horizon === 'ongoing';
      return Object.fromEntries(
        Object.entries(value)
          .filter(([key]) => !unsaid.has(key) && !(isOngoing && key === 'ongoing'))
          .map(([key, inner]) => [key, sets.has(key) ? sorted(plain(inner)) : plain(inner)]),
      );
    }
    return names.get(value) ?? value;
  };
  return new Map(chapters.map(({ title, figures: _, ...chapter }) => [title, plain(chapter)]));
}

describe('a version of the program itself', { timeout: 120_000 }, () => {
  let test: TestHouse;
  let office: Awaited<ReturnType<TestHouse['account']>>;
  let version: { readonly id: Id; readonly content: VersionContent };

  const contentOf = async (id: Id): Promise<VersionContent> =>
    JSON.parse((await test.house.ports.store.rows.versions.canonical(id)) ?? '');

  beforeAll(async () => {
    test = await openTestHouse();
    await fillDemo(test.house);
    const { rows } = test.house.ports.store;
    const [county] = await rows.counties.list();
    if (!county) throw new Error('The demo has no county');
    office = await test.account(county.id, ['office']);
    const versions = await rows.versions.ofCounty(county.id);
    const newest = versions.toSorted((a, b) => b.frozenAt - a.frozenAt)[0];
    if (!newest) throw new Error('The demo has no version');
    version = { id: newest.id, content: await contentOf(newest.id) };
  }, 60_000);
  afterAll(() => test.close());

  it.each(['docx', 'odt'])('comes back from its own %s: every field in its place', async (format) => {
    const file = await office.get(`/versions/${version.id}/file.${format}`);
    const bytes = new Uint8Array(await file.arrayBuffer());
    const { intake } = await right(sendConcept(office.fetch, new Blob([bytes]), `Konzept.${format}`));
    const { entries, outcome } = await right(
      office.call('GET /concept-intakes/:id', { params: { id: intake.id } }),
    );
    expect(outcome.problems).toEqual([]);
    await right(
      office.call('PATCH /concept-intakes/:id', {
        params: { id: intake.id },
        body: { roles: [], confirmed: entries.map(({ block }) => block), measureKind: null },
      }),
    );
    const { made } = await right(
      office.call('POST /concept-intakes/:id/import', {
        params: { id: intake.id },
        body: { conceptId: null, title: version.content.title },
      }),
    );
    const frozen = await right(
      office.call('POST /concepts/:id/versions', {
        params: { id: made.conceptId },
        body: { label: '1.0', stand: '2026-10-05', note: '' },
      }),
    );
    const [before, after] = [said(version.content), said(await contentOf(frozen.version.id))];
    // The cover and the note on the document itself are proposed to be left out.
    expect([...after.keys()]).toEqual([...before.keys()]);
    for (const [title, chapter] of before) {
      const found = after.get(title);
      // Figures stand in print as tables below the text; they are text when they come back.
      const isShown = version.content.chapters.some((one) => one.title === title && one.figures?.length);
      if (isShown) expect(JSON.stringify(found).length).toBeGreaterThan(JSON.stringify(chapter).length);
      else expect(found).toEqual(chapter);
    }
  });
});
