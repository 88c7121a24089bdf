import type { Id } from '@fortschrift/domain/id';
import {
  type Indicator,
  type IndicatorValue,
  indicatorFrequencies,
  indicatorKinds,
} from '@fortschrift/domain/indicator';
import {
  costCentsMax,
  costRhythms,
  costStates,
  type FundingSource,
  fundingKinds,
  fundingStates,
  type MeasureCost,
  staffHundredthsMax,
} from '@fortschrift/domain/measure-money';
import { type MeasurePartner, partnerConsents } from '@fortschrift/domain/measure-partner';
import type { MeasureStep } from '@fortschrift/domain/measure-step';
import * as Y from 'yjs';
import { type RecordMap, readChoice, readFlag, readText, shortText } from './record.ts';
import { type RowList, rowKey, rowsOf } from './row.ts';

/** What a line of each list is, in domain words. */
export type RowTypes = {
  readonly steps: MeasureStep;
  readonly partnerList: MeasurePartner;
  readonly costs: MeasureCost;
  readonly fundingSources: FundingSource;
  readonly indicatorList: Indicator;
  readonly values: IndicatorValue;
};

/** How a line of each list is read; what is missing or of a wrong kind reads as empty. */
const read: { readonly [list in RowList]: (id: Id, row: RecordMap) => RowTypes[list] } = {
  steps: (id, row) => ({
    id,
    title: readText(row, 'title'),
    due: readMonth(row, 'due'),
    done: readFlag(row, 'done'),
  }),
  partnerList: (id, row) => ({
    id,
    name: readText(row, 'name'),
    role: readText(row, 'role'),
    consent: readChoice(row, 'consent', partnerConsents, 'open'),
  }),
  costs: (id, row) => ({
    id,
    year: readWhole(row, 'year', 1900, 2200),
    state: readChoice(row, 'state', costStates, 'amount'),
    cents: readWhole(row, 'cents', 0, costCentsMax),
    rhythm: readChoice(row, 'rhythm', costRhythms, 'once'),
    staffHundredths: readWhole(row, 'staffHundredths', 0, staffHundredthsMax),
    note: readText(row, 'note'),
  }),
  fundingSources: (id, row) => ({
    id,
    kind: readChoice(row, 'kind', fundingKinds, 'ownBudget'),
    name: readText(row, 'name'),
    state: readChoice(row, 'state', fundingStates, 'open'),
  }),
  indicatorList: (id, row) => ({
    id,
    title: readText(row, 'title'),
    kind: readChoice(row, 'kind', indicatorKinds, 'output'),
    unit: readText(row, 'unit'),
    source: readText(row, 'source'),
    frequency: readChoice(row, 'frequency', indicatorFrequencies, null),
    baseline: { value: readText(row, 'baselineValue'), date: readMonth(row, 'baselineDate') },
    target: { value: readText(row, 'targetValue'), date: readMonth(row, 'targetDate') },
    values: readRows(row, 'values'),
  }),
  values: (id, row) => ({
    id,
    value: readText(row, 'value'),
    date: readMonth(row, 'date'),
    note: readText(row, 'note'),
  }),
};

/** The lines of a list as they stand, in their order. */
export function readRows<List extends RowList>(owner: RecordMap, list: List): readonly RowTypes[List][] {
  return rowsOf(owner, list).map(({ id, row }) => read[list](id, row));
}

/** What a new line of each list begins with. */
export const emptyRows: { readonly [list in RowList]: Omit<RowTypes[list], 'id'> } = {
  steps: { title: '', due: '', done: false },
  partnerList: { name: '', role: '', consent: 'open' },
  costs: { year: null, state: 'amount', cents: null, rhythm: 'yearly', staffHundredths: null, note: '' },
  fundingSources: { kind: 'ownBudget', name: '', state: 'open' },
  indicatorList: {
    title: '',
    kind: 'output',
    unit: '',
    source: '',
    frequency: null,
    baseline: { value: '', date: '' },
    target: { value: '', date: '' },
    values: [],
  },
  values: { value: '', date: '', note: '' },
};

/** Cells people type words in, at the same time as others; the rest of a line is chosen, and the last choice holds. */
const texts: ReadonlySet<string> = new Set([
  'title',
  'name',
  'role',
  'note',
  'unit',
  'source',
  'value',
  'baselineValue',
  'targetValue',
]);

/** Adds a line to a list, whole. Call inside a transaction of the document. */
export function writeRow<List extends RowList>(
  owner: RecordMap,
  list: List,
  line: RowTypes[List],
  position: number,
): void {
  const row: RecordMap = new Y.Map();
  owner.set(rowKey(list, line.id), row);
  row.set('position', position);
  for (const [cell, value] of Object.entries(cellsOf(line)))
    row.set(cell, texts.has(cell) ? shortText(String(value)) : value);
  if ('values' in line) writeRows(row, 'values', line.values);
}

/** Adds lines to a list, in their order. Call inside a transaction of the document. */
export function writeRows<List extends RowList>(
  owner: RecordMap,
  list: List,
  lines: readonly RowTypes[List][],
): void {
  for (const [index, line] of lines.entries()) writeRow(owner, list, line, index + 1);
}

/** The cells of a line by the names they have in its map. */
function cellsOf(line: RowTypes[RowList]): { readonly [cell: string]: unknown } {
  if (!('baseline' in line)) {
    const { id: _, ...cells } = line;
    return cells;
  }
  const { id: _, baseline, target, values: __, ...cells } = line;
  return {
    ...cells,
    baselineValue: baseline.value,
    baselineDate: baseline.date,
    targetValue: target.value,
    targetDate: target.date,
  };
}

/** A month as it was chosen, "YYYY-MM"; else empty. */
export function readMonth(row: RecordMap, cell: string): string {
  const held = row.get(cell);
  return typeof held === 'string' && /^\d{4}-(0[1-9]|1[0-2])$/.test(held) ? held : '';
}

function readWhole(row: RecordMap, cell: string, min: number, max: number): number | null {
  const held = row.get(cell);
  return typeof held === 'number' && Number.isInteger(held) && held >= min && held <= max ? held : null;
}
