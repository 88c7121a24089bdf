import { parseArgs } from 'node:util';

/** How the suite is called. */
export const usage =
  'usage: npm run chaos [-- --seed N --storms N --rounds N --seconds N --writers N]\n       npm run chaos -- --kills N [--seed N --writers N]';

export interface ChaosArguments {
  /** The first seed; those that follow count up from it. */
  readonly seed: number;
  /** Only so many kills; null: the whole suite. */
  readonly kills: number | null;
  readonly storms: number;
  readonly rounds: number;
  readonly seconds: number;
  readonly writers: number;
}

/** Reads what follows the command; null when it is not understood, so that a slip of the pen is no promise kept. Never throws. */
export function readArguments(args: readonly string[]): ChaosArguments | null {
  const one = { type: 'string' } as const;
  const options = { seed: one, kills: one, storms: one, rounds: one, seconds: one, writers: one };
  try {
    const { values } = parseArgs({ args: [...args], options });
    const {
      seed = String(Math.floor(Math.random() * 2 ** 31)),
      kills,
      storms = '5',
      rounds = '4',
      seconds = '5',
      writers = '12',
    } = values;
    const counts = [kills ?? '1', storms, rounds, seconds, writers];
    if (!/^\d{1,10}$/.test(seed) || !counts.every((count) => /^[1-9]\d{0,5}$/.test(count))) return null;
    return {
      seed: Number(seed),
      kills: kills === undefined ? null : Number(kills),
      storms: Number(storms),
      rounds: Number(rounds),
      seconds: Number(seconds),
      writers: Number(writers),
    };
  } catch {
    return null;
  }
}
