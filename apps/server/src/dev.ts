import { createServer as createHttpServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import { configProblems, greeting, portProblem, storeProblem } from '@fortschrift/i18n/de/server';
import { readConfig } from './config.ts';
import { ensureFirstCounty } from './first-start.ts';
import { openHouse } from './house.ts';
import { listen } from './listen.ts';
import { log } from './log.ts';

/**
 * The same server for whoever works on it: pages come from Vite and are replaced while they are edited. One port,
 * hot reload included.
 */
const config = readConfig();
if (!config.ok) {
  process.stderr.write(configProblems(config.failure));
  process.exit(1);
}
const opened = await openHouse(config.value);
if (!opened.ok) {
  process.stderr.write(storeProblem(opened.failure.code, opened.failure.detail));
  process.exit(1);
}
const house = opened.value;

// SvelteKit resolves its files from the working directory.
process.chdir(fileURLToPath(new URL('../../web', import.meta.url)));
const { createServer } = await import('vite');
const reload = createHttpServer();
const vite = await createServer({
  server: { middlewareMode: true, hmr: { server: reload, path: '/__vite' } },
  appType: 'custom',
});
const first = await ensureFirstCounty(house, config.value);
const { host, port, origin } = config.value;
const listening = await listen(house, (request, response) => vite.middlewares(request, response), host, port);
if (!listening.ok) {
  process.stderr.write(portProblem(port, listening.failure));
  process.exit(1);
}
// The hot reload has its own upgrade listener on a server that never listens: ours hands its requests over.
listening.value.server.prependListener('upgrade', (request, socket, head) => {
  if (request.url?.startsWith('/__vite')) reload.emit('upgrade', request, socket, head);
});
process.stdout.write(greeting({ origin, ...first }));

for (const signal of ['SIGTERM', 'SIGINT'] as const) {
  process.once(signal, () => {
    log({ level: 'info', event: `stop ${signal}` });
    void Promise.all([vite.close(), listening.value.close()]).then(() => process.exit(0));
  });
}
