import {
  configProblems,
  greeting,
  pagesMissing,
  portProblem,
  storeProblem,
} from '@fortschrift/i18n/de/server';
import { keepAccounts } from './cli/account.ts';
import { backUp } from './cli/backup.ts';
import { openDesk } from './cli/desk.ts';
import { readConfig } from './config.ts';
import { ensureFirstCounty } from './first-start.ts';
import { type House, openHouse } from './house.ts';
import { listen } from './listen.ts';
import { log } from './log.ts';
import { openPages } from './pages.ts';

/**
 * Start here. Environment -> Config -> the rooms, plugged together -> one port. Everything that can be wrong with
 * the start is said in words, and then nothing runs.
 */
async function main(): Promise<number> {
  const asked = stopSignal();
  const config = readConfig();
  if (!config.ok) return giveUp(configProblems(config.failure));
  const { host, port, origin, dataDir, databaseUrl } = config.value;

  const opened = await openHouse(config.value);
  if (!opened.ok) return giveUp(storeProblem(opened.failure.code, opened.failure.detail));
  const house = opened.value;
  const pages = await openPages(origin);
  if (!pages) return giveUp(pagesMissing, house);
  const first = await ensureFirstCounty(house, config.value);
  const listening = await listen(house, pages, host, port);
  if (!listening.ok) return giveUp(portProblem(port, listening.failure), house);
  const desk = databaseUrl
    ? null
    : await openDesk(dataDir, {
        backup: (args) => backUp(house.store, args),
        account: (args) => keepAccounts(house.ports, args),
        // Without it everything works but these two commands, which then ask for a stopped server.
      }).catch((error: unknown) => log({ level: 'error', event: 'desk', error }));
  process.stdout.write(greeting({ origin, ...first }));
  void house.copyChapters();

  log({ level: 'info', event: `stop ${await asked}` });
  await desk?.close();
  await listening.value.close();
  return 0;
}

async function giveUp(words: string, house?: House): Promise<number> {
  process.stderr.write(words);
  await house?.close();
  return 1;
}

/** Heard from the first moment on: asked to stop while it starts, the program does so once it can in order. */
function stopSignal(): Promise<string> {
  return new Promise((resolve) => {
    for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => resolve(signal));
  });
}

// A bug must not leave a server that answers but cannot commit: say it, stop, let the supervisor start anew.
process.on('unhandledRejection', (error) => {
  log({ level: 'error', event: 'unhandledRejection', error });
  process.exit(1);
});

process.exit(await main());
