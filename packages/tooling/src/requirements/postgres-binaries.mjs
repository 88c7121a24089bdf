import { dirname, join } from 'node:path';
import { findExecutable, versionFolders } from './executable.mjs';

/**
 * Finds the folder with PostgreSQL's server programs; Debian keeps them off PATH.
 * @returns {string | undefined} absolute path of a folder that holds `initdb` and `postgres`
 */
export function findPostgres() {
  const installations = [
    ...versionFolders('/usr/lib/postgresql'),
    '/opt/homebrew/opt/postgresql',
    '/usr/local/opt/postgresql',
  ];
  const places = installations.map((folder) => join(folder, 'bin', 'initdb'));
  const initdb = findExecutable(['initdb'], places);
  if (initdb === undefined) return undefined;
  const folder = dirname(initdb);
  return findExecutable([], [join(folder, 'postgres')]) === undefined ? undefined : folder;
}
