import { printTable, shown } from './table.ts';

/** One thing the program must reach: a measured value and its bound. */
export interface Bar {
  readonly what: string;
  readonly value: number;
  readonly bound: number;
  /** Whether the value may be at most or must be at least the bound. */
  readonly kind: 'at most' | 'at least';
  readonly unit?: string;
}

/** Prints every bar with what was measured and whether it is reached, and how many are. */
export function printBars(bars: readonly Bar[]): void {
  const judged = bars.map((bar) => ({ ...bar, verdict: verdict(bar.value, bar.bound, bar.kind) }));
  printTable(
    ['bar', 'at', 'measured', 'verdict'],
    judged.map(({ what, value, bound, kind, unit = '', verdict }) => [
      what,
      `${kind === 'at most' ? '<=' : '>='} ${bound}${unit}`,
      shown(value),
      verdict,
    ]),
  );
  const of = (which: string) => judged.filter((bar) => bar.verdict === which).length;
  console.log(
    `  ${of('ok')} of ${bars.length} reached, ${of('MISSED')} missed, ${of('not measured')} not measured`,
  );
}

function verdict(value: number, bound: number, kind: Bar['kind']): string {
  if (!Number.isFinite(value)) return 'not measured';
  return (kind === 'at most' ? value <= bound : value >= bound) ? 'ok' : 'MISSED';
}
