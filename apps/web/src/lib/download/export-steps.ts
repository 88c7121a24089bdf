import type { ExportJob, ExportStep } from '@fortschrift/api/contract/export';
import type { FileFormat } from '@fortschrift/domain/export-order';
import { download } from '@fortschrift/i18n/de/download';

/** The steps a file of each format goes through, in order, as the server tells them. */
const steps: { readonly [format in FileFormat]: readonly ExportStep['at'][] } = {
  pdf: ['preparing', 'setting', 'writing'],
  odt: ['preparing', 'writing'],
  docx: ['preparing', 'writing'],
  html: ['preparing', 'writing'],
  ods: ['preparing'],
  csv: ['preparing'],
  json: ['preparing'],
};

/** Milliseconds after which a step says how long it has been going on. */
const worthTelling = 2000;

/** How far a file is: steps that are behind it, how many there are, and both in words. Nothing is estimated. */
export function progressOf({ order, state, step, ahead, elapsed }: ExportJob): {
  readonly done: number;
  readonly of: number;
  readonly words: string;
} {
  const all = steps[order.format];
  if (state === 'queued') return { done: 0, of: all.length, words: download.queued(ahead) };
  const at = step?.at ?? 'preparing';
  const done = Math.max(0, all.indexOf(at));
  const doing = at === 'writing' ? download.steps.writing(step?.pages ?? null) : download.steps[at];
  // The compiler sets all pages in one call that tells nothing: what moves meanwhile is the time it has taken.
  const since = elapsed < worthTelling ? '' : `, ${download.steps.since(Math.floor(elapsed / 1000))}`;
  return { done, of: all.length, words: `${download.step(done + 1, all.length, doing)}${since}` };
}

/** Bytes -> "312 kB" or "1,4 MB". */
export function sizeInWords(bytes: number): string {
  const [value, unit] = bytes < 1_000_000 ? [bytes / 1000, 'kB'] : [bytes / 1_000_000, 'MB'];
  const digits = unit === 'MB' ? 1 : 0;
  const rounded = Math.max(value, unit === 'kB' ? 1 : 0);
  return `${new Intl.NumberFormat('de', { maximumFractionDigits: digits }).format(rounded)} ${unit}`;
}
