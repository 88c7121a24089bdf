import { describe, expect, it } from 'vitest';
import { matchesSearch } from './search.ts';

describe('E11: matchesSearch', () => {
  it.each([
    ['muller', 'Frau Müller'],
    ['mueller', 'Frau Müller'],
    ['MÜLLER', 'frau müller'],
    ['müller', 'Frau Mueller'],
    ['strasse', 'an der Straße'],
    ['STRAẞE', 'an der Strasse'],
    ['cafe', 'Sprachcafé'],
    ['bus abends', 'Abends fährt kein Bus'],
    ['', 'alles'],
    ['   ', 'alles'],
    ['їжа', 'Їжа для всіх'],
  ])('%j finds %j', (search, text) => {
    expect(matchesSearch(search, text)).toBe(true);
  });

  it.each([
    ['bus nachts', 'Abends fährt kein Bus'],
    ['muehle', 'Frau Müller'],
  ])('%j does not find %j', (search, text) => {
    expect(matchesSearch(search, text)).toBe(false);
  });

  it('looks in all texts', () => {
    expect(matchesSearch('bus halle', 'Der Bus', 'zur Halle')).toBe(true);
  });
});
