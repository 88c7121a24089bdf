import { describe, expect, it } from 'vitest';
import { currentPlace } from './navigation.ts';

const places = [
  { href: '/' },
  { href: '/verwaltung' },
  { href: '/verwaltung/konzept' },
  { href: '/konzept' },
];

describe('the place a page belongs to', () => {
  it.each([
    ['/', '/'],
    ['/verwaltung', '/verwaltung'],
    ['/verwaltung/konzept/kapitel-3', '/verwaltung/konzept'],
    ['/verwaltung/gremien', '/verwaltung'],
    ['/konzeptionell', undefined],
  ])('%s belongs to %s', (path, place) => {
    expect(currentPlace(places, path)).toBe(place);
  });
});
