import { plainWord } from './cards-words.ts';
import type { ChapterBuilder } from './chapter-builder.ts';
import { splitNumber } from './concept-words.ts';
import type { SheetLine } from './measure-table.ts';
import { plainBlocks } from './outline-words.ts';
import type { RecordBuilder } from './record-builder.ts';

/** The measure begun before that has the title or, failing that, the number of a sheet; null when none has. */
export function measureCalled(
  chapters: readonly ChapterBuilder[],
  lines: readonly SheetLine[],
): RecordBuilder | null {
  const said = lines
    .filter(({ part }) => part === 'title' || part === 'number')
    .map(({ blocks }) => splitNumber(plainBlocks(blocks), false))
    .flatMap(({ number, title }) => [plainWord(title), plainWord(number)])
    .filter(Boolean);
  const known = chapters.flatMap(({ records }) => records).filter(({ kind }) => kind === 'measure');
  return (
    known.find((one) => said.includes(plainWord(one.title))) ??
    known.find((one) => one.number !== '' && said.includes(plainWord(one.number))) ??
    null
  );
}
