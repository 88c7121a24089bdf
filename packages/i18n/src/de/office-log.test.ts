import { describe, expect, it } from 'vitest';
import { whatWasDone, whoDid } from './office-log.ts';

describe('the log in words', () => {
  it('names people by their account and nobody at a table', () => {
    const names = new Map([['a1', 'Maren Ostwald']]);
    expect(whoDid('account:a1', names)).toBe('Maren Ostwald');
    expect(whoDid('account:a2', names)).toBe('ein früheres Konto');
    expect(whoDid('seat:s1', names)).toBe('eine Person an einem Tisch');
    expect(whoDid('system', names)).toBe('das System');
  });

  it('says the states before and after where people have a word for them', () => {
    const done = (verb: string, objectKind: string, from: string | null, to: string | null) =>
      whatWasDone({ verb, objectKind, from, to });
    expect(done('workshop.state', 'workshop', 'opened', 'closed')).toBe(
      'hat eine Veranstaltung weitergestellt: von eröffnet zu abgeschlossen',
    );
    expect(done('origin.add', 'measure', null, 'cluster:x')).toBe('hat eine Herkunft verbunden');
    expect(done('new.verb', 'thing', null, null)).toBe('new.verb (thing)');
  });
});
