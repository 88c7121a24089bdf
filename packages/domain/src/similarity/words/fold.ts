/** Endings by which German writes both genders in one word: Schüler*innen, Lehrer/-innen, Bürger:in, Kolleg_innen. */
const genderSign = /(\p{L}{3,})(?:[*:_·•]|\/-?)(?:inn?en|in|r|n)(?!\p{L})/gu;
/** The same with a capital inside the word: SchülerInnen, LehrerIn. */
const genderCapital = /(\p{Ll}{3,})In(?:nen)?(?!\p{L})/gu;
const address = /(?:https?:\/\/|www\.)\S+|\S+@\S+\.\S+/giu;
/** Says where somebody is, not that the text is about houses. */
const atHome = /(?<!\p{L})(?:zu|nach)\s?hause(?!\p{L})/giu;
/** A title before a name: "Frau Meier" is not about women. */
const title = /(?<!\p{L})(?:Frau|Herrn?)\s+(?:Dr\.\s*)?(?=\p{Lu})/gu;
const softHyphen = /\u00ad/g;
const brokenAtLine = /(\p{Ll})-\s*\n\s*(\p{Ll})/gu;

/**
 * A text as words can be read from it: composed letters, no addresses, no soft hyphens, words that a line broke put
 * together again, and one form for both genders.
 */
export function plain(text: string): string {
  const composed = text.normalize('NFC').replace(softHyphen, '');
  // Most texts have nothing of this; looking for the signs first is ten times as fast.
  const unbroken = composed.includes('-') ? composed.replace(brokenAtLine, '$1$2') : composed;
  const bare = /@|:\/\/|www\./iu.test(unbroken) ? unbroken.replace(address, ' ') : unbroken;
  const signed = /\p{L}[*:_·•/]-?[inr]/u.test(bare) ? bare.replace(genderSign, '$1') : bare;
  const one = /\p{Ll}In/u.test(signed) ? signed.replace(genderCapital, '$1') : signed;
  return one.replace(atHome, ' ').replace(title, ' ');
}

const marks = /\p{Mark}/gu;

/**
 * One spelling for all: lower case, no marks, ß as ss, and umlauts the same however they were typed (ä, ae, a).
 * "ae", "oe" and "ue" count as umlauts except after a vowel or q, where they mostly are none (neue, Quelle, Bauen);
 * the rule is that of the German2 variant of the Snowball stemmer (snowballstem.org).
 */
export function fold(word: string): string {
  const lower = word.toLowerCase();
  // biome-ignore lint/suspicious/noControlCharactersInRegex: all of ASCII is meant
  const bare = /^[\u0000-\u007f]*$/.test(lower)
    ? lower
    : lower.replaceAll('ß', 'ss').normalize('NFKD').replace(marks, '');
  return bare.replace(/(?<![aeiouyq])([aou])e/g, '$1');
}
