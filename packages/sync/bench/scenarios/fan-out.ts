import { median } from '../figures/statistics.ts';
import { printTable, shown } from '../figures/table.ts';
import { type Outcome, offer } from '../load/offer.ts';
import { progress, progressDone, withFleet } from './fleet.ts';
import type { Findings, Settings } from './scenario.ts';

const readers = [1, 12, 70, 300];

/** One writes, 1 to 300 read: CPU per delivery. The writer is so fast that about 10,000 deliveries a second are made, at most 500 letters. */
export function fanOut(settings: Settings): Promise<Findings> {
  return withFleet(settings, async (fleet) => {
    const rounds = Math.ceil(settings.runs / 3);
    const figures: Record<string, Record<number, Outcome[]>> = {};
    for (const { contender } of fleet) figures[contender.name] = {};
    for (const count of readers) {
      const rate = Math.min(500, 10_000 / count);
      for (let round = 1; round <= rounds; round += 1) {
        for (const server of fleet) {
          const { name } = server.contender;
          progress(`fan-out: ${count} readers, round ${round} of ${rounds}, ${name}`);
          const shape = { rooms: 1, peers: count + 1, writers: 1, rate, seconds: 2, presenceEvery: 0 };
          const own = figures[name] ?? {};
          own[count] = [...(own[count] ?? []), await offer(server, shape)];
        }
      }
    }
    progressDone();
    console.log('\nfan-out: one writes, so many read; CPU us per delivery (p99 ms)');
    printTable(
      ['', ...readers.map((count) => `${count} readers`)],
      Object.entries(figures).map(([name, byCount]) => [
        name,
        ...readers.map((count) => {
          const outcomes = byCount[count] ?? [];
          return `${shown(median(outcomes.map(({ cpu }) => cpu)))} (${shown(median(outcomes.map(({ p99 }) => p99)))})`;
        }),
      ]),
    );
    const lost = Object.values(figures['ours'] ?? {}).flat();
    const missing = lost.reduce((total, outcome) => total + outcome.missing, 0);
    return {
      figures,
      bars: [{ what: 'fan-out: not delivered', value: missing, bound: 0, kind: 'at most' }],
    };
  });
}
