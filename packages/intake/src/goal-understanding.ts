import type { MeasurePart } from '@fortschrift/domain/block-role';
import type { Goal } from '@fortschrift/domain/goal';
import { type SmartMark, smartMarks } from '@fortschrift/domain/goal-details';
import { smartLabels } from '@fortschrift/i18n/de/measure';
import { indicatorsWritten } from './measure-lists.ts';
import { monthWritten } from './measure-times.ts';
import type { Surroundings } from './measure-understanding.ts';

/** Parts of a measure a goal has, too. */
export const goalParts: readonly MeasurePart[] = [
  ...(['situation', 'targetGroups', 'indicators', 'period', 'end', 'smart'] as const),
];

/** The words of a part -> fields of a goal; null for what stays in its text. Lines are those of the text as written. */
export function goalFields(
  part: MeasurePart,
  label: string,
  lines: readonly string[],
  around: Pick<Surroundings, 'newId'>,
): Partial<Goal> | null {
  switch (part) {
    case 'situation':
      return /bedarf/i.test(label) ? { need: lines.join('\n') } : null;
    case 'targetGroups':
      return { targetGroups: lines.join('\n') };
    case 'indicators': {
      const found = indicatorsWritten(lines);
      return found && { indicatorList: found.map((one) => ({ ...one, id: around.newId() })) };
    }
    case 'period':
    case 'end': {
      const targetDate = monthWritten(lines.join(' '));
      return targetDate === null ? null : { targetDate };
    }
    case 'smart':
      return smartWritten(lines.join(' '));
    default:
      return null;
  }
}

/** "spezifisch, messbar. Der Termin ist knapp." -> the marks of a good goal, and what is said of them. */
function smartWritten(words: string): Partial<Goal> | null {
  const [head = '', ...rest] = words.split(/\.\s+/);
  const marks = head.replace(/\.$/, '').split(/,\s*/).map(markNamed);
  const smart = marks.filter((mark) => mark !== null);
  return smart.length === marks.length ? { smart, smartNote: rest.join('. ') } : null;
}

function markNamed(words: string): SmartMark | null {
  return smartMarks.find((mark) => smartLabels[mark].toLowerCase() === words.trim().toLowerCase()) ?? null;
}
