import type { Id } from '@fortschrift/domain/id';
import { createDice } from '../e2e/evening/dice.ts';
import { type Guest, openGuest } from '../e2e/evening/guest.ts';
import { cardOf } from '../e2e/evening/words.ts';
import { demo, openEvent, signedInClient, startServer } from '../e2e/harness.ts';

/** Most milliseconds from sending a card to its being on every screen of its table, at the 95th percentile (design, bars). */
const budget = 150;
const tables = 6;
const phonesPerTable = 12;
const cardsPerPhone = 8;
/** Milliseconds over which everybody writes. */
const writing = 60_000;

/** One hall on a good network: phones as protocol clients, with hosts' boards open as well. */
async function measure(origin: string): Promise<boolean> {
  const chance = createDice(72);
  const within = (milliseconds: number) =>
    new Promise((resolve) => setTimeout(resolve, chance() * milliseconds));
  const event = await openEvent(origin, tables);
  const call = await signedInClient(origin, demo.moderator);
  const guests: Guest[] = await Promise.all(
    Array.from({ length: tables * phonesPerTable }, async (_, n) => {
      await within(5_000);
      const tableId = event.tableIds[n % tables] ?? '';
      const name = `guest ${n}`;
      return openGuest({ origin, way: origin, code: event.code, tableId, name, language: 'de' });
    }),
  );
  while (guests.some((guest) => guest.board() === null)) await within(100);
  const sent: { tableId: Id; ideaId: Id; at: number }[] = [];
  await Promise.all(
    guests.map(async (guest, n) => {
      for (let card = 0; card < cardsPerPhone; card += 1) {
        await within((2 * writing) / cardsPerPhone);
        const { text, language } = cardOf(n, card);
        sent.push({ tableId: guest.tableId, ...(await guest.write(text, language)) });
      }
    }),
  );
  const missing = () =>
    sent.filter(({ tableId, ideaId }) =>
      guests.some((guest) => guest.tableId === tableId && !guest.seen.has(ideaId)),
    );
  const until = performance.now() + 10_000;
  while (missing().length > 0 && performance.now() < until) await within(100);
  const lost = missing().length;
  const waits = sent
    .map(({ tableId, ideaId, at }) => {
      const screens = guests.filter((guest) => guest.tableId === tableId);
      return Math.max(...screens.map((guest) => guest.seen.get(ideaId) ?? Number.POSITIVE_INFINITY)) - at;
    })
    .sort((one, other) => one - other);
  const share = (part: number) => waits[Math.ceil(part * waits.length) - 1] ?? Number.NaN;
  for (const guest of guests) guest.leave();
  await call('DELETE /session');
  console.log(
    `${sent.length} cards by ${guests.length} phones at ${tables} tables in ${writing / 1000} s; on every screen of the table after`,
  );
  for (const [name, part] of [
    ['median', 0.5],
    ['p95', 0.95],
    ['p99', 0.99],
    ['longest', 1],
  ] as const)
    console.log(`  ${name.padEnd(8)} ${share(part).toFixed(0).padStart(5)} ms`);
  console.log(`bar: p95 <= ${budget} ms; ${lost} cards missing on some screen`);
  return lost === 0 && share(0.95) <= budget;
}

const server = await startServer();
try {
  process.exitCode = (await measure(server.origin)) ? 0 : 1;
} finally {
  await server.stop();
}
process.exit();
