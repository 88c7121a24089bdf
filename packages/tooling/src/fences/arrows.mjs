import { existsSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { workspaces } from '../runner/root.mjs';
import { importsOf } from './imports.mjs';

/** @import { SourceFile } from './source-files.mjs' */

/**
 * Arrows that exist in tests only. The leaves state in `ports.ts` what they need and ship an acceptance suite for it;
 * the store, which fits those ports, runs the suites against real databases. Nothing of it is in the running program.
 * @type {Record<string, string[]>}
 */
const testArrows = { store: ['sync', 'auth'] };

/** Rooms of which another room may see one door only: browsers get the typed client, nothing of the routes. */
const doors = [
  {
    from: 'web',
    to: 'api',
    door: '@fortschrift/api/client, upload and contract',
    fits: /^@fortschrift\/api\/(client|upload|contract(\/[a-z-]+)?)$/,
  },
];

/**
 * Keeps the arrows between rooms as `turbo.json` states them, in files `turbo boundaries` does not look at (components)
 * and in finer grain than it knows (tests against production, one module of a room).
 * @param {SourceFile[]} files
 * @param {string} base folder of the repository
 * @returns {string[]} one sentence per violation
 */
export function arrowViolations(files, base) {
  const table = arrowTable(base);
  const strays = workspaces(base).filter(({ name }) => table[name] === undefined);
  return [
    ...strays.map(({ folder }) => `${folder} has no row in turbo.json, boundaries.tags`),
    ...files.flatMap((file) =>
      importsOf(file).flatMap(({ specifier, place }) =>
        judge(file, specifier, table, base).map((reason) => `${place} ${reason}`),
      ),
    ),
  ];
}

/**
 * @param {SourceFile} file
 * @param {string} specifier
 * @param {Record<string, string[]>} table
 * @param {string} base
 * @returns {string[]}
 */
function judge(file, specifier, table, base) {
  if (specifier.startsWith('.'))
    return leavesRoom(file, specifier) ? [`${specifier} leaves the room ${file.room}`] : [];
  const target = specifier.startsWith('@fortschrift/') ? (specifier.split('/')[1] ?? '') : undefined;
  if (target !== undefined) return judgeRoom(file, specifier, target, table);
  if (!file.isTest && /^vitest(\/|$)/.test(specifier)) return ['uses vitest outside tests'];
  if (!file.path.endsWith('.svelte')) return [];
  return isDeclared(specifier, base, file.path) ? [] : [`${specifier} is no dependency of ${file.room}`];
}

/**
 * @param {SourceFile} file
 * @param {string} specifier
 * @param {string} target
 * @param {Record<string, string[]>} table
 */
function judgeRoom(file, specifier, target, table) {
  if (target === file.room) return [];
  const onlyTests = testArrows[file.room] ?? [];
  const allowed = (table[file.room] ?? []).filter((room) => file.isTest || !onlyTests.includes(room));
  if (!allowed.includes(target)) return [`${file.room} must not know ${target} (${specifier})`];
  if (target === 'tooling' && !file.isTest) return ['tooling is for development only'];
  const door = doors.find(({ from, to }) => from === file.room && to === target);
  return door === undefined || door.fits.test(specifier)
    ? []
    : [`${file.room} may use ${door.door} only, not ${specifier}`];
}

/**
 * @param {SourceFile} file
 * @param {string} specifier
 */
function leavesRoom(file, specifier) {
  const [group, room] = file.path.split('/');
  return !posix.join(posix.dirname(file.path), specifier).startsWith(`${group}/${room}/`);
}

/**
 * @param {string} specifier
 * @param {string} base
 * @param {string} path
 */
function isDeclared(specifier, base, path) {
  if (/^(#|\$app\/|node:)/.test(specifier)) return true;
  const own = manifest(join(base, ...path.split('/').slice(0, 2)));
  const name = specifier.split('/', specifier.startsWith('@') ? 2 : 1).join('/');
  return own.dependencies?.[name] !== undefined || own.devDependencies?.[name] !== undefined;
}

/**
 * @param {string} folder
 * @returns {{ dependencies?: Record<string, string>, devDependencies?: Record<string, string> }}
 */
function manifest(folder) {
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
}

/**
 * @param {string} base
 * @returns {Record<string, string[]>} room -> rooms it may import
 */
function arrowTable(base) {
  const path = join(base, 'turbo.json');
  if (!existsSync(path)) return {};
  /** @type {Record<string, { dependencies?: { allow?: string[] } }>} */
  const tags = JSON.parse(readFileSync(path, 'utf8')).boundaries?.tags ?? {};
  return Object.fromEntries(
    Object.entries(tags).map(([room, rule]) => [room, rule.dependencies?.allow ?? []]),
  );
}
