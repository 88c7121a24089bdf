/** A stretch of text in one script; `lang` is a BCP 47 tag, null for the document's own language. */
export type ScriptRun = { readonly text: string; readonly lang: string | null };

const between = '\\p{M}\\p{Nd}\\s.,:;!?()«»"\'،؛؟-';
const foreign = new RegExp(
  ['Arabic', 'Cyrillic']
    .map(
      (script) => `\\p{Script=${script}}(?:[\\p{Script=${script}}${between}]*[\\p{Script=${script}}\\p{M}])?`,
    )
    .join('|'),
  'gu',
);

/**
 * Splits a text where its script changes, so that a screen reader changes its voice (WCAG 3.1.2). Nothing is lost:
 * the runs joined are the text. The script says little about the language; letters that only one of them has
 * decide, otherwise Arabic and Ukrainian, which most participants write.
 */
export function scriptRuns(text: string): ScriptRun[] {
  const runs: ScriptRun[] = [];
  let from = 0;
  for (const match of text.matchAll(foreign)) {
    if (match.index > from) runs.push({ text: text.slice(from, match.index), lang: null });
    runs.push({ text: match[0], lang: languageOf(match[0]) });
    from = match.index + match[0].length;
  }
  if (from < text.length) runs.push({ text: text.slice(from), lang: null });
  return runs;
}

function languageOf(text: string): string {
  if (/\p{Script=Arabic}/u.test(text)) return /[پچژگ]/.test(text) ? 'fa' : 'ar';
  return /[ыэъё]/i.test(text) && !/[іїєґ]/i.test(text) ? 'ru' : 'uk';
}

const rightToLeft = /[\p{Script=Arabic}\p{Script=Hebrew}]/u;

/** Whether any letter of a text is of a script that runs from right to left. */
export function hasRightToLeft(text: string): boolean {
  return rightToLeft.test(text);
}

/** The direction a paragraph is set in: that of its first letter (Unicode Bidirectional Algorithm, P2 and P3). */
export function directionOfText(text: string): 'ltr' | 'rtl' {
  const letter = /\p{L}/u.exec(text)?.[0] ?? '';
  return hasRightToLeft(letter) ? 'rtl' : 'ltr';
}
