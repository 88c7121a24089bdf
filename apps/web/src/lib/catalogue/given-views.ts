import { type CatalogueQuery, plainQuery, someToken } from '@fortschrift/domain/catalogue/query';
import { catalogueWords } from '@fortschrift/i18n/de/catalogue';

const words = catalogueWords.given;

/** Ways to look at the catalogue that are always there. */
export const givenViews: readonly { readonly name: string; readonly query: CatalogueQuery }[] = [
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
