import { emptyReport } from '@fortschrift/domain/event-report';
import { describe, expect, it } from 'vitest';
import { id, type StoreUnderTest } from './engines.ts';
import { ideaOf, stored } from './samples.ts';

/** What the office does after an event. */
export function afterCases(under: () => StoreUnderTest): void {
  describe('reports of events', () => {
    it('come back as put, and replace each other', async () => {
      const { store } = under().opened;
      const { workshop, account } = await stored(under().opened);
      expect(await store.rows.eventReports.find(workshop.id)).toBeNull();
      const draft = { ...emptyReport, workshopId: workshop.id, releasedAt: null, releasedBy: null };
      await store.transact((rows) => rows.eventReports.put(draft));
      expect(await store.rows.eventReports.find(workshop.id)).toEqual(draft);
      const released = {
        ...draft,
        foreword: 'Zwei\nZeilen',
        nextSteps: [{ text: 'Schreiben', who: 'Büro', due: '2026-12-31' }],
        voices: [{ text: 'Дякую', language: 'uk', by: '' }],
        edits: { [id()]: 'Anders "gesagt"' },
        releasedAt: 1_790_000_000_000,
        releasedBy: account.id,
      } as const;
      await store.transact((rows) => rows.eventReports.put(released));
      expect(await store.rows.eventReports.find(workshop.id)).toEqual(released);
    });
  });

  describe('imports of cards', () => {
    it('know their cards in the order of the file, of their county alone', async () => {
      const { store } = under().opened;
      const made = await stored(under().opened);
      const other = await stored(under().opened);
      const cards = Array.from({ length: 1200 }, () => ideaOf(made));
      const entry = {
        ...{ id: id(), countyId: made.county.id, workshopId: made.workshop.id, title: 'Briefe' },
        ...{ cards: cards.length, importedAt: 2, importedBy: made.account.id, undoneAt: null },
      };
      await store.transact(async (rows) => {
        for (const card of cards) await rows.ideas.insert(card);
        const brought = cards.map((card, index) => ({ id: card.id, row: cards.length - index }));
        await rows.ideaImports.insert(entry, brought);
      });
      const { ideaImports } = store.rows;
      expect(await ideaImports.ofWorkshop(made.workshop.id)).toEqual([entry]);
      expect(await ideaImports.ideasOf(entry.id)).toEqual(cards.map((card) => card.id).toReversed());
      expect((await ideaImports.ideaIds(made.county.id)).size).toBe(1200);
      expect((await ideaImports.ideaIds(other.county.id)).size).toBe(0);
      await store.transact((rows) => rows.ideaImports.markUndone(entry.id, 7));
      expect(await ideaImports.find(entry.id)).toEqual({ ...entry, undoneAt: 7 });
    });

    it('name only cards that are there', async () => {
      const { store } = under().opened;
      const made = await stored(under().opened);
      const entry = {
        ...{ id: id(), countyId: made.county.id, workshopId: made.workshop.id, title: 'x', cards: 1 },
        ...{ importedAt: 2, importedBy: made.account.id, undoneAt: null },
      };
      await expect(
        store.transact((rows) => rows.ideaImports.insert(entry, [{ id: id(), row: 2 }])),
      ).rejects.toThrow(/foreign key/i);
      expect(await store.rows.ideaImports.find(entry.id)).toBeNull();
    });
  });
}
