import { describe, expect, it } from 'vitest';
import { german } from './german.ts';
import { lexiconFor } from './others.ts';

describe('the lexicons', () => {
  it.each(['de', 'en', 'uk', 'ru', 'tr', 'ar'])('call no two things by one name: %s', (language) => {
    const { concepts } = language === 'de' ? german : lexiconFor(language);
    const names = concepts.map(({ name }) => name);
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
  });

  it('are empty for any other language, whatever it is called', () => {
    for (const language of ['xx', '', 'constructor', '__proto__'])
      expect(lexiconFor(language).concepts).toEqual([]);
  });
});
