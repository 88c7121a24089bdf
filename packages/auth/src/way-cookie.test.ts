import { expect, it } from 'vitest';
import { readWayStep, wayCookie } from './way-cookie.ts';

it('a step is remembered for its own scope, over https with the prefix of the host', () => {
  const cookie = wayCookie({ scope: 'event-1', step: 'scanned', keptMs: 60_000 }, true);
  expect(cookie).toBe('__Host-way-event-1=scanned; Path=/; Max-Age=60; HttpOnly; SameSite=Lax; Secure');
  expect(readWayStep('a=b; __Host-way-event-1=scanned', 'event-1', true)).toBe('scanned');
  expect(readWayStep('__Host-way-event-1=scanned', 'event-2', true)).toBeNull();
  expect(readWayStep('way-event-1=scanned', 'event-1', false)).toBe('scanned');
});

it('what somebody wrote into it by hand is no step', () => {
  for (const header of [null, '', 'way-e=', 'way-e=%0d%0a', 'way-e=<b>', `way-e=${'a'.repeat(40)}`])
    expect(readWayStep(header, 'e', false)).toBeNull();
  expect(() => wayCookie({ scope: 'e', step: 'a;b', keptMs: 1 }, false)).toThrow();
});
