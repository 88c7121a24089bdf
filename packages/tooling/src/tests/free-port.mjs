import { once } from 'node:events';
import { createServer } from 'node:net';

/**
 * The system gives the ports above 32767 to whoever connects somewhere. While a server is away for a moment, a client
 * that tries to reach it there may even be connected to itself, and the server finds its port taken when it is back.
 */
const lowest = 20_000;
const highest = 32_000;
const attempts = 50;

/**
 * A port of the loopback nobody listens on and nobody is given by chance: it can be used again after a restart.
 * Rejects when none of fifty is free.
 * @returns {Promise<number>}
 */
export async function freePort() {
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const port = lowest + Math.floor(Math.random() * (highest - lowest));
    if (await isFree(port)) return port;
  }
  throw new Error('no free port on the loopback');
}

/**
 * @param {number} port
 * @returns {Promise<boolean>}
 */
async function isFree(port) {
  const probe = createServer();
  const listening = once(probe, 'listening').then(
    () => true,
    () => false,
  );
  probe.listen(port, '127.0.0.1');
  if (!(await listening)) return false;
  probe.close();
  await once(probe, 'close');
  return true;
}
