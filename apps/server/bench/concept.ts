// How long a concept of 300 measures takes to be opened, frozen and compared, in a whole house over a real SQLite, and how
// the cost grows to 600. The bars on 2 cores: a chapter of 61 measures opens in 1 s, freezing takes 1 s, a synopsis of two
// versions 1 s, the catalogue of all measures 1 s, the PDF 15 s; 600 cost at most 2.2 times as much; the thread that answers
// people is never held for more than 100 ms. Growth and hold are processor time of the server itself: the clock on the wall
// also counts what else the machine was doing.

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { createClient } from '@fortschrift/api/client';
import { emptyMeasure } from '@fortschrift/domain/measure';
import { paragraphs } from '@fortschrift/domain/rich-text';
import { openHouse } from '../src/house.ts';
import { migrateStore } from '../src/plug/store.ts';
import { watchHold } from './thread/hold.ts';

const bar = 1000;
const growthBar = 2.2;
const holdBar = 100;
const rounds = 10;
/** Milliseconds after which the page looks again whether its file is done, as in export-jobs.svelte.ts. */
const lookAgain = 700;
const perChapter = 60;
const sentence =
  'Die Koordinierungsstelle spricht mit Gemeinden, Trägern und Ehrenamtlichen und hält fest, was im Alltag fehlt. ';

const dataDir = await mkdtemp(join(tmpdir(), 'fortschrift-bench-'));
const migrated = await migrateStore({ dataDir, databaseUrl: null });
if (!migrated.ok) throw new Error(migrated.failure.code);
const origin = 'http://127.0.0.1:3000';
const opened = await openHouse({ dataDir, databaseUrl: null, origin, secure: false, demo: 'off' });
if (!opened.ok) throw new Error(opened.failure.code);
const house = opened.value;
const { ports } = house;
const countyId = ports.newId();
const accountId = ports.newId();
const imprint = { office: '', street: '', place: '', phone: '', email: '', privacyOfficer: '' };
await ports.store.transact(async (rows) => {
  const county = { id: countyId, name: 'Landkreis Maß', slug: 'mass', imprint, demo: false, createdAt: 1 };
  await rows.counties.insert(county);
  await rows.accounts.insert({
    id: accountId,
    countyId,
    email: 'buero@example.org',
    name: 'Büro',
    roles: ['office'],
    memberships: [],
    state: 'active',
    createdAt: 1,
  });
});
const cookie = (await ports.signIn.startSession(accountId)).map((one) => one.split(';')[0]).join('; ');
const call = createClient(async (path, init) =>
  house.api.request(path, { ...init, headers: { ...init?.headers, origin, cookie } }),
);

async function right<Value>(
  asked: Promise<{ ok: true; value: Value } | { ok: false; failure: { code: string } }>,
): Promise<Value> {
  const answer = await asked;
  if (!answer.ok) throw new Error(answer.failure.code);
  return answer.value;
}

/** A concept with so many measures, sixty and one goal a chapter. */
async function concept(measures: number): Promise<{ readonly id: string; readonly chapterId: string }> {
  const body = { title: `Konzept mit ${measures}`, basedOnId: null };
  const { id } = (await right(call('POST /concepts', { body }))).concept;
  let chapterId = '';
  for (let place = 0; place * perChapter < measures; place++) {
    const draft = { title: `Feld ${place + 1}`, kind: 'field', field: 'work' } as const;
    const made = await right(call('POST /concepts/:id/chapters', { params: { id }, body: draft }));
    chapterId = made.chapter.id;
    const goalId = ports.newId();
    await ports.live.editChapter(chapterId, `account:${accountId}`, [
      { do: 'goal.add', id: goalId, level: 'goal', title: 'Ankommen', text: sentence, origins: [] },
      ...Array.from({ length: perChapter }, (_, index) => ({
        do: 'measure.restore' as const,
        place: 'take' as const,
        measure: {
          ...emptyMeasure(ports.newId(), index + 1),
          goalId,
          title: `Maßnahme ${index + 1} in Feld ${place + 1}`,
          situation: paragraphs(sentence.repeat(3)),
          description: paragraphs(`${sentence}\n${sentence.repeat(3)}`),
          lead: `Fachbereich ${index % 9}`,
          targetGroups: 'Familien, Fachkräfte',
        },
      })),
    ]);
  }
  return { id, chapterId };
}

type Cost = { readonly wall: number; readonly processor: number; readonly held: number };

async function once(work: () => Promise<unknown>): Promise<Cost> {
  const before = process.cpuUsage();
  const held = watchHold();
  const begin = performance.now();
  await work();
  const wall = performance.now() - begin;
  const { user, system } = process.cpuUsage(before);
  return { wall, processor: (user + system) / 1000, held: held() };
}

type Act = (concept: { readonly id: string; readonly chapterId: string }, round: number) => Promise<unknown>;

/** The best of several rounds, and the middle of how long each held the thread; small and large in turn. */
async function measure(act: Act, times: number): Promise<readonly [Cost, Cost]> {
  const costs: [Cost[], Cost[]] = [[], []];
  for (let round = 0; round < times; round++) {
    costs[0].push(await once(() => act(small, round)));
    costs[1].push(await once(() => act(large, round)));
  }
  return [bestOf(costs[0]), bestOf(costs[1])];
}

function bestOf(costs: readonly Cost[]): Cost {
  const holds = costs.map(({ held }) => held).sort((a, b) => a - b);
  return {
    wall: Math.min(...costs.map(({ wall }) => wall)),
    processor: Math.min(...costs.map(({ processor }) => processor)),
    held: holds[Math.floor(holds.length / 2)] ?? 0,
  };
}

const small = await concept(300);
const large = await concept(600);
const label = (round: number) => `1.${round}`;
const acts: {
  readonly [name: string]: { readonly act: Act; readonly times?: number; readonly bar?: number };
} = {
  'chapter opens': {
    act: ({ chapterId }) => right(call('GET /chapters/:id', { params: { id: chapterId } })),
  },
  freezing: {
    act: ({ id }, round) =>
      right(
        call('POST /concepts/:id/versions', {
          params: { id },
          body: { label: label(round), stand: '2026-11-22', note: '' },
        }),
      ),
  },
  synopsis: {
    async act({ id }, round) {
      const [after, before] = await versionsOf(id, round);
      return right(call('GET /versions/:id/synopsis', { params: { id: after }, query: { before } }));
    },
  },
  catalogue: { act: ({ id }) => right(call('GET /concepts/:id/catalogue', { params: { id } })) },
  'PDF ordered': {
    times: 2,
    bar: 15_000,
    async act({ id }, round) {
      const [version] = await versionsOf(id, round);
      const body = { what: 'concept', format: 'pdf', chapterIds: null, lead: null, beforeId: null };
      const { job } = await right(call('POST /versions/:id/exports', { params: { id: version }, body }));
      for (;;) {
        const { state } = (await right(call('GET /exports/:id', { params: { id: job.id } }))).job;
        if (state === 'done') return;
        if (state === 'failed') throw new Error('the PDF failed');
        await setTimeout(lookAgain);
      }
    },
  },
};

/** Two versions that stand beside one another, other ones each round. */
async function versionsOf(id: string, round: number): Promise<readonly [string, string]> {
  const { versions } = await right(call('GET /concepts/:id', { params: { id } }));
  const [after, before] = [versions[round], versions[(round + 1) % versions.length]];
  if (!after || !before) throw new Error('no version');
  return [after.id, before.id];
}

let passed = true;
for (const [name, { act, times = rounds, bar: own = bar }] of Object.entries(acts)) {
  const [first, second] = await measure(act, times);
  // What a process of its own costs is not in it: `packages/export/bench` measures that.
  const growth = second.processor / first.processor;
  passed &&= first.wall <= own && growth <= growthBar && first.held <= holdBar;
  console.log(
    [
      name.padEnd(14),
      `300: ${first.wall.toFixed(0)} ms (bar ${own} ms)`,
      `600: ${second.wall.toFixed(0)} ms`,
      `growth ${growth.toFixed(2)} (bar ${growthBar})`,
      `thread held ${first.held.toFixed(0)} and ${second.held.toFixed(0)} ms (bar ${holdBar})`,
    ].join('; '),
  );
}
await house.close();
await rm(dataDir, { recursive: true, force: true });
process.exitCode = passed ? 0 : 1;
