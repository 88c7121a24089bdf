import { isAllowedHref } from '@fortschrift/domain/rich-text';

/**
 * What somebody typed as the target of a link -> an address a link may have: "landkreis.de" gets https, an e-mail
 * address gets mailto. Null when it is none.
 */
export function linkAddress(typed: string): string | null {
  const text = typed.trim();
  if (text === '') return null;
  if (isAllowedHref(text)) return text;
  if (/^[^\s@/:]+@[^\s@/:]+\.[^\s@/:]{2,}$/.test(text)) return `mailto:${text}`;
  const guess = `https://${text}`;
  return /^[^\s/:@]+\.[^\s/:@]{2,}(:\d+)?(\/\S*)?$/.test(text) && isAllowedHref(guess) ? guess : null;
}
