import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chownSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from './free-port.mjs';

/** PostgreSQL refuses to run as root: these accounts are tried instead, the first that exists. */
const accounts = ['postgres', 'nobody'];

/** Milliseconds a start may take, on a busy machine too. */
const patience = 60_000;

/**
 * Starts a PostgreSQL of our own, empty, on a free port of the loopback, with its data in a temporary folder. It trusts
 * everybody on this machine and syncs to disk as in production, because the tests kill and restart things.
 * @param {string} binaries folder with `initdb` and `postgres`
 * @returns {Promise<{ url: string, close: () => Promise<void> }>} rejects with PostgreSQL's own words when it cannot start
 */
export async function openPostgres(binaries) {
  const owner = process.getuid?.() === 0 ? accountIds() : {};
  const folder = mkdtempSync(join(tmpdir(), 'fortschrift-postgres-'));
  const data = join(folder, 'data');
  if (owner.uid !== undefined && owner.gid !== undefined) chownSync(folder, owner.uid, owner.gid);
  const remove = () => rmSync(folder, { recursive: true, force: true });
  try {
    initialise(join(binaries, 'initdb'), data, folder, owner);
    const port = await freePort();
    const server = await listening(join(binaries, 'postgres'), data, port, folder, owner);
    const killed = () => server.kill('SIGQUIT');
    process.once('exit', killed);
    return {
      url: `postgres://postgres@127.0.0.1:${port}/postgres`,
      close: async () => {
        process.off('exit', killed);
        await stop(server);
        remove();
      },
    };
  } catch (error) {
    remove();
    throw error;
  }
}

/** @typedef {{ uid?: number, gid?: number }} Owner */

/** @returns {Owner} */
function accountIds() {
  for (const account of accounts) {
    const [uid, gid] = ['-u', '-g'].map((option) => spawnSync('id', [option, account], { encoding: 'utf8' }));
    if (uid?.status === 0 && gid?.status === 0) return { uid: Number(uid.stdout), gid: Number(gid.stdout) };
  }
  throw new Error(
    'PostgreSQL does not run as root, and there is no account "postgres" or "nobody" to run it.',
  );
}

/**
 * @param {string} initdb
 * @param {string} data
 * @param {string} folder
 * @param {Owner} owner
 */
function initialise(initdb, data, folder, owner) {
  const args = ['-D', data, '-U', 'postgres', '--auth=trust', '--encoding=UTF8', '--locale=C', '--no-sync'];
  const { status, stderr, error } = spawnSync(initdb, args, { cwd: folder, encoding: 'utf8', ...owner });
  if (status !== 0) throw new Error(`initdb failed: ${error?.message ?? stderr}`);
}

/**
 * @param {string} program
 * @param {string} data
 * @param {number} port
 * @param {string} folder
 * @param {Owner} owner
 * @returns {Promise<import('node:child_process').ChildProcess>} resolves when it accepts connections
 */
function listening(program, data, port, folder, owner) {
  const settings = [
    'listen_addresses=127.0.0.1',
    'unix_socket_directories=',
    'max_connections=200',
    'log_min_messages=log',
  ];
  const args = ['-D', data, '-p', String(port), ...settings.flatMap((setting) => ['-c', setting])];
  // Its own process group, so that Ctrl+C reaches the tests first and they can still close their connections.
  const server = spawn(program, args, {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'pipe'],
    detached: true,
    ...owner,
  });
  return new Promise((resolve, reject) => {
    let log = '';
    const fail = (/** @type {string} */ reason) => {
      clearTimeout(deadline);
      server.kill('SIGQUIT');
      reject(new Error(`PostgreSQL did not start: ${reason}\n${log}`));
    };
    const deadline = setTimeout(() => fail(`not ready after ${patience / 1000} s`), patience);
    server.stderr.on('data', (chunk) => {
      log = `${log}${chunk}`.slice(-10_000);
      if (!log.includes('ready to accept connections')) return;
      clearTimeout(deadline);
      resolve(server);
    });
    server.once('error', (error) => fail(error.message));
    server.once('exit', (code) => fail(`it ended with code ${code}`));
  });
}

/** @param {import('node:child_process').ChildProcess} server */
async function stop(server) {
  if (server.exitCode !== null || server.signalCode !== null) return;
  const exited = once(server, 'exit');
  // SIGINT is PostgreSQL's "fast shutdown": open connections are cut.
  server.kill('SIGINT');
  await exited;
}
