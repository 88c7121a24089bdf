/** A spreadsheet before it becomes a file: ODS and CSV are written from the same. */
export type Sheet = {
  /** Shown on the tab; what a tab may not contain is replaced by the writer. */
  readonly name: string;
  readonly columns: readonly SheetColumn[];
  readonly rows: readonly (readonly SheetValue[])[];
};

export type SheetColumn = {
  readonly title: string;
  readonly kind: SheetKind;
  /** Centimetres. */
  readonly width: number;
};

/** `date` is a calendar day, YYYY-MM-DD; a value that is none is written as the text it is. */
export type SheetKind = 'text' | 'number' | 'date' | 'boolean';

/** null leaves the cell empty. */
export type SheetValue = string | number | boolean | null;

/** A cell as it is written: what does not fit its column's kind is text, so nothing gets lost. */
export type SheetCellValue =
  | { readonly kind: 'empty' }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'number'; readonly number: number }
  | { readonly kind: 'date'; readonly day: string }
  | { readonly kind: 'boolean'; readonly truth: boolean };

/** A value in a column -> the cell to be written. Numbers that are not finite become empty cells. */
export function cellOf(value: SheetValue | undefined, kind: SheetKind): SheetCellValue {
  if (value === null || value === undefined || value === '') return { kind: 'empty' };
  if (typeof value === 'number')
    return Number.isFinite(value) ? { kind: 'number', number: value } : { kind: 'empty' };
  if (typeof value === 'boolean') return { kind: 'boolean', truth: value };
  if (kind === 'date' && isDay(value)) return { kind: 'date', day: value };
  return { kind: 'text', text: value };
}

function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const moment = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(text);
}
