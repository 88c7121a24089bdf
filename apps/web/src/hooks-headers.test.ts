import { describe, expect, it } from 'vitest';
import { isHallPath, pageHeaders } from './hooks-headers.ts';

const open = { pathname: '/konzept', routeId: '/(public)/konzept', known: false };

describe('headers of a page', () => {
  it('keeps the join code from every other site', () => {
    expect(pageHeaders({ ...open, pathname: '/j/KUPFER' })['referrer-policy']).toBe('same-origin');
    expect(pageHeaders(open)['referrer-policy']).toBe('same-origin');
  });

  it('lets nobody guess types or use the sensors of the device', () => {
    const headers = pageHeaders(open);
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers['permissions-policy']).toContain('camera=()');
  });

  it.each([
    ['a page of the office', { ...open, pathname: '/buero', routeId: '/(office)/buero' }],
    ['a public page seen by somebody signed in', { ...open, known: true }],
    ['the hall', { ...open, pathname: '/j/KUPFER' }],
    ['an address without a page', { ...open, routeId: null }],
  ])('G10: %s is stored by nobody', (_, request) => {
    expect(pageHeaders(request)['cache-control']).toBe('private, no-store');
  });

  it('a public page may be stored', () => {
    expect(pageHeaders(open)['cache-control']).toBeUndefined();
  });

  it.each([
    ['/j', true],
    ['/j/KUPFER/tisch', true],
    ['/platz/abc', true],
    ['/beleg', true],
    ['/platzhalter', false],
    ['/jugend', false],
    ['/', false],
  ])('%s belongs to the hall: %s', (path, answer) => {
    expect(isHallPath(path)).toBe(answer);
  });
});
