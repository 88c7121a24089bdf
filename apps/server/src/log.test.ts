import { describe, expect, it } from 'vitest';
import { logLine } from './log.ts';

describe('G4: a line of the log', () => {
  it.each([
    'Karte\r\n{"level":"info","event":"forged"}',
    '\u001b[2J\u001b[31mrot',
    '"}\n{"a":"',
    'rechts\u202enach links',
    'ein Zeichen\u2028das Zeilen trennt',
    'x'.repeat(1_000_000),
  ])('stays one line that can be read, whatever went wrong (%#)', (message) => {
    const line = logLine({ level: 'error', event: 'request', requestId: 'r1', error: new Error(message) });
    expect(line.endsWith('\n')).toBe(true);
    const whole = line.slice(0, -1);
    // No control character, nothing that turns the reading direction, and no line end of any kind.
    expect(whole).not.toMatch(/[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/u);
    expect(whole.length).toBeLessThan(20_000);
    expect(JSON.parse(whole)).toMatchObject({ level: 'error', event: 'request', requestId: 'r1' });
  });

  it('says what happened in full where that is short', () => {
    const line = JSON.parse(logLine({ level: 'error', event: 'request', error: 'Platte voll' }));
    expect(line).toMatchObject({ event: 'request', error: 'Platte voll' });
    expect(Date.parse(line.at)).not.toBeNaN();
  });
});
