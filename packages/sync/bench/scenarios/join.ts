import { mkdtempSync } from 'node:fs';
import { join as path } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Running, run } from '../contenders/child.ts';
import type { Contender } from '../contenders/contender.ts';
import { hocuspocus, ours, y2 } from '../contenders/line-up.ts';
import type { Bar } from '../figures/bars.ts';
import { median } from '../figures/statistics.ts';
import { printTable, shown } from '../figures/table.ts';
import { startBystander } from '../load/bystander.ts';
import { join } from '../load/join.ts';
import { firstAnswer, joinedText } from '../load/joined-text.ts';
import { type LargeDocument, largeDocument, typedDocument } from '../load/large-document.ts';
import type { Line } from '../load/line.ts';
import { write } from '../load/write.ts';
import { readTraces } from '../traces/trace.ts';
import { progress, progressDone } from './fleet.ts';
import type { Findings, Settings } from './scenario.ts';

const crowd = 70;
const singles = 20;
const document = 'large';

interface Round {
  /** Milliseconds of CPU for one join, with the document in memory. */
  readonly cpu: number;
  /** Milliseconds until the last of 70 had it all, and the worst delivery in another document meanwhile. */
  readonly last: number;
  readonly bystander: number;
  /** After a polite restart: milliseconds until the first answer to the first joiner, and whether all of it was in there. */
  readonly restarted: number;
  readonly whole: boolean;
}

/** Joining a document of 260,000 edits: alone, 70 at once, and first after a restart. */
export async function joins(settings: Settings): Promise<Findings> {
  progress('join: making the document');
  const large = theDocument(settings);
  const contenders = [ours, y2, hocuspocus];
  const rounds = new Map(contenders.map(({ name }) => [name, [] as Round[]]));
  for (let round = 1; round <= settings.runs; round += 1) {
    for (const contender of contenders) {
      progress(`join: round ${round} of ${settings.runs}, ${contender.name}`);
      rounds.get(contender.name)?.push(await measure(contender, large, settings));
    }
  }
  progressDone();
  return { figures: Object.fromEntries(rounds), bars: show(large, rounds) };
}

function theDocument({ traces }: Settings): LargeDocument {
  const paper =
    traces === null ? undefined : readTraces(traces).find(({ name }) => name === 'automerge-paper');
  return paper === undefined ? typedDocument(260_000) : largeDocument(paper.transactions);
}

async function measure(contender: Contender, large: LargeDocument, { folder }: Settings): Promise<Round> {
  const data = mkdtempSync(path(folder, 'join-'));
  let server = await run(contender, data);
  const writer = await write(server, document, large.updates);
  await textOf(server, large.text, writer.line);
  const alone = await cpuOfOne(server);
  const herd = await herdOf(server);
  await writer.line.close();
  await server.stop('SIGTERM');
  server = await run(contender, data);
  const first = await firstAnswer(server, document);
  await server.stop('SIGKILL');
  return { cpu: alone, ...herd, restarted: first.took, whole: first.text === large.text };
}

/** Waits until a joiner gets the whole text. */
async function textOf(server: Running, text: string, writer: Line): Promise<void> {
  const patience = performance.now() + 30_000;
  for (;;) {
    if ((await joinedText(server, document, text)) === text) return;
    if (performance.now() > patience || writer.closed !== 0) {
      const { contender } = server;
      throw new Error(
        `${contender.name} does not have the document; writer closed: ${writer.closed}; ${server.words()}`,
      );
    }
    await sleep(100);
  }
}

async function cpuOfOne(server: Running): Promise<number> {
  const before = server.cpu();
  for (let one = 0; one < singles; one += 1) {
    const { line } = await join(server, { document, peer: `one${one}` });
    await line.close();
  }
  return (server.cpu() - before) / singles;
}

async function herdOf(server: Running): Promise<{ last: number; bystander: number }> {
  const bystander = await startBystander(server);
  const herd = await Promise.all(
    Array.from({ length: crowd }, (_, index) => join(server, { document, peer: `herd${index}` })),
  );
  const worst = await bystander.stop();
  await Promise.all(herd.map(({ line }) => line.close()));
  return { last: Math.max(...herd.map(({ took }) => took)), bystander: worst };
}

function show(large: LargeDocument, rounds: ReadonlyMap<Contender['name'], readonly Round[]>): Bar[] {
  const mid = (name: Contender['name'], key: Exclude<keyof Round, 'whole'>) =>
    median((rounds.get(name) ?? []).map((round) => round[key]));
  console.log(
    `\njoin: a document of ${large.edits.toLocaleString('en-US')} edits, ${large.text.length} characters long`,
  );
  printTable(
    ['', 'CPU ms/join', '70 at once, last ms', 'bystander worst ms', 'first after restart ms', 'its answer'],
    [...rounds].map(([name, own]) => [
      name,
      shown(mid(name, 'cpu')),
      shown(mid(name, 'last')),
      shown(mid(name, 'bystander')),
      name === 'y2' ? '-' : shown(mid(name, 'restarted')),
      name === 'y2' ? 'stores nothing' : own.every(({ whole }) => whole) ? 'whole' : 'EMPTY or cut',
    ]),
  );
  const ratio = (key: Exclude<keyof Round, 'whole'>, name: Contender['name']) =>
    mid('ours', key) / mid(name, key);
  return [
    { what: 'join: CPU', value: ratio('cpu', 'y2'), bound: 0.2, kind: 'at most', unit: ' y2' },
    {
      what: '70 at once: last one',
      value: ratio('last', 'hocuspocus'),
      bound: 0.25,
      kind: 'at most',
      unit: ' hocuspocus',
    },
    {
      what: '70 at once: bystander',
      value: mid('ours', 'bystander'),
      bound: 100,
      kind: 'at most',
      unit: ' ms',
    },
    {
      what: 'first after a restart',
      value: ratio('restarted', 'hocuspocus'),
      bound: 1,
      kind: 'at most',
      unit: ' hocuspocus',
    },
    {
      what: 'first answers after a restart that were not whole',
      value: (rounds.get('ours') ?? []).filter(({ whole }) => !whole).length,
      bound: 0,
      kind: 'at most',
    },
  ];
}
