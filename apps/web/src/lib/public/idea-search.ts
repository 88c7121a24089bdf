/** What somebody looks for among the ideas, as the form writes it into the address; empty text is "any". */
export interface IdeaSearch {
  readonly search: string;
  readonly field: string;
  readonly result: string;
  /** From 1. */
  readonly page: number;
}

const names = { search: 'suche', field: 'feld', result: 'ergebnis', page: 'seite' } as const;

/** Address parameters -> what is looked for. Longer search words than the form allows are cut, odd pages are 1. */
export function readIdeaSearch(params: URLSearchParams): IdeaSearch {
  const page = Number(params.get(names.page));
  return {
    search: (params.get(names.search) ?? '').trim().slice(0, 200),
    field: params.get(names.field) ?? '',
    result: params.get(names.result) ?? '',
    page: Number.isInteger(page) && page > 0 ? page : 1,
  };
}

/** Whether anything is looked for at all. */
export function isNarrowed({ search, field, result }: IdeaSearch): boolean {
  return search !== '' || field !== '' || result !== '';
}

/** The same as the query of an address, with only what is not "any"; empty for everything. */
export function ideaSearchQuery({ search, field, result, page }: IdeaSearch): string {
  const params = new URLSearchParams();
  if (search !== '') params.set(names.search, search);
  if (field !== '') params.set(names.field, field);
  if (result !== '') params.set(names.result, result);
  if (page > 1) params.set(names.page, String(page));
  const query = params.toString();
  return query === '' ? '' : `?${query}`;
}
