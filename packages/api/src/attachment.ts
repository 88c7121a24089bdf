import { slugFor } from '@fortschrift/domain/county';

/**
 * The `Content-Disposition` of a download (RFC 6266): a plain name every system can keep, and the words as they are
 * written for those that understand more.
 * @param words what the file holds, joined by spaces in its name
 * @param format the ending, without a dot
 */
export function attachment(words: readonly string[], format: string): string {
  const written = words
    .filter(Boolean)
    .join(' ')
    .replace(/[/\\:*?"<>|]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  const plain = words.filter(Boolean).map(plainWord).join('-');
  return `attachment; filename="${plain}.${format}"; filename*=UTF-8''${extended(`${written}.${format}`)}`;
}

/** Days and numbers stay as they are; everything else as in addresses. */
function plainWord(word: string): string {
  return /^[0-9.-]+$/.test(word) ? word : slugFor(word);
}

/** Percent-encodes everything RFC 8187 does not allow as it stands. */
function extended(name: string): string {
  return encodeURIComponent(name.toWellFormed()).replace(
    /['()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
