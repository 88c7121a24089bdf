import type { Config } from '../config.ts';
import type { House } from '../house.ts';
import { log } from '../log.ts';
import { keepAccounts } from './account.ts';
import { backUp } from './backup.ts';
import { openDesk } from './desk.ts';
import { exportAtDesk } from './export.ts';
import { sumAtDesk } from './verify.ts';

/**
 * Lets the running server carry out `backup`, `account` and `export`, and say the sum `verify` asks for: the embedded
 * database lets no other process in meanwhile. Where the folder cannot hold a socket the log says so, and those commands
 * ask for a stopped server.
 */
export async function serveDesk(
  house: House,
  { dataDir, databaseUrl }: Pick<Config, 'dataDir' | 'databaseUrl'>,
): Promise<{ close(): Promise<void> }> {
  const { attention } = house;
  const none = { close: async () => {} };
  if (databaseUrl !== null) return none;
  const work = {
    backup: (args: readonly string[]) => attention.during(backUp(house.store, args)),
    account: (args: readonly string[]) => attention.during(keepAccounts(house.ports, args)),
    export: (args: readonly string[]) => attention.during(exportAtDesk(house.ports, args)),
    sum: (args: readonly string[]) => attention.during(sumAtDesk(house.ports, args)),
  };
  try {
    return await openDesk(dataDir, work);
  } catch (error) {
    log({ level: 'error', event: 'desk', error });
    return none;
  }
}
