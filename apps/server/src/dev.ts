import { createServer as createHttpServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import { configProblems, greeting, portProblem, storeProblem } from '@fortschrift/i18n/de/server';
import { serveDesk } from './cli/serve-desk.ts';
import { readConfig } from './config.ts';
import { ensureFirstCounty } from './first-start.ts';
import { type House, openHouse } from './house.ts';
import { listen } from './listen.ts';
import { log } from './log.ts';
import type { Pages } from './pages.ts';

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
const reloadPath = '/__vite';
const reload = createHttpServer();
const vite = await createServer({
  server: { middlewareMode: true, hmr: { server: reload, path: reloadPath } },
  appType: 'custom',
});
const first = await ensureFirstCounty(house, config.value);
const { host, port, origin } = config.value;
// The hot reload listens on a server of its own that has no port: its handshakes are handed over.
const upgrade: House['upgrade'] = (request, socket, head) => {
  if (!request.url?.startsWith(reloadPath)) return house.upgrade(request, socket, head);
  return reload.emit('upgrade', request, socket, head);
};
const pages: Pages = (request, response) => vite.middlewares(request, response);
const listening = await listen({ ...house, upgrade }, pages, host, port);
if (!listening.ok) {
  process.stderr.write(portProblem(port, listening.failure));
  process.exit(1);
}
const desk = await serveDesk(house, config.value);
process.stdout.write(greeting({ origin, ...first }));
void house.copyChapters();

for (const signal of ['SIGTERM', 'SIGINT'] as const) {
  process.once(signal, () => {
    log({ level: 'info', event: `stop ${signal}` });
    void Promise.all([vite.close(), desk.close(), listening.value.close()]).then(() => process.exit(0));
  });
}
