import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { toolEnvironment } from './node.mjs';
import { run } from './process.mjs';
import { root } from './root.mjs';

/**
 * Builds the web app unless a build of the same sources is there already; turbo keeps the account of that.
 * @returns {Promise<number>} exit code, 0 when the build is in place
 */
export async function buildWeb() {
  const turbo = join(root, 'node_modules', '.bin', 'turbo');
  const args = [
    'run',
    'build',
    '--filter=@fortschrift/web',
    '--output-logs=errors-only',
    '--log-prefix=none',
  ];
  const patience = setTimeout(
    () => console.log('Building the pages (their sources changed, up to a minute) ...'),
    1500,
  );
  const { code, output } = await run(turbo, args, { env: toolEnvironment(), quiet: true });
  clearTimeout(patience);
  if (code !== 0) console.error(output);
  if (code === 0 && !existsSync(join(root, 'apps/web/build/handler.js'))) {
    console.error('The web build ended well but apps/web/build/handler.js is missing.');
    return 1;
  }
  return code;
}
