import { describe, expect, it } from 'vitest';
import { stemOf } from './other-stem.ts';

describe('stemOf', () => {
  it.each([
    ['en', ['ticket', 'tickets', "ticket's"]],
    ['en', ['city', 'cities']],
    ['tr', ['otobüs', 'otobüsler', 'otobüslerin']],
    ['uk', ['автобус', 'автобуси', 'автобусів']],
    ['ru', ['квартира', 'квартиры', 'квартир']],
    ['ar', ['المدرسة', 'مدرسة', 'والمدرسة']],
  ])('brings forms together in %s', (language, forms) => {
    expect(new Set(forms.map(stemOf(language))).size).toBe(1);
  });

  it('only folds words of a language it does not know', () => {
    expect(stemOf('fr')('Écoles')).toBe('ecoles');
  });
});
