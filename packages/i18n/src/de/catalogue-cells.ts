import {
  type CatalogueCell,
  type CatalogueColumnKey,
  catalogueColumnKeys,
  catalogueColumns,
} from '@fortschrift/domain/catalogue/column';
import { type CatalogueQuery, emptyToken, someToken } from '@fortschrift/domain/catalogue/query';
import type { CatalogueRow } from '@fortschrift/domain/catalogue/row';
import { filterValues } from '@fortschrift/domain/catalogue/show';
import type { LevelNames } from '@fortschrift/domain/level-names';
import { formatMonth } from '../date.ts';
import { draftStateLabels, horizonLabels, measureKindLabels } from './labels.ts';
import { unusualNames } from './level-names.ts';
import { fundingKindLabels, fundingStateLabels, missingFieldLabels, priorityLabels } from './measure.ts';

/** Heads of the columns of a table of measures, on screen and in files. */
export const columnTitles: { readonly [key in CatalogueColumnKey]: string } = {
  number: 'Nummer',
  title: 'Titel',
  chapter: 'Kapitel',
  field: 'Handlungsfeld',
  goalNumber: 'Nummer des Ziels',
  goal: 'Ziel',
  kind: 'Art',
  situation: 'Ausgangslage',
  description: 'Beschreibung',
  targetGroups: 'Zielgruppen',
  area: 'Raum',
  lead: 'Federführung',
  leadUnit: 'Einheit',
  partnerNames: 'Beteiligte',
  partners: 'Beteiligte in Worten',
  start: 'Beginn',
  end: 'Ende',
  ongoing: 'Dauerhaft',
  horizon: 'Zeithorizont',
  costOnce: 'Kosten einmalig',
  costYearly: 'Kosten im Jahr',
  staff: 'Stellen (VZÄ)',
  cost: 'Kosten in Worten',
  fundingKinds: 'Finanzierung',
  fundingStates: 'Stand der Mittel',
  funding: 'Finanzierung in Worten',
  budgetReservation: 'Finanzvorbehalt',
  indicatorTitles: 'Indikatoren',
  indicators: 'Indikatoren in Worten',
  steps: 'Umsetzungsschritte',
  priority: 'Priorität',
  flagship: 'Schwerpunkt',
  quickWin: 'Quick Win',
  draftState: 'Arbeitsstand',
  missing: 'Fehlt zum Beschluss',
  origins: 'Quellen',
  behind: 'Ideen dahinter',
  id: 'Kennung',
};

/** The head of a column in the names a concept has given its levels. */
export function columnTitle(key: CatalogueColumnKey, chosen: LevelNames | null | undefined): string {
  const names = unusualNames(chosen);
  if (key === 'field' && names) return names.actionField.one;
  if (key === 'goal' && names) return names.goal.one;
  return key === 'goalNumber' && names ? `Nummer: ${names.goal.one}` : columnTitles[key];
}

const codes: { readonly [key in CatalogueColumnKey]?: { readonly [code: string]: string } } = {
  kind: measureKindLabels,
  horizon: horizonLabels,
  priority: priorityLabels,
  fundingKinds: fundingKindLabels,
  fundingStates: fundingStateLabels,
  draftState: draftStateLabels,
  missing: missingFieldLabels,
};

export const yesNo = { yes: 'ja', no: 'nein' } as const;

const euro = new Intl.NumberFormat('de', { style: 'currency', currency: 'EUR', minimumFractionDigits: 0 });
const number = new Intl.NumberFormat('de', { useGrouping: false, maximumFractionDigits: 2 });

/** A code of a column's closed list in words; the code itself where nobody has words for it. */
export function codeWords(key: CatalogueColumnKey, code: string): string {
  return codes[key]?.[code] ?? code;
}

/** What stands in a cell, in words; empty where nothing does. */
export function cellWords(key: CatalogueColumnKey, cell: CatalogueCell): string {
  if (cell === null) return '';
  if (typeof cell === 'boolean') return cell ? yesNo.yes : yesNo.no;
  if (typeof cell === 'number')
    return catalogueColumns[key].kind === 'euro' ? euro.format(cell) : number.format(cell);
  if (typeof cell === 'object') return cell.map((code) => codeWords(key, code)).join(', ');
  if (catalogueColumns[key].kind === 'month') return formatMonth(cell);
  return catalogueColumns[key].kind === 'choice' ? codeWords(key, cell) : cell;
}

const nothing: { readonly [key in CatalogueColumnKey]?: string } = {
  missing: 'nichts',
  horizon: 'noch offen',
  priority: 'noch offen',
  area: 'ganzer Landkreis',
  lead: 'noch offen',
};

/** A value rows are kept by, in words; `cell` is how it was written. */
export function tokenWords(
  key: CatalogueColumnKey,
  token: string,
  cell: string,
  chosen?: LevelNames | null,
): string {
  if (token === emptyToken && key === 'goal') return `ohne ${columnTitle(key, chosen)}`;
  if (token === emptyToken) return nothing[key] ?? 'leer';
  if (token === someToken) return 'irgendetwas';
  if (catalogueColumns[key].kind === 'flag') return token === 'yes' ? yesNo.yes : yesNo.no;
  return codes[key] ? codeWords(key, token) : cell;
}

/** What a query narrows a table down to, one line each; none for everything. */
export function chosenWords(
  query: CatalogueQuery,
  all: readonly CatalogueRow[],
  chosen?: LevelNames | null,
): readonly string[] {
  const { text, filters, sort } = query;
  return [
    ...(text.trim() === '' ? [] : [`Suche: „${text.trim()}“`]),
    ...catalogueColumnKeys.flatMap((key) => {
      const tokens = filters[key] ?? [];
      if (tokens.length === 0) return [];
      const written = new Map(filterValues(all, key).map(({ token, cell }) => [token, cell]));
      const words = tokens.map((token) => tokenWords(key, token, written.get(token) ?? token, chosen));
      return [`${columnTitle(key, chosen)}: ${words.join(' oder ')}`];
    }),
    ...(sort.column === 'number' && !sort.descending
      ? []
      : [`Geordnet nach ${columnTitle(sort.column, chosen)}${sort.descending ? ', absteigend' : ''}`]),
  ];
}
