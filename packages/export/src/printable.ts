import type { Coverage } from './glyph-coverage.ts';

/** Makes text fit for our fonts, and remembers whether anything had to be replaced. */
export type Printable = {
  /** A text of people -> the same text in characters that the fonts have. */
  clean(text: string): string;
  /** Whether a character was replaced since the start. */
  replaced(): boolean;
};

const replacement = '\ufffd';
const segmenter = new Intl.Segmenter('de', { granularity: 'grapheme' });

/** Everyday German: in every one of our fonts, so nothing has to be looked up. */
const plain =
  /^[\n\u0020-\u007e\u00a0-\u00ac\u00ae-\u00ff\u2013\u2014\u2018-\u201a\u201c-\u201e\u2026\u20ac]*$/;

/** Invisible characters that make a text lie about its order, or mean nothing on paper. */
const invisible = /(?!\n)\p{Cc}|[\u202a-\u202e\u2066-\u2069\ufeff]|\p{Variation_Selector}/gu;
const ignorable = /[\u00ad\u200b-\u200f\u2060\n]/;

/**
 * A PDF/UA file may not contain a character without a glyph (ISO 14289-1, 7.21.8), and the compiler refuses to make
 * one. Each character as a person sees it must stand wholly in one font; else it loses its accents, and if that does
 * not help it becomes U+FFFD, which the document explains. Words too long for a line get places to break.
 * @param fonts coverage of each font
 */
export function createPrintable(fonts: readonly Coverage[]): Printable {
  let replaced = false;
  const fits = (character: string) =>
    fonts.some((font) => [...character].every((one) => ignorable.test(one) || font(one.codePointAt(0) ?? 0)));
  const fit = (character: string): string => {
    if (fits(character)) return character;
    const bare = character.normalize('NFD').replace(/\p{M}+/gu, '');
    replaced = true;
    return bare !== '' && fits(bare) ? bare : replacement;
  };
  return {
    clean(text) {
      const tidy = withBreaks(text.normalize('NFC').replace(/\r\n?/g, '\n').replace(/\t/g, ' '));
      if (plain.test(tidy)) return tidy;
      const visible = tidy.toWellFormed().replace(invisible, '');
      return Array.from(segmenter.segment(visible), ({ segment }) => fit(segment)).join('');
    },
    replaced: () => replaced,
  };
}

/** Addresses break after their punctuation; letters without end break somewhere rather than leave the page. */
function withBreaks(text: string): string {
  return text.replace(/\S{40,}/g, (word) =>
    word
      .replace(/([/._?&=+-])(?=[^/._?&=+\s-])/g, '$1\u200b')
      .replace(/[^\s\u200b]{120,}/g, (run) => run.replace(/(.{30})(?=.)/gsu, '$1\u200b')),
  );
}
