import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { failed, ok, type Result } from '@fortschrift/domain/result';

/** What `npm run export` is asked for; nothing of it has been looked up yet. */
export type ExportArguments = {
  readonly concept: string;
  readonly version: string;
  readonly what: string;
  readonly format: string;
  /** Absolute path of the file to be written. */
  readonly out: string;
  readonly chapterIds: readonly string[] | null;
  /** A municipality, left out for all. */
  readonly area?: string;
  readonly lead: string | null;
  /** Label of the version a synopsis compares with; null for the one frozen before. */
  readonly against: string | null;
};

/** Command line -> arguments; relative paths count from this process's folder. Fails with the first thing that is wrong. */
export function readExportArguments(args: readonly string[]): Result<ExportArguments, string> {
  try {
    const { values } = parseArgs({
      args: [...args],
      strict: true,
      options: {
        concept: { type: 'string' },
        version: { type: 'string' },
        what: { type: 'string', default: 'concept' },
        format: { type: 'string' },
        out: { type: 'string' },
        chapter: { type: 'string', multiple: true },
        lead: { type: 'string' },
        area: { type: 'string' },
        against: { type: 'string' },
      },
    });
    const { concept, version, what, format, out, chapter, lead, area, against } = values;
    if (!concept) return failed('--concept');
    if (!version) return failed('--version');
    if (!format) return failed('--format');
    if (!out) return failed('--out');
    if (against !== undefined && what !== 'synopsis') return failed('--against');
    const chapterIds = chapter ?? null;
    return ok({
      concept,
      version,
      what,
      format,
      out: resolve(out),
      chapterIds,
      lead: lead ?? null,
      ...(area === undefined ? {} : { area }),
      against: against ?? null,
    });
  } catch (error) {
    return failed(error instanceof Error ? error.message : String(error));
  }
}

/** Arguments -> command line, with nothing relative in it: for another process. */
export function writeExportArguments(wanted: ExportArguments): readonly string[] {
  const { concept, version, what, format, out, chapterIds, lead, area, against } = wanted;
  return [
    ...[
      `--concept=${concept}`,
      `--version=${version}`,
      `--what=${what}`,
      `--format=${format}`,
      `--out=${out}`,
    ],
    ...(chapterIds ?? []).map((id) => `--chapter=${id}`),
    ...(lead === null ? [] : [`--lead=${lead}`]),
    ...(area === undefined ? [] : [`--area=${area}`]),
    ...(against === null ? [] : [`--against=${against}`]),
  ];
}
