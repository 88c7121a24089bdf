import { describe, expect, it } from 'vitest';
import { type Figure, figureLines, parseSeries, shownFigures, sourceLink, trendOf } from './figure.ts';
import { parseNumber, writeNumber } from './figure-number.ts';
import { plainText } from './rich-text.ts';

const figure: Figure = {
  ...{ id: 'a', label: 'Anfragen', unit: 'Personen', source: 'Amt', link: '', note: '' },
  values: [
    { period: '2023', value: 7 },
    { period: '2024', value: 0 },
    { period: '', value: null },
    { period: '2025', value: 12 },
  ],
  ...{ hideSmall: true, position: 2 },
};

describe('numbers as they are typed in German', () => {
  it.each([
    ['17.400', 17400],
    ['1.234.567,25', 1234567.25],
    ['9,7', 9.7],
    ['9.7', 9.7],
    ['12 %', 12],
    ['17\u202f400', 17400],
    ['−3', -3],
    ['0', 0],
  ])('%s', (typed, value) => expect(parseNumber(typed)).toBe(value));

  it.each(['', 'k. A.', '1.23.4', '12 bis 14', '1e400', '--3'])('refuses %j', (typed) =>
    expect(parseNumber(typed)).toBeNull(),
  );

  it('are read back as they are written', () => {
    for (const value of [0, 5, 999, 1000, 17400, 1234567.25, 9.7, 0.125, -3, -17400.5])
      expect(parseNumber(writeNumber(value)), String(value)).toBe(value);
    expect(writeNumber(1234567.25)).toBe('1.234.567,25');
    expect(writeNumber(100)).toBe('100');
  });
});

describe('Kennzahlen', () => {
  it('tell no counts of one to nine where these are to be hidden, and nothing empty', () => {
    expect(shownFigures([figure])[0]?.values).toEqual([
      { period: '2023', value: null, small: true },
      { period: '2024', value: 0 },
      { period: '2025', value: 12 },
    ]);
    expect(shownFigures([{ ...figure, hideSmall: false }])[0]?.values[0]?.value).toBe(7);
    expect(JSON.stringify(shownFigures([figure]))).not.toContain('hideSmall');
  });

  it('stand in their order; one without a name is not there', () => {
    const named = (id: string, label: string, position: number) => ({ ...figure, id, label, position });
    const shown = shownFigures([named('c', 'C', 3), named('b', ' ', 2), named('a', 'A', 1)]);
    expect(shown.map(({ label }) => label)).toEqual(['A', 'C']);
    expect(shownFigures(undefined)).toEqual([]);
  });

  it('are filled from two columns of a spreadsheet', () => {
    expect(parseSeries('Jahr\tPersonen\r\n2018\t12.900\r\n2025\t17.400\r\n')).toEqual([
      { period: '2018', value: '12.900' },
      { period: '2025', value: '17.400' },
    ]);
    expect(parseSeries('2018;"12,5"\n2019;k. A.')).toEqual([
      { period: '2018', value: '12,5' },
      { period: '2019', value: 'k. A.' },
    ]);
    expect(parseSeries('nur ein Wort')).toEqual([]);
    expect(parseSeries('')).toEqual([]);
  });

  it('say how far they went', () => {
    expect(
      trendOf({
        values: [
          { period: '2018', value: 12900 },
          { period: '2025', value: 17415 },
        ],
      }),
    ).toEqual({
      from: { period: '2018', value: 12900 },
      to: { period: '2025', value: 17415 },
      difference: 4515,
      percent: 35,
    });
    expect(
      trendOf({
        values: [
          { period: '2018', value: 0 },
          { period: '2025', value: 3 },
        ],
      })?.percent,
    ).toBeNull();
    expect(trendOf({ values: [{ period: '2018', value: 1 }] })).toBeNull();
  });

  it('are compared value by value', () => {
    expect(plainText(figureLines(shownFigures([figure])))).toBe(
      'Anfragen\nAnfragen, 2023: < 10 Personen\nAnfragen, 2024: 0 Personen\nAnfragen, 2025: 12 Personen\nAmt',
    );
  });

  it('link to pages only', () => {
    expect(sourceLink(' https://www.statistik.example/a ')).toBe('https://www.statistik.example/a');
    for (const typed of ['javascript:alert(1)', 'mailto:a@b.example', 'statistik', ''])
      expect(sourceLink(typed)).toBe('');
  });
});
