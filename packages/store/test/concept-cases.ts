import { type Comment, type Resolution, unresolved } from '@fortschrift/domain/comment';
import type { ImplementationReport } from '@fortschrift/domain/measure';
import type { Origin } from '@fortschrift/domain/origin';
import { describe, expect, it } from 'vitest';
import { CorruptRowError } from '../src/corrupt-row.ts';
import { id, type StoreUnderTest } from './engines.ts';
import { recordOf, stored, versionOf } from './samples.ts';

const name = (one: string) => ({ one, many: `${one}e` });

export function conceptCases(under: () => StoreUnderTest): void {
  describe('concepts and chapters', () => {
    it('belong to their county, chapters in print order', async () => {
      const { opened } = under();
      const { store } = opened;
      const { county, concept, chapter } = await stored(opened);
      await stored(opened);
      const levels = {
        ...{
          actionField: name('Themenfeld'),
          crossCuttingTheme: name('Thema'),
          guidingGoal: name('Leitziel'),
        },
        ...{ goal: name('Ziel'), partialGoal: name('Teilziel'), measure: name('Projekt') },
      };
      const next = { ...concept, id: id(), basedOnId: concept.id, createdAt: concept.createdAt + 1, levels };
      const change = { kind: 'renamed', reason: 'Weiter gefasst', previousIds: [id()] } as const;
      const front = { ...chapter, id: id(), kind: 'front', field: null, position: 0.5 } as const;
      await store.transact(async (rows) => {
        await rows.concepts.insert(next);
        await rows.concepts.update({ ...concept, title: 'Neu' });
        await rows.chapters.insert(front);
        await rows.chapters.update({ ...chapter, title: 'Arbeit', field: 'work', change });
      });
      const renamed = { ...concept, title: 'Neu' };
      expect(await store.rows.concepts.ofCounty(county.id)).toEqual([next, renamed]);
      expect(await store.rows.concepts.find(concept.id)).toEqual(renamed);
      const changed = { ...chapter, title: 'Arbeit', field: 'work', change };
      expect(await store.rows.chapters.ofConcept(concept.id)).toEqual([front, changed]);
      expect(await store.rows.chapters.find(chapter.id)).toEqual(changed);
    });
  });

  describe('saved views of the catalogue', () => {
    it('are written, replaced under their id, listed by name and taken away, for their county alone', async () => {
      const { opened } = under();
      const { store } = opened;
      const { county, account } = await stored(opened);
      const other = await stored(opened);
      const view = {
        id: id(),
        countyId: county.id,
        ownerId: account.id,
        name: 'Zuletzt',
        shared: false,
        query: [['lead', '']] as const,
        changedAt: 2 ** 40,
      };
      const first = { ...view, id: id(), name: 'Anfang', shared: true, query: [] };
      await store.transact(async (rows) => {
        await rows.catalogueViews.put(view);
        await rows.catalogueViews.put(first);
      });
      const renamed = { ...view, name: 'Zum Schluss', shared: true };
      await store.transact((rows) => rows.catalogueViews.put(renamed));
      expect(await store.rows.catalogueViews.ofCounty(county.id)).toEqual([first, renamed]);
      expect(await store.rows.catalogueViews.ofCounty(other.county.id)).toEqual([]);
      await expect(
        store.transact((rows) => rows.catalogueViews.put({ ...view, id: id(), countyId: other.county.id })),
      ).rejects.toThrow();
      await store.transact((rows) => rows.catalogueViews.remove(view.id));
      expect(await store.rows.catalogueViews.find(view.id)).toBeNull();
      expect(await store.rows.catalogueViews.find(first.id)).toEqual(first);
    });
  });

  describe('records', () => {
    it('are replaced chapter by chapter, with their origins in their order', async () => {
      const { opened } = under();
      const { store } = opened;
      const made = await stored(opened);
      const other = await stored(opened);
      const goal = recordOf(made, { kind: 'goal', position: 1 });
      const measure = recordOf(made, { goalId: goal.id, position: 2 });
      const origin = (refId: string, note = ''): Origin => ({ kind: 'idea', refId, note });
      await store.transact(async (rows) => {
        await rows.records.replaceChapter(made.chapter.id, [
          { row: goal, origins: [origin('z', 'zuerst'), origin('a'), origin('z', 'noch einmal')] },
          { row: measure, origins: [origin('a')] },
        ]);
        await rows.records.replaceChapter(other.chapter.id, [
          { row: recordOf(other), origins: [origin('a')] },
        ]);
      });
      expect(await store.rows.records.ofConcept(made.concept.id)).toEqual([goal, measure]);
      expect(await store.rows.records.ofCounty(made.county.id)).toEqual([goal, measure]);
      expect(await store.rows.records.originsOf(goal.id)).toEqual([origin('z', 'zuerst'), origin('a')]);
      expect(await store.rows.records.origins(made.county.id)).toHaveLength(3);
      const citing = await store.rows.records.citing(made.county.id, ['a', 'a', 'b']);
      expect(new Set(citing.map((cited) => cited.recordId))).toEqual(new Set([goal.id, measure.id]));
      expect(await store.rows.records.citing(made.county.id, [])).toEqual([]);
      await store.transact((rows) =>
        rows.records.replaceChapter(made.chapter.id, [{ row: { ...goal, title: 'Neu' }, origins: [] }]),
      );
      expect(await store.rows.records.find(goal.id)).toEqual({ ...goal, title: 'Neu' });
      expect(await store.rows.records.find(measure.id)).toBeNull();
      expect(await store.rows.records.origins(made.county.id)).toEqual([]);
    });

    it('move when they turn up in another chapter, but never out of another county', async () => {
      const { opened } = under();
      const { store } = opened;
      const made = await stored(opened);
      const other = await stored(opened);
      const second = { ...made.chapter, id: id(), position: 9 };
      const record = recordOf(made);
      const moved = { ...record, chapterId: second.id };
      await store.transact(async (rows) => {
        await rows.chapters.insert(second);
        await rows.records.replaceChapter(made.chapter.id, [{ row: record, origins: [] }]);
        await rows.records.replaceChapter(second.id, [{ row: moved, origins: [] }]);
        await rows.records.replaceChapter(made.chapter.id, []);
      });
      expect(await store.rows.records.ofCounty(made.county.id)).toEqual([moved]);
      const stolen = { row: recordOf(other, { id: record.id }), origins: [] };
      await expect(
        store.transact((rows) => rows.records.replaceChapter(other.chapter.id, [stolen])),
      ).rejects.toThrow(/unique/i);
      expect(await store.rows.records.ofCounty(made.county.id)).toEqual([moved]);
    });

    it('of a thousand in one chapter all arrive; with the chapter they go', async () => {
      const { opened } = under();
      const { store } = opened;
      const made = await stored(opened);
      const many = Array.from({ length: 1100 }, (_, position) => {
        const origins: Origin[] = [{ kind: 'law', refId: `§ ${position}`, note: '' }];
        return { row: recordOf(made, { position }), origins };
      });
      await store.transact((rows) => rows.records.replaceChapter(made.chapter.id, many));
      expect(await store.rows.records.ofConcept(made.concept.id)).toEqual(many.map(({ row }) => row));
      await store.transact((rows) => rows.chapters.remove(made.chapter.id));
      expect(await store.rows.records.ofCounty(made.county.id)).toEqual([]);
      expect(await store.rows.records.origins(made.county.id)).toEqual([]);
      expect(await store.rows.chapters.find(made.chapter.id)).toBeNull();
    });
  });

  describe('versions', () => {
    it('come back as frozen, move their state, and change nothing else', async () => {
      const { opened, sql } = under();
      const { store } = opened;
      const made = await stored(opened);
      await stored(opened);
      const { version, content, canonical } = versionOf(made, '0.9');
      await store.transact((rows) => rows.versions.insert(version, canonical));
      expect(await store.rows.versions.find(version.id)).toEqual(version);
      expect(await store.rows.versions.content(version.id)).toEqual(content);
      expect(await store.rows.versions.canonical(version.id)).toBe(canonical);
      await store.transact((rows) => rows.versions.move(version.id, 'published', 77));
      const published = { ...version, state: 'published', publishedAt: 77 };
      expect(await store.rows.versions.ofConcept(made.concept.id)).toEqual([published]);
      expect(await store.rows.versions.ofCounty(made.county.id)).toEqual([published]);
      for (const change of ["canonical = '{}'", "label = '9.9'", "note = 'x'", 'frozen_at = 1', "id = 'x'"])
        await expect(sql(`update concept_version set ${change} returning id`)).rejects.toThrow(
          'never changes',
        );
      await expect(sql('delete from concept_version returning id')).rejects.toThrow('never changes');
    });

    it('share no label within a concept and keep no text of another hash', async () => {
      const { opened } = under();
      const { store } = opened;
      const made = await stored(opened);
      const { version, canonical } = versionOf(made, '1.0');
      const insert = (change: Partial<typeof version>, text = canonical) =>
        store.transact((rows) => rows.versions.insert({ ...version, ...change }, text));
      await expect(insert({}, `${canonical} `)).rejects.toThrow('hash');
      await insert({});
      await expect(insert({ id: id() })).rejects.toThrow(/unique/i);
    });

    it('that were changed around the program are not handed out', async () => {
      const { opened, sql } = under();
      const made = await stored(opened);
      const { version, canonical } = versionOf(made, '1.0');
      await opened.store.transact((rows) => rows.versions.insert(version, canonical));
      await sql(
        `drop trigger concept_version_unchanged${opened.engine === 'sqlite' ? '' : ' on concept_version'}`,
      );
      await sql("update concept_version set canonical = replace(canonical, 'Netz', 'Notz') returning id");
      await expect(opened.store.rows.versions.content(version.id)).rejects.toBeInstanceOf(CorruptRowError);
      await expect(opened.store.rows.versions.canonical(version.id)).rejects.toBeInstanceOf(CorruptRowError);
    });
  });

  describe('comments and implementation', () => {
    it('comments come oldest first, are counted by version, settled and opened again', async () => {
      const { opened } = under();
      const { store } = opened;
      const made = await stored(opened);
      const { version, canonical } = versionOf(made, '1.0');
      const comment: Comment = {
        ...{ id: id(), countyId: made.county.id, conceptId: made.concept.id, versionId: version.id },
        ...{ threadId: null, chapterId: made.chapter.id, targetId: id(), field: 'cost' },
        ...{ quote: '„4.000 Euro“', before: 'kostet ', after: ' im Jahr' },
        ...{ authorId: made.account.id, authorName: 'Ada', text: 'Wer zahlt?', createdAt: 5 },
        ...unresolved,
      };
      const earlier = { ...comment, id: id(), createdAt: 4 };
      const draft = { ...comment, id: id(), versionId: null, createdAt: 6 };
      const answer = { ...draft, id: id(), threadId: draft.id, createdAt: 7 };
      const settled: Resolution = {
        ...{ resolvedAt: 8, resolvedAs: 'changed', resolvedBy: 'Bo', resolvedIn: version.id },
      };
      await store.transact(async (rows) => {
        await rows.versions.insert(version, canonical);
        for (const each of [comment, earlier, draft, answer]) await rows.comments.insert(each);
        await rows.comments.resolve(earlier.id, settled);
      });
      const rows = store.rows.comments;
      expect(await rows.ofVersion(version.id)).toEqual([{ ...earlier, ...settled }, comment]);
      expect(await rows.ofConcept(made.concept.id)).toEqual([
        { ...earlier, ...settled },
        comment,
        draft,
        answer,
      ]);
      expect(await rows.counts(made.county.id)).toEqual(new Map([[version.id, 2]]));
      await store.transact((writing) => writing.comments.resolve(earlier.id, unresolved));
      expect(await rows.find(earlier.id)).toEqual(earlier);
    });

    it('the newest report of each measure counts', async () => {
      const { opened } = under();
      const { store } = opened;
      const made = await stored(opened);
      const other = await stored(opened);
      const report = (measureId: string, reportedAt: number): ImplementationReport => ({
        ...{ id: id(), countyId: made.county.id, conceptId: made.concept.id, measureId },
        ...{ state: 'inWork', text: '', reportedAt, reportedBy: made.account.id },
      });
      const [a1, a2, b] = [report('a', 1), report('a', 3), report('b', 2)];
      await store.transact(async (rows) => {
        for (const each of [a2, a1, b]) await rows.implementation.insert(each);
      });
      expect(await store.rows.implementation.ofConcept(made.concept.id)).toEqual([a2, b, a1]);
      expect(await store.rows.implementation.latest(made.county.id)).toEqual(
        new Map([
          ['a', a2],
          ['b', b],
        ]),
      );
      expect(await store.rows.implementation.latest(other.county.id)).toEqual(new Map());
    });
  });
}
