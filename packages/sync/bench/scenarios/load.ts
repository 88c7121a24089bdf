import type { Contender } from '../contenders/contender.ts';
import type { Bar } from '../figures/bars.ts';
import { watchDisk } from '../figures/disk-watch.ts';
import { median } from '../figures/statistics.ts';
import { printTable, shown } from '../figures/table.ts';
import { type Outcome, offer } from '../load/offer.ts';
import { crowd, deliveriesPerSecond, type Shape } from '../load/shape.ts';
import { progress, progressDone, withFleet } from './fleet.ts';
import type { Scenario } from './scenario.ts';

interface Load {
  readonly title: string;
  readonly rooms: number;
  readonly peers: number;
  /** Deliveries per second; null: everybody types two letters a second, as people do. */
  readonly deliveries: number | null;
  readonly presenceEvery?: number;
  /** Bars against others at this load: the most our CPU per delivery may be of theirs. */
  readonly most: Partial<Record<Contender['name'], number>>;
  /** The most our p99 may be, in milliseconds. */
  readonly p99?: number;
}

/** What a round gave, and the longest the disk took in it for 4 KiB to be safe, in milliseconds. */
type Round = Outcome & { readonly disk: number };

const strict = { y2: 0.6, hocuspocus: 0.45 };
const many = { y2: 0.8 };
const loads: Record<'hall' | 'room' | 'many', readonly Load[]> = {
  hall: [
    { title: 'hall, 6 x 12, 2 letters/s each', rooms: 6, peers: 12, deliveries: null, most: strict, p99: 40 },
    {
      title: 'hall, the same with cursors',
      rooms: 6,
      peers: 12,
      deliveries: null,
      presenceEvery: 2,
      most: strict,
      p99: 40,
    },
    { title: 'hall, 10,000/s', rooms: 6, peers: 12, deliveries: 10_000, most: strict, p99: 40 },
    { title: 'hall, 20,000/s', rooms: 6, peers: 12, deliveries: 20_000, most: strict, p99: 40 },
  ],
  room: [
    { title: 'one room of 70, 2 letters/s each', rooms: 1, peers: 70, deliveries: null, most: strict },
    { title: 'one room of 70, 20,000/s', rooms: 1, peers: 70, deliveries: 20_000, most: strict },
  ],
  many: [
    { title: '50 x 12, 2 letters/s each', rooms: 50, peers: 12, deliveries: null, most: many },
    { title: '50 x 12, 20,000/s', rooms: 50, peers: 12, deliveries: 20_000, most: many },
  ],
};

/** CPU per delivery and latency at fixed loads, the contenders taking turns in each round after one that does not count. */
export function loadScenario(which: keyof typeof loads): Scenario {
  return (settings) =>
    withFleet(settings, async (fleet) => {
      for (const server of fleet) {
        progress(`${which}: warming up ${server.contender.name}`);
        await offer(server, crowd(6, 12, 15_000, 2));
      }
      const figures: Record<string, Record<string, Round[]>> = {};
      const bars: Bar[] = [];
      for (const load of loads[which]) {
        const results = new Map(fleet.map((server) => [server.contender.name, [] as Round[]]));
        for (let round = 1; round <= settings.runs; round += 1) {
          for (const server of fleet) {
            progress(`${load.title}: round ${round} of ${settings.runs}, ${server.contender.name}`);
            const shape = shapeOf(load, settings.seconds);
            const [outcome, disk] = await watchDisk(settings.folder, () => offer(server, shape));
            results.get(server.contender.name)?.push({ ...outcome, disk });
          }
        }
        progressDone();
        figures[load.title] = Object.fromEntries(results);
        bars.push(...show(load, results));
      }
      return { figures, bars };
    });
}

function shapeOf({ rooms, peers, deliveries, presenceEvery = 0 }: Load, seconds: number): Shape {
  const human = rooms * peers * (peers - 1) * 2;
  return { ...crowd(rooms, peers, deliveries ?? human, seconds), presenceEvery };
}

function show(load: Load, results: ReadonlyMap<Contender['name'], Round[]>): Bar[] {
  const mid = (name: Contender['name'], key: keyof Round) =>
    median((results.get(name) ?? []).map((outcome) => outcome[key]));
  const offered = Math.round(deliveriesPerSecond(shapeOf(load, 1))).toLocaleString('en-US');
  console.log(`\n${load.title}: ${offered} deliveries/s offered`);
  printTable(
    [
      '(% of a core)',
      'CPU us/delivery',
      'ours is',
      'p50 ms',
      'p95 ms',
      'p99 ms',
      'disk ms',
      'not delivered',
      'twice',
      'generator',
      'others',
    ],
    [...results].map(([name, outcomes]) => [
      name,
      shown(mid(name, 'cpu')),
      name === 'ours' ? '' : `${shown(mid('ours', 'cpu') / mid(name, 'cpu'))} x`,
      shown(mid(name, 'p50')),
      shown(mid(name, 'p95')),
      shown(mid(name, 'p99')),
      shown(mid(name, 'disk')),
      String(sum(outcomes, 'missing')),
      String(sum(outcomes, 'doubled')),
      `${(100 * mid(name, 'generator')).toFixed(0)} %`,
      `${(100 * mid(name, 'others')).toFixed(0)} %`,
    ]),
  );
  const ratios = Object.entries(load.most).map(
    ([name, bound]): Bar => ({
      what: `${load.title}: CPU`,
      value: mid('ours', 'cpu') / mid(name as Contender['name'], 'cpu'),
      bound,
      kind: 'at most',
      unit: ` ${name}`,
    }),
  );
  const lost: Bar = {
    what: `${load.title}: not delivered`,
    value: sum(results.get('ours') ?? [], 'missing'),
    bound: 0,
    kind: 'at most',
  };
  if (load.p99 === undefined) return [...ratios, lost];
  const late: Bar = {
    what: `${load.title}: p99`,
    value: mid('ours', 'p99'),
    bound: load.p99,
    kind: 'at most',
    unit: ' ms',
  };
  return [...ratios, late, lost];
}

function sum(outcomes: readonly Outcome[], key: 'missing' | 'doubled'): number {
  return outcomes.reduce((total, outcome) => total + outcome[key], 0);
}
