import { costCentsMax, staffHundredthsMax } from '@fortschrift/domain/measure-money';

/** Euro cents -> "148.000 €", with cents only where there are some. */
export function formatEuro(cents: number): string {
  return new Intl.NumberFormat('de', {
    style: 'currency',
    currency: 'EUR',
    minimumFractionDigits: cents % 100 === 0 ? 0 : 2,
  }).format(cents / 100);
}

/** The same as somebody would type it: "148.000" or "12,50". */
export function typedEuro(cents: number): string {
  return new Intl.NumberFormat('de', { minimumFractionDigits: cents % 100 === 0 ? 0 : 2 }).format(
    cents / 100,
  );
}

/** Hundredths of a position -> "2,0", "0,75". */
export function formatStaff(hundredths: number): string {
  return new Intl.NumberFormat('de', { minimumFractionDigits: 1, maximumFractionDigits: 2 }).format(
    hundredths / 100,
  );
}

/**
 * An amount as people type it in German ("148.000", "12,50 €", "1500", "3 Tsd.", "1,2 Mio. Euro") -> cents; null for
 * what is no amount, below 0 or above `costCentsMax`.
 */
export function parseEuro(text: string): number | null {
  const words =
    /^(.*?)\s*(tsd\.?|tausend|t(?=\s?€|\s?eur)|mio\.?|millionen|million)?\s*(€|euro|eur)?$/iu.exec(
      text.trim(),
    );
  const hundredths = hundredthsOf(words?.[1] ?? '');
  if (hundredths === null) return null;
  const unit = (words?.[2] ?? '').toLowerCase();
  const cents = hundredths * (unit === '' ? 1 : unit.startsWith('m') ? 1_000_000 : 1000);
  return cents <= costCentsMax ? cents : null;
}

/** A share of staff as people type it ("0,5", "2 VZÄ", "1,0 Stellen") -> hundredths; null for what is none. */
export function parseStaff(text: string): number | null {
  const hundredths = hundredthsOf(text.trim().replace(/\s*(vzä|stellen?)$/iu, ''));
  return hundredths !== null && hundredths <= staffHundredthsMax ? hundredths : null;
}

/** A German number with up to two decimals -> hundredths. A point before three digits parts thousands. */
function hundredthsOf(text: string): number | null {
  const plain = text.replace(/[\s\u00a0\u202f']/g, '').replace(/\.(?=\d{3}(?:\D|$))/g, '');
  const parts = /^(\d{1,13})(?:[.,](\d{1,2}|-))?$/.exec(plain);
  if (!parts) return null;
  const decimals = parts[2] === '-' ? '' : (parts[2] ?? '');
  return Number(parts[1]) * 100 + Number(decimals.padEnd(2, '0'));
}
