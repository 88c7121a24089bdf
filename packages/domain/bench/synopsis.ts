// How long it takes to compare two versions. The bars: 300 measures <= 1 s; 600 take at most 2.2 times as long.

import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { synopsisOf } from '../src/synopsis/synopsis.ts';
import { generatedVersions } from '../test/synopsis/generated.ts';

setFlagsFromString('--expose-gc');
const collect: () => void = runInNewContext('gc');

/** Milliseconds of processor time of one comparison: what else the machine was doing is not measured. */
function processorTime([before, after]: ReturnType<typeof generatedVersions>): number {
  // What earlier rounds left behind is not this one's.
  collect();
  const begin = process.cpuUsage();
  synopsisOf(before, after);
  const { user, system } = process.cpuUsage(begin);
  return (user + system) / 1000;
}

/** The fastest of many rounds for each size; sizes take turns, so that a busy moment hits both. */
function fastest(sizes: readonly number[], rounds: number): readonly number[] {
  const pairs = sizes.map(generatedVersions);
  const best = pairs.map(() => Number.POSITIVE_INFINITY);
  for (let round = 0; round < rounds; round++)
    for (const [index, pair] of pairs.entries())
      best[index] = Math.min(best[index] ?? 0, processorTime(pair));
  return best;
}

const versions = generatedVersions(300);
const begin = performance.now();
const { counts } = synopsisOf(...versions);
const cold = performance.now() - begin;
const [small = 0, large = 0] = fastest([300, 600], 25);
const said = Object.entries(counts).filter(([, count]) => count > 0);
console.log(`what was found: ${said.map(([kind, count]) => `${count} ${kind}`).join(', ')}`);
console.log(`300 measures: ${small.toFixed(0)} ms (bar 1,000 ms), the very first time ${cold.toFixed(0)} ms`);
console.log(`600 measures: ${large.toFixed(0)} ms`);
console.log(`growth 300 to 600: ${(large / small).toFixed(2)} (bar 2.2)`);
process.exitCode = small <= 1000 && large / small <= 2.2 ? 0 : 1;
