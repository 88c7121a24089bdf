import { isLanguageTag } from '@fortschrift/domain/language-tag';
import type { Inline, Mark } from '@fortschrift/domain/rich-text';

/** A word of German that no other Latin language has in its sentences. */
const german =
  /(^|[^\p{L}])(der|das|und|für|nicht|mit|wird|werden|sind|eine[mnrs]?|durch|ist|zur|zum)($|[^\p{L}])/iu;
const english = /(^|[^\p{L}])(the|of|and|to|for|with|is|are|from|you|we)($|[^\p{L}])/iu;
const scripts: readonly (readonly [languages: RegExp, letters: RegExp])[] = [
  [/^(ar|ckb|fa|ps|ug|ur|sd)$/, /\p{Script=Arabic}/u],
  [/^(be|bg|kk|ky|mk|mn|ru|tg|uk)$/, /\p{Script=Cyrillic}/u],
  [/^el$/, /\p{Script=Greek}/u],
  [/^(he|yi)$/, /\p{Script=Hebrew}/u],
  [/^(am|ti)$/, /\p{Script=Ethiopic}/u],
];

/** The language an office program or a page says words are in, as a mark; null for German and for what is no language. */
export function languageMark(tag: string | undefined): Mark | null {
  const lang = tag?.split(/[-_]/)[0]?.toLowerCase() ?? '';
  return isLanguageTag(lang) && !/^(de|zxx|und|mul|none)$/.test(lang)
    ? { type: 'language', attrs: { lang } }
    : null;
}

/**
 * Runs without languages their words do not bear out. Office programs set a language by the keyboard somebody used: German
 * sentences are called English in many files. English has to have words of its own, other letters have to be there, and
 * whatever holds a German word is German.
 */
export function withTrueLanguages(runs: readonly Inline[]): readonly Inline[] {
  return runs.map((run) => {
    const language = run.type === 'text' ? run.marks?.find(({ type }) => type === 'language') : undefined;
    if (run.type !== 'text' || language?.type !== 'language' || isIn(language.attrs.lang, run.text))
      return run;
    const { marks = [], ...plain } = run;
    const rest = marks.filter((mark) => mark !== language);
    return rest.length > 0 ? { ...plain, marks: rest } : plain;
  });
}

function isIn(lang: string, words: string): boolean {
  if (!/\p{L}{2}/u.test(words)) return false;
  const letters = scripts.find(([languages]) => languages.test(lang))?.[1];
  if (letters) return letters.test(words);
  return !german.test(words) && !/[äß]/iu.test(words) && (lang !== 'en' || english.test(words));
}
