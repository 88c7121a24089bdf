import { setTimeout as sleep } from 'node:timers/promises';
import { defaultLimits } from '../../src/limits.ts';
import type { Running } from '../contenders/child.ts';
import { hocuspocus, ours, y2 } from '../contenders/line-up.ts';
import { printTable, shown } from '../figures/table.ts';
import { clientFrame } from '../load/client-frame.ts';
import { type Joined, join } from '../load/join.ts';
import { typing } from '../load/typing.ts';
import { progress, progressDone, withFleet } from './fleet.ts';
import type { Findings, Settings } from './scenario.ts';

const documents = 1000;
const rounds = 3;

interface Round {
  /** KiB that a document with its first peer took, and a further peer of it; 0 when freed memory was enough. */
  readonly document: number;
  readonly connection: number;
  /** KiB the process holds when all have left and idle documents have left memory. */
  readonly afterwards: number;
}

/** 1,000 documents of one letter with one peer, then a second peer each, then nobody: what it costs and whether it comes back. */
export function idle(settings: Settings): Promise<Findings> {
  return withFleet(
    settings,
    async (fleet) => {
      const found = new Map(fleet.map(({ contender }) => [contender.name, [] as Round[]]));
      for (let round = 1; round <= rounds; round += 1) {
        const opened: { server: Running; document: number; connection: number }[] = [];
        for (const server of fleet) {
          progress(`idle: round ${round} of ${rounds}, ${server.contender.name}`);
          opened.push({ server, ...(await fill(server, round)) });
        }
        progress(`idle: round ${round} of ${rounds}, waiting until idle documents may leave memory`);
        await sleep(defaultLimits.idle + 3000);
        for (const { server, document, connection } of opened) {
          found.get(server.contender.name)?.push({ document, connection, afterwards: server.rss() });
        }
      }
      progressDone();
      return { figures: Object.fromEntries(found), bars: show(found) };
    },
    [ours, y2, hocuspocus],
  );
}

async function fill(server: Running, round: number): Promise<Omit<Round, 'afterwards'>> {
  const letter = typing(0, 1)[0] ?? new Uint8Array();
  const before = server.rss();
  const first = await openAll(server, round, 'first');
  for (const [index, { line }] of first.entries()) {
    line.send(clientFrame(server.contender.wire.update(nameOf(round, index), letter)));
  }
  await settled(server);
  const withOne = server.rss();
  const second = await openAll(server, round, 'second');
  await settled(server);
  const withTwo = server.rss();
  await Promise.all([...first, ...second].map(({ line }) => line.close()));
  return { document: (withOne - before) / documents, connection: (withTwo - withOne) / documents };
}

async function openAll(server: Running, round: number, peer: string): Promise<Joined[]> {
  const joined: Joined[] = [];
  for (let at = 0; at < documents; at += 50) {
    const some = Array.from({ length: Math.min(50, documents - at) }, (_, index) => at + index);
    joined.push(
      ...(await Promise.all(some.map((index) => join(server, { document: nameOf(round, index), peer })))),
    );
  }
  return joined;
}

/** Waits until the server has been without work for half a second: timers and stores of the start are done. */
async function settled(server: Running): Promise<void> {
  for (let before = -1; server.cpu() - before > 10; ) {
    before = server.cpu();
    await sleep(500);
  }
}

function nameOf(round: number, index: number): string {
  return `idle${round}-${index}`;
}

function show(found: ReadonlyMap<string, readonly Round[]>): Findings['bars'] {
  console.log(
    `\nidle: ${documents.toLocaleString('en-US')} documents of one letter, two peers each; ${rounds} rounds`,
  );
  printTable(
    [
      '',
      'KiB/document with a peer',
      'KiB/further connection',
      ...Array.from({ length: rounds }, (_, index) => `MiB after ${index + 1}`),
    ],
    [...found].map(([name, own]) => [
      name,
      shown(own[0]?.document ?? Number.NaN),
      shown(own[0]?.connection ?? Number.NaN),
      ...own.map(({ afterwards }) => shown(afterwards / 1024)),
    ]),
  );
  const own = found.get('ours') ?? [];
  const document = (own[0]?.document ?? Number.NaN) - (own[0]?.connection ?? Number.NaN);
  return [
    { what: 'idle: document without its peer', value: document, bound: 40, kind: 'at most', unit: ' KiB' },
    {
      what: 'idle: connection',
      value: own[0]?.connection ?? Number.NaN,
      bound: 10,
      kind: 'at most',
      unit: ' KiB',
    },
    {
      what: 'idle: memory after the third round over that after the second',
      value: (own[2]?.afterwards ?? Number.NaN) / (own[1]?.afterwards ?? Number.NaN),
      bound: 1.05,
      kind: 'at most',
    },
  ];
}
