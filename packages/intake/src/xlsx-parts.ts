import { type Failure, failure } from '@fortschrift/domain/failure';
import { ok, type Result } from '@fortschrift/domain/result';
import type { Archive } from './archive.ts';
import { tableLimits } from './limits.ts';
import { officeNames } from './office-package.ts';
import { type NumberFormat, numberFormat } from './xlsx-number.ts';
import { readXml } from './xml.ts';

/**
 * The strings cells point to by their place, rich text as its words, reading aids for East Asian scripts left out.
 * Fails with `fileTooLarge` above 20 million characters; none when the workbook has no such part.
 */
export function readSharedStrings(
  archive: Archive,
  part: string | undefined,
): Result<readonly string[], Failure> {
  if (part === undefined || !archive.has(part)) return ok([]);
  const bytes = archive.read(part);
  if (!bytes.ok) return bytes;
  const strings: string[] = [];
  let value = '';
  let writing = false;
  let skipped = 0;
  let characters = 0;
  const read = readXml(bytes.value, officeNames, {
    open(name) {
      if (name === 's:si') value = '';
      else if (name === 's:rPh') skipped += 1;
      else if (name === 's:t') writing = skipped === 0;
    },
    close(name) {
      if (name === 's:t') writing = false;
      else if (name === 's:rPh') skipped -= 1;
      else if (name === 's:si') {
        characters += value.length;
        if (characters > tableLimits.characters)
          return failure('fileTooLarge', { limit: tableLimits.characters });
        strings.push(unescaped(value).replace(/\r\n?/g, '\n'));
      }
      return undefined;
    },
    text(text) {
      if (writing) value += text;
    },
  });
  return read.ok ? ok(strings) : read;
}

/** What each cell style of the workbook says about numbers, by its place. */
export function readStyles(
  archive: Archive,
  part: string | undefined,
): Result<readonly NumberFormat[], Failure> {
  if (part === undefined || !archive.has(part)) return ok([]);
  const bytes = archive.read(part);
  if (!bytes.ok) return bytes;
  const declared = new Map<number, string>();
  const used: number[] = [];
  let inCellStyles = false;
  const read = readXml(bytes.value, officeNames, {
    open(name, attributes) {
      if (name === 's:numFmt')
        declared.set(Number(attributes.get('numFmtId')), (attributes.get('formatCode') ?? '').slice(0, 255));
      else if (name === 's:cellXfs') inCellStyles = true;
      else if (name === 's:xf' && inCellStyles) used.push(Number(attributes.get('numFmtId') ?? 0));
    },
    close(name) {
      if (name === 's:cellXfs') inCellStyles = false;
    },
    text() {},
  });
  return read.ok ? ok(used.map((id) => numberFormat(id, declared))) : read;
}

/** Excel writes characters XML cannot hold as _xHHHH_ (ECMA-376 part 1, 22.9.2.19); control characters are left out. */
export function unescaped(text: string): string {
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) => {
    const code = Number.parseInt(hex, 16);
    return code >= 0x20 || code === 9 || code === 10 || code === 13 ? String.fromCharCode(code) : '';
  });
}
