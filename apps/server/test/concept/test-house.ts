import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Call, createClient } from '@fortschrift/api/client';
import type { Rows } from '@fortschrift/api/ports/store';
import type { Api } from '@fortschrift/api/surroundings';
import type { Membership, Role } from '@fortschrift/domain/account';
import { canonicalJson } from '@fortschrift/domain/canonical-json';
import type { EventResult } from '@fortschrift/domain/event-result';
import type { Id } from '@fortschrift/domain/id';
import type { Idea } from '@fortschrift/domain/idea';
import { paragraphs } from '@fortschrift/domain/rich-text';
import type { Workshop } from '@fortschrift/domain/workshop';
import { plainPlan } from '@fortschrift/domain/workshop-plan';

import { type House, openHouse } from '../../src/house.ts';
import { migrateStore } from '../../src/plug/store.ts';

const origin = 'http://127.0.0.1:3000';

/** A whole house over a real SQLite in a folder of its own, and ways to fill it and to ask it. */
export type TestHouse = {
  readonly house: House;
  /** Where it keeps everything, to open it again after `house.close()`. */
  readonly dataDir: string;
  readonly id: () => Id;
  /** Writes rows past the routes: for what other routes would have made before. */
  write<Value>(work: (rows: Rows) => Promise<Value>): Promise<Value>;
  county(slug: string): Promise<Id>;
  /** A new account with a session; `call` asks as this account, `accountId` names it. */
  account(
    countyId: Id,
    roles: readonly Role[],
    memberships?: readonly Membership[],
  ): Promise<{
    readonly call: Call;
    readonly accountId: Id;
    readonly get: Get;
    readonly post: Post;
    readonly fetch: Fetch;
  }>;
  readonly visitor: { readonly call: Call; readonly get: Get };
  close(): Promise<void>;
};

/** What pages send files with, as this account. */
export type Fetch = (path: string, init?: RequestInit) => Promise<Response>;

/** A plain GET below /api, for files. */
export type Get = (path: string) => Promise<Response>;

/** A plain POST below /api, to another api over the same house. */
export type Post = (path: string, body: unknown, api: Api) => Promise<Response>;

/** Opens a house in a new folder. Close it, or the folder stays. */
export async function openTestHouse(): Promise<TestHouse> {
  const dataDir = await mkdtemp(join(tmpdir(), 'fortschrift-'));
  const migrated = await migrateStore({ dataDir, databaseUrl: null });
  if (!migrated.ok) throw new Error(migrated.failure.code);
  const opened = await openHouse({ dataDir, databaseUrl: null, origin, secure: false, demo: 'off' });
  if (!opened.ok) throw new Error(opened.failure.code);
  const house = opened.value;
  const { ports } = house;
  const write: TestHouse['write'] = (work) => ports.store.transact(work);

  const as = (cookie: string) => ({
    call: createClient(async (path, init) =>
      house.api.request(path, { ...init, headers: { ...init?.headers, origin, cookie } }),
    ),
    post: async (path: string, body: unknown, api: Api) =>
      api.request(`/api${path}`, {
        method: 'POST',
        headers: { cookie, origin, 'content-type': 'application/json' },
        body: JSON.stringify(body),
      }),
    fetch: async (path: string, init?: RequestInit) =>
      house.api.request(path, { ...init, headers: { ...init?.headers, origin, cookie } }),
    get: async (path: string) => house.api.request(`/api${path}`, { headers: { cookie } }),
  });

  return {
    house,
    dataDir,
    id: ports.newId,
    write,
    async county(slug) {
      const id = ports.newId();
      const imprint = {
        office: 'Stabsstelle',
        street: '',
        place: '',
        phone: '',
        email: '',
        privacyOfficer: '',
      };
      await write((rows) =>
        rows.counties.insert({ id, name: `Landkreis ${slug}`, slug, imprint, demo: false, createdAt: 1 }),
      );
      return id;
    },
    async account(countyId, roles, memberships = []) {
      const id = ports.newId();
      await write((rows) =>
        rows.accounts.insert({
          id,
          countyId,
          email: `${id}@example.org`,
          name: `Person ${id.slice(0, 4)}`,
          roles,
          memberships,
          state: 'active',
          createdAt: 1,
        }),
      );
      const cookies = await ports.signIn.startSession(id);
      return { ...as(cookies.map((cookie) => cookie.split(';')[0]).join('; ')), accountId: id };
    },
    visitor: as(''),
    async close() {
      await house.close();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}

/** The value of a call that must succeed; throws with its code otherwise. */
export async function right<Value>(
  outcome: Promise<{ ok: true; value: Value } | { ok: false; failure: { code: string } }>,
): Promise<Value> {
  const awaited = await outcome;
  if (!awaited.ok) throw new Error(`refused: ${JSON.stringify(awaited.failure)}`);
  return awaited.value;
}

/** The failure's code of a call, or `ok`. */
export async function codeOf(
  outcome: Promise<{ ok: true } | { ok: false; failure: { code: string } }>,
): Promise<string> {
  const awaited = await outcome;
  return awaited.ok ? 'ok' : awaited.failure.code;
}

/** An event with one table, a cluster of two cards, a single and a hidden one, and a frozen proposal. */
export async function fillEvent(test: TestHouse, countyId: Id, state: Workshop['state'], day = '2026-02-10') {
  const ids = {
    workshop: test.id(),
    table: test.id(),
    cluster: test.id(),
    first: test.id(),
    second: test.id(),
    single: test.id(),
    hidden: test.id(),
    proposal: test.id(),
  };
  const place = { countyId, workshopId: ids.workshop, tableId: ids.table };
  const idea = (id: Id, text: string, more: Partial<Idea>): Idea => ({
    id,
    ...place,
    seatId: null,
    kind: 'proposal',
    text,
    detail: '',
    language: 'de',
    source: 'paper',
    state: 'submitted',
    hiddenReason: null,
    clusterId: null,
    round: 1,
    recordId: null,
    doubleOf: null,
    parked: null,
    position: 1,
    createdAt: 1,
    editedAt: null,
    translation: null,
    ...more,
  });
  await test.write(async (rows) => {
    await rows.workshops.insert({
      id: ids.workshop,
      countyId,
      title: 'Dialog im Kreishaus',
      kind: 'dialogue',
      day,
      starts: '17:00',
      ends: '20:00',
      place: 'Kreishaus',
      purpose: '',
      question: 'Was hilft beim Ankommen?',
      state,
      code: test.id().slice(0, 6).toUpperCase(),
      joinToken: test.id().slice(0, 22),
      doorOpen: false,
      wifi: null,
      conceptId: null,
      plan: plainPlan,
      round: 1,
      seriesId: null,
      revision: 0,
      translations: [],
      dotsPerSeat: 3,
      dotsPerCluster: 2,
      createdAt: 1,
    });
    await rows.tables.insert({
      id: ids.table,
      workshopId: ids.workshop,
      countyId,
      number: 1,
      title: 'Mobilität',
      field: 'housing',
      question: '',
      host: '',
      noteTaker: '',
      phase: 'presenting',
      seats: 8,
      sheetOpen: false,
      dotsShown: true,
      dotQuestion: '',
      coveredFrom: null,
    });
    await rows.clusters.insert({
      id: ids.cluster,
      ...place,
      heading: 'Der Bus fährt auch am Abend',
      summary: 'Kurse enden, wenn kein Bus mehr fährt.',
      mark: null,
      parked: null,
      position: 1,
      createdAt: 1,
    });
    await rows.ideas.insert(idea(ids.first, 'Bus nach Müden', { clusterId: ids.cluster }));
    await rows.ideas.insert(idea(ids.second, 'Bus am Abend', { clusterId: ids.cluster, position: 2 }));
    await rows.ideas.insert(
      idea(ids.single, 'Es fehlen Sprachcafés', { kind: 'need', detail: 'In den Dörfern', position: 3 }),
    );
    await rows.ideas.insert(idea(ids.hidden, 'Frau X aus der Y-Straße', { state: 'hidden', position: 4 }));
    const text = paragraphs('Auf Abruf');
    const result = {
      format: 'fortschrift-event/1',
      workshopId: ids.workshop,
      title: 'Dialog im Kreishaus',
      day,
      place: 'Kreishaus',
      question: 'Was hilft beim Ankommen?',
      seats: 6,
      tables: [
        {
          id: ids.table,
          number: 1,
          title: 'Mobilität',
          field: 'housing',
          question: '',
          seats: 6,
          clusters: [],
          single: [],
          sheet: { type: 'doc', content: [] },
          proposals: [{ id: ids.proposal, kind: 'measure', title: 'Rufbus', text }],
        },
      ],
    } satisfies EventResult;
    const canonical = canonicalJson(result);
    if (state === 'closed' || state === 'documented')
      await rows.eventResults.insert(ids.workshop, canonical, test.house.ports.sha256(canonical), 1);
  });
  return ids;
}

/** A concept with a text chapter and one field that holds a goal and a measure citing the event's cluster. */
export async function fillConcept(
  call: Call,
  clusterId: Id,
  title = 'Integrationskonzept',
  basedOnId: Id | null = null,
) {
  const { concept } = await right(call('POST /concepts', { body: { title, basedOnId } }));
  const params = { id: concept.id };
  const add = (name: string, kind: 'front' | 'field') =>
    right(call('POST /concepts/:id/chapters', { params, body: { title: name, kind, field: null } }));
  const { chapter: front } = await add('Vorwort', 'front');
  const { chapter: field } = await add('Mobilität', 'field');
  const record = (kind: 'goal' | 'measure', named: string, goalId: Id | null, refId: Id | null) =>
    right(
      call('POST /chapters/:id/records', {
        params: { id: field.id },
        body: { kind, title: named, goalId, from: refId === null ? null : { kind: 'cluster', refId } },
      }),
    );
  const { recordId: goalId } = await record('goal', 'Alle kommen ohne Auto ans Ziel', null, null);
  const { recordId: measureId } = await record('measure', '', goalId, clusterId);
  return { concept, front, field, goalId, measureId };
}
