import { type CatalogueQuery, plainQuery, someToken } from '@fortschrift/domain/catalogue/query';
import type { LevelNames } from '@fortschrift/domain/level-names';
import { catalogueWordsFor } from '@fortschrift/i18n/level-labels';

/** Ways to look at the catalogue that are always there, named as the concept calls its levels. */
export function givenViews(
  levels: LevelNames | null | undefined,
): readonly { readonly name: string; readonly query: CatalogueQuery }[] {
  const words = catalogueWordsFor(levels).given;
  return [
    { name: words.all, query: plainQuery },
    {
      name: words.unready,
      query: {
        ...plainQuery,
        filters: { missing: [someToken] },
        columns: ['number', 'title', 'lead', 'draftState', 'missing'],
      },
    },
    {
      name: words.leaderless,
      query: {
        ...plainQuery,
        filters: { lead: [''] },
        columns: ['number', 'title', 'chapter', 'lead', 'partners'],
      },
    },
    { name: words.flagship, query: { ...plainQuery, filters: { flagship: ['yes'] } } },
    {
      name: words.money,
      query: {
        ...plainQuery,
        columns: [
          'number',
          'title',
          'start',
          'end',
          'costOnce',
          'costYearly',
          'staff',
          'fundingKinds',
          'fundingStates',
        ],
      },
    },
    {
      name: words.carried,
      query: {
        ...plainQuery,
        sort: { column: 'behind', descending: true },
        columns: ['number', 'title', 'chapter', 'lead', 'behind', 'origins'],
      },
    },
  ];
}
