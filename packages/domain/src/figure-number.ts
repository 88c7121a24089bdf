/**
 * A number as people type it in German -> its value: "17.400", "9,7", "1.234,5", "-3", "12 %", with any kind of space.
 * A point followed by exactly three digits groups; any other point is a decimal one ("9.7"). Null for what is no number.
 */
export function parseNumber(typed: string): number | null {
  const text = typed
    .replace(/[\s\u00a0\u202f]/g, '')
    .replace(/^[−–]/, '-')
    .replace(/%$/, '');
  if (/^[+-]?\d{1,3}(\.\d{3})+(,\d+)?$/.test(text)) return finite(text.replaceAll('.', '').replace(',', '.'));
  if (/^[+-]?\d+([.,]\d+)?$/.test(text)) return finite(text.replace(',', '.'));
  return null;
}

function finite(text: string): number | null {
  const value = Number(text);
  return Number.isFinite(value) && Math.abs(value) <= 1e15 ? value : null;
}

/** A number as it is written in German: grouped by points, at most three digits behind the comma. */
export function writeNumber(value: number): string {
  const rounded = Math.round(Math.abs(value) * 1000) / 1000;
  const [whole = '0', rest] = rounded
    .toFixed(3)
    .replace(/\.?0+$/, '')
    .split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, '.');
  const sign = value < 0 && rounded !== 0 ? '−' : '';
  return `${sign}${grouped}${rest === undefined ? '' : `,${rest}`}`;
}
