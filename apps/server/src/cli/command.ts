import type { Config } from '../config.ts';

/** A command of the administrator: arguments in, exit code out; it says on the terminal what it did. */
export type Command = (config: Config, args: readonly string[]) => Promise<number>;
