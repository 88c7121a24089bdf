import type { Bar } from '../figures/bars.ts';

export interface Settings {
  /** Rounds in which the contenders take turns. */
  readonly runs: number;
  /** Length of one measurement. */
  readonly seconds: number;
  /** Folder of editing traces, or null. */
  readonly traces: string | null;
  /** Folder for what this run stores; gone afterwards. */
  readonly folder: string;
}

/** What a scenario found: raw figures for the machine, bars for the eye. */
export interface Findings {
  readonly figures: unknown;
  readonly bars: readonly Bar[];
}

/** Measures all contenders and prints its table. */
export type Scenario = (settings: Settings) => Promise<Findings>;
