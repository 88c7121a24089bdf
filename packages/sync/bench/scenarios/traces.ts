import { mkdtempSync } from 'node:fs';
import { join as path } from 'node:path';
import * as Y from 'yjs';
import { run } from '../contenders/child.ts';
import type { Contender } from '../contenders/contender.ts';
import { lineUp } from '../contenders/line-up.ts';
import type { Bar } from '../figures/bars.ts';
import { syncTime } from '../figures/machine.ts';
import { printTable, shown } from '../figures/table.ts';
import { joinedText } from '../load/joined-text.ts';
import { replay } from '../traces/replay.ts';
import { agents, type Script, turns } from '../traces/script.ts';
import { readTraces, type Trace } from '../traces/trace.ts';
import { progress, progressDone } from './fleet.ts';
import type { Findings, Settings } from './scenario.ts';

/** Who read the text: `exact`, `WRONG`, or a dash where nobody can. */
type Verdict = 'exact' | 'WRONG' | '-';

interface Result {
  readonly editsPerSecond: number;
  readonly cpu: number;
  readonly observer: Verdict;
  readonly joiner: Verdict;
  readonly restarted: Verdict;
  readonly killed: Verdict;
}

/** Real editing sessions through every server: speed, and whether everybody reads exactly what the session ended with. */
export async function traces(settings: Settings): Promise<Findings> {
  const figures: Record<string, Record<string, Result>> = {};
  const bars: Bar[] = [];
  for (const trace of readTraces(settings.traces ?? '.')) {
    progress(`traces: preparing ${trace.name}`);
    for (const script of scriptsOf(trace)) {
      const results: Record<string, Result> = {};
      for (const contender of lineUp) {
        progress(`traces: ${script.title}, ${contender.name}`);
        results[contender.name] = await measure(contender, script, settings);
      }
      progressDone();
      figures[script.title] = results;
      bars.push(...show(script, results, limitOf(script, results, syncTime(settings.folder))));
    }
  }
  return { figures, bars };
}

function scriptsOf(trace: Trace): Script[] {
  return trace.agents > 1 ? [agents(trace)] : [turns(trace, 1), turns(trace, 3)];
}

async function measure(contender: Contender, script: Script, { folder }: Settings): Promise<Result> {
  const data = mkdtempSync(path(folder, 'trace-'));
  const document = 'trace';
  const judge = (text: string): Verdict => (text === script.endContent ? 'exact' : 'WRONG');
  let server = await run(contender, data);
  const reread = async (): Promise<Verdict> => judge(await joinedText(server, document, script.endContent));
  const { took, cpu, observed } = await replay(server, document, script);
  const result = { editsPerSecond: script.steps.length / took, cpu, observer: judge(textOf(observed)) };
  const joiner = contender.wire.answers ? await reread() : '-';
  let killed: Verdict = '-';
  if (contender.name === 'ours') {
    await server.stop('SIGKILL');
    server = await run(contender, data);
    killed = await reread();
  }
  let restarted: Verdict = '-';
  if (contender.stores) {
    await server.stop('SIGTERM');
    server = await run(contender, data);
    restarted = await reread();
  }
  await server.stop('SIGKILL');
  return { ...result, joiner, restarted, killed };
}

function textOf(updates: readonly Uint8Array[]): string {
  const doc = new Y.Doc();
  doc.transact(() => {
    for (const update of updates) Y.applyUpdate(doc, update);
  });
  return doc.getText('text').toString();
}

/** What no server that commits first can exceed here: the bare relay's time, and a sync for each hand-over that waits for another. */
function limitOf(
  { steps, chain }: Script,
  { relay }: Readonly<Record<string, Result>>,
  sync: number,
): number {
  return steps.length / (steps.length / (relay?.editsPerSecond ?? Number.NaN) + (chain * sync) / 1000);
}

function show(script: Script, results: Readonly<Record<string, Result>>, limit: number): Bar[] {
  const [edits, handOvers] = [script.steps.length, script.handOvers].map((count) =>
    count.toLocaleString('en-US'),
  );
  console.log(
    `\n${script.title}: ${edits} edits, ${handOvers} hand-overs, ${script.chain} of them one after the other; relay and disk allow ${shown(limit)} edits/s`,
  );
  printTable(
    ['', 'edits/s', 'CPU us/edit', 'observer', 'joiner', 'after SIGTERM', 'after kill -9'],
    Object.entries(results).map(([name, { editsPerSecond, cpu, observer, joiner, restarted, killed }]) => [
      name,
      shown(editsPerSecond),
      shown(cpu),
      observer,
      joiner,
      restarted,
      killed,
    ]),
  );
  const { ours, y2 } = results;
  const wrong = [ours?.observer, ours?.joiner, ours?.restarted, ours?.killed].filter(
    (one) => one !== 'exact',
  );
  return [
    { what: `${script.title}: readers with another text`, value: wrong.length, bound: 0, kind: 'at most' },
    {
      what: `${script.title}: edits/s`,
      value: (ours?.editsPerSecond ?? Number.NaN) / (y2?.editsPerSecond ?? Number.NaN),
      bound: 1.5,
      kind: 'at least',
      unit: ' y2',
    },
  ];
}
