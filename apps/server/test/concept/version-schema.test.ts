import { canonicalJson } from '@fortschrift/domain/canonical-json';
import type { VersionContent } from '@fortschrift/domain/version';
import { versionSchema } from '@fortschrift/domain/version-schema';
import { schemaProblem } from '@fortschrift/export/json-schema';
import { verifyVersionJson } from '@fortschrift/export/version-json';
import { versionContent } from '@fortschrift/store/shapes/version-content';
import * as v from 'valibot';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { fillDemo } from '../../src/demo/fill.ts';
import { openTestHouse, type TestHouse } from './test-house.ts';

let test: TestHouse;
const texts: { readonly canonical: string; readonly sha256: string }[] = [];

beforeAll(async () => {
  test = await openTestHouse();
  await fillDemo(test.house);
  const { rows } = test.house.ports.store;
  for (const county of await rows.counties.list())
    for (const { id, sha256 } of await rows.versions.ofCounty(county.id))
      texts.push({ canonical: (await rows.versions.canonical(id)) ?? '', sha256 });
}, 60_000);
afterAll(() => test.close());

it('every version of the demo fits the published schema and has its hash', () => {
  expect(texts.length).toBeGreaterThan(1);
  for (const { canonical, sha256 } of texts)
    expect(verifyVersionJson(new TextEncoder().encode(canonical))).toMatchObject({ value: { sha256 } });
});

/** A reproducible stream of whole numbers below a bound (mulberry32). */
function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) % below;
  };
}

type Place = { readonly holder: object; readonly key: string };

function placesOf(value: unknown, found: Place[] = []): readonly Place[] {
  if (typeof value === 'object' && value !== null)
    for (const key of Object.keys(value)) {
      found.push({ holder: value, key });
      placesOf(Reflect.get(value, key), found);
    }
  return found;
}

const strange: readonly unknown[] = [null, '', 'x', 7, true, [], {}, { type: 'doc', content: [{}] }];

it('what the schema lets pass the program can read, and it refuses what the program cannot', () => {
  const { chapters, ...head }: VersionContent = JSON.parse(texts[0]?.canonical ?? '');
  // One chapter with a few measures is enough to break: all kinds of records and lists are in it.
  const sample = canonicalJson({
    ...head,
    chapters: chapters
      .filter(({ goals }) => goals.length > 0)
      .slice(0, 1)
      .map((chapter) => ({
        ...chapter,
        goals: chapter.goals.slice(0, 2).map((goal) => ({ ...goal, measures: goal.measures.slice(0, 2) })),
      })),
  });
  const below = numbers(20261122);
  let refused = 0;
  for (let round = 0; round < 3000; round++) {
    const broken: unknown = JSON.parse(sample);
    const places = placesOf(broken);
    const { holder, key } = places[below(places.length)] ?? { holder: {}, key: '' };
    if (below(3) === 0) Reflect.deleteProperty(holder, key);
    else Reflect.set(holder, key, strange[below(strange.length)]);
    // Through JSON, as a file comes: a hole in a list is null there.
    const read: unknown = JSON.parse(JSON.stringify(broken));
    const problem = schemaProblem(versionSchema, read);
    const readable = v.safeParse(versionContent, read).success;
    if (problem === null) expect([round, readable]).toEqual([round, true]);
    if (!readable) refused++;
  }
  expect(refused).toBeGreaterThan(1000);
  // Three thousand files checked twice take their time on a busy machine.
}, 60_000);
