import { describe, expect, it } from 'vitest';
import { ideaSearchQuery, isNarrowed, readIdeaSearch } from './idea-search.ts';

const read = (query: string) => readIdeaSearch(new URLSearchParams(query));

describe('the search for ideas in an address', () => {
  it('comes back as it was written', () => {
    const search = { search: 'Bus & Bahn', field: 'housing', result: 'adopted', page: 3 };
    expect(read(ideaSearchQuery(search))).toEqual(search);
  });

  it('leaves out what is not looked for', () => {
    expect(ideaSearchQuery({ search: '', field: '', result: '', page: 1 })).toBe('');
    expect(isNarrowed(read(''))).toBe(false);
    expect(isNarrowed(read('feld=work'))).toBe(true);
  });

  it.each(['seite=0', 'seite=-4', 'seite=1.5', 'seite=viele', ''])('takes %s for the first page', (query) => {
    expect(read(query).page).toBe(1);
  });

  it('cuts words nobody types', () => {
    expect(read(`suche=${'a'.repeat(5000)}`).search).toHaveLength(200);
  });
});
