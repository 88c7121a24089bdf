/** What a number format of a workbook says about the numbers in its cells, as far as words need it. */
export type NumberFormat =
  | { readonly kind: 'general' }
  | { readonly kind: 'date' }
  | { readonly kind: 'fixed'; readonly decimals: number; readonly percent: boolean };

const general: NumberFormat = { kind: 'general' };

/** Formats every workbook has without declaring them (ECMA-376 part 1, 18.8.30). */
const builtIn: ReadonlyMap<number, string> = new Map([
  [1, '0'],
  [2, '0.00'],
  [3, '#,##0'],
  [4, '#,##0.00'],
  [9, '0%'],
  [10, '0.00%'],
  ...[14, 15, 16, 17, 22, 27, 30, 36, 50, 57].map((id): [number, string] => [id, 'yyyy-mm-dd']),
  ...[18, 19, 20, 21].map((id): [number, string] => [id, 'hh:mm']),
]);

/** A format by its number, with the codes the workbook itself declares. */
export function numberFormat(id: number, declared: ReadonlyMap<number, string>): NumberFormat {
  const code = declared.get(id) ?? builtIn.get(id);
  if (code === undefined) return general;
  // Only the part for positive numbers, without quoted words, escaped characters, colours and locales.
  const bare = (code.split(';')[0] ?? '').replace(/"[^"]*"|\\.|\[[^\]]*\]|[_*]./g, '');
  if (/[dyhs]|m/i.test(bare)) return { kind: 'date' };
  const digits = /[0#?](?:\.([0#?]*))?(?=[^0#?.]*$)/.exec(bare);
  if (!digits || /e[+-]|\//i.test(bare)) return general;
  return { kind: 'fixed', decimals: Math.min(15, digits[1]?.length ?? 0), percent: bare.includes('%') };
}

/**
 * A stored number -> the words a German reader sees: decimal comma, no grouping, at most 15 digits as spreadsheets show;
 * dates as YYYY-MM-DD, with HH:MM where there is a time. `epoch1904` for workbooks that count from 1904.
 */
export function shownNumber(stored: string, format: NumberFormat, epoch1904: boolean): string {
  const value = Number(stored);
  if (stored.trim() === '' || !Number.isFinite(value)) return stored;
  if (format.kind === 'date') return shownDate(value, epoch1904) ?? shown(value);
  if (format.kind === 'general' || Math.abs(value) >= 1e15) return shown(value);
  const number = format.percent ? value * 100 : value;
  return `${number.toFixed(format.decimals).replace('.', ',')}${format.percent ? ' %' : ''}`;
}

function shown(value: number): string {
  return String(Number(value.toPrecision(15))).replace('.', ',');
}

const dayLength = 86_400_000;

/** Serial days (ECMA-376 part 1, 18.17.4.1); day 60 of the 1900 system is a 29 February that never was. */
function shownDate(serial: number, epoch1904: boolean): string | null {
  if (serial < 0 || serial >= 2_958_466) return null;
  const minutes = Math.round((serial % 1) * 1440);
  const clock = `${String(Math.floor(minutes / 60) % 24).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
  const day = Math.floor(serial) + (minutes === 1440 ? 1 : 0);
  if (day === 0 && !epoch1904) return clock;
  const first = epoch1904 ? Date.UTC(1904, 0, 1) : day < 60 ? Date.UTC(1899, 11, 31) : Date.UTC(1899, 11, 30);
  const iso = new Date(first + day * dayLength).toISOString().slice(0, 10);
  return minutes % 1440 === 0 ? iso : `${iso} ${clock}`;
}
