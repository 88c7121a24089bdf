import { draftStates, horizons, measureKinds } from '../measure.ts';
import type { MissingField } from '../measure-check.ts';
import { detailsOf, priorities } from '../measure-details.ts';
import { fundingKinds, fundingStates, sumOfCosts } from '../measure-money.ts';
import { plainText } from '../rich-text.ts';
import type { CatalogueSource } from './source.ts';

/** What stands in a cell; a list is shown with commas between, null is empty. */
export type CatalogueCell = string | number | boolean | null | readonly string[];

/**
 * What a column holds: short words, long words, a number, whole or broken euros, a month (YYYY-MM), a yes or no, one of a closed list of codes,
 * or several codes.
 */
export type CatalogueKind = 'text' | 'long' | 'number' | 'euro' | 'month' | 'flag' | 'choice' | 'codes';

/** Everything a table can show of a measure, in the order of the Maßnahmenblatt. */
export const catalogueColumnKeys = [
  'number',
  'title',
  'chapter',
  'field',
  'goalNumber',
  'goal',
  'kind',
  'situation',
  'description',
  'targetGroups',
  'area',
  'lead',
  'leadUnit',
  'partnerNames',
  'partners',
  'start',
  'end',
  'ongoing',
  'horizon',
  'costOnce',
  'costYearly',
  'staff',
  'cost',
  'fundingKinds',
  'fundingStates',
  'funding',
  'budgetReservation',
  'indicatorTitles',
  'indicators',
  'steps',
  'priority',
  'flagship',
  'quickWin',
  'draftState',
  'missing',
  'origins',
  'behind',
  'id',
] as const;
export type CatalogueColumnKey = (typeof catalogueColumnKeys)[number];

/** A column: what it holds, how wide it wants to be (a share, as a word of 10 letters is 3), and how it is used. */
export type CatalogueColumn = {
  readonly kind: CatalogueKind;
  readonly width: number;
  /** The codes a choice is made of, in their own order. */
  readonly choices?: readonly string[];
  /** Whether rows can be narrowed down by what stands in it. */
  readonly filter?: true;
  /** Only known while a concept is written: never in a version. */
  readonly draftOnly?: true;
  readonly of: (source: CatalogueSource) => CatalogueCell;
};

/** The one list of what tables, filters, bulk edits and files know of a measure. A new field of a measure is a new line. */
export const catalogueColumns: { readonly [key in CatalogueColumnKey]: CatalogueColumn } = {
  number: { kind: 'text', width: 3, of: ({ measure }) => measure.number },
  title: { kind: 'text', width: 7.5, of: ({ measure }) => measure.title },
  chapter: { kind: 'text', width: 5, filter: true, of: ({ chapter }) => chapter.title },
  field: {
    kind: 'number',
    width: 2,
    of: ({ chapter }) => (chapter.number === '' ? null : Number(chapter.number)),
  },
  goalNumber: { kind: 'text', width: 2, of: ({ goal }) => goal?.number ?? null },
  goal: { kind: 'text', width: 6, filter: true, of: ({ goal }) => goal?.title ?? null },
  kind: {
    kind: 'choice',
    width: 3,
    choices: measureKinds,
    filter: true,
    of: ({ measure }) => measure.kind,
  },
  situation: { kind: 'long', width: 8, of: ({ measure }) => plainText(measure.situation) },
  description: { kind: 'long', width: 8, of: ({ measure }) => plainText(measure.description) },
  targetGroups: { kind: 'text', width: 4, of: ({ measure }) => measure.targetGroups },
  area: { kind: 'codes', width: 4, filter: true, of: ({ measure }) => detailsOf(measure).area },
  lead: { kind: 'text', width: 5, filter: true, of: ({ measure }) => measure.lead },
  leadUnit: { kind: 'text', width: 4, of: ({ measure }) => detailsOf(measure).leadUnit },
  partnerNames: {
    kind: 'codes',
    width: 5,
    filter: true,
    of: ({ measure }) =>
      detailsOf(measure)
        .partnerList.map(({ name }) => name.trim())
        .filter(Boolean),
  },
  partners: { kind: 'text', width: 5, of: ({ measure }) => measure.partners },
  start: { kind: 'month', width: 2.5, of: ({ measure }) => measure.start },
  end: { kind: 'month', width: 2.5, of: ({ measure }) => measure.end },
  ongoing: { kind: 'flag', width: 2.8, of: ({ measure }) => detailsOf(measure).ongoing },
  horizon: {
    kind: 'choice',
    width: 4.1,
    choices: horizons,
    filter: true,
    of: ({ measure }) => measure.horizon,
  },
  costOnce: { kind: 'euro', width: 3.6, of: ({ measure }) => euros(measure, 'once') },
  costYearly: { kind: 'euro', width: 3.6, of: ({ measure }) => euros(measure, 'yearly') },
  staff: {
    kind: 'number',
    width: 2.5,
    of: ({ measure }) => sumOfCosts(detailsOf(measure).costs).staffHundredths / 100 || null,
  },
  cost: { kind: 'text', width: 5, of: ({ measure }) => measure.cost },
  fundingKinds: {
    kind: 'codes',
    width: 5,
    choices: fundingKinds,
    filter: true,
    of: ({ measure }) => unique(detailsOf(measure).fundingSources.map(({ kind }) => kind)),
  },
  fundingStates: {
    kind: 'codes',
    width: 3.2,
    choices: fundingStates,
    filter: true,
    of: ({ measure }) => unique(detailsOf(measure).fundingSources.map(({ state }) => state)),
  },
  funding: { kind: 'text', width: 4, of: ({ measure }) => measure.funding },
  budgetReservation: {
    kind: 'flag',
    width: 4.4,
    of: ({ measure }) => measure.budgetReservation ?? null,
  },
  indicatorTitles: {
    kind: 'codes',
    width: 6,
    of: ({ measure }) =>
      detailsOf(measure)
        .indicatorList.map(({ title }) => title.trim())
        .filter(Boolean),
  },
  indicators: { kind: 'text', width: 5, of: ({ measure }) => measure.indicators },
  steps: {
    kind: 'codes',
    width: 7,
    of: ({ measure }) =>
      detailsOf(measure)
        .steps.map(({ title }) => title.trim())
        .filter(Boolean),
  },
  priority: {
    kind: 'choice',
    width: 3.2,
    choices: priorities,
    filter: true,
    of: ({ measure }) => detailsOf(measure).priority,
  },
  flagship: { kind: 'flag', width: 4, filter: true, of: ({ measure }) => measure.flagship },
  quickWin: { kind: 'flag', width: 3, filter: true, of: ({ measure }) => measure.quickWin },
  draftState: {
    kind: 'choice',
    width: 4.3,
    choices: draftStates,
    filter: true,
    draftOnly: true,
    of: ({ draftState }) => draftState,
  },
  missing: { kind: 'codes', width: 4.5, filter: true, of: ({ missing }): readonly MissingField[] => missing },
  origins: { kind: 'number', width: 2, of: ({ measure }) => measure.origins.length },
  behind: { kind: 'number', width: 2, of: ({ behind }) => behind },
  id: { kind: 'text', width: 5, of: ({ measure }) => measure.id },
};

/** What a table shows when nobody has chosen. */
export const usualColumns: readonly CatalogueColumnKey[] = [
  'number',
  'title',
  'lead',
  'horizon',
  'costYearly',
  'priority',
  'flagship',
  'draftState',
  'missing',
];

/** What the printed catalogue of a version shows, where a measure says something of it: what councillors look for. */
export const printedColumns: readonly CatalogueColumnKey[] = [
  'number',
  'title',
  'lead',
  'area',
  'horizon',
  'costOnce',
  'costYearly',
  'cost',
  'fundingKinds',
  'funding',
  'priority',
];

const unique = (codes: readonly string[]): readonly string[] => [...new Set(codes)];

/** What the lines with an amount add up to; null where there is none. */
function euros(measure: CatalogueSource['measure'], rhythm: 'once' | 'yearly'): number | null {
  const { costs } = detailsOf(measure);
  const counted = costs.filter((cost) => cost.rhythm === rhythm && cost.state === 'amount');
  return counted.some(({ cents }) => cents !== null) ? sumOfCosts(costs)[rhythm] / 100 : null;
}

/** Whether a foreign text names a column. */
export function isCatalogueColumn(input: unknown): input is CatalogueColumnKey {
  return catalogueColumnKeys.some((key) => key === input);
}

/** The columns that exist for a draft or a version, in order. */
export function columnsFor(live: boolean): readonly CatalogueColumnKey[] {
  return catalogueColumnKeys.filter((key) => live || catalogueColumns[key].draftOnly !== true);
}
