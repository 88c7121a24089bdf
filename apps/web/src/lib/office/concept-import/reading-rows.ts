import type { IntakeReading, IntakeRecord, IntakeRecords } from '@fortschrift/api/contract/concept-intake';
import type { MeasurePart } from '@fortschrift/domain/block-role';
import type { Measure } from '@fortschrift/domain/measure';
import { measureKindLabels } from '@fortschrift/i18n/de/labels';
import { intakePreviewWords } from '@fortschrift/i18n/de/office-concept-import';
import { intakeReadingWords as words } from '@fortschrift/i18n/de/office-concept-reading';
import { goalLines, sheetLines } from '@fortschrift/i18n/measure-sheet';

/** One field of a record in the preview: what stands in the document, and what becomes of it. */
export type ReadingRow = {
  readonly name: string;
  /** As it stands in the document, shortened. */
  readonly written: readonly string[];
  readonly becomes: readonly string[];
  readonly check: boolean;
};

const writtenMax = 300;
/** Parts that end in the same field of a sheet. */
const together: { readonly [part in MeasurePart]?: MeasurePart } = { start: 'period', end: 'period' };

/** The fields of a record that were read from words of the document, in their order there. */
export function readingRows(record: IntakeRecord, names: IntakeRecords['names']): readonly ReadingRow[] {
  const groups = new Map<MeasurePart, IntakeReading[]>();
  for (const reading of record.readings) {
    if (reading.part === 'group' || reading.part === 'title' || reading.part === 'number') continue;
    const part = together[reading.part] ?? reading.part;
    groups.set(part, [...(groups.get(part) ?? []), reading]);
  }
  return [...groups].map(([part, readings]) => ({
    name: intakePreviewWords.parts[part],
    written: readings.map((reading) => shown(reading.words)).filter(Boolean),
    becomes: becomes(part, record, names),
    check: readings.some(({ check }) => check === true),
  }));
}

function shown(text: string): string {
  return text.length > writtenMax ? `${text.slice(0, writtenMax - 1).trimEnd()}…` : text;
}

function becomes(
  part: MeasurePart,
  { measure, goal }: IntakeRecord,
  names: IntakeRecords['names'],
): readonly string[] {
  if (goal) {
    const said = goalLines(goal).find(([label]) => label === intakePreviewWords.parts[part]);
    return said ? said[1] : [words.inLongText];
  }
  if (!measure) return [];
  const lines = sheetLines(measure, (id) => names[id] ?? null);
  switch (part) {
    case 'situation':
    case 'description':
    case 'committeeNote':
      return [words.inLongText];
    case 'status':
      return [words.keptInNote];
    case 'field':
      return [];
    case 'kind':
      return [measureKindLabels[measure.kind]];
    case 'goal':
      return measure.goalId === null ? [words.keptInDescription] : [names[measure.goalId] ?? ''];
    case 'targetGroups':
      return listed(measure.targetGroups);
    case 'flagship':
    case 'quickWin':
      return [measure[part] ? words.yes : words.no];
    case 'reservation':
      return [measure.budgetReservation ? (lines.reservation[0] ?? words.yes) : words.no];
    default:
      return filled(
        part,
        lines[part === 'start' || part === 'end' ? 'period' : (part as keyof typeof lines)],
        measure,
      );
  }
}

/** Words that stayed words say so; what filled nothing stands in the description. */
function filled(
  part: MeasurePart,
  lines: readonly string[] | undefined,
  measure: Measure,
): readonly string[] {
  const text =
    part === 'cost' || part === 'funding' || part === 'partners' || part === 'indicators'
      ? measure[part]
      : '';
  if (text !== '' && lines?.length === 1) return [words.keptAsText];
  return lines && lines.length > 0 ? lines : [];
}

function listed(text: string): readonly string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
}
