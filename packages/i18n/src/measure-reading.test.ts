import { describe, expect, it } from 'vitest';
import { costsFromWords } from './cost-reading.ts';
import { fundingFromWords, indicatorsFromWords, partnersFromWords } from './measure-reading.ts';

const cost = { year: null, state: 'amount', cents: null, rhythm: 'once', staffHundredths: null, note: '' };

describe('costsFromWords', () => {
  it.each([
    ['36.000 Euro im Jahr', [{ ...cost, cents: 3_600_000, rhythm: 'yearly' }]],
    ['6.500 Euro, einmalig', [{ ...cost, cents: 650_000 }]],
    ['12,50 € jährlich', [{ ...cost, cents: 1250, rhythm: 'yearly' }]],
    ['148.000 Euro im Jahr, davon 2,0 Stellen für die Betreuung; einmalig: keine', null],
    [
      '148.000 Euro im Jahr, davon 2,0 Stellen für die Betreuung',
      [{ ...cost, cents: 14_800_000, rhythm: 'yearly', staffHundredths: 200, note: 'für die Betreuung' }],
    ],
    [
      '165.000 Euro im Jahr für 2,0 Stellen und Lernmittel',
      [{ ...cost, cents: 16_500_000, rhythm: 'yearly', staffHundredths: 200, note: 'Lernmittel' }],
    ],
    [
      '78.000 Euro im Jahr für 1,0 Stelle',
      [{ ...cost, cents: 7_800_000, rhythm: 'yearly', staffHundredths: 100 }],
    ],
    [
      '28.000 Euro im Jahr für zwei Wochen',
      [{ ...cost, cents: 2_800_000, rhythm: 'yearly', note: 'für zwei Wochen' }],
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
    ['ca. 20.000 € p. a.', [{ ...cost, cents: 2_000_000, rhythm: 'yearly', note: 'ca.' }]],
    ['20 T€/Jahr', [{ ...cost, cents: 2_000_000, rhythm: 'yearly' }]],
    ['2027: 5.000 € einmalig', [{ ...cost, year: 2027, cents: 500_000 }]],
    ['2000 € jährlich', [{ ...cost, cents: 200_000, rhythm: 'yearly' }]],
    ['0,5 VZÄ', [{ ...cost, rhythm: 'yearly', staffHundredths: 50 }]],
    [
      '148.000 € jährlich, 2,0 VZÄ, Personal',
      [{ ...cost, cents: 14_800_000, rhythm: 'yearly', staffHundredths: 200, note: 'Personal' }],
    ],
    [
      'Personalkosten: 30.000 € jährlich\nSachkosten: 2.000 € jährlich\nGesamt: 32.000 € jährlich',
      [
        { ...cost, cents: 3_000_000, rhythm: 'yearly', note: 'Personalkosten' },
        { ...cost, cents: 200_000, rhythm: 'yearly', note: 'Sachkosten' },
      ],
    ],
    ['Sachkosten 2.000 €\nGesamt: 9.000 €', null],
    ['Noch offen, Grund: Angebot fehlt', [{ ...cost, state: 'open', note: 'Angebot fehlt' }]],
    ['keine Angabe', null],
    ['20.000 bis 30.000 Euro', null],
    ['20.000 – 30.000 Euro', null],
    ['100 Euro pro Person', null],
    ['5.000 Euro monatlich', null],
    ['bis zu 5.000 Euro', null],
    ['10.000 € (davon 4.000 € Land)', null],
    ['', null],
  ])('%j', (text, lines) => {
    expect(costsFromWords(text)).toEqual(lines);
  });
});

describe('fundingFromWords', () => {
  it.each([
    ['Haushalt des Landkreises, gesichert', [['ownBudget', '', 'secured']]],
    [
      'Haushalt des Landkreises 60 Prozent, Förderung des Landes 40 Prozent, bewilligt bis 2029',
      [
        ['ownBudget', '60 Prozent, bis 2029', 'secured'],
        ['land', 'Förderung 40 Prozent, bis 2029', 'secured'],
      ],
    ],
    ['Krankenkassen, angefragt', [['thirdParty', 'Krankenkassen', 'applied']]],
    [
      'Noch offen; Antrag beim Land gestellt, Anteil des Landkreises',
      [
        ['land', '', 'applied'],
        ['ownBudget', 'Anteil', 'open'],
      ],
    ],
    [
      'Land: Richtlinie Integration, beantragt\nHaushalt des Landkreises: Produkt 315, offen\nBund: Programm, gesichert',
      [
        ['land', 'Richtlinie Integration', 'applied'],
        ['ownBudget', 'Produkt 315', 'open'],
        ['federal', 'Programm', 'secured'],
      ],
    ],
    [
      'Haushalt des Landkreises, Stelle im Stellenplan; Stiftungsmittel zugesagt; Spenden Dritter am Rufbus offen',
      [
        ['ownBudget', 'Stelle im Stellenplan', 'open'],
        ['foundation', '', 'secured'],
        ['thirdParty', 'Spenden Dritter am Rufbus', 'open'],
      ],
    ],
    [
      'Nahverkehrsmittel des Landkreises, gesichert bis 2028',
      [['ownBudget', 'Nahverkehrsmittel, bis 2028', 'secured']],
    ],
    ['irgendwoher', null],
  ])('%j', (text, lines) => {
    expect(fundingFromWords(text)?.map(({ kind, name, state }) => [kind, name, state]) ?? null).toEqual(
      lines,
    );
  });
});

it('parts indicators at semicolons, organisations at commas too', () => {
  expect(indicatorsFromWords('vier Kurse, je zwölf Plätze; 60 Teilnehmende.')).toEqual([
    'Vier Kurse, je zwölf Plätze',
    '60 Teilnehmende',
  ]);
  expect(partnersFromWords('Caritas, Diakonie; DRK')).toEqual(['Caritas', 'Diakonie', 'DRK']);
});
