import { registerHooks } from 'node:module';

/**
 * Loaded before the server's own main.ts (`node --import`): every page is an empty answer. The pages are built in
 * a minute and tried by the journeys in a real browser; what is tried here is the process behind them.
 */
const stand = 'export const openPages = async () => (_, response) => response.end();';

registerHooks({
  resolve(specifier, context, next) {
    if (specifier !== './pages.ts') return next(specifier, context);
    const url = `data:text/javascript,${encodeURIComponent(stand)}`;
    return { url, format: 'module', shortCircuit: true };
  },
});
