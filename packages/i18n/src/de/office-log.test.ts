import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { whatWasDone, whoDid } from './office-log.ts';
import { knownVerbs } from './office-log-verbs.ts';

const routes = new URL('../../../api/src/routes/', import.meta.url);

describe('the log in words', () => {
  it('has a sentence for every verb the routes write', () => {
    const sources = readdirSync(routes)
      .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
      .map((name) => readFileSync(new URL(name, routes), 'utf8'));
    const written = sources.flatMap((source) =>
      [...source.matchAll(/verb:[^,]*?'([a-z]+\.[a-z]+)'(?: : '([a-z]+\.[a-z]+)')?/g)].flatMap(
        ([, one, two]) => [one, two].flatMap((verb) => verb ?? []),
      ),
    );
    expect(written.length).toBeGreaterThan(30);
    expect(written.filter((verb) => !knownVerbs.includes(verb))).toEqual([]);
  });

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
