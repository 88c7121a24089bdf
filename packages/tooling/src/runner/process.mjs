import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { root } from './root.mjs';

/**
 * What a finished child left behind. `code` follows the shell: 128 + number when a signal ended it.
 * @typedef {{ code: number, output: string, seconds: number }} Finished
 * @typedef {{ cwd?: string, env?: NodeJS.ProcessEnv, quiet?: boolean }} RunOptions
 */

/**
 * Runs a program to its end and passes on the signals that should end it.
 * @param {string} command
 * @param {string[]} args
 * @param {RunOptions} [options] `quiet` collects the output instead of showing it
 * @returns {Promise<Finished>} never rejects: a program that cannot be started has code 127
 */
export function run(command, args, options = {}) {
  const { promise, resolve } = deferred();
  const started = Date.now();
  const child = spawn(command, args, {
    cwd: options.cwd ?? root,
    env: options.env ?? process.env,
    stdio: options.quiet === true ? ['ignore', 'pipe', 'pipe'] : 'inherit',
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk) => (output += chunk));
  const stopForwarding = forwardSignals(child);
  /** @param {number} code */
  const finish = (code) => {
    stopForwarding();
    resolve({ code, output, seconds: (Date.now() - started) / 1000 });
  };
  child.once('error', (error) => {
    output += error.message;
    if (options.quiet !== true) console.error(error.message);
    finish(127);
  });
  child.once('close', (code, signal) =>
    finish(signal === null ? (code ?? 1) : 128 + constants.signals[signal]),
  );
  return promise;
}

/** @param {import('node:child_process').ChildProcess} child */
function forwardSignals(child) {
  /** @type {NodeJS.Signals[]} */
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
  /** @param {NodeJS.Signals} signal */
  const forward = (signal) => {
    // A terminal sends Ctrl+C to the whole group: the child has it already, and a second one would mean "at once".
    if (signal === 'SIGINT' && process.stdin.isTTY) return;
    child.kill(signal);
  };
  for (const signal of signals) process.on(signal, forward);
  return () => {
    for (const signal of signals) process.off(signal, forward);
  };
}

function deferred() {
  /** @type {(value: Finished) => void} */
  let resolve = () => {};
  /** @type {Promise<Finished>} */
  const promise = new Promise((settle) => {
    resolve = settle;
  });
  return { promise, resolve };
}
