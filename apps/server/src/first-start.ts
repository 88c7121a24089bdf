import { idFromBytes } from '@fortschrift/domain/id';
import type { Greeting } from '@fortschrift/i18n/de/server';
import type { Config } from './config.ts';
import { fillDemo } from './demo/fill.ts';
import type { House } from './house.ts';

/** Every link of a first start names the same county: the first one used makes the others worthless. */
const firstCounty = idFromBytes(new Uint8Array(16));

/**
 * What an installation without a county needs at its start: the demo, or a one-time link with which an
 * administrator creates the first county. Returns what is to be said about it.
 */
export async function ensureFirstCounty(
  house: House,
  config: Pick<Config, 'demo' | 'origin'>,
): Promise<Pick<Greeting, 'setupLink' | 'demo'>> {
  const { rows } = house.ports.store;
  const counties = await rows.counties.list();
  if (counties.length === 0 && config.demo === 'off') {
    const { token } = await house.ports.signIn.createLink('setup', firstCounty);
    return { setupLink: `${config.origin}/einrichten#${token}`, demo: null };
  }
  if (counties.length === 0) await fillDemo(house);
  return { setupLink: null, demo: await house.ports.demo() };
}
