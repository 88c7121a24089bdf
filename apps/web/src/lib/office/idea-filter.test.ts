import { describe, expect, it } from 'vitest';
import { ideaFileHref, ideaListHref, isFiltered, readIdeaFilter } from './idea-filter.ts';

const read = (query: string) => readIdeaFilter(new URLSearchParams(query));

describe('filter of the ideas', () => {
  it('takes what it knows and drops the rest', () => {
    expect(read('field=education&kind=nonsense&answered=maybe&search=%20Bus%20&page=3')).toEqual({
      filter: {
        search: 'Bus',
        workshop: '',
        field: 'education',
        kind: '',
        answered: '',
        table: '',
        result: '',
        state: '',
        about: '',
      },
      page: 3,
    });
  });

  it('counts pages from one, whatever is asked', () => {
    for (const page of ['0', '-2', '1.5', 'x', '']) expect(read(`page=${page}`).page).toBe(1);
  });

  it('writes an address that reads back as the same filter', () => {
    const { filter } = read('field=work&answered=no&about=any&search=Öffi & mehr');
    const href = ideaListHref(filter, 2);
    expect(read(href.split('?')[1] ?? '')).toEqual({ filter, page: 2 });
  });

  it('leaves an empty filter out of the address', () => {
    const { filter } = read('');
    expect(isFiltered(filter)).toBe(false);
    expect(ideaListHref(filter, 1)).toBe('/buero/ideen');
  });

  it('names the file of exactly what is listed', () => {
    expect(ideaFileHref(read('field=work&search=a%26b').filter, 'csv')).toBe(
      '/api/ideas/list.csv?search=a%26b&field=work',
    );
    expect(ideaFileHref(read('').filter, 'ods')).toBe('/api/ideas/list.ods');
  });
});
