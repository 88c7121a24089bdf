import { type Failure, failure } from '@fortschrift/domain/failure';
import type { Id } from '@fortschrift/domain/id';
import type { Idea } from '@fortschrift/domain/idea';
import { failed, ok, type Result } from '@fortschrift/domain/result';
import { mayOfferVoice, type OfferedVoice } from '@fortschrift/domain/voice';
import { isFrozen, type Workshop } from '@fortschrift/domain/workshop';
import type { ReceiptView, ReceiptVoice } from './contract/receipt.ts';
import { isReleased, reportOf } from './event-report.ts';
import type { ReceiptKeys, SignIn } from './ports/sign-in.ts';
import type { Rows } from './ports/store.ts';
import { ideaThread } from './thread.ts';

/** Receipts a seat may have at once: who loses one takes another. */
const receiptsPerSeat = 5;

type Prove = Pick<SignIn, 'receiptProof'>;

/**
 * Keeps a receipt of a seat, inside of a transaction. While the event goes on it knows its seat, so that later cards
 * belong to it; after the close its cards are found by the key of the browser and proved at once, and the seat is never
 * written down. Then nothing says which receipt is the oldest one of a seat, so that none is forgotten for another:
 * `stepNotPossible` beyond those a seat may have.
 */
export async function keepReceipt(
  rows: Rows,
  signIn: Prove,
  seat: { readonly id: Id; readonly workshop: Workshop; readonly cardKey: string | null },
  keys: ReceiptKeys,
  now: number,
): Promise<Result<null, Failure>> {
  const { id: workshopId, countyId } = seat.workshop;
  const receipt = { codeHash: keys.hash, countyId, workshopId, createdAt: now };
  if (!isFrozen(seat.workshop)) {
    const open = { ...receipt, seatId: seat.id, cardKey: keys.cardKey };
    await rows.receipts.insert(open, receiptsPerSeat);
    return ok(null);
  }
  const place = await freePlace(rows, signIn, workshopId, seat.cardKey);
  if (place === null) return failed(failure('stepNotPossible'));
  await rows.receipts.insert({ ...receipt, seatId: null, cardKey: null }, receiptsPerSeat);
  const mine = seat.cardKey === null ? [] : await provedCards(rows, signIn, workshopId, seat.cardKey);
  await rows.receipts.putProofs({ countyId, workshopId }, [
    place,
    ...mine.map(({ id }) => signIn.receiptProof(keys.cardKey, id)),
  ]);
  return ok(null);
}

/**
 * What a browser's next receipt after the close is counted by: a proof only that browser can make, of no card. null
 * when all are taken, and for a browser without a key.
 */
async function freePlace(
  rows: Rows,
  signIn: Prove,
  workshopId: Id,
  cardKey: string | null,
): Promise<string | null> {
  if (cardKey === null) return null;
  const taken = await rows.receipts.proofs(workshopId);
  const places = Array.from({ length: receiptsPerSeat }, (_, n) =>
    signIn.receiptProof(cardKey, `receipt ${n}`),
  );
  return places.find((place) => !taken.has(place)) ?? null;
}

/**
 * Cuts the receipts of an event from their seats, at its close, inside of a transaction: what stays are proofs that
 * lead from a code to its cards and from nothing else to anybody.
 */
export async function sealReceipts(rows: Rows, signIn: Prove, workshop: Workshop): Promise<void> {
  const proofs: string[] = [];
  for (const { codeHash, seatId, cardKey } of await rows.receipts.open(workshop.id)) {
    if (seatId !== null && cardKey !== null) proofs.push(...(await proofsOf(rows, signIn, seatId, cardKey)));
    await rows.receipts.seal(codeHash);
  }
  await rows.receipts.putProofs({ countyId: workshop.countyId, workshopId: workshop.id }, proofs);
}

async function proofsOf(rows: Rows, signIn: Prove, seatId: Id, cardKey: string): Promise<readonly string[]> {
  return (await rows.ideas.ofSeat(seatId)).map((ideaId) => signIn.receiptProof(cardKey, ideaId));
}

/** What the holder of a code may read; null for a code nobody was given. */
export async function receiptView(rows: Rows, signIn: Prove, keys: ReceiptKeys): Promise<ReceiptView | null> {
  const receipt = await rows.receipts.find(keys.hash);
  const workshop = receipt && (await rows.workshops.find(receipt.workshopId));
  const county = workshop && (await rows.counties.find(workshop.countyId));
  if (!receipt || !workshop || !county) return null;
  const tables = new Map((await rows.tables.ofWorkshop(workshop.id)).map(({ id, title }) => [id, title]));
  const { title, day, state } = workshop;
  const mine =
    receipt.seatId === null
      ? await provedCards(rows, signIn, workshop.id, keys.cardKey)
      : (await rows.ideas.ofWorkshop(workshop.id)).filter(({ seatId }) => seatId === receipt.seatId);
  const cards = [];
  for (const idea of mine.filter((each) => each.state !== 'withdrawn').toSorted(oldestFirst)) {
    const { id, kind, text, detail, language, translation, editedAt, hiddenReason, tableId } = idea;
    cards.push({
      ...{ id, kind, text, detail, language, translation, editedAt, hiddenReason },
      tableTitle: tables.get(tableId) ?? '',
      thread: await ideaThread(rows, id, { publicOnly: true }),
    });
  }
  const offered = await offeredBy(rows, signIn, workshop.id, keys.cardKey);
  return {
    county: { name: county.name, slug: county.slug },
    workshop: { title, day, state },
    cards,
    voice: offered && (await voiceView(rows, workshop, offered)),
    mayOffer: offered === null && mayOfferVoice(workshop),
  };
}

async function voiceView(rows: Rows, workshop: Workshop, voice: OfferedVoice): Promise<ReceiptVoice> {
  const { text, language, by, state, reason } = voice;
  const published = state === 'released' && isReleased(workshop, await reportOf(rows, workshop.id));
  return { text, language, by, state, reason, published };
}

/** The sentence somebody offered with that key; null when there is none. */
export async function offeredBy(
  rows: Rows,
  signIn: Prove,
  workshopId: Id,
  cardKey: string,
): Promise<OfferedVoice | null> {
  const voices = await rows.voices.ofWorkshop(workshopId);
  return voices.find(({ id, proof }) => signIn.receiptProof(cardKey, id) === proof) ?? null;
}

/** Cards of an event that are proved by a key, of a receipt or of a browser's seat. */
export async function provedCards(
  rows: Rows,
  signIn: Prove,
  workshopId: Id,
  cardKey: string,
): Promise<readonly Idea[]> {
  const proofs = await rows.receipts.proofs(workshopId);
  return (await rows.ideas.ofWorkshop(workshopId)).filter(({ id }) =>
    proofs.has(signIn.receiptProof(cardKey, id)),
  );
}

function oldestFirst(a: Idea, b: Idea): number {
  return a.createdAt - b.createdAt || (a.id < b.id ? -1 : 1);
}
