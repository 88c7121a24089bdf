import { describe, expect, it } from 'vitest';
import { fold, plain } from './fold.ts';

describe('fold', () => {
  it.each([
    ['Schüler', 'Schueler'],
    ['STRASSE', 'Straße'],
    ['Räder', 'Raeder'],
    ['möchte', 'moechte'],
    ['Café', 'Cafe'],
  ])('%s and %s are one', (a, b) => {
    expect(fold(a)).toBe(fold(b));
  });

  it('leaves two vowels that are no umlaut', () => {
    expect(fold('neue')).toBe('neue');
    expect(fold('Bauen')).toBe('bauen');
    expect(fold('Quelle')).toBe('quelle');
  });
});

describe('plain', () => {
  it.each([
    'Schüler*innen',
    'Schüler:innen',
    'Schüler_innen',
    'SchülerInnen',
    'Schüler/-innen',
    'Schüler/innen',
  ])('reads %s as one form for both', (written) => {
    expect(plain(`Alle ${written} fahren mit`)).toBe('Alle Schüler fahren mit');
  });

  it('takes out addresses and puts words together that a line broke', () => {
    expect(plain('Siehe https://example.org/a?b oder a@b.de: Fahr-\nplan')).toBe(
      'Siehe   oder  : Fahrplan'.replace('  :', '  '),
    );
  });

  it('takes out titles before names, and being at home', () => {
    expect(plain('Frau Meier kommt nach Hause. Die Frau lernt.')).toBe(
      '  Meier kommt  . Die Frau lernt.'.trimStart().replace(/^/, ' '),
    );
  });
});
