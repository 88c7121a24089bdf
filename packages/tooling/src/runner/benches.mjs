import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { root, workspaces } from './root.mjs';

/**
 * Lists the measurements of all workspaces: every TypeScript file directly in a `bench` folder.
 * @param {string} [base] folder of the repository
 * @returns {{ name: string, file: string }[]} file relative to the base
 */
export function benches(base = root) {
  return workspaces(base).flatMap(({ folder }) => {
    const path = join(base, folder, 'bench');
    const files = existsSync(path) ? readdirSync(path) : [];
    return files
      .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
      .map((file) => ({ name: file.slice(0, -'.ts'.length), file: `${folder}/bench/${file}` }));
  });
}
