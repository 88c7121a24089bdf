import { describe, expect, it } from 'vitest';
import { csvFile } from './csv.ts';
import { figureSheet } from './figure-sheet.ts';

const figure = {
  ...{ id: 'f', label: 'Einbürgerungen', unit: 'Personen', source: '=HYPERLINK("x")', link: '', note: '' },
  values: [
    { period: '2021', value: null, small: true as const },
    { period: '2024', value: 1234.5 },
  ],
};
const chapter = {
  ...{ id: 'c', kind: 'front' as const, field: null, number: '', title: 'Ausgangslage' },
  ...{ body: { type: 'doc' as const, content: [] }, goals: [], loose: [] },
};

describe('Kennzahlen as a spreadsheet', () => {
  it('have one value a row, numbers as numbers, hidden counts as words alone', () => {
    const sheet = figureSheet({ chapters: [chapter, { ...chapter, figures: [figure] }] });
    expect(sheet.rows.map((row) => row.slice(0, 6))).toEqual([
      ['Ausgangslage', 'Einbürgerungen', '2021', null, 'unter 10', 'Personen'],
      ['Ausgangslage', 'Einbürgerungen', '2024', 1234.5, null, 'Personen'],
    ]);
    const csv = new TextDecoder().decode(csvFile(sheet));
    expect(csv).toContain(';1234,5;');
    expect(csv).toContain(`"'=HYPERLINK`);
  });
});
