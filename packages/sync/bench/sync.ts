/**
 * This server beside three others, in one run, on the same update bytes:
 * `npm run bench -- sync [SCENARIO ...] [--traces DIR] [--runs N] [--seconds N] [--minutes N] [--data DIR] [--json FILE]`.
 * Without a scenario all are measured, traces only with `--traces`; the servers store below `--data`. Where the machine is so slow that
 * `--minutes` (30) would not do, what is left is measured in fewer rounds. Linux only (/proc).
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { lineUp } from './contenders/line-up.ts';
import { printBars } from './figures/bars.ts';
import { machine, noise } from './figures/machine.ts';
import { fanOut } from './scenarios/fan-out.ts';
import { idle } from './scenarios/idle.ts';
import { joins } from './scenarios/join.ts';
import { knee } from './scenarios/knee.ts';
import { loadScenario } from './scenarios/load.ts';
import type { Findings, Scenario, Settings } from './scenarios/scenario.ts';
import { traces } from './scenarios/traces.ts';

const scenarios: Record<string, Scenario> = {
  hall: loadScenario('hall'),
  room: loadScenario('room'),
  many: loadScenario('many'),
  knee,
  join: joins,
  'fan-out': fanOut,
  idle,
  traces,
};

/** Minutes each takes with three rounds of three seconds on two quiet cores. */
const usual: Readonly<Record<string, number>> = {
  hall: 4,
  room: 2,
  many: 2.5,
  knee: 5,
  join: 3,
  'fan-out': 2,
  idle: 5,
  traces: 4,
};

function wrongly(): never {
  console.error(
    `usage: npm run bench -- sync [${Object.keys(scenarios).join('|')}|all] [--traces DIR] [--runs N] [--seconds N] [--minutes N] [--data DIR] [--json FILE]`,
  );
  process.exit(2);
}

function readArguments() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        traces: { type: 'string' },
        runs: { type: 'string', default: '3' },
        minutes: { type: 'string', default: '30' },
        seconds: { type: 'string', default: '3' },
        json: { type: 'string' },
        data: { type: 'string', default: tmpdir() },
      },
    });
  } catch {
    return wrongly();
  }
}

const { values, positionals } = readArguments();
const all = Object.keys(scenarios).filter((name) => name !== 'traces' || values.traces !== undefined);
const wanted = positionals.length === 0 || positionals.includes('all') ? all : positionals;
const wrong =
  wanted.some((name) => scenarios[name] === undefined) ||
  (wanted.includes('traces') && values.traces === undefined);
const [runs, seconds, minutes] = [Number(values.runs), Number(values.seconds), Number(values.minutes)];
if (wrong || !(runs >= 1) || !(seconds > 0) || !(minutes > 0)) wrongly();

const folder = mkdtempSync(join(values.data, 'sync-bench-'));
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
process.once('SIGINT', () => process.exit(130));
process.once('SIGTERM', () => process.exit(143));

/** How many rounds the scenarios that are left may have so that the whole ends in time; at least one. */
function roundsLeft(names: readonly string[]): number {
  const left = minutes - (performance.now() - begun) / 60_000;
  const needed = names.reduce((sum, name) => sum + (usual[name] ?? 0), 0);
  return Math.max(1, Math.min(runs, Math.floor((3 * left) / needed)));
}

const settings: Settings = { runs, seconds, traces: values.traces ?? null, folder };
const begun = performance.now();
console.log(machine());
for (const { name, title } of lineUp) console.log(`  ${name.padEnd(10)}  ${title}`);
const before = noise(folder);
console.log(before);

const findings: Record<string, Findings> = {};
for (const [index, name] of wanted.entries()) {
  const scenario = scenarios[name];
  const affordable = roundsLeft(wanted.slice(index));
  if (affordable < runs) console.log(`\n${name}: ${affordable} of ${runs} rounds, for want of time`);
  try {
    if (scenario !== undefined) findings[name] = await scenario({ ...settings, runs: affordable });
  } catch (error) {
    // One that fails takes the others' figures along otherwise.
    console.error(`\n${name} FAILED:`, error);
    process.exitCode = 1;
  }
}

console.log('\nBars');
printBars(Object.values(findings).flatMap(({ bars }) => bars));
const after = noise(folder);
const took = ((performance.now() - begun) / 60_000).toFixed(1);
console.log(`\n${took} minutes\nat the start  ${before}\nat the end    ${after}`);
if (values.json !== undefined) {
  const whole = {
    machine: machine(),
    contenders: lineUp.map(({ name, title }) => ({ name, title })),
    settings,
    noise: [before, after],
    findings,
  };
  writeFileSync(values.json, JSON.stringify(whole, null, 1));
}
process.exit();
