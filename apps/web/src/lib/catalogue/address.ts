import {
  type CatalogueQuery,
  parseCatalogueQuery,
  writeCatalogueQuery,
} from '@fortschrift/domain/catalogue/query';

/** The query an address names. */
export function queryOf(params: Iterable<readonly [string, string]>): CatalogueQuery {
  return parseCatalogueQuery(params);
}

/** The search part of an address, with its `?`; empty where nothing differs from the usual. */
export function searchOf(query: CatalogueQuery, versionId: string | null): string {
  const pairs = [...(versionId === null ? [] : [['version', versionId]]), ...writeCatalogueQuery(query)];
  return pairs.length === 0
    ? ''
    : `?${new URLSearchParams(pairs.map(([name = '', value = '']) => [name, value]))}`;
}
