import { describe, expect, it } from 'vitest';
import { homeOf, onwardPath } from './home-of.ts';

describe('where a sign-in leads', () => {
  it.each(['//evil.example', 'https://evil.example', '/\\evil.example', 'javascript:alert(1)', '', null])(
    'never to %s',
    (input) => {
      expect(onwardPath(input)).toBeNull();
    },
  );

  it('to the page that asked for it', () => {
    expect(onwardPath('/buero/konzept?seite=2')).toBe('/buero/konzept?seite=2');
  });

  it('else to what the account does most', () => {
    expect(homeOf({ roles: ['committee'] })).toBe('/gremium');
    expect(homeOf({ roles: ['office', 'committee'] })).toBe('/buero');
    expect(homeOf({ roles: ['administrator'] })).toBe('/buero/verwaltung');
  });
});
