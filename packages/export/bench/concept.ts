// How long a concept of 300 measures takes to print, and how the time grows to 600.
// The bars: 15 s for 300 measures on 2 cores; 600 at most 2.2 times as long.

import type { ConceptInput } from '../src/concept-input.ts';
import { createConceptPdf } from '../src/concept-pdf.ts';
import { largeConcept } from '../test/large-concept.ts';

const rounds = 3;

async function seconds(input: ConceptInput): Promise<{ readonly time: number; readonly bytes: number }> {
  const times: number[] = [];
  let bytes = 0;
  for (let round = 0; round < rounds; round++) {
    const begin = performance.now();
    const result = await createConceptPdf()(input);
    times.push((performance.now() - begin) / 1000);
    if (!result.ok) throw new Error(result.failure.code);
    bytes = result.value.length;
  }
  return { time: Math.min(...times), bytes };
}

const small = await seconds(largeConcept(300));
const large = await seconds(largeConcept(600));
const growth = large.time / small.time;
console.log(`300 measures: ${small.time.toFixed(2)} s, ${(small.bytes / 1e6).toFixed(1)} MB (bar 15 s)`);
console.log(`600 measures: ${large.time.toFixed(2)} s, ${(large.bytes / 1e6).toFixed(1)} MB`);
console.log(`growth 300 to 600: ${growth.toFixed(2)} (bar 2.2)`);
process.exitCode = small.time <= 15 && growth <= 2.2 ? 0 : 1;
