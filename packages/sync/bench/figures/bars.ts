import { shown } from './table.ts';

/** One thing the program must reach: a measured value and its bound. */
export interface Bar {
  readonly what: string;
  readonly value: number;
  readonly bound: number;
  /** Whether the value may be at most or must be at least the bound. */
  readonly kind: 'at most' | 'at least';
  readonly unit?: string;
}

/** A bar as one line: `CPU per delivery, hall <= 0.6 y2: 0.48 ok`. */
export function barLine({ what, value, bound, kind, unit = '' }: Bar): string {
  return `${what} ${kind === 'at most' ? '<=' : '>='} ${bound}${unit}: ${shown(value)} ${verdict(value, bound, kind)}`;
}

function verdict(value: number, bound: number, kind: Bar['kind']): string {
  if (!Number.isFinite(value)) return 'not measured';
  return (kind === 'at most' ? value <= bound : value >= bound) ? 'ok' : 'MISSED';
}
