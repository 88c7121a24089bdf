import type { BoardChange } from '@fortschrift/domain/board';
import { canonicalJson } from '@fortschrift/domain/canonical-json';
import type { EventResult } from '@fortschrift/domain/event-result';
import { describe, expect, it } from 'vitest';
import { sha256 } from '../src/checksum.ts';
import { id, type StoreUnderTest } from './engines.ts';
import { ideaOf, seatOf, stored } from './samples.ts';

/** What a hall leaves behind: steps of boards, the stage, commands, results. */
export function traceCases(under: () => StoreUnderTest): void {
  describe('board steps', () => {
    it('go back and forth, and a new one forgets the undone', async () => {
      const { opened } = under();
      const { store } = opened;
      const made = await stored(opened);
      const idea = ideaOf(made);
      const { countyId: _c, workshopId: _w, tableId: _t, seatId: _s, ...card } = idea;
      const changes: BoardChange[] = [
        {
          kind: 'idea',
          id: idea.id,
          before: card,
          after: { ...card, state: 'hidden', hiddenReason: 'insult' },
        },
        {
          kind: 'cluster',
          id: id(),
          before: null,
          after: { id: id(), heading: 'H', summary: '', mark: 'star', parked: null, position: 1 },
        },
      ];
      const step = (verb: string) => {
        return { id: id(), tableId: made.table.id, verb, changes, actor: 'account:x', at: 1 };
      };
      const [one, two, three] = [step('one'), step('two'), step('three')];
      const lastDone = () => store.rows.boardSteps.lastDone(made.table.id, 'account:x');
      const firstUndone = () => store.rows.boardSteps.firstUndone(made.table.id, 'account:x');
      expect(await lastDone()).toBeNull();
      await store.transact(async (rows) => {
        await rows.boardSteps.append(one);
        await rows.boardSteps.append(two);
        await rows.boardSteps.markUndone(two.id, true);
      });
      expect(await lastDone()).toEqual(one);
      expect(await firstUndone()).toEqual(two);
      const other = { ...step('other'), actor: 'account:y' };
      await store.transact((rows) => rows.boardSteps.append(other));
      expect(await store.rows.boardSteps.lastDone(made.table.id, 'account:y')).toEqual(other);
      expect([await lastDone(), await firstUndone()]).toEqual([one, two]);
      await store.transact((rows) => rows.boardSteps.append(three));
      expect(await firstUndone()).toBeNull();
      expect(await lastDone()).toEqual(three);
    });
  });

  describe('the stage of a hall', () => {
    it('is empty at first, comes back as put, and goes with its workshop', async () => {
      const { opened } = under();
      const { store } = opened;
      const { workshop } = await stored(opened);
      expect(await store.rows.stages.find(workshop.id)).toEqual({ timer: null, call: null, screen: null });
      const stage = {
        timer: { endsAt: 1_700_000_000_000, minutes: 10 },
        call: { text: 'Bitte kommen Sie zurück.', at: 5 },
        screen: { picture: 'wall', tableId: id(), clusterId: null, at: 6 },
      } as const;
      await store.transact((rows) => rows.stages.put(workshop.id, stage));
      expect(await store.rows.stages.find(workshop.id)).toEqual(stage);
      await store.transact((rows) => rows.stages.put(workshop.id, { ...stage, call: null }));
      expect(await store.rows.stages.find(workshop.id)).toEqual({ ...stage, call: null });
      await store.transact((rows) => rows.stages.countStep(workshop.id, 'scanned'));
      await store.transact((rows) => rows.workshops.remove(workshop.id));
      expect(await store.rows.stages.find(workshop.id)).toEqual({ timer: null, call: null, screen: null });
    });

    it('counts steps of people on their way in, and seats that are writing until then', async () => {
      const { opened } = under();
      const { store } = opened;
      const made = await stored(opened);
      const { id: workshopId } = made.workshop;
      const seat = seatOf(made, 1);
      await store.transact(async (rows) => {
        for (const step of ['scanned', 'scanned', 'language'] as const)
          await rows.stages.countStep(workshopId, step);
        await rows.seats.insert(seat, 'hash');
        await rows.stages.setWriting(seat.id, made.table.id, 100);
      });
      expect(Object.fromEntries(await store.rows.stages.steps(workshopId))).toEqual({
        scanned: 2,
        language: 1,
      });
      expect(await store.rows.stages.writing(workshopId, 99)).toEqual(new Map([[made.table.id, 1]]));
      expect(await store.rows.stages.writing(workshopId, 100)).toEqual(new Map());
      await store.transact((rows) => rows.stages.setWriting(seat.id, made.table.id, 0));
      expect(await store.rows.stages.writing(workshopId, 99)).toEqual(new Map());
    });
  });

  describe('commands', () => {
    it('count once per id and actor, and a foreign one does not count', async () => {
      const { store } = under().opened;
      const insert = (actor: string, answer: string) =>
        store.transact((rows) => rows.commands.insert('c', actor, answer, 1));
      await insert('seat:a', '{"a":1}');
      expect(await store.rows.commands.find('c', 'seat:a')).toBe('{"a":1}');
      expect(await store.rows.commands.find('c', 'seat:b')).toBeNull();
      await expect(insert('seat:a', '{}')).rejects.toThrow(/unique/i);
      await insert('seat:b', '{}');
    });
  });

  describe('event results', () => {
    it('come back as frozen, and are never changed or deleted', async () => {
      const { opened, sql } = under();
      const { store } = opened;
      const { workshop, table } = await stored(opened);
      const doc = { type: 'doc', content: [] } as const;
      const result: EventResult = {
        ...{ format: 'fortschrift-event/1', workshopId: workshop.id, title: 'Auftakt', day: workshop.day },
        ...{ place: '', question: '', seats: 12 },
        tables: [
          {
            ...{ id: table.id, number: 1, title: '', field: null, question: '', seats: 4, single: [] },
            clusters: [
              {
                id: id(),
                heading: 'H',
                summary: '',
                mark: null,
                parked: null,
                dots: 2,
                paperDots: 1,
                ideas: [],
              },
            ],
            sheet: doc,
            proposals: [{ id: id(), kind: 'goal', title: 'Z', text: doc }],
          },
        ],
      };
      const canonical = canonicalJson(result);
      const sum = sha256(canonical);
      const insert = (hash: string) =>
        store.transact((rows) => rows.eventResults.insert(workshop.id, canonical, hash, 9));
      await expect(insert('0'.repeat(64))).rejects.toThrow('hash');
      await insert(sum);
      expect(await store.rows.eventResults.find(workshop.id)).toEqual({ result, sha256: sum, frozenAt: 9 });
      await expect(insert(sum)).rejects.toThrow(/unique/i);
      await expect(sql("update event_result set canonical = '{}' returning workshop_id")).rejects.toThrow(
        'never changes',
      );
      await expect(sql('delete from event_result returning workshop_id')).rejects.toThrow('never changes');
    });
  });
}
