import { describe, expect, it } from 'vitest';
import { doublesIn } from './double.ts';
import { readTexts } from './read.ts';
import { whyDouble } from './why.ts';

function doubles(a: string, b: string, language = 'de'): boolean {
  const filler = ['Schottergärten verbieten', 'Mehr Konzerte im Schlosshof', 'Glasfaser für alle Dörfer'];
  const texts = [...filler, a, b];
  return doublesIn(texts, readTexts(texts, language).terms).length > 0;
}

describe('doubles with one word for another', () => {
  it.each([
    ['Das Schwimmbad in Nord schließen', 'Das Schwimmbad in Süd schließen'],
    ['Die Ampel an der Schule einschalten', 'Die Ampel an der Schule ausschalten'],
    ['Den Spielplatz am Rathaus erhalten', 'Den Spielplatz am Rathaus abreißen'],
    ['Die Busse kommen pünktlich an', 'Die Busse kommen unpünktlich an'],
    ['Vermieter waren freundlich zu uns', 'Vermieter waren unfreundlich zu uns'],
    ['Der Termin war leider unmöglich für uns', 'Der Termin war leider möglich für uns'],
    ['Windräder verbieten im Wald', 'Windräder im Wald bauen'],
    ['Dolmetscher für Arabisch im Krankenhaus', 'Dolmetscher für Ukrainisch im Krankenhaus'],
    ['In unserem Ort fährt kein Bus mehr', 'In unserem Ort fährt ein Bus mehr'],
  ])('are none: %s / %s', (a, b) => {
    expect(doubles(a, b)).toBe(false);
  });

  it.each([
    ['Der Radweg nach Altdorf fehlt', 'Der Radweg nach Altdorf felt'],
    ['Ausländerbehörde antwortet nicht', 'Ausländebehörde antwortet nicht'],
    [
      'B1-Kurse mit Kinderbetreuung! Sonst können Mütter nicht kommen.',
      'Kurse B1 mit Kinderbetreuung, sonst können Mütter nicht kommen',
    ],
    ['Mehr Deutschkurse am Abend anbieten', 'Am Abend mehr Deutschkurse anbieten'],
    ['Es fährt am Sonntag kein Bus', 'Am Sonntag fahren keine Busse'],
    ['Beleuchtung am Bahnhof verbessern', 'Die Beleuchtung am Bahnhof verbessern'],
  ])('are still found: %s / %s', (a, b) => {
    expect(doubles(a, b)).toBe(true);
  });

  it('hold in other languages', () => {
    expect(
      doubles('The last bus to the village is late', 'The last bus to the village is cancelled', 'en'),
    ).toBe(false);
    expect(doubles('The last bus to the village is late', 'the last bus to the vilage is late!', 'en')).toBe(
      true,
    );
  });
});

describe('why texts are doubles', () => {
  it('names whole words that stand in all, not their parts again', () => {
    const texts = ['Mehr Kitaplätze im Nordkreis schaffen', 'Mehr Kitaplaetze im Nordkreis schaffen'];
    expect(whyDouble([0, 1], readTexts(texts, 'de')).words).toEqual(['Kitaplätze', 'Nordkreis']);
  });

  it('names no word that only one of them has', () => {
    const texts = ['Der Kindergarten in Altdorf fehlt', 'Der Kindergaten in Altdorf fehlt'];
    expect(whyDouble([0, 1], readTexts(texts, 'de')).words).not.toContain('Kindergarten');
  });
});
