import type { Account } from '@fortschrift/domain/account';
import type { AuditEntry } from '@fortschrift/domain/audit';
import type { Body } from '@fortschrift/domain/body';
import { canonicalJson } from '@fortschrift/domain/canonical-json';
import type { Cluster } from '@fortschrift/domain/cluster';
import type { Chapter, Concept, RecordRow } from '@fortschrift/domain/concept';
import type { County } from '@fortschrift/domain/county';
import type { Idea } from '@fortschrift/domain/idea';
import type { Seat } from '@fortschrift/domain/seat';
import type { WorkshopTable } from '@fortschrift/domain/table';
import type { ConceptVersion, VersionContent } from '@fortschrift/domain/version';
import type { Workshop } from '@fortschrift/domain/workshop';
import { sha256 } from '../src/checksum.ts';
import type { Store } from '../src/store.ts';
import { id } from './engines.ts';

const now = 1_790_000_000_000;

/** A county with one of everything others hang on, as plain data, not yet stored. */
export function sample() {
  const county: County = {
    id: id(),
    name: 'Landkreis Heidmark',
    slug: `heidmark-${id().slice(0, 8)}`,
    imprint: {
      office: 'Amt für "Teilhabe"',
      street: 'Weg 1',
      place: '12345 Ort',
      phone: '',
      email: 'amt@example.org',
      privacyOfficer: 'Büro',
    },
    demo: true,
    createdAt: now,
  };
  const countyId = county.id;
  const body: Body = {
    id: id(),
    countyId,
    name: 'Ausschuss',
    kind: 'committee',
    public: true,
    votingMembers: 13,
  };
  const account: Account = {
    id: id(),
    countyId,
    email: `${id()}@example.org`,
    name: 'Ada Ärmel',
    roles: ['office', 'committee'],
    memberships: [{ bodyId: body.id, part: 'clerk' }],
    state: 'active',
    createdAt: now,
  };
  const concept: Concept = { id: id(), countyId, title: 'Konzept', basedOnId: null, createdAt: now };
  const chapter: Chapter = {
    id: id(),
    conceptId: concept.id,
    countyId,
    kind: 'field',
    title: 'Bildung',
    field: 'education',
    position: 1.5,
  };
  const workshop: Workshop = {
    id: id(),
    countyId,
    title: 'Auftakt',
    kind: 'kickoff',
    day: '2026-05-09',
    starts: '17:30',
    ends: '',
    place: 'Kreishaus',
    purpose: '',
    question: 'Was fehlt?',
    state: 'opened',
    code: id().slice(0, 6).toUpperCase(),
    joinToken: id().slice(0, 22),
    doorOpen: true,
    wifi: { name: 'Gast', password: 'offen' },
    conceptId: concept.id,
    plan: {
      method: 'worldCafe',
      programme: [{ starts: '17:30', title: 'Ankommen', lead: 'Büro' }],
      rounds: [
        { question: '', minutes: 20 },
        { question: 'Was verbindet?', minutes: 15 },
      ],
      versionId: null,
    },
    round: 2,
    seriesId: null,
    translations: [{ language: 'ar', text: 'Was fehlt?', words: 'ما الذي ينقص؟' }],
    revision: 3,
    dotsPerSeat: 5,
    dotsPerCluster: 3,
    createdAt: now,
  };
  const table: WorkshopTable = {
    id: id(),
    workshopId: workshop.id,
    countyId,
    number: 1,
    title: 'Schule',
    field: 'education',
    question: '',
    host: 'Ada',
    noteTaker: 'Edda',
    phase: 'collecting',
    seats: 8,
    sheetOpen: false,
    dotsShown: true,
    dotQuestion: 'Was zuerst?',
    coveredFrom: 2,
  };
  return { county, body, account, concept, chapter, workshop, table };
}

export type Sample = ReturnType<typeof sample>;

/** Stores a sample and gives it back. */
export async function stored(store: Store, made = sample()): Promise<Sample> {
  await store.store.transact(async (rows) => {
    await rows.counties.insert(made.county);
    await rows.bodies.insert(made.body);
    await rows.accounts.insert(made.account);
    await rows.concepts.insert(made.concept);
    await rows.chapters.insert(made.chapter);
    await rows.workshops.insert(made.workshop);
    await rows.tables.insert(made.table);
  });
  return made;
}

export function seatOf({ table }: Sample, number: number): Seat {
  const { workshopId, countyId } = table;
  return {
    ...{ id: id(), countyId, workshopId, tableId: table.id, number },
    ...{ language: 'uk', state: 'seated', createdAt: now },
  };
}

export function ideaOf({ table }: Sample, change: Partial<Idea> = {}): Idea {
  const { workshopId, countyId } = table;
  return {
    ...{ id: id(), countyId, workshopId, tableId: table.id, seatId: null, kind: 'need' },
    ...{ text: 'Mehr Busse 🚌 — «jetzt»', detail: '', language: 'de', source: 'typed', state: 'submitted' },
    ...{
      hiddenReason: null,
      clusterId: null,
      round: 1,
      recordId: null,
      doubleOf: null,
      parked: null,
      position: 1,
      createdAt: now,
      editedAt: null,
      translation: null,
    },
    ...change,
  };
}

export function clusterOf({ table }: Sample, position = 1): Cluster {
  const { workshopId, countyId } = table;
  return {
    ...{ id: id(), countyId, workshopId, tableId: table.id, heading: 'Wege', summary: '' },
    ...{ mark: null, parked: null, position, createdAt: now },
  };
}

export function recordOf({ chapter }: Sample, change: Partial<RecordRow> = {}): RecordRow {
  const { countyId, conceptId } = chapter;
  return {
    ...{ id: id(), countyId, conceptId, chapterId: chapter.id, kind: 'measure', title: 'Lotsen' },
    ...{ goalId: null, position: 1, number: '1.1.1' },
    ...change,
  };
}

/** A version with the text it was hashed from. */
export function versionOf(
  { concept, chapter, account }: Sample,
  label: string,
): { version: ConceptVersion; content: VersionContent; canonical: string } {
  const doc = { type: 'doc', content: [] } as const;
  const content: VersionContent = {
    ...{ format: 'fortschrift-version/1', county: 'Landkreis Heidmark', conceptId: concept.id },
    ...{ title: concept.title, label, stand: '2026-06-01' },
    chapters: [
      {
        ...{ id: chapter.id, kind: 'field', field: 'education', number: '1', title: 'Bildung' },
        body: {
          type: 'doc',
          content: [
            { type: 'heading', attrs: { level: 3 }, content: [{ type: 'text', text: 'Lage' }] },
            {
              type: 'bulletList',
              content: [
                {
                  type: 'listItem',
                  content: [
                    {
                      type: 'paragraph',
                      content: [
                        {
                          type: 'text',
                          text: 'Netz',
                          marks: [
                            { type: 'bold' },
                            { type: 'link', attrs: { href: 'https://example.org/a' } },
                          ],
                        },
                        { type: 'hardBreak' },
                      ],
                    },
                  ],
                },
              ],
            },
          ],
        },
        goals: [
          {
            ...{ id: id(), number: '1.1', level: 'goal', title: 'Ziel', text: doc },
            origins: [],
            measures: [],
          },
        ],
        loose: [],
      },
    ],
  };
  const canonical = canonicalJson(content);
  const version: ConceptVersion = {
    ...{ id: id(), conceptId: concept.id, countyId: concept.countyId, label, stand: '2026-06-01' },
    ...{ note: '', state: 'draft', sha256: sha256(canonical), frozenAt: now, frozenBy: account.id },
    publishedAt: null,
  };
  return { version, content, canonical };
}

export function auditOf(countyId: string | null, change: Partial<AuditEntry> = {}): AuditEntry {
  return {
    ...{ countyId, at: now, actor: `seat:${id()}`, verb: 'idea.write', objectKind: 'idea', objectId: id() },
    ...{ from: null, to: 'submitted', requestId: 'r1' },
    ...change,
  };
}
