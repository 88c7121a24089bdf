import { createHash } from 'node:crypto';
import { canonicalJson } from '@fortschrift/domain/canonical-json';
import type { VersionContent } from '@fortschrift/domain/version';
import { describe, expect, it } from 'vitest';
import { heidmark } from '../test/heidmark.ts';
import { verifyVersionJson } from './version-json.ts';

/** The sample with ids as the program makes them. */
const content: VersionContent = JSON.parse(
  canonicalJson(heidmark.content).replace(
    /"(id|conceptId|goalId)":"([^"]+)"/g,
    (_, key, short) => `"${key}":"${short.replace(/[^a-z2-7]/g, 'x').padEnd(26, 'a')}"`,
  ),
);
const text = canonicalJson(content);
const bytes = (written: string) => new TextEncoder().encode(written);
const reason = (written: string | Uint8Array) => {
  const checked = verifyVersionJson(typeof written === 'string' ? bytes(written) : written);
  return checked.ok ? 'ok' : `${checked.failure.code} ${checked.failure.detail}`.trim();
};

describe('a downloaded version', () => {
  it('has the hash of its bytes', () => {
    const sha256 = createHash('sha256').update(text).digest('hex');
    expect(verifyVersionJson(bytes(text))).toEqual({ ok: true, value: { sha256, content } });
  });

  it('has another hash after the smallest change', () => {
    const [before, after] = [text, text.replace('acht Wochen', 'acht Wochem')].map((written) =>
      verifyVersionJson(bytes(written)),
    );
    expect(after?.ok && before?.ok && after.value.sha256 !== before.value.sha256).toBe(true);
  });

  it('is refused when it is written differently, something else or no JSON', () => {
    expect(reason(JSON.stringify(content, null, 1))).toBe('notCanonical');
    expect(reason(`${text}\n`)).toBe('notCanonical');
    expect(reason(`\ufeff${text}`)).toMatch(/^notJson/);
    expect(reason('{"format":"x"}')).toBe('notAVersion /format: const');
    expect(reason('{')).toMatch(/^notJson/);
    expect(reason(bytes(text).with(40, 0xff))).toBe('notText');
  });

  /** Broken in one place each, and where that is said to be. */
  const broken: readonly (readonly [string, string, (content: Record<string, never>) => void])[] = [
    ['another format', '/format: const', (c) => set(c, 'format', 'fortschrift-version/2')],
    ['no chapters', '/chapters: minItems', (c) => set(c, 'chapters', [])],
    ['a chapter that is none', '/chapters/0: type', (c) => set(c, 'chapters', ['Vorwort'])],
    ['a key nobody knows', '/author: additionalProperties', (c) => set(c, 'author', 'x')],
    ['a label that is a word', '/label: pattern', (c) => set(c, 'label', 'neu')],
    ['a Stand in another order', '/stand: pattern', (c) => set(c, 'stand', '01.03.2026')],
    ['no title', '/title: required', (c) => drop(c, 'title')],
    ['an id that is none', '/conceptId: pattern', (c) => set(c, 'conceptId', '../etc/passwd')],
    [
      'an unknown kind of chapter',
      '/chapters/0/kind: enum',
      (c) => set(at(c, 'chapters', 0), 'kind', 'annex'),
    ],
    ['a field without hue', '/chapters/1/field: enum', (c) => set(at(c, 'chapters', 1), 'field', 'sport')],
    [
      'a number that is none',
      '/chapters/1/goals/0/number: pattern',
      (c) => set(at(c, 'chapters', 1, 'goals', 0), 'number', '1.'),
    ],
    [
      'a measure without lead',
      '/chapters/1/goals/1/measures/0/lead: required',
      (c) => drop(at(c, 'chapters', 1, 'goals', 1, 'measures', 0), 'lead'),
    ],
    [
      'a flag that is a word',
      '/chapters/1/goals/1/measures/0/flagship: type',
      (c) => set(at(c, 'chapters', 1, 'goals', 1, 'measures', 0), 'flagship', 'ja'),
    ],
    [
      'an unknown block',
      '/chapters/0/body/content/0: anyOf',
      (c) => set(at(c, 'chapters', 0, 'body', 'content', 0), 'type', 'script'),
    ],
    [
      'a link that runs a program',
      '/chapters/0/body/content/0/content/5/marks/0/attrs/href: pattern',
      (c) =>
        set(
          at(c, 'chapters', 0, 'body', 'content', 0, 'content', 5, 'marks', 0, 'attrs'),
          'href',
          'javascript:x()',
        ),
    ],
    [
      'an origin of no kind',
      '/chapters/1/goals/0/origins/0/kind: enum',
      (c) => set(at(c, 'chapters', 1, 'goals', 0), 'origins', [{ kind: 'rumour', refId: 'x', note: '' }]),
    ],
  ];
  it.each(broken)('is refused with %s', (_, expected, breakIt) => {
    const copy = structuredClone(content) as unknown as Record<string, never>;
    breakIt(copy);
    expect(reason(canonicalJson(copy))).toBe(`notAVersion ${expected}`);
  });
});

/** The part of a value at a path of keys and indices. */
function at(value: unknown, ...path: readonly (string | number)[]): Record<string, never> {
  return path.reduce<unknown>((part, key) => Reflect.get(Object(part), key), value) as Record<string, never>;
}

function set(target: object, key: string, value: unknown): void {
  Reflect.set(target, key, value);
}

function drop(target: object, key: string): void {
  Reflect.deleteProperty(target, key);
}
