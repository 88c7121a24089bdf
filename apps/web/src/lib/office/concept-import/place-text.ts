import type { IntakeOutcome } from '@fortschrift/api/contract/concept-intake';
import type { BlockRole } from '@fortschrift/domain/block-role';
import { documentNote } from '@fortschrift/domain/concept-import';
import { intakePreviewWords as words } from '@fortschrift/i18n/de/office-concept-import';

/** Where a block goes, in words: "Text in „Bildung“"; empty where its role says it already. */
export function placeText(
  { places, chapters, records }: Pick<IntakeOutcome, 'places' | 'chapters' | 'records'>,
  block: number,
  role: BlockRole,
): string {
  const place = places[block];
  if (place === undefined || place === null || role.as === 'out') return '';
  const [chapterAt, recordAt] = place;
  const chapter = chapters[chapterAt];
  const record = recordAt === null ? undefined : records[recordAt];
  const own = records.filter((one) => one.block === block);
  switch (role.as) {
    case 'text':
      if (record)
        return record.kind === 'goal' ? words.textOfGoal(record.title) : words.textOfRecord(record.title);
      return chapter ? words.textOf(chapter.title) : '';
    case 'sheet':
    case 'part':
      return record && own.length === 0 ? words.belongsTo(record.title) : madeOf(own);
    case 'catalogue':
    case 'items':
      return madeOf(own);
    case 'goal':
    case 'measure':
      return chapter
        ? words.standsIn(chapter.title, documentNote(own[0]?.number ?? '', own[0]?.page ?? null))
        : '';
    default:
      return '';
  }
}

function madeOf(records: IntakeOutcome['records']): string {
  const goals = records.filter(({ kind }) => kind === 'goal').length;
  return records.length === 0 ? '' : words.makes(goals, records.length - goals);
}
