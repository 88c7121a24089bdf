import { createHash, randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readChapter, writeChapter } from '@fortschrift/documents/chapter';
import { readSheet, writeSheet } from '@fortschrift/documents/sheet';
import { type Id, idFromBytes } from '@fortschrift/domain/id';
import { promptIn, promptLanguages } from '@fortschrift/domain/prompt-translation';
import { openStore } from '@fortschrift/store/open';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { DEMO_ACCOUNTS, DEMO_PASSWORD } from './accounts.ts';
import { demoCounty } from './county.ts';
import { demoId } from './demo-id.ts';
import { type DemoPorts, seedDemo } from './seed.ts';

const dataDir = await mkdtemp(join(tmpdir(), 'fortschrift-demo-'));
const opened = await openStore({ dataDir });
if (!opened.ok) throw new Error(opened.failure.code);
const { store, migrate, close } = opened.value;
const { rows } = store;
const chapters = new Map<Id, Y.Doc>();
const sheets = new Map<Id, Y.Doc>();
const passwords = new Map<Id, string>();

const ports: DemoPorts = {
  store,
  async writeChapter(id, content) {
    const doc = new Y.Doc();
    writeChapter(doc, content);
    chapters.set(id, doc);
  },
  async writeSheet(id, content) {
    const doc = new Y.Doc();
    writeSheet(doc, content);
    sheets.set(id, doc);
  },
  async setPassword(id, password) {
    passwords.set(id, password);
  },
  now: Date.parse('2026-11-22T09:00:00Z'),
  newId: () => idFromBytes(randomBytes(16)),
  sha256: (text) => createHash('sha256').update(text).digest('hex'),
};

beforeAll(async () => {
  const migrated = await migrate();
  if (!migrated.ok) throw new Error(migrated.failure.code);
  await seedDemo(ports);
});

afterAll(async () => {
  await close();
  await rm(dataDir, { recursive: true });
});

describe('the filled demo', () => {
  it('asks the hall of today in every language of the phones', async () => {
    const event = await rows.workshops.findByCode('M4T9WQ');
    const tables = await rows.tables.ofWorkshop(event?.id ?? '');
    const texts = [event?.question, ...tables.flatMap(({ title, question }) => [title, question])];
    for (const language of promptLanguages)
      for (const text of texts)
        expect(promptIn(event?.translations ?? [], language, text ?? ''), `${language} ${text}`).toBeTruthy();
  });

  it('has its county, accounts with a password, and events', async () => {
    expect((await rows.counties.findBySlug('heidmark'))?.demo).toBe(true);
    expect([...passwords.keys()].toSorted()).toEqual(DEMO_ACCOUNTS.map(({ id }) => id).toSorted());
    expect(new Set(passwords.values())).toEqual(new Set([DEMO_PASSWORD]));
    const clerk = await rows.accounts.findByEmail('gremium@heidmark.example');
    expect(clerk?.memberships).toContainEqual({ bodyId: demoId('body:committee'), part: 'clerk' });
    const workshops = await rows.workshops.ofCounty(demoCounty.id);
    expect(workshops.map(({ state }) => state)).toEqual([
      'planned',
      'planned',
      'opened',
      'cancelled',
      'documented',
    ]);
    expect((await rows.workshops.findByCode('M4T9WQ'))?.title).toContain('Rückkopplung');
  });

  it('keeps the sums of the dots and who set them no longer', async () => {
    const table = demoId('table:kickoff:4');
    const sums = await rows.dots.sums(table);
    expect(sums.get(demoId('cluster:empowerment-women'))).toBe(16);
    expect(sums.get(demoId('cluster:empowerment-discrimination'))).toBe(16);
    expect(await rows.dots.voted(table)).toBe(12);
    expect(await rows.dots.ofSeat(demoId('seat:kickoff:4:1'))).toEqual([]);
  });

  it('froze the kick-off word for word, with the sheets as the documents have them', async () => {
    const frozen = await rows.eventResults.find(demoId('workshop:kickoff'));
    const shown = frozen?.result.tables.flatMap((t) => [...t.single, ...t.clusters.flatMap((c) => c.ideas)]);
    expect(shown?.length).toBeGreaterThan(100);
    expect(shown?.every(({ state }) => state === 'submitted')).toBe(true);
    for (const table of frozen?.result.tables ?? []) {
      const doc = sheets.get(table.id);
      const sheet = doc ? readSheet(doc) : null;
      expect(sheet?.proposals).toEqual(table.proposals);
      expect(sheet?.text).toEqual(table.sheet);
    }
  });

  it('has the same content in live chapters and in rows, numbered', async () => {
    const records = await rows.records.ofConcept(demoId('concept:new'));
    expect(records.filter(({ kind }) => kind === 'measure')).toHaveLength(30);
    expect(records.every(({ number }) => /^\d\.\d(\.\d)?$/.test(number))).toBe(true);
    for (const chapter of await rows.chapters.ofConcept(demoId('concept:new'))) {
      const doc = chapters.get(chapter.id);
      const content = doc ? readChapter(doc) : null;
      const ids = [...(content?.goals ?? []), ...(content?.measures ?? [])].map(({ id }) => id);
      const inRows = records.filter(({ chapterId }) => chapterId === chapter.id).map(({ id }) => id);
      expect(inRows.toSorted()).toEqual(ids.toSorted());
    }
  });

  it('hashed each version over its canonical text', async () => {
    const versions = await rows.versions.ofCounty(demoCounty.id);
    expect(versions).toHaveLength(5);
    for (const version of versions) {
      expect(version.sha256).toBe(ports.sha256((await rows.versions.canonical(version.id)) ?? ''));
      expect((await rows.versions.content(version.id))?.label).toBe(version.label);
    }
  });

  it('has papers, sessions, decisions, comments and reports', async () => {
    const papers = await rows.papers.ofCounty(demoCounty.id);
    expect(papers.map(({ items }) => items.length).toSorted()).toEqual([0, 0, 2, 6]);
    expect(await rows.sessions.ofCounty(demoCounty.id)).toHaveLength(7);
    expect(await rows.decisions.ofVersion(demoId('version:new:1.0'))).toHaveLength(4);
    expect((await rows.comments.ofVersion(demoId('version:new:1.1'))).length).toBeGreaterThan(5);
    const latest = await rows.implementation.latest(demoCounty.id);
    expect(latest.get(demoId('measure:new:training-guides'))?.state).toBe('inWork');
  });

  it('refuses to be filled twice and leaves what is there', async () => {
    await expect(seedDemo(ports)).rejects.toThrow();
    expect(await rows.counties.list()).toHaveLength(1);
  });
});

describe('ids of the demo', () => {
  it('are the same on every machine', () => {
    expect(demoId('county')).toBe('6y6ihpisscplxbnostefyrukde');
    expect(demoId('workshop:feedback')).toBe('bwgc4cwio5mknovm3qdwmqat4a');
  });
});
