import type { MeasurePart } from '@fortschrift/domain/block-role';
import type { Goal } from '@fortschrift/domain/goal';
import { indicatorsWritten } from './measure-lists.ts';
import { monthWritten } from './measure-times.ts';
import type { Surroundings } from './measure-understanding.ts';

/** Parts of a measure a goal has, too. */
export const goalParts: readonly MeasurePart[] = ['situation', 'targetGroups', 'indicators', 'period', 'end'];

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
    default:
      return null;
  }
}
