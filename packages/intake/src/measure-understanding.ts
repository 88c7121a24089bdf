import type { MeasurePart } from '@fortschrift/domain/block-role';
import type { ChapterKind } from '@fortschrift/domain/concept';
import type { Id } from '@fortschrift/domain/id';
import type { Measure } from '@fortschrift/domain/measure';
import type { MeasureRelation, RelationKind } from '@fortschrift/domain/measure-details';
import { costsFromWords, type Line, saysRhythm } from '@fortschrift/i18n/cost-reading';
import { relationLabels } from '@fortschrift/i18n/de/measure';
import { reservationSentence } from '@fortschrift/i18n/de/measure-editor';
import { fundingFromWords } from '@fortschrift/i18n/measure-reading';
import {
  areaWritten,
  indicatorsWritten,
  leadWritten,
  namesWritten,
  partnersWritten,
  priorityWritten,
  saysNothing,
  stepsWritten,
  yesNo,
} from './measure-lists.ts';
import { horizonNamed, measureKindNamed, periodWritten } from './measure-times.ts';

/** What the words of a part say, in the fields of a measure; `sure` is false where they could mean something else too. */
export type Understood = { readonly fields: Partial<Measure>; readonly sure: boolean };

/** What a value is read with: ids for lines, and what goals and measures of the document are called. */
export type Surroundings = {
  readonly newId: () => Id;
  goalNamed(words: string): Id | null;
  measureNamed(words: string): Id | null;
  chapterNamed(kind: ChapterKind, words: string): Id | null;
};

/**
 * The words of a part -> fields of a measure, if they say that and nothing else; null when a person has to read them.
 * What says that nothing is said is understood, and fills nothing. Lines are those of the text as written.
 */
export function understand(
  part: MeasurePart,
  lines: readonly string[],
  around: Surroundings,
): Understood | null {
  const words = lines.join(' ');
  const numbered = <Row>(rows: readonly Line<Row>[] | null) =>
    rows?.map((row) => ({ ...row, id: around.newId() }) as Row & { readonly id: Id });
  const of = (fields: Partial<Measure> | null | undefined, sure = true): Understood | null =>
    fields ? { fields, sure } : null;
  if (part !== 'cost' && saysNothing(words)) return of({});
  switch (part) {
    case 'horizon':
    case 'period':
      return of(timeOf(words));
    case 'start': {
      const period = periodWritten(words);
      return of(period?.start ? { start: period.start, ongoing: period.ongoing } : null);
    }
    case 'end': {
      const period = periodWritten(words);
      if (period?.end) return of({ end: period.end });
      return of(horizonNamed(words) === 'ongoing' ? { ongoing: true } : null);
    }
    case 'kind': {
      const kind = measureKindNamed(words);
      return of(kind && { kind });
    }
    case 'lead':
      return of(leadWritten(lines));
    case 'partners': {
      const partnerList = numbered(partnersWritten(lines));
      return of(partnerList && { partnerList });
    }
    case 'area': {
      const area = areaWritten(lines);
      return of(area && { area });
    }
    case 'steps': {
      const steps = numbered(stepsWritten(lines));
      return of(steps && { steps });
    }
    case 'cost': {
      const costs = numbered(costsFromWords(lines.join('\n')));
      if (!costs) return saysNothing(words) ? of({}) : null;
      const isTimed = costs.every(({ state, cents }) => state !== 'amount' || cents === null);
      return of({ costs }, isTimed || saysRhythm(words));
    }
    case 'funding': {
      const fundingSources = numbered(fundingFromWords(lines.join('\n')));
      return of(fundingSources && { fundingSources });
    }
    case 'indicators': {
      const indicatorList = numbered(indicatorsWritten(lines));
      return of(indicatorList && { indicatorList });
    }
    case 'priority': {
      const found = priorityWritten(words);
      return of(found && { priority: found.priority }, found?.sure);
    }
    case 'flagship':
    case 'quickWin': {
      const said = yesNo(words);
      return of(said === null ? null : { [part]: said });
    }
    case 'reservation':
      return of(reservationOf(words));
    case 'goal': {
      const whole = around.goalNamed(words);
      const ids = whole === null ? lines.map((line) => around.goalNamed(line)) : [whole];
      const [goalId = null, ...furtherGoalIds] = ids.filter((id) => id !== null);
      return of(goalId === null || ids.includes(null) ? null : { goalId, furtherGoalIds });
    }
    case 'furtherGoals': {
      const ids = lines.map((line) => around.goalNamed(line));
      return of(ids.includes(null) ? null : { furtherGoalIds: ids.filter((id) => id !== null) });
    }
    case 'furtherFields': {
      const furtherFieldIds = chaptersNamed('field', lines, around);
      return of(furtherFieldIds && { furtherFieldIds });
    }
    case 'themes': {
      const themeIds = chaptersNamed('crossCutting', lines, around);
      return of(themeIds && { themeIds });
    }
    case 'relations': {
      const relations = lines.map((line) => relationOf(line, around));
      return of(relations.includes(null) ? null : { relations: relations.filter((one) => one !== null) });
    }
    default:
      return null;
  }
}

/** Chapters of a kind, one a line or between commas; null when one of them is not known. */
function chaptersNamed(
  kind: ChapterKind,
  lines: readonly string[],
  around: Surroundings,
): readonly Id[] | null {
  const find = (names: readonly string[]) => names.map((name) => around.chapterNamed(kind, name));
  const known = [lines, namesWritten(lines) ?? []]
    .map(find)
    .find((ids) => ids.length > 0 && !ids.includes(null));
  return known?.filter((id) => id !== null) ?? null;
}

function timeOf(words: string): Partial<Measure> | null {
  const horizon = horizonNamed(words);
  if (horizon !== null) return { horizon, ongoing: horizon === 'ongoing' };
  const period = periodWritten(words);
  if (period) return period;
  return /^dauerhaft, ohne Ende$/i.test(words) ? { ongoing: true } : null;
}

function reservationOf(words: string): Partial<Measure> {
  const said = yesNo(words);
  if (said === false || /^(?:kein|keiner|entfällt)$/iu.test(words)) return { budgetReservation: false };
  const isUsual = said === true || words === reservationSentence;
  return { budgetReservation: true, reservationText: isUsual ? '' : words };
}

/** "setzt voraus: 2.1.3 Titel"; a mere "siehe 2.1.3" does not say how the two stand to each other. */
function relationOf(words: string, around: Surroundings): MeasureRelation | null {
  for (const [kind, label] of Object.entries(relationLabels)) {
    if (!words.toLowerCase().startsWith(`${label}:`)) continue;
    const measureId = around.measureNamed(words.slice(label.length + 1).trim());
    return measureId === null ? null : { kind: kind as RelationKind, measureId };
  }
  return null;
}
