import {
  configProblems,
  greeting,
  pagesMissing,
  portProblem,
  storeProblem,
} from '@fortschrift/i18n/de/server';
import { serveDesk } from './cli/serve-desk.ts';
import { readConfig } from './config.ts';
import { ensureFirstCounty } from './first-start.ts';
import { type House, openHouse } from './house.ts';
import { listen } from './listen.ts';
import { log } from './log.ts';
import { openPages } from './pages.ts';
import { claimStore } from './plug/store.ts';

/**
 * Start here. Environment -> Config -> the rooms, plugged together -> one port. Everything that can be wrong with
 * the start is said in words, and then nothing runs.
 */
async function main(): Promise<number> {
  const end = createEnd();
  const config = readConfig();
  if (!config.ok) return giveUp(configProblems(config.failure));
  const { host, port, origin } = config.value;

  const opened = await openHouse(config.value);
  if (!opened.ok) return giveUp(storeProblem(opened.failure.code, opened.failure.detail));
  const house = opened.value;
  const claim = await claimStore(config.value, () => end.call('another server has the database', 1));
  if (!claim.ok) return giveUp(storeProblem(claim.failure.code, claim.failure.detail), house);
  const pages = await openPages(origin, house.addressOf);
  if (!pages) return giveUp(pagesMissing, house);
  const first = await ensureFirstCounty(house, config.value);
  const listening = await listen(house, pages, host, port);
  if (!listening.ok) return giveUp(portProblem(port, listening.failure), house);
  const desk = await serveDesk(house, config.value);
  process.stdout.write(greeting({ origin, ...first }));
  void house.copyChapters();

  const { reason, code } = await end.called;
  log({ level: code === 0 ? 'info' : 'error', event: `stop ${reason}` });
  await desk.close();
  await listening.value.close();
  await claim.value.release();
  return code;
}

async function giveUp(words: string, house?: House): Promise<number> {
  process.stderr.write(words);
  await house?.close();
  return 1;
}

/** The end of the program, called by a signal (heard from the first moment on) or by whoever must not go on. */
function createEnd() {
  const { promise: called, resolve } = Promise.withResolvers<{ reason: string; code: number }>();
  // Service managers signal the whole group, and npm passes it on: SIGTERM may come several times. A second Ctrl+C
  // means at once.
  process.on('SIGTERM', () => resolve({ reason: 'SIGTERM', code: 0 }));
  process.once('SIGINT', () => resolve({ reason: 'SIGINT', code: 0 }));
  return { called, call: (reason: string, code: number) => resolve({ reason, code }) };
}

// A bug must not leave a server that answers but cannot commit: say it, stop, let the supervisor start anew.
process.on('unhandledRejection', (error) => {
  log({ level: 'error', event: 'unhandledRejection', error });
  process.exit(1);
});

process.exit(await main());
