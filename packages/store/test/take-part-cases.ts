import { describe, expect, it } from 'vitest';
import { sha256 } from '../src/checksum.ts';
import { id, type StoreUnderTest } from './engines.ts';
import { clusterOf, ideaOf, seatOf, stored } from './samples.ts';

export function takePartCases(under: () => StoreUnderTest): void {
  translationCases(under);
  paperDotCases(under);
  mediatorCases(under);
  receiptCases(under);
  authorshipCases(under);
  voiceCases(under);
}

function translationCases(under: () => StoreUnderTest): void {
  it('a translation comes back beside its card, and goes again', async () => {
    const { store } = under().opened;
    const made = await stored(under().opened);
    const translation = { text: 'Mehr Busse', detail: 'abends', seat: 7, at: 12 };
    const idea = ideaOf(made, { text: 'більше автобусів', language: 'uk', translation });
    await store.transact((rows) => rows.ideas.insert(idea));
    expect(await store.rows.ideas.find(idea.id)).toEqual(idea);
    expect(await store.rows.ideas.ofTable(made.table.id)).toEqual([idea]);
    await store.transact((rows) => rows.ideas.update({ ...idea, translation: null }));
    expect(await store.rows.ideas.ofCounty(made.county.id)).toEqual([{ ...idea, translation: null }]);
  });
}

function paperDotCases(under: () => StoreUnderTest): void {
  it('points on paper are kept apart from those of seats, replaced, and gone with their cluster', async () => {
    const { store } = under().opened;
    const made = await stored(under().opened);
    const [one, two] = [clusterOf(made, 1), clusterOf(made, 2)];
    const tableId = made.table.id;
    await store.transact(async (rows) => {
      for (const cluster of [one, two]) {
        await rows.clusters.insert(cluster);
        await rows.dots.putPaper(tableId, { clusterId: cluster.id, points: 4 });
      }
      await rows.dots.putPaper(tableId, { clusterId: one.id, points: 6 });
    });
    expect(await store.rows.dots.paperSums(tableId)).toEqual(
      new Map([
        [one.id, 6],
        [two.id, 4],
      ]),
    );
    expect(await store.rows.dots.sums(tableId)).toEqual(new Map());
    await store.transact(async (rows) => {
      await rows.dots.putPaper(tableId, { clusterId: one.id, points: 0 });
      await rows.clusters.remove(two.id);
    });
    expect(await store.rows.dots.paperSums(tableId)).toEqual(new Map());
  });
}

function mediatorCases(under: () => StoreUnderTest): void {
  it('seats that translate are told by number, while they sit there', async () => {
    const { store } = under().opened;
    const made = await stored(under().opened);
    const [one, two] = [seatOf(made, 3), seatOf(made, 1)];
    await store.transact(async (rows) => {
      await rows.seats.insert(one, id());
      await rows.seats.insert(two, id());
      for (const seat of [one, two, one]) await rows.seats.setMediator(seat, true);
    });
    expect(await store.rows.seats.mediators(made.table.id)).toEqual([1, 3]);
    await store.transact(async (rows) => {
      await rows.seats.setMediator(two, false);
      await rows.seats.update({ ...one, state: 'ejected' });
    });
    expect(await store.rows.seats.mediators(made.table.id)).toEqual([]);
  });
}

function receiptCases(under: () => StoreUnderTest): void {
  describe('receipts', () => {
    it('are found by the hash of their code, the newest of a seat are kept, sealed ones know no seat', async () => {
      const { store } = under().opened;
      const made = await stored(under().opened);
      const seat = seatOf(made, 1);
      const { countyId, id: workshopId } = made.workshop;
      const receipt = (n: number) => ({
        ...{ codeHash: sha256(`${workshopId}${n}`), countyId, workshopId },
        ...{ seatId: seat.id, cardKey: `key ${n}`, createdAt: n },
      });
      await store.transact(async (rows) => {
        await rows.seats.insert(seat, id());
        for (const n of [1, 2, 3]) await rows.receipts.insert(receipt(n), 2);
      });
      expect(await store.rows.receipts.find(receipt(1).codeHash)).toBeNull();
      expect(await store.rows.receipts.find(receipt(3).codeHash)).toEqual(receipt(3));
      expect((await store.rows.receipts.open(workshopId)).map(({ createdAt }) => createdAt).sort()).toEqual([
        2, 3,
      ]);
      await store.transact((rows) => rows.receipts.seal(receipt(3).codeHash));
      expect(await store.rows.receipts.find(receipt(3).codeHash)).toMatchObject({
        seatId: null,
        cardKey: null,
      });
      expect(await store.rows.receipts.open(workshopId)).toEqual([receipt(2)]);
    });

    it('keep the proofs of an event, each once', async () => {
      const { store } = under().opened;
      const { workshop } = await stored(under().opened);
      const place = { countyId: workshop.countyId, workshopId: workshop.id };
      const [a, b] = [sha256(`a${workshop.id}`), sha256(`b${workshop.id}`)];
      await store.transact((rows) => rows.receipts.putProofs(place, [b, a]));
      await store.transact((rows) => rows.receipts.putProofs(place, [a]));
      expect(await store.rows.receipts.proofs(workshop.id)).toEqual(new Set([a, b]));
      expect(await store.rows.receipts.proofs(id())).toEqual(new Set());
    });
  });
}

function authorshipCases(under: () => StoreUnderTest): void {
  it('cards and commands of an event forget their seat, those of another one keep it', async () => {
    const { store } = under().opened;
    const [made, other] = [await stored(under().opened), await stored(under().opened)];
    const [seat, apart] = [seatOf(made, 1), seatOf(other, 1)];
    const [idea, kept] = [ideaOf(made, { seatId: seat.id }), ideaOf(other, { seatId: apart.id })];
    const command = id();
    await store.transact(async (rows) => {
      for (const each of [seat, apart]) {
        await rows.seats.insert(each, sha256(each.id));
        await rows.commands.insert(command, `seat:${each.id}`, '{"own":[]}', 5);
      }
      for (const each of [idea, kept]) await rows.ideas.insert(each);
      await rows.authorship.cut(made.workshop.id, [`sheet/${made.table.id}`], 9);
    });
    const { rows } = store;
    expect(await rows.ideas.find(idea.id)).toEqual({ ...idea, seatId: null });
    expect(await rows.ideas.find(kept.id)).toEqual(kept);
    expect(await rows.commands.find(command, `seat:${seat.id}`)).toBe('');
    expect(await rows.commands.find(command, `seat:${apart.id}`)).toBe('{"own":[]}');
  });
}

function voiceCases(under: () => StoreUnderTest): void {
  it('sentences for the report come back in their order, with what was decided, and go', async () => {
    const { store } = under().opened;
    const { county, workshop, account } = await stored(under().opened);
    const voice = (n: number) => ({
      ...{ id: id(), countyId: county.id, workshopId: workshop.id, text: `Satz ${n}`, by: '' },
      ...({ language: 'ar', state: 'offered', reason: '', proof: sha256(id()), offeredAt: n } as const),
      ...{ decidedAt: null, decidedBy: null },
    });
    const [one, two] = [voice(2), voice(1)];
    await store.transact(async (rows) => {
      await rows.voices.insert(one);
      await rows.voices.insert(two);
    });
    expect(await store.rows.voices.ofWorkshop(workshop.id)).toEqual([two, one]);
    const decided = { ...one, state: 'released', decidedAt: 7, decidedBy: account.id } as const;
    await store.transact(async (rows) => {
      await rows.voices.update(decided);
      await rows.voices.remove(two.id);
    });
    expect(await store.rows.voices.ofWorkshop(workshop.id)).toEqual([decided]);
    await expect(
      store.transact((rows) => rows.voices.insert({ ...voice(3), proof: one.proof })),
    ).rejects.toThrow(/unique/i);
  });
}
