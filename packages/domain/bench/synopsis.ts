// How long it takes to compare two versions. The bars: 300 measures <= 1 s; 600 take at most 2.2 times as long.

import { synopsisOf } from '../src/synopsis/synopsis.ts';
import { generatedVersions } from '../test/synopsis/generated.ts';

function fastest(measures: number, rounds: number): number {
  const [before, after] = generatedVersions(measures);
  const times: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const begin = performance.now();
    synopsisOf(before, after);
    times.push(performance.now() - begin);
  }
  // The fastest: what else the machine was doing is not measured.
  return Math.min(...times);
}

const versions = generatedVersions(300);
const begin = performance.now();
const { counts } = synopsisOf(...versions);
const cold = performance.now() - begin;
const small = fastest(300, 9);
const large = fastest(600, 9);
const said = Object.entries(counts).filter(([, count]) => count > 0);
console.log(`what was found: ${said.map(([kind, count]) => `${count} ${kind}`).join(', ')}`);
console.log(`300 measures: ${small.toFixed(0)} ms (bar 1,000 ms), the very first time ${cold.toFixed(0)} ms`);
console.log(`600 measures: ${large.toFixed(0)} ms`);
console.log(`growth 300 to 600: ${(large / small).toFixed(2)} (bar 2.2)`);
process.exitCode = small <= 1000 && large / small <= 2.2 ? 0 : 1;
