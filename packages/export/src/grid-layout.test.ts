import { figuresText } from '@fortschrift/i18n/de/figure';
import { describe, expect, it } from 'vitest';
import { sampleConcept } from '../test/concept-sample.ts';
import { readOffice } from '../test/read-office.ts';
import { all, words } from '../test/read-xml.ts';
import { conceptPrintDocument } from './concept-blocks.ts';
import { conceptDocx, conceptHtml, conceptOdt } from './concept-office.ts';
import { gridLayout } from './grid-layout.ts';
import type { TextBlock } from './text-block.ts';

const cell = (t: string): readonly TextBlock[] => [
  { kind: 'paragraph', dir: 'ltr', runs: [{ t, lang: null, marks: '', href: null }] },
];
const table = (...rows: readonly (readonly string[])[]) => rows.map((row) => row.map(cell));
const both = { row: true, column: true };

describe('a table in a text', () => {
  it('has numbers at the end of their column, and what stands in place of one', () => {
    const { ends } = gridLayout(
      both,
      table(['Jahr', 'Personen', 'Ort'], ['2021', 'unter 10', 'Moorlage'], ['2022', '1.240,5', 'Lindhorn']),
    );
    expect(ends).toEqual([false, true, false]);
  });

  it('has words where they begin, also where they begin with a number', () => {
    expect(gridLayout(both, table(['A', 'B'], ['x', '3'], ['y', '4 Kurse in zwei Orten'])).ends).toEqual([
      false,
      false,
    ]);
    expect(gridLayout({ row: false, column: false }, []).ends).toEqual([]);
  });

  it('is as wide as the text only where its words need it', () => {
    expect(gridLayout(both, table(['Jahr', 'Personen'], ['2021', '12'])).share).toBe(60);
    const long = 'Die Volkshochschule stellt die Kurse';
    expect(gridLayout(both, table(['Jahr', 'Was'], ['2021', long])).share).toBe(100);
    expect(gridLayout(both, table(['a', 'b', 'c', 'd'], ['1', '2', '3', '4'])).share).toBe(100);
  });

  it('is laid out so in every kind of file', async () => {
    const concept = sampleConcept('Zahlen', [
      {
        kind: 'front',
        field: null,
        title: 'Ausgangslage',
        body: figuresText([
          {
            id: 'f1',
            label: 'Menschen',
            unit: 'Personen',
            values: [
              { period: '2021', value: 12 },
              { period: '2022', value: 1430 },
            ],
            source: '',
            link: '',
            note: '',
          },
        ]),
      },
    ]);
    expect(conceptPrintDocument(concept).blocks).toContainEqual(
      expect.objectContaining({ kind: 'grid', ends: [false, true], share: 60 }),
    );
    const odt = readOffice(conceptOdt(concept)).part('content.xml');
    const numbers = all(odt, 'text:p').filter(
      (one) => one.attributes.get('text:style-name') === 'Table_20_Number',
    );
    expect(numbers.map(words)).toEqual(['12', '1.430']);
    const docx = readOffice(await conceptDocx(concept)).part('word/document.xml');
    const ending = all(docx, 'w:p').filter((one) =>
      all(one, 'w:jc').some((side) => side.attributes.get('w:val') === 'end'),
    );
    expect(ending.map(words)).toEqual(['Personen', '12', '1.430']);
    expect(conceptHtml(concept)).toContain('<table class="narrow">');
    expect(conceptHtml(concept)).toContain('<td class="end"><p>1.430</p></td>');
  });
});
