import { describe, expect, it } from 'vitest';
import { id, type StoreUnderTest } from './engines.ts';
import { recordOf, stored } from './samples.ts';

/** Foreign documents on their way into a concept. */
export function conceptImportCases(under: () => StoreUnderTest): void {
  describe('documents that wait', () => {
    it('belong to their account, keep their words, and go after their time', async () => {
      const { store } = under().opened;
      const { county, account } = await stored(under().opened);
      const other = await stored(under().opened);
      const { conceptIntakes } = store.rows;
      const head = (madeAt: number, expiresAt: number) => ({
        ...{ id: id(), countyId: county.id, accountId: account.id, fileName: 'Konzept „2016“.docx' },
        ...{ size: 41_000_000, madeAt, expiresAt },
      });
      const [old, fresh] = [head(1, 1_790_000_000_000), head(2, 1_790_000_000_002)];
      await store.transact(async (rows) => {
        await rows.conceptIntakes.insert(old, '{"blocks":["ä"]}', '[]');
        await rows.conceptIntakes.insert(fresh, '{}', '[]');
      });
      expect(await conceptIntakes.ofAccount(account.id)).toEqual([fresh, old]);
      expect(await conceptIntakes.ofAccount(other.account.id)).toEqual([]);
      await store.transact((rows) => rows.conceptIntakes.update(old.id, '[1]', 1_790_000_000_001));
      expect(await conceptIntakes.find(old.id)).toEqual({
        ...{ ...old, expiresAt: 1_790_000_000_001, outline: '{"blocks":["ä"]}', mapping: '[1]' },
      });
      expect(await store.transact((rows) => rows.conceptIntakes.removeExpired(1_790_000_000_001))).toBe(1);
      expect(await conceptIntakes.find(old.id)).toBeNull();
      await store.transact((rows) => rows.conceptIntakes.remove(fresh.id));
      expect(await conceptIntakes.ofAccount(account.id)).toEqual([]);
    });
  });

  describe('documents that came in', () => {
    it('know their chapters in order and outlive the concept they made', async () => {
      const { store } = under().opened;
      const made = await stored(under().opened);
      const { county, account } = made;
      const concept = { ...made.concept, id: id() };
      const entry = {
        ...{ id: id(), countyId: county.id, conceptId: concept.id, conceptMade: true, fileName: 'x.odt' },
        ...{ chapters: 2, goals: 3, measures: 4, importedAt: 5, importedBy: account.id, undoneAt: null },
      };
      const chapters = ['b', 'a'].map((title) => ({
        ...{ chapterId: id(), title, kind: 'field' as const, mark: { history: `h${title}`, content: 'c' } },
      }));
      await store.transact(async (rows) => {
        await rows.concepts.insert(concept);
        await rows.conceptImports.insert(entry, 'sum', chapters);
      });
      const { conceptImports } = store.rows;
      expect(await conceptImports.chaptersOf(entry.id)).toEqual(chapters);
      expect(await conceptImports.ofOutline(county.id, 'sum')).toEqual([entry]);
      await store.transact(async (rows) => {
        await rows.concepts.remove(concept.id);
        await rows.conceptImports.markUndone(entry.id, 9);
      });
      expect(await store.rows.concepts.find(concept.id)).toBeNull();
      expect(await conceptImports.ofCounty(county.id)).toEqual([{ ...entry, undoneAt: 9 }]);
      expect(await conceptImports.ofOutline(county.id, 'sum')).toEqual([]);
    });

    it('are what records name as their origin', async () => {
      const { store } = under().opened;
      const made = await stored(under().opened);
      const origins = [{ kind: 'document', refId: id(), note: 'Nr. 1.2' }] as const;
      const row = recordOf(made);
      await store.transact((rows) => rows.records.replaceChapter(made.chapter.id, [{ row, origins }]));
      expect(await store.rows.records.originsOf(row.id)).toEqual(origins);
    });

    it('never take a concept away that has chapters', async () => {
      const { store } = under().opened;
      const { concept } = await stored(under().opened);
      await expect(store.transact((rows) => rows.concepts.remove(concept.id))).rejects.toThrow(
        /foreign key/i,
      );
    });
  });
}
