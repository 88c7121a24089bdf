import { describe, expect, it } from 'vitest';
import { heidmark } from '../test/heidmark.ts';
import { hostileConcept } from '../test/hostile-words.ts';
import { openPdf, structure } from '../test/read-pdf.ts';
import { catalogueFile } from './catalogue.ts';
import { versionTable } from './catalogue-table.ts';
import { createPrinter } from './printer.ts';

const print = createPrinter();

describe('the catalogue as a file', () => {
  it('is a tagged PDF with a table for each chapter, whose heads are heads', async () => {
    const made = await print({ what: 'catalogue', format: 'pdf', input: versionTable(heidmark, true) });
    if (!made.ok) throw new Error(made.failure.code);
    const elements = await structure(await openPdf(made.value));
    const tables = elements.filter(({ role }) => role === 'Table');
    expect(tables.length).toBeGreaterThanOrEqual(3);
    const heads = elements.filter(({ role }) => role === 'TH').map(({ text }) => text);
    for (const head of ['Nummer', 'Titel', 'Federführung', 'Kosten in Worten']) expect(heads).toContain(head);
    expect(elements.some(({ role, text }) => role === 'TD' && text.includes('Euro'))).toBe(true);
  }, 60_000);

  it('is set whatever stands in it, and when nothing was found', async () => {
    const hostile = versionTable(hostileConcept, true);
    for (const input of [hostile, { ...hostile, rows: [] }, { ...hostile, inOrder: false }]) {
      const made = await print({ what: 'catalogue', format: 'pdf', input });
      expect(made.ok).toBe(true);
    }
  }, 60_000);

  it('is JSON with the columns that were chosen, in their order, and nothing else', () => {
    const table = { ...versionTable(heidmark, false), columns: ['title', 'horizon', 'missing'] as const };
    const read = JSON.parse(new TextDecoder().decode(catalogueFile(table, 'json')));
    expect(read).toMatchObject({ format: 'fortschrift-catalogue/1', total: 9 });
    expect(read.measures).toHaveLength(9);
    expect(Object.keys(read.measures[0])).toEqual(['title', 'horizon', 'missing']);
  });
});
