import { conceptPrint } from '@fortschrift/i18n/export/concept-print';
import { describe, expect, it } from 'vitest';
import { sampleConcept, sampleMeasure, text } from '../test/concept-sample.ts';
import { openPdf, structure } from '../test/read-pdf.ts';
import { richMeasure } from '../test/rich-measure.ts';
import { createConceptPdf } from './concept-pdf.ts';
import { germanLine, germanParagraph } from './print-blocks.ts';
import { fitsWithSheet } from './sheet-size.ts';

/** Sheets of growing length in the widest letters and in ordinary words: some just fit, some just do not. */
function growing(unit: string, step: number) {
  return Array.from({ length: 24 }, (_, index) =>
    sampleMeasure({
      id: `m${index}`,
      goalId: 'g1',
      title: `Blatt ${index}`,
      situation: text(unit.repeat(1 + index * step)),
      description: text(Array.from({ length: index }, () => unit).join('\n')),
      targetGroups: unit.repeat(index),
      indicators: `Ende${index}`,
    }),
  );
}

describe('a sheet on its page', () => {
  it.each([
    ['wide letters', 'WM\u2014@Щ ', 6],
    ['endless wide letters', 'WMWM', 8],
    ['ordinary words', 'Gemeinden und Vereine laden ein. ', 2],
  ])(
    'loses nothing at its end, with %s',
    async (_, unit, step) => {
      const field = { kind: 'field', field: 'work', title: 'Arbeit', body: text('') } as const;
      const goals = [{ id: 'g1', level: 'goal', title: 'Ziel', text: text('') }] as const;
      const result = await createConceptPdf()(
        sampleConcept('Blätter', [{ ...field, goals, measures: growing(unit, step) }]),
      );
      if (!result.ok) throw new Error(result.failure.code);
      const pdf = await openPdf(result.value);
      const seen = new Set<string>();
      for (let number = 1; number <= pdf.numPages; number++) {
        const { items } = await (await pdf.getPage(number)).getTextContent();
        for (const item of items)
          if ('str' in item && item.str.startsWith('Ende') && item.transform[5] > 60) seen.add(item.str);
      }
      expect(seen.size).toBe(24);
      const tables = (await structure(pdf)).filter(({ role }) => role === 'Table');
      expect(tables.length).toBeGreaterThanOrEqual(24);
    },
    60_000,
  );

  it('is one page with every field filled, as in a real catalogue', async () => {
    const goals = [
      {
        id: 'g1',
        level: 'goal',
        title: 'Sprachkurse sind auch mit Kindern und Schichtarbeit erreichbar',
        text: text(''),
      },
      { id: 'g2', level: 'goal', title: 'Eltern und Schulen verstehen einander', text: text('') },
    ] as const;
    const others = ['m2', 'm3'].map((id) => sampleMeasure({ id, goalId: 'g2', title: `Abendkurse ${id}` }));
    const result = await createConceptPdf()(
      sampleConcept('Blatt', [
        {
          kind: 'field',
          field: 'work',
          title: 'Arbeit',
          body: text(''),
          goals,
          measures: [richMeasure, ...others],
        },
        { kind: 'field', field: 'health', title: 'Gesundheit', body: text('') },
      ]),
    );
    if (!result.ok) throw new Error(result.failure.code);
    const pdf = await openPdf(result.value);
    const pages: string[] = [];
    for (let number = 1; number <= pdf.numPages; number++) {
      const { items } = await (await pdf.getPage(number)).getTextContent();
      pages.push(items.map((item) => ('str' in item ? item.str : '')).join(' '));
    }
    const own = pages.filter((page) => page.includes('Räume in den vier Orten'));
    expect(own).toHaveLength(1);
    const labels = Object.entries(conceptPrint.sheet).filter(([key]) => key !== 'themes');
    for (const [, label] of labels) expect(own[0]).toContain(label);
    expect(own[0]).toContain('beim Produkt Integration');
  }, 60_000);
});

describe('a goal and its first sheet', () => {
  const title = germanLine('Eltern und Schulen verstehen einander');
  const cell = (words: string) => ({
    ...{ label: 'Ziel', span: 6, reading: true, empty: false, anchor: null },
    blocks: [germanParagraph(words)],
  });
  const sheet = (lines: number) => ({ title, rows: [[cell('Wörter in einer Zeile. '.repeat(lines * 4))]] });

  it('stay on one page where both are sure to fit, and only there', () => {
    expect(fitsWithSheet({ title, text: [germanParagraph('Bis 2028.')] }, sheet(10))).toBe(true);
    expect(fitsWithSheet({ title, text: [germanParagraph('Bis 2028.')] }, sheet(60))).toBe(false);
    const long = Array.from({ length: 30 }, () => germanParagraph('Ein Absatz.'));
    expect(fitsWithSheet({ title, text: long }, sheet(10))).toBe(false);
    expect(fitsWithSheet({ title, text: [] }, undefined)).toBe(false);
  });
});
