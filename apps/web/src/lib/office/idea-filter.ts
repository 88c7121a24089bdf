import { actionFieldKeys } from '@fortschrift/domain/action-field';
import { ideaKinds, ideaResults } from '@fortschrift/domain/idea';

/** What the list of cards is narrowed to, as it stands in the address; empty means everything. */
export interface IdeaFilter {
  readonly search: string;
  readonly workshop: string;
  readonly field: string;
  readonly kind: string;
  readonly answered: '' | 'yes' | 'no';
  readonly table: string;
  readonly result: string;
  readonly state: string;
  /** "any", or the id of a goal or measure. */
  readonly about: string;
}

/** An address's query -> the filter and the page asked for, 1 or more; what it does not know counts as not said. */
export function readIdeaFilter(query: URLSearchParams): {
  readonly filter: IdeaFilter;
  readonly page: number;
} {
  const one = (name: string, known: readonly string[]) =>
    known.find((value) => value === query.get(name)) ?? '';
  const answered = query.get('answered');
  const page = Number(query.get('page'));
  return {
    filter: {
      search: (query.get('search') ?? '').trim(),
      workshop: query.get('workshop') ?? '',
      field: one('field', actionFieldKeys),
      kind: one('kind', ideaKinds),
      answered: answered === 'yes' || answered === 'no' ? answered : '',
      table: query.get('table') ?? '',
      result: one('result', ideaResults),
      state: one('state', ['submitted', 'hidden']),
      about: query.get('about') ?? '',
    },
    page: Number.isInteger(page) && page > 0 ? page : 1,
  };
}

/** The address of a page of the list under a filter; the first page and empty filters are left out. */
export function ideaListHref(filter: IdeaFilter, page: number): string {
  const given = Object.entries({ ...filter, page: page > 1 ? String(page) : '' }).filter(
    ([, value]) => value,
  );
  return given.length > 0 ? `/buero/ideen?${new URLSearchParams(given)}` : '/buero/ideen';
}

/** Whether anything is narrowed. */
export function isFiltered(filter: IdeaFilter): boolean {
  return Object.values(filter).some((value) => value !== '');
}

/** The list under a filter as a file: exactly what it finds, on one page. */
export function ideaFileHref(filter: IdeaFilter, format: 'ods' | 'csv'): string {
  const given = Object.entries(filter).filter(([, value]) => value);
  return `/api/ideas/list.${format}${given.length > 0 ? `?${new URLSearchParams(given)}` : ''}`;
}
