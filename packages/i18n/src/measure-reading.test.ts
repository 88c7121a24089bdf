import { describe, expect, it } from 'vitest';
import {
  costsFromWords,
  fundingFromWords,
  indicatorsFromWords,
  partnersFromWords,
} from './measure-reading.ts';

const cost = { year: null, state: 'amount', cents: null, rhythm: 'once', staffHundredths: null, note: '' };

describe('costsFromWords', () => {
  it.each([
    ['36.000 Euro im Jahr', [{ ...cost, cents: 3_600_000, rhythm: 'yearly' }]],
    ['6.500 Euro, einmalig', [{ ...cost, cents: 650_000 }]],
    ['12,50 € jährlich', [{ ...cost, cents: 1250, rhythm: 'yearly' }]],
    ['148.000 Euro im Jahr, davon 2,0 Stellen für die Betreuung; einmalig: keine', null],
    [
      '148.000 Euro im Jahr, davon 2,0 Stellen für die Betreuung',
      [{ ...cost, cents: 14_800_000, rhythm: 'yearly', staffHundredths: 200, note: 'die Betreuung' }],
    ],
    ['Noch offen: Das Angebot fehlt', [{ ...cost, state: 'open', note: 'Das Angebot fehlt' }]],
    ['keine', [{ ...cost, state: 'none' }]],
    [
      '1.000 Euro einmalig\n200 Euro pro Jahr',
      [
        { ...cost, cents: 100_000 },
        { ...cost, cents: 20_000, rhythm: 'yearly' },
      ],
    ],
    ['14.000 Euro je Woche, zwei Wochen im Jahr', null],
    ['je nach Bedarf', null],
    ['', null],
  ])('%j', (text, lines) => {
    expect(costsFromWords(text)).toEqual(lines);
  });
});

describe('fundingFromWords', () => {
  it.each([
    ['Haushalt des Landkreises, gesichert', [['ownBudget', 'Haushalt des Landkreises', 'secured']]],
    [
      'Haushalt des Landkreises 60 Prozent, Förderung des Landes 40 Prozent, bewilligt bis 2029',
      [
        ['ownBudget', 'Haushalt des Landkreises 60 Prozent, bewilligt bis 2029', 'secured'],
        ['land', 'Förderung des Landes 40 Prozent, bewilligt bis 2029', 'secured'],
      ],
    ],
    ['Krankenkassen, angefragt', [['thirdParty', 'Krankenkassen', 'applied']]],
    [
      'Noch offen; Antrag beim Land gestellt, Anteil des Landkreises',
      [
        ['land', 'Antrag beim Land gestellt', 'applied'],
        ['ownBudget', 'Anteil des Landkreises', 'open'],
      ],
    ],
    ['irgendwoher', null],
  ])('%j', (text, lines) => {
    expect(fundingFromWords(text)?.map(({ kind, name, state }) => [kind, name, state]) ?? null).toEqual(
      lines,
    );
  });
});

it('parts indicators at semicolons, organisations at commas too', () => {
  expect(indicatorsFromWords('Vier Kurse, je zwölf Plätze; 60 Teilnehmende.')).toEqual([
    'Vier Kurse, je zwölf Plätze',
    '60 Teilnehmende',
  ]);
  expect(partnersFromWords('Caritas, Diakonie; DRK')).toEqual(['Caritas', 'Diakonie', 'DRK']);
});
