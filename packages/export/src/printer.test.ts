import { describe, expect, it } from 'vitest';
import { heidmark } from '../test/heidmark.ts';
import { largeConcept } from '../test/large-concept.ts';
import { openPdf } from '../test/read-pdf.ts';
import { versionTable } from './catalogue-table.ts';
import { conceptOdt } from './concept-office.ts';
import type { FileJob } from './file-job.ts';
import type { FileStep } from './file-step.ts';
import { createPrinter, printerLimits } from './printer.ts';

const odt: FileJob = { what: 'concept', format: 'odt', input: heidmark };

describe('the printer', () => {
  it('makes each format in its process, the same bytes as here', async () => {
    const print = createPrinter();
    const made = await print(odt);
    expect(made.ok && Buffer.from(made.value).equals(Buffer.from(conceptOdt(heidmark)))).toBe(true);
    for (const job of [
      { what: 'concept', format: 'docx', input: heidmark },
      { what: 'concept', format: 'html', input: heidmark },
      { what: 'catalogue', format: 'ods', input: versionTable(heidmark, false) },
      { what: 'catalogue', format: 'csv', input: versionTable(heidmark, false) },
      { what: 'catalogue', format: 'odt', input: versionTable(heidmark, true) },
      { what: 'catalogue', format: 'docx', input: versionTable(heidmark, true) },
    ] as const) {
      const result = await print(job);
      expect(result.ok && result.value.length > 1000).toBe(true);
    }
  }, 60_000);

  it('stops a file nobody waits for any more, and lets the next one in', async () => {
    const print = createPrinter({ ...printerLimits, waiting: 0 });
    const stop = new AbortController();
    const long = print({ what: 'concept', format: 'pdf', input: largeConcept(600) }, stop.signal);
    const other = expect(long).rejects.toThrow('genug');
    stop.abort(new Error('genug'));
    await other;
    // Its turn ends when the process has ended; until then one is refused.
    await expect.poll(async () => (await print(odt)).ok, { timeout: 20_000, interval: 50 }).toBe(true);
  }, 60_000);

  it('tells each step when it begins, and how many pages there are', async () => {
    const print = createPrinter();
    const steps: FileStep[] = [];
    const made = await print({ what: 'concept', format: 'pdf', input: heidmark }, undefined, (step) => {
      steps.push(step);
    });
    expect(made.ok).toBe(true);
    expect(steps.map(({ at }) => at)).toEqual(['preparing', 'setting', 'writing']);
    const pdf = await openPdf(made.ok ? made.value : new Uint8Array());
    expect(steps[2]?.pages).toBe(pdf.numPages);
    const office: string[] = [];
    await print(odt, undefined, ({ at }) => {
      office.push(at);
    });
    expect(office).toEqual(['preparing', 'writing']);
  }, 60_000);

  it('goes on for those who still wait', async () => {
    const print = createPrinter();
    const stop = new AbortController();
    const impatient = expect(print(odt, stop.signal)).rejects.toThrow();
    const patient = print(odt);
    stop.abort();
    await impatient;
    expect((await patient).ok).toBe(true);
  }, 60_000);
});
