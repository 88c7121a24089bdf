import { join } from 'node:path';
import type { Config } from '../config.ts';

/** Where the rows are: what `openStore` wants of a configuration. */
export function storeLocation(
  config: Pick<Config, 'databaseUrl' | 'dataDir'>,
): { databaseUrl: string } | { dataDir: string } {
  return config.databaseUrl ? { databaseUrl: config.databaseUrl } : { dataDir: config.dataDir };
}

/** The embedded database inside the data folder. */
export function databaseFile(config: Pick<Config, 'dataDir'>): string {
  return join(config.dataDir, 'fortschrift.sqlite');
}
