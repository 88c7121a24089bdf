import { readdirSync, readFileSync } from 'node:fs';
import { knownVerbs } from '@fortschrift/i18n/de/office-log-verbs';
import { describe, expect, it } from 'vitest';

const routes = new URL('../../../../../packages/api/src/routes/', import.meta.url);

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
});
