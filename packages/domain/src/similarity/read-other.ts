import { lexiconFor } from './lexicon/others.ts';
import { Gathering, type Reading, themesOf } from './terms.ts';
import { stemOf } from './words/other-stem.ts';
import { remembering } from './words/remember.ts';
import { stopWordsOf } from './words/stop-other.ts';
import { Surfaces } from './words/surfaces.ts';
import { tokensOf } from './words/tokens.ts';

/** Reads texts of another language than German: stems without stop words, and concepts where the hall speaks it. */
export function readOther(texts: readonly string[], language: string): Omit<Reading, 'cardsWith'> {
  const surfaces = new Surfaces();
  const stem = remembering(stemOf(language));
  const stop = stopWordsOf(language);
  const lexicon = lexiconFor(language);
  const terms = texts.map((text) => {
    const card = new Gathering();
    let before = '';
    for (const { surface } of tokensOf(text)) {
      const lower = language === 'tr' ? surface.toLocaleLowerCase('tr') : surface.toLowerCase();
      if (lower.length < 2 || /^\p{N}/u.test(lower) || stop.has(lower)) continue;
      const found = stem(surface);
      if (found.length < 2) continue;
      const meanings = lexicon.meaningsOf(found);
      if (lower.length > 2 || meanings.length > 0) {
        surfaces.count(found, surface);
        card.word(found, 1, surface);
      }
      card.means(meanings, 1, found);
      if (before !== '') card.means(lexicon.meaningsOfPair(before, found), 1, found);
      before = found;
    }
    return card;
  });
  return {
    terms,
    surfaceOf: (found) => surfaces.of(found),
    isEveryday: () => false,
    themeOf: themesOf(lexicon),
  };
}
