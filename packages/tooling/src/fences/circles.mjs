import { posix } from 'node:path';
import { importsOf } from './imports.mjs';

/** @import { SourceFile } from './source-files.mjs' */

/**
 * Lists files of one room that need each other in a circle, be it for types alone: none of them can be read, tested or
 * moved without the others. A component may show itself, as trees do.
 * @param {SourceFile[]} files
 * @returns {string[]} one sentence per circle, with a shortest way around it
 */
export function circleViolations(files) {
  const paths = new Set(files.map(({ path }) => path));
  /** @type {Map<string, string[]>} */
  const needs = new Map();
  for (const file of files)
    needs.set(
      file.path,
      importsOf(file)
        .map(({ specifier }) => pathOf(file, specifier))
        .filter((path) => path !== file.path && paths.has(path)),
    );
  const told = new Set();
  return [...needs.keys()].flatMap((path) => {
    const way = told.has(path) ? undefined : wayBack(path, needs);
    if (way === undefined) return [];
    for (const passed of way) told.add(passed);
    return [`${way.join(' -> ')} -> ${path} is a circle`];
  });
}

/**
 * @param {SourceFile} file
 * @param {string} specifier
 */
function pathOf(file, specifier) {
  const [group, room] = file.path.split('/');
  if (specifier.startsWith('.')) return posix.join(posix.dirname(file.path), specifier);
  return specifier.replace(/^#lib\//, `${group}/${room}/src/lib/`);
}

/**
 * The shortest way from a file back to itself.
 * @param {string} start
 * @param {Map<string, string[]>} needs
 * @returns {string[] | undefined}
 */
function wayBack(start, needs) {
  /** @type {Map<string, string>} */
  const cameFrom = new Map();
  const waiting = [start];
  for (let path = waiting.shift(); path !== undefined; path = waiting.shift())
    for (const next of needs.get(path) ?? []) {
      if (next === start) return way(start, path, cameFrom);
      if (cameFrom.has(next)) continue;
      cameFrom.set(next, path);
      waiting.push(next);
    }
  return undefined;
}

/**
 * @param {string} start
 * @param {string} end
 * @param {Map<string, string>} cameFrom
 */
function way(start, end, cameFrom) {
  const passed = [end];
  for (let path = end; path !== start; ) {
    path = cameFrom.get(path) ?? start;
    passed.unshift(path);
  }
  return passed;
}
