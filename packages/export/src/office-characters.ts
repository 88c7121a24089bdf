import type { Printable } from './printable.ts';

/** Characters that make a text lie about its order, or that mean nothing on paper. */
const invisible = /(?!\n)\p{Cc}|[\u202a-\u202e\u2066-\u2069\ufeff]/gu;
const nonCharacter = /\p{Noncharacter_Code_Point}/gu;
const plain = /^[\n\u0020-\u007e\u00a0-\u02ff]*$/;

/**
 * What every file that leaves its fonts to the reader's machine may contain: all of Unicode but controls, overrides of
 * the writing direction, lone surrogates and code points that are no characters (XML 1.0, 2.2 forbids most of them).
 * Nothing else is replaced.
 */
export const officeCharacters: Printable = {
  clean(text) {
    const tidy = text.normalize('NFC').replace(/\r\n?/g, '\n').replace(/\t/g, ' ');
    if (plain.test(tidy)) return tidy;
    return tidy.toWellFormed().replace(invisible, '').replace(nonCharacter, '\ufffd');
  },
  replaced: () => false,
};
