import { basename } from 'node:path';

/** @import { SourceFile } from './source-files.mjs' */

/** Names that say "things", not what things: drawers fill up and nobody finds anything in them. */
const drawers = [
  'utils',
  'util',
  'helpers',
  'helper',
  'common',
  'shared',
  'misc',
  'manager',
  'service',
  'services',
];

/**
 * Refuses drawers as names of files and folders, and file names that are not kebab-case (components: PascalCase).
 * @param {SourceFile[]} files
 * @returns {string[]} one sentence per violation
 */
export function nameViolations(files) {
  return files.flatMap(({ path }) => {
    const drawer = wordsOf(path).find((word) => drawers.includes(word));
    if (drawer !== undefined) return [`${path} is called "${drawer}": name it after what is inside`];
    return isWellWritten(basename(path)) ? [] : [`${path}: files are kebab-case, components PascalCase`];
  });
}

/** @param {string} path */
function wordsOf(path) {
  const inRoom = path.split('/').slice(2).join('/');
  return inRoom
    .replaceAll(/([a-z])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .split(/[^a-z]+/);
}

/** @param {string} name */
function isWellWritten(name) {
  // SvelteKit gives the names that start with a plus sign.
  if (name.startsWith('+')) return true;
  return name.endsWith('.svelte')
    ? /^[A-Z][A-Za-z0-9]*\.svelte$/.test(name)
    : /^[a-z0-9]+([.-][a-z0-9]+)*$/.test(name);
}
