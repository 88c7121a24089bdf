import type { IdeaAnswer } from '@fortschrift/domain/idea';
import { describe, expect, it } from 'vitest';
import { id, type StoreUnderTest } from './engines.ts';
import { clusterOf, ideaOf, type Sample, seatOf, stored } from './samples.ts';

export function hallCases(under: () => StoreUnderTest): void {
  workshopCases(under);
  seriesCases(under);
  seatCases(under);
  cardCases(under);
  dotCases(under);
}

function workshopCases(under: () => StoreUnderTest): void {
  describe('workshops', () => {
    it('come back whole, by code across counties, newest day first within theirs', async () => {
      const { opened } = under();
      const { store } = opened;
      const { county, workshop } = await stored(opened);
      await stored(opened);
      const later = {
        ...workshop,
        id: id(),
        code: 'SPÄTER',
        joinToken: 'spaeter',
        day: '2026-12-01',
        wifi: null,
        conceptId: null,
      };
      await store.transact((rows) => rows.workshops.insert(later));
      expect(await store.rows.workshops.findByCode(workshop.code)).toEqual(workshop);
      expect(await store.rows.workshops.findByJoinToken(workshop.joinToken)).toEqual(workshop);
      expect(await store.rows.workshops.ofCounty(county.id)).toEqual([later, workshop]);
      const closed = { ...workshop, state: 'closed', doorOpen: false } as const;
      await store.transact((rows) => rows.workshops.update(closed));
      expect(await store.rows.workshops.find(workshop.id)).toEqual(closed);
    });

    it('counts tables, seated people, visible cards and clusters, with zeros and within the county', async () => {
      const { opened } = under();
      const { store } = opened;
      const mine = await stored(opened);
      const other = await stored(opened);
      const empty = { ...mine.workshop, id: id(), code: 'LEER', joinToken: 'leer' };
      await store.transact(async (rows) => {
        await rows.workshops.insert(empty);
        await rows.seats.insert(seatOf(mine, 1), 'a');
        await rows.seats.insert({ ...seatOf(mine, 2), state: 'ejected' }, 'b');
        await rows.ideas.insert(ideaOf(mine));
        await rows.ideas.insert(ideaOf(mine, { state: 'hidden', hiddenReason: 'insult' }));
        await rows.clusters.insert(clusterOf(mine));
        await rows.ideas.insert(ideaOf(other));
      });
      expect(await store.rows.workshops.counts(mine.county.id)).toEqual(
        new Map([
          [mine.workshop.id, { tables: 1, people: 1, ideas: 1, clusters: 1 }],
          [empty.id, { tables: 0, people: 0, ideas: 0, clusters: 0 }],
        ]),
      );
    });

    it('are removed with tables and displays while nobody sat down, and not after', async () => {
      const { opened } = under();
      const { store } = opened;
      const made = await stored(opened);
      const kept = await stored(opened);
      const { workshopId, countyId } = made.table;
      await store.transact((rows) =>
        rows.displays.insert({ id: id(), countyId, workshopId, tokenHash: 'd', createdAt: 1 }),
      );
      expect(await store.rows.displays.findByTokenHash('d')).toMatchObject({ countyId, workshopId });
      await store.transact((rows) => rows.workshops.remove(workshopId));
      expect(await store.rows.workshops.find(workshopId)).toBeNull();
      expect(await store.rows.tables.ofWorkshop(workshopId)).toEqual([]);
      expect(await store.rows.displays.findByTokenHash('d')).toBeNull();
      await store.transact((rows) => rows.seats.insert(seatOf(kept, 1), 'k'));
      await expect(store.transact((rows) => rows.workshops.remove(kept.workshop.id))).rejects.toThrow(
        /foreign key/i,
      );
      expect(await store.rows.tables.ofWorkshop(kept.workshop.id)).toEqual([kept.table]);
    });
  });

  describe('tables', () => {
    it('come by number, are updated and removed', async () => {
      const { opened } = under();
      const { store } = opened;
      const { table } = await stored(opened);
      const second = { ...table, id: id(), number: 2, field: null, sheetOpen: true, dotsShown: false };
      await store.transact((rows) => rows.tables.insert(second));
      expect(await store.rows.tables.ofWorkshop(table.workshopId)).toEqual([table, second]);
      const moved = { ...table, number: 3, phase: 'weighting' } as const;
      await store.transact((rows) => rows.tables.update(moved));
      expect(await store.rows.tables.ofWorkshop(table.workshopId)).toEqual([second, moved]);
      await store.transact((rows) => rows.tables.remove(second.id));
      expect(await store.rows.tables.find(second.id)).toBeNull();
    });
  });
}

function seriesCases(under: () => StoreUnderTest): void {
  describe('series', () => {
    it('gather their dates, are renamed, and leave the dates behind when they go', async () => {
      const { opened } = under();
      const { store } = opened;
      const { county, workshop } = await stored(opened);
      const network = { title: 'Netzwerk', rhythm: 'quarterly', createdAt: 1 } as const;
      const series = { id: id(), countyId: county.id, ...network };
      const date = { ...workshop, seriesId: series.id };
      await store.transact(async (rows) => {
        await rows.series.insert(series);
        await rows.workshops.update(date);
      });
      expect(await store.rows.workshops.find(workshop.id)).toEqual(date);
      const renamed = { ...series, title: 'Netzwerk Integration', rhythm: 'halfYearly' } as const;
      await store.transact((rows) => rows.series.update(renamed));
      expect(await store.rows.series.find(series.id)).toEqual(renamed);
      expect(await store.rows.series.ofCounty(county.id)).toEqual([renamed]);
      await store.transact((rows) => rows.series.remove(series.id));
      expect(await store.rows.series.find(series.id)).toBeNull();
      expect(await store.rows.workshops.find(workshop.id)).toEqual(workshop);
    });

    it('take no date of another county', async () => {
      const { opened } = under();
      const mine = await stored(opened);
      const theirs = await stored(opened);
      const series = { id: id(), countyId: theirs.county.id, title: 'Netzwerk', createdAt: 1 };
      await opened.store.transact((rows) => rows.series.insert({ ...series, rhythm: 'yearly' }));
      const foreign = { ...mine.workshop, seriesId: series.id };
      await expect(opened.store.transact((rows) => rows.workshops.update(foreign))).rejects.toThrow(
        /foreign key/i,
      );
    });
  });
}

function seatCases(under: () => StoreUnderTest): void {
  describe('seats', () => {
    it('are found by token, counted by table, numbered per workshop', async () => {
      const { opened } = under();
      const { store } = opened;
      const made = await stored(opened);
      const seat = seatOf(made, 1);
      const standing = { ...seatOf(made, 7), tableId: null };
      expect(await store.rows.seats.lastNumber(made.workshop.id)).toBe(0);
      await store.transact(async (rows) => {
        await rows.seats.insert(seat, 'hash-1');
        await rows.seats.insert(standing, 'hash-7');
        await rows.seats.insert({ ...seatOf(made, 3), state: 'ejected' }, 'hash-3');
      });
      expect(await store.rows.seats.findByTokenHash('hash-1')).toEqual(seat);
      expect(await store.rows.seats.findByTokenHash('hash')).toBeNull();
      expect(await store.rows.seats.lastNumber(made.workshop.id)).toBe(7);
      expect(await store.rows.seats.taken(made.workshop.id)).toEqual(
        new Map([
          [made.table.id, 1],
          [null, 1],
        ]),
      );
      const gone = { ...seat, state: 'ejected', language: 'ar' } as const;
      await store.transact((rows) => rows.seats.update(gone));
      expect(await store.rows.seats.find(seat.id)).toEqual(gone);
      expect(await opened.signIn.seatTokens.findByTokenHash('hash-1')).toBeNull();
    });

    it('share no token and no number', async () => {
      const { opened } = under();
      const made = await stored(opened);
      const insert = (number: number, token: string) =>
        opened.store.transact((rows) => rows.seats.insert(seatOf(made, number), token));
      await insert(1, 'a');
      await expect(insert(1, 'b')).rejects.toThrow(/unique/i);
      await expect(insert(2, 'a')).rejects.toThrow(/unique/i);
    });
  });
}

function cardCases(under: () => StoreUnderTest): void {
  describe('cards and clusters', () => {
    it('keep board order, fractions of it too, and belong to table, workshop, county and seat', async () => {
      const { opened } = under();
      const { store } = opened;
      const made = await stored(opened);
      const other = await stored(opened);
      const seat = seatOf(made, 1);
      const last = ideaOf(made, { position: 2, seatId: seat.id, createdAt: 1 });
      const first = ideaOf(made, { position: 1.0000001, seatId: seat.id, state: 'withdrawn', createdAt: 2 });
      await store.transact(async (rows) => {
        await rows.seats.insert(seat, 's');
        for (const idea of [last, first, ideaOf(other)]) await rows.ideas.insert(idea);
      });
      expect(await store.rows.ideas.ofTable(made.table.id)).toEqual([first, last]);
      expect(await store.rows.ideas.ofWorkshop(made.workshop.id)).toEqual([first, last]);
      expect(await store.rows.ideas.ofCounty(made.county.id)).toEqual([last, first]);
      expect(await store.rows.ideas.ofSeat(seat.id)).toEqual([last.id]);
      const about = ideaOf(made, { recordId: 'a-measure', createdAt: 3 });
      const elsewhere = ideaOf(other, { recordId: 'a-measure' });
      await store.transact(async (rows) => {
        for (const idea of [about, elsewhere]) await rows.ideas.insert(idea);
      });
      expect(await store.rows.ideas.ofRecord(made.county.id, 'a-measure')).toEqual([about]);
      await store.transact(async (rows) => {
        for (const state of ['submitted', 'hidden', 'withdrawn'] as const)
          await rows.ideas.insert(ideaOf(made, { recordId: 'a-measure', state }));
      });
      const { id: workshopId } = made.workshop;
      expect(await store.rows.ideas.spokenCounts(made.county.id)).toEqual([
        { recordId: 'a-measure', workshopId, count: 2 },
      ]);
    });

    it('about a goal or measure are found without reading all cards of the county, and in order', async () => {
      const { opened, sql } = under();
      const asked = `select * from idea where county_id = 'c' and record_id = 'r' order by created_at, id`;
      if (opened.engine === 'postgres') await sql('set enable_seqscan = off');
      const word = opened.engine === 'postgres' ? 'explain' : 'explain query plan';
      const plan = JSON.stringify(await sql(`${word} ${asked}`));
      expect(plan).toContain('idea_record');
      expect(plan).not.toMatch(/SCAN idea|Seq Scan|TEMP B-TREE|Sort /);
    });

    it('a card may enter a cluster before that is written and leave after it is gone, in one transaction', async () => {
      const { opened } = under();
      const { store } = opened;
      const made = await stored(opened);
      const cluster = clusterOf(made);
      const idea = ideaOf(made, { clusterId: cluster.id });
      await store.transact(async (rows) => {
        await rows.ideas.insert(idea);
        await rows.clusters.insert(cluster);
      });
      expect(await store.rows.ideas.ofCluster(cluster.id)).toEqual([idea]);
      expect(await store.rows.clusters.ofTable(made.table.id)).toEqual([cluster]);
      expect(await store.rows.clusters.ofCounty(made.county.id)).toEqual([cluster]);
      await expect(store.transact((rows) => rows.clusters.remove(cluster.id))).rejects.toThrow(
        /foreign key/i,
      );
      await store.transact(async (rows) => {
        await rows.clusters.remove(cluster.id);
        await rows.ideas.update({ ...idea, clusterId: null, editedAt: 5 });
      });
      expect(await store.rows.clusters.find(cluster.id)).toBeNull();
      expect(await store.rows.ideas.find(idea.id)).toEqual({ ...idea, clusterId: null, editedAt: 5 });
      expect(await store.transact(async () => 'goes on')).toBe('goes on');
    });

    it('are answered once, and again in its place', async () => {
      const { opened } = under();
      const { store } = opened;
      const made = await stored(opened);
      const other = await stored(opened);
      const idea = ideaOf(made);
      const answer: IdeaAnswer = {
        ...{ ideaId: idea.id, result: 'parked', reason: 'Erst muss die Halle fertig sein.' },
        ...{ answeredAt: 5, answeredBy: made.account.id },
      };
      await store.transact(async (rows) => {
        await rows.ideas.insert(idea);
        await rows.ideas.putAnswer(answer);
        await rows.ideas.putAnswer({ ...answer, result: 'adopted', reason: '' });
      });
      const last = { ...answer, result: 'adopted', reason: '' };
      expect(await store.rows.ideas.answer(idea.id)).toEqual(last);
      expect(await store.rows.ideas.answers(made.county.id)).toEqual(new Map([[idea.id, last]]));
      expect(await store.rows.ideas.answers(other.county.id)).toEqual(new Map());
    });
  });
}

async function dotted(under: StoreUnderTest): Promise<{ made: Sample; clusters: string[]; seats: string[] }> {
  const made = await stored(under.opened);
  const clusters = [clusterOf(made, 1), clusterOf(made, 2)];
  const seats = [seatOf(made, 1), seatOf(made, 2), seatOf(made, 3)];
  await under.opened.store.transact(async (rows) => {
    for (const cluster of clusters) await rows.clusters.insert(cluster);
    for (const [index, seat] of seats.entries()) await rows.seats.insert(seat, `t${index}`);
  });
  return { made, clusters: clusters.map((each) => each.id), seats: seats.map((each) => each.id) };
}

function dotCases(under: () => StoreUnderTest): void {
  describe('dots', () => {
    it('are replaced per seat, summed per cluster, and seats counted', async () => {
      const { store } = under().opened;
      const { made, clusters, seats } = await dotted(under());
      const [a = '', b = ''] = clusters;
      const [one = '', two = ''] = seats;
      await store.transact(async (rows) => {
        await rows.dots.replace(made.table.id, one, [
          { clusterId: a, points: 3 },
          { clusterId: b, points: 1 },
        ]);
        await rows.dots.replace(made.table.id, one, [{ clusterId: a, points: 2 }]);
        await rows.dots.replace(made.table.id, two, [{ clusterId: a, points: 1 }]);
      });
      expect(await store.rows.dots.ofSeat(one)).toEqual([{ clusterId: a, points: 2 }]);
      expect(await store.rows.dots.sums(made.table.id)).toEqual(new Map([[a, 3]]));
      expect(await store.rows.dots.voted(made.table.id)).toBe(2);
    });

    it('on a removed cluster do not count and are back when it is', async () => {
      const { store } = under().opened;
      const { made, clusters, seats } = await dotted(under());
      const [a = ''] = clusters;
      const [one = ''] = seats;
      const cluster = await store.rows.clusters.find(a);
      if (!cluster) throw new Error('no cluster');
      await store.transact(async (rows) => {
        await rows.dots.replace(made.table.id, one, [{ clusterId: a, points: 2 }]);
        await rows.clusters.remove(a);
      });
      expect(await store.rows.dots.ofSeat(one)).toEqual([]);
      expect(await store.rows.dots.sums(made.table.id)).toEqual(new Map());
      expect(await store.rows.dots.voted(made.table.id)).toBe(0);
      await store.transact((rows) => rows.clusters.insert(cluster));
      expect(await store.rows.dots.sums(made.table.id)).toEqual(new Map([[a, 2]]));
    });

    it('once sealed say how many, and no longer who', async () => {
      const { opened, sql } = under();
      const { store } = opened;
      const { made, clusters, seats } = await dotted(under());
      const [a = '', b = ''] = clusters;
      await store.transact(async (rows) => {
        for (const [index, seat] of seats.entries())
          await rows.dots.replace(made.table.id, seat, [
            { clusterId: a, points: 1 },
            ...(index === 0 ? [{ clusterId: b, points: 4 }] : []),
          ]);
        await rows.dots.seal(made.table.id);
      });
      await store.transact((rows) => rows.dots.seal(made.table.id));
      expect(await store.rows.dots.sums(made.table.id)).toEqual(
        new Map([
          [a, 3],
          [b, 4],
        ]),
      );
      expect(await store.rows.dots.voted(made.table.id)).toBe(3);
      expect(await sql('select * from dot')).toEqual([]);
      const left = JSON.stringify([await sql('select * from dot_sum'), await sql('select * from dot_seal')]);
      for (const seat of seats) expect(left).not.toContain(seat);
    });
  });
}
