import type { Contender } from '../contenders/contender.ts';
import type { Bar } from '../figures/bars.ts';
import { median } from '../figures/statistics.ts';
import { printTable, shown } from '../figures/table.ts';
import { type Outcome, offer } from '../load/offer.ts';
import { crowd } from '../load/shape.ts';
import { progress, progressDone, startAnew, withFleet } from './fleet.ts';
import type { Findings, Settings } from './scenario.ts';

/** Deliveries per second are tried on a ladder: 8,000 and from there each 1.3 times the one before. */
const lowest = 8000;
const step = 1.3;
const steps = 26;
/** Milliseconds at the 99th percentile. */
const bound = 100;
/** Above these shares of a core the load generator itself, or what else runs, may be what is late. */
const busy = 0.85;
const disturbed = 0.3;

interface Knee {
  /** The highest load that was held: everything delivered, 99 % within 100 ms. 0: not even the lowest. */
  readonly held: number;
  readonly outcome: Outcome | null;
  /** Why it was not more. Unless it was the server, the knee is at least `held`. */
  readonly limit: Limit;
}

type Limit =
  | 'the server'
  | 'the server, which then answered nobody'
  | 'the load generator'
  | 'others on this machine'
  | 'the ladder';

const crowds = [
  { title: 'hall, 6 x 12', rooms: 6, peers: 12, bars: { y2: 5 } },
  { title: 'one room of 70', rooms: 1, peers: 70, bars: { hocuspocus: 1.5 } },
] as const;

/** The highest load each contender holds in the hall and in one room of 70. */
export function knee(settings: Settings): Promise<Findings> {
  return withFleet(settings, async (fleet) => {
    const figures: Record<string, unknown> = {};
    const bars: Bar[] = [];
    for (const { title, rooms, peers, bars: least } of crowds) {
      const found = new Map(fleet.map(({ contender }) => [contender.name, [] as Knee[]]));
      for (let round = 1; round <= Math.max(1, Math.floor(settings.runs / 3)); round += 1) {
        for (const [place, server] of fleet.entries()) {
          const shapeOf = (deliveries: number) =>
            crowd(rooms, peers, deliveries, Math.min(2, settings.seconds));
          await offer(server, crowd(rooms, peers, 10_000, 1));
          const climber: Climber = {
            name: server.contender.name,
            offer: (deliveries) => offer(fleet[place] ?? server, shapeOf(deliveries), bound),
            async startAnew() {
              const fresh = await startAnew(fleet[place] ?? server, settings);
              fleet[place] = fresh;
              await offer(fresh, crowd(rooms, peers, 10_000, 1));
            },
          };
          found.get(server.contender.name)?.push(await climb(climber, title));
        }
      }
      progressDone();
      figures[title] = Object.fromEntries(found);
      const mid = (name: Contender['name']) => median((found.get(name) ?? []).map(({ held }) => held));
      show(title, found, mid);
      for (const [name, bound] of Object.entries(least)) {
        const ratio = mid('ours') / mid(name as Contender['name']);
        bars.push({ what: `knee, ${title}`, value: ratio, bound, kind: 'at least', unit: ` ${name}` });
      }
    }
    return { figures, bars };
  });
}

/** A contender on the ladder. */
interface Climber {
  readonly name: Contender['name'];
  readonly offer: (deliveries: number) => Promise<Outcome>;
  readonly startAnew: () => Promise<void>;
}

/** Goes up three steps at a time, then looks between: the same as every step in turn where more load is never easier. */
async function climb(climber: Climber, title: string): Promise<Knee> {
  let good = -1;
  let bad = steps;
  let outcome: Outcome | null = null;
  let limit: Limit = 'the ladder';
  for (let at = 0; good + 1 < bad; at = bad === steps ? good + 3 : Math.floor((good + bad) / 2)) {
    const rung = Math.min(at, bad - 1);
    const load = lowest * step ** rung;
    progress(`knee, ${title}: ${climber.name} at ${shown(load)}/s`);
    const tried = await attempt(climber, load);
    if (tried !== null && holds(tried)) {
      good = rung;
      outcome = tried;
    } else {
      bad = rung;
      limit = tried === null ? 'the server, which then answered nobody' : limitOf(tried);
    }
  }
  const held = good < 0 ? 0 : lowest * step ** good;
  return { held, outcome, limit };
}

function limitOf({ generator, others }: Outcome): Limit {
  if (generator > busy) return 'the load generator';
  return others > disturbed ? 'others on this machine' : 'the server';
}

/**
 * Tries a load again while it fails, once for the chance and twice more when others were busy on this machine. null: the
 * server did not get over it, so that another has taken its place.
 */
async function attempt({ name, offer, startAnew }: Climber, load: number): Promise<Outcome | null> {
  for (let tries = 1; ; tries += 1) {
    try {
      const outcome = await offer(load);
      if (holds(outcome) || tries === (outcome.others > disturbed ? 4 : 2)) return outcome;
    } catch (error) {
      console.error(`${name} after ${shown(load)}/s: ${error instanceof Error ? error.message : error}`);
      await startAnew();
      return null;
    }
  }
}

function holds({ missing, p99 }: Outcome): boolean {
  return missing === 0 && p99 <= bound;
}

function show(
  title: string,
  found: ReadonlyMap<string, readonly Knee[]>,
  mid: (name: Contender['name']) => number,
): void {
  console.log(`\nknee, ${title}: the highest load with p99 <= 100 ms and everything delivered`);
  printTable(
    ['', 'deliveries/s', 'ours is', 'CPU us/delivery', 'p99 ms', 'generator', 'limited by'],
    [...found].map(([name, knees]) => {
      const outcomes = knees.flatMap(({ outcome }) => (outcome === null ? [] : [outcome]));
      const over = (key: keyof Outcome) => median(outcomes.map((outcome) => outcome[key]));
      const own = mid(name as Contender['name']);
      return [
        name,
        own === 0 ? `below ${lowest.toLocaleString('en-US')}` : Math.round(own).toLocaleString('en-US'),
        name === 'ours' ? '' : `${shown(mid('ours') / own)} x`,
        shown(over('cpu')),
        shown(over('p99')),
        outcomes.length === 0 ? '-' : `${(100 * over('generator')).toFixed(0)} %`,
        [...new Set(knees.map(({ limit }) => limit))].join(', '),
      ];
    }),
  );
}
