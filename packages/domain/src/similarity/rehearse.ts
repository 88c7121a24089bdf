import { german } from './lexicon/german.ts';
import { suggest } from './suggest.ts';

/**
 * Looks once at cards made of the lexicon's own words and forgets them: whoever looks at a real board afterwards finds
 * the tables filled and the code compiled, and answers in half the time. To be called where nobody waits.
 */
export function rehearse(): void {
  const cards = german.concepts.map(({ name, facets, hints }) => ({
    id: name,
    text: [name, ...facets.flat().slice(0, 8), 'fehlt', ...hints.slice(0, 2)].join(' '),
    lang: 'de',
  }));
  suggest(cards);
}
