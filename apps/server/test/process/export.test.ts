import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { DEMO_PASSWORD } from '../../src/demo/accounts.ts';
import { right } from '../concept/test-house.ts';
import { type Installation, openInstallation } from './installation.ts';
import { administer, killAll, type Program } from './program.ts';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

let house: Installation;
let server: Program;
let folder: string;
let left: string;
let concept = '';
let label = '';
let sha256 = '';

const inFolder = (name: string) => join(folder, name);
const make = (...more: readonly string[]) =>
  administer(['export', '--concept', concept, '--version', label, ...more], house.told);
const verify = (...args: readonly string[]) => administer(['verify', ...args], house.told);

beforeAll(async () => {
  house = await openInstallation({ FORTSCHRIFT_DEMO: 'on' });
  folder = join(house.dataDir, '..', 'out');
  left = join(house.dataDir, 'tmp', 'exports-left');
  await mkdir(folder);
  // As a server that was killed leaves it.
  await mkdir(left, { recursive: true });
  await writeFile(join(left, 'file'), 'left');
  server = await house.start();
  const office = house.browser();
  const body = { email: 'buero@heidmark.example', password: DEMO_PASSWORD };
  await right(office.call('POST /session', { body }));
  const { concepts } = await right(office.call('GET /concepts'));
  const found = concepts.flatMap(({ versions }) => versions)[0];
  if (!found) throw new Error('the demo has no version');
  ({ conceptId: concept, label, sha256 } = found);
});
afterAll(async () => {
  killAll();
  await house.close();
});

it('a start takes away files that were made before it', async () => {
  expect(await readdir(join(left, '..'))).toEqual([]);
});

/** The first bytes of each format. */
const beginnings: readonly (readonly [string, string, string])[] = [
  ['concept', 'json', '{"chapters":'],
  ['concept', 'html', '<!DOCTYPE html>'],
  ['concept', 'odt', 'PK'],
  ['sheets', 'docx', 'PK'],
  ['catalogue', 'ods', 'PK'],
  ['catalogue', 'csv', '\ufeff'],
  ['synopsis', 'html', '<!DOCTYPE html>'],
];

describe.each(['a running', 'a stopped'])('with %s server', (which) => {
  beforeAll(async () => {
    if (which === 'a running') return;
    server.child.kill('SIGTERM');
    expect((await server.ended).code).toBe(0);
  });

  it.each(beginnings)('%s is written as %s', async (what, format, beginning) => {
    const out = inFolder(`${what}.${format}`);
    const { code, out: said, err } = await make('--what', what, '--format', format, '--out', out);
    const bytes = await readFile(out);
    expect({ code, said, err }).toEqual({
      code: 0,
      said: `Geschrieben: ${out} (${bytes.length} Bytes)\n`,
      err: '',
    });
    expect(bytes.subarray(0, 30).toString('utf8').startsWith(beginning)).toBe(true);
    expect((await stat(out)).mode & 0o777).toBe(0o600);
  });

  it('the JSON that comes out is verified: label, Stand and hash are said', async () => {
    const { code, out, err } = await verify(inFolder('concept.json'));
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toMatch(new RegExp(`^Fassung ${label}, Stand \\d`, 'm'));
    expect(out).toContain(`SHA-256 ${sha256}\nUnverändert`);
    expect(
      createHash('sha256')
        .update(await readFile(inFolder('concept.json')))
        .digest('hex'),
    ).toBe(sha256);
  });

  it('a file altered by one byte is refused, with the reason', async () => {
    const bytes = await readFile(inFolder('concept.json'));
    const altered = inFolder('altered.json');
    const letter = bytes.indexOf('Sprache');
    const reasons = [
      [bytes.with(letter, 'T'.charCodeAt(0)), /^Verändert: Die Fassung hat die Prüfsumme/],
      [bytes.with(0, '['.charCodeAt(0)), /ist kein JSON/],
      [bytes.with(letter, 0xff), /kein Text in UTF-8/],
      [Buffer.concat([bytes, Buffer.from('\n')]), /anders geschrieben als eingefroren/],
      [bytes.subarray(0, -1), /ist kein JSON/],
    ] as const;
    for (const [changed, reason] of reasons) {
      await writeFile(altered, changed);
      const { code, err } = await verify(altered);
      expect(code).toBe(1);
      expect(err).toMatch(reason);
    }
  });

  it('what nobody vouches for is not verified, unless its sum is given', async () => {
    const unknown = (await readFile(inFolder('concept.json'), 'utf8')).replace(
      `"label":"${label}"`,
      '"label":"99.9"',
    );
    const file = inFolder('unknown.json');
    await writeFile(file, unknown);
    expect(await verify(file)).toMatchObject({ code: 1, err: expect.stringMatching(/^Nicht bestätigt/) });
    const sum = createHash('sha256').update(unknown).digest('hex');
    expect(await verify(file, '--sha256', sum)).toMatchObject({ code: 0, err: '' });
    expect(await verify(file, '--sha256', sha256)).toMatchObject({ code: 1 });
  });

  it('what is not there is said, with what there is', async () => {
    const out = inFolder('nothing.odt');
    const ask = (...args: readonly string[]) => administer(['export', ...args, '--out', out], house.told);
    const refusals = [
      [['--concept', 'x', '--version', label, '--format', 'odt'], 1, concept],
      [['--concept', concept, '--version', '9.9', '--format', 'odt'], 1, label],
      [['--concept', concept, '--version', label, '--format', 'ods'], 2, 'pdf, odt, docx'],
      [['--concept', concept, '--version', label, '--what', 'book', '--format', 'odt'], 2, 'catalogue'],
      [
        ['--concept', concept, '--version', label, '--format', 'odt', '--lead', 'Niemand'],
        1,
        'keine Maßnahme',
      ],
      [['--concept', concept, '--version', label, '--format', 'json', '--lead', 'x'], 1, 'ganzen Fassung'],
      [
        [
          '--concept',
          concept,
          '--version',
          label,
          '--what',
          'synopsis',
          '--format',
          'odt',
          '--against',
          '9.9',
        ],
        1,
        'keine andere',
      ],
      [['--concept', concept, '--version', label, '--format', 'odt', '--against', '1.0'], 2, '--against'],
      [['--version', label, '--format', 'odt'], 2, '--concept'],
      [['--colour'], 2, 'Aufruf'],
    ] as const;
    for (const [args, code, part] of refusals)
      expect(await ask(...args)).toMatchObject({ code, out: '', err: expect.stringContaining(part) });
    const nowhere = join(folder, 'no', 'folder', 'x.json');
    expect(await make('--format', 'json', '--out', nowhere)).toMatchObject({
      code: 1,
      err: expect.stringMatching(/^Die Datei lässt sich nicht schreiben/),
    });
    expect((await readdir(folder)).filter((name) => name.startsWith('nothing'))).toEqual([]);
  });
});

it('verifying makes no database where there is none', async () => {
  const empty = join(folder, 'empty');
  const told = { ...house.told, DATA_DIR: empty };
  expect(await administer(['verify', inFolder('concept.json')], told)).toMatchObject({ code: 1 });
  expect(await readdir(folder)).not.toContain('empty');
  expect(await administer(['verify', inFolder('missing.json')], told)).toMatchObject({ code: 2 });
  expect(await administer(['verify'], told)).toMatchObject({ code: 2 });
});
