import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { suggestFile } from './suggest.ts';

const folder = mkdtempSync(join(tmpdir(), 'suggest-'));
afterAll(() => rmSync(folder, { recursive: true }));

let files = 0;
function fileOf(lines: readonly (string | object)[]): string {
  const file = join(folder, `${files++}.jsonl`);
  writeFileSync(
    file,
    lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n'),
  );
  return file;
}

const texts = [
  'Die Fahrkarte ist zu teuer',
  'Der letzte Bus fährt um 18 Uhr',
  'Eine Fahrkarte für alle Busse',
  'An der Bushaltestelle fehlt ein Dach',
  'Schottergärten verbieten',
  'schottergaerten VERBIETEN!',
  'Mehr Konzerte im Schlosshof',
  'Der Hausarzt hört auf',
  'Glasfaser für alle',
  'Ein Jugendparlament wählen',
];
const lines = texts.map((text, index) => ({ id: `c${index}`, text, lang: 'de' }));

describe('npm run suggest', () => {
  it('prints groups and doubles with why, and nothing else', () => {
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [new URL('./suggest.ts', import.meta.url).pathname, fileOf(lines)],
      { encoding: 'utf8' },
    );
    expect(stderr).toBe('');
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toEqual({
      groups: [{ ids: ['c0', 'c1', 'c2', 'c3'], why: expect.stringMatching(/^teilen: .*Fahrkarte/) }],
      doubles: [{ ids: ['c4', 'c5'], why: expect.stringContaining('Schottergärten') }],
    });
  });

  it('names lines it cannot use and reads the others', () => {
    const file = fileOf([
      '{"id": "x"',
      ...lines,
      '',
      '[]',
      { text: 'a' },
      { id: 'n', text: ' ' },
      { id: 'c0', text: 'a' },
      { id: 'l', text: 'a', lang: 4 },
    ]);
    const { code, out, err } = suggestFile([file]);
    expect(code).toBe(0);
    expect(JSON.parse(out).groups).toHaveLength(1);
    expect(err.match(/Zeile \d+/g)).toEqual([
      'Zeile 1',
      'Zeile 13',
      'Zeile 14',
      'Zeile 15',
      'Zeile 16',
      'Zeile 17',
    ]);
  });

  it('gives ids back as they were written, and takes a missing language for German', () => {
    const { out } = suggestFile([fileOf(texts.map((text, id) => ({ id, text })))]);
    expect(JSON.parse(out).groups[0].ids).toEqual([0, 1, 2, 3]);
  });

  it('takes an empty language for German, and any name for a language', () => {
    const odd = ['xx', '__proto__', 'constructor'].map((lang) => ({ id: lang, text: 'Bus Fahrkarte', lang }));
    const german = texts.map((text, id) => ({ id, text, lang: ['', 'de-leicht', 'DE_at'][id % 3] }));
    const { out, err } = suggestFile([fileOf([...german, ...odd])]);
    expect(err).toBe('');
    expect(JSON.parse(out).groups.map(({ ids }: { ids: unknown }) => ids)).toEqual([[0, 1, 2, 3]]);
  });

  it('reads files of other systems: a mark in front, other ends of lines', () => {
    const file = fileOf([`\ufeff${lines.map((line) => JSON.stringify(line)).join('\r\n')}\r\n`]);
    const { out, err } = suggestFile([file]);
    expect(err).toBe('');
    expect(JSON.parse(out).groups).toHaveLength(1);
  });

  it('names the first lines it cannot use and counts the others', () => {
    const { out, err } = suggestFile([fileOf([...Array.from({ length: 500 }, () => 'x'), ...lines])]);
    expect(JSON.parse(out).groups).toHaveLength(1);
    expect(err.trim().split('\n')).toHaveLength(21);
    expect(err).toContain('480');
  });

  it('suggests nothing under ten cards', () => {
    expect(suggestFile([fileOf(lines.slice(0, 9))])).toEqual({
      code: 0,
      out: '{"groups":[],"doubles":[]}\n',
      err: '',
    });
  });

  it('ends with 2 when there is nothing to read', () => {
    expect(suggestFile([]).code).toBe(2);
    expect(suggestFile([join(folder, 'missing.jsonl')]).code).toBe(2);
    const { code, out, err } = suggestFile([fileOf(['nothing', '{}'])]);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain('Zeile 1');
  });
});
