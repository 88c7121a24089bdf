import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import ts from 'typescript';
import { workspaces } from '../runner/root.mjs';

/**
 * A source file as the fences see it. `path` is relative to the repository with forward slashes, `room` is the name of
 * its workspace, `isTest` is true for what never runs in production, `code` is the script of a component.
 * @typedef {{
 *   path: string, room: string, isTest: boolean, text: string, code: string, tree: import('typescript').SourceFile,
 * }} SourceFile
 */

const endings = ['.ts', '.mjs', '.svelte'];
const skipped = ['node_modules', 'build', '.svelte-kit', 'test-results'];

/**
 * Reads every source file of all workspaces.
 * @param {string} base folder of the repository
 * @returns {SourceFile[]}
 */
export function sourceFiles(base) {
  return workspaces(base).flatMap(({ name, folder, path }) =>
    walk(path).map((inner) =>
      readSource(`${folder}/${inner}`, name, readFileSync(join(path, inner), 'utf8')),
    ),
  );
}

/**
 * Makes a source file from its text.
 * @param {string} path relative to the repository
 * @param {string} room name of the workspace
 * @param {string} text of the file
 * @returns {SourceFile}
 */
export function readSource(path, room, text) {
  const code = path.endsWith('.svelte') ? scriptsOf(text) : text;
  const kind = path.endsWith('.mjs') ? ts.ScriptKind.JS : ts.ScriptKind.TS;
  const tree = ts.createSourceFile(path, code, ts.ScriptTarget.Latest, true, kind);
  return { path, room, isTest: isTestPath(path), text, code, tree };
}

/**
 * Says whether a file belongs to tests, measurements or the configuration of tools.
 * @param {string} path relative to the repository
 */
export function isTestPath(path) {
  return /\.(test|acceptance|config)\.(ts|mjs)$/.test(path) || /^[^/]+\/[^/]+\/(test|e2e|bench)\//.test(path);
}

/**
 * The line a node starts in.
 * @param {SourceFile} file
 * @param {import('typescript').Node} node
 * @returns {string} `path:line`
 */
export function placeOf(file, node) {
  return `${file.path}:${file.tree.getLineAndCharacterOfPosition(node.getStart(file.tree)).line + 1}`;
}

/**
 * @param {string} folder
 * @param {string} [inner]
 * @returns {string[]}
 */
function walk(folder, inner = '') {
  const path = join(folder, inner);
  if (!existsSync(path)) return [];
  return readdirSync(path, { withFileTypes: true }).flatMap((entry) => {
    const name = inner === '' ? entry.name : `${inner}/${entry.name}`;
    if (entry.isDirectory()) return skipped.includes(entry.name) ? [] : walk(folder, name);
    return endings.includes(extname(entry.name)) && !entry.name.endsWith('.d.ts') ? [name] : [];
  });
}

/**
 * Keeps only the scripts of a component, every line where it was.
 * @param {string} text
 */
function scriptsOf(text) {
  let code = '';
  let end = 0;
  for (const match of text.matchAll(/<script[^>]*>([\s\S]*?)<\/script>/g)) {
    const [whole, script = ''] = match;
    const start = match.index + whole.indexOf('>') + 1;
    code += text.slice(end, start).replace(/[^\n]/g, ' ') + script;
    end = start + script.length;
  }
  return code;
}
