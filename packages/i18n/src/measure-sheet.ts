import { isOngoing } from '@fortschrift/domain/measure-check';
import type { MeasureDetails } from '@fortschrift/domain/measure-details';
import type { SheetMeasure, VersionGoal } from '@fortschrift/domain/version';
import { formatMonth } from './date.ts';
import { horizonLabels } from './de/labels.ts';
import { priorityLabels, smartLabels } from './de/measure.ts';
import { measureEditorWords, reservationSentence } from './de/measure-editor.ts';
import {
  costSumWords,
  costWords,
  fundingWords,
  indicatorWords,
  partnerWords,
  relationWords,
  stepWords,
} from './measure-words.ts';

/** How something a sheet refers to by its id is named; null where it does not stand in the text. */
export type NameOf = (id: string) => string | null;

/** Fields of a sheet that are told in lines made of lists and words. */
export type SheetLines = {
  readonly [field in
    | 'steps'
    | 'area'
    | 'lead'
    | 'partners'
    | 'period'
    | 'horizon'
    | 'cost'
    | 'funding'
    | 'reservation'
    | 'indicators'
    | 'priority'
    | 'relations'
    | 'furtherGoals'
    | 'furtherFields'
    | 'themes']: readonly string[];
};

/**
 * What stands in the fields of a Maßnahmenblatt, a line each, on screen and on paper alike: the lists first, then what
 * free words add. Empty where nothing was written; the reservation also where a version does not speak of it.
 */
export function sheetLines(measure: SheetMeasure & Partial<MeasureDetails>, nameOf: NameOf): SheetLines {
  const words = (text: string | undefined): readonly string[] => (text?.trim() ? [text.trim()] : []);
  const names = (ids: readonly string[] = []) => ids.flatMap((id) => nameOf(id) ?? []);
  const { costs = [], area = [], leadUnit = '', priority = null, relations = [] } = measure;
  return {
    steps: (measure.steps ?? []).map(stepWords),
    area: measure.budgetReservation === undefined ? [] : [area.join(', ') || measureEditorWords.areaWhole],
    lead: words(
      [measure.lead, leadUnit]
        .map((part) => part.trim())
        .filter(Boolean)
        .join(', '),
    ),
    partners: [...(measure.partnerList ?? []).map(partnerWords), ...words(measure.partners)],
    period: words(periodWords(measure)),
    horizon: measure.horizon ? [horizonLabels[measure.horizon]] : [],
    cost: [...costs.map(costWords), ...words(costSumWords(costs)), ...words(measure.cost)],
    funding: [...(measure.fundingSources ?? []).map(fundingWords), ...words(measure.funding)],
    reservation: measure.budgetReservation ? [measure.reservationText?.trim() || reservationSentence] : [],
    indicators: [...(measure.indicatorList ?? []).map(indicatorWords), ...words(measure.indicators)],
    priority: priority ? [priorityLabels[priority]] : [],
    relations: relations.flatMap((relation) => {
      const name = nameOf(relation.measureId);
      return name === null ? [] : [relationWords(relation, name)];
    }),
    furtherGoals: names(measure.furtherGoalIds),
    furtherFields: names(measure.furtherFieldIds),
    themes: names(measure.themeIds),
  };
}

function periodWords(measure: SheetMeasure): string {
  const { start, end } = measure;
  if (isOngoing(measure))
    return start === ''
      ? measureEditorWords.ongoing
      : `ab ${formatMonth(start)}, ${measureEditorWords.ongoingSaid}`;
  if (start !== '' && end !== '') return `${formatMonth(start)} bis ${formatMonth(end)}`;
  return start !== '' ? `ab ${formatMonth(start)}` : end !== '' ? `bis ${formatMonth(end)}` : '';
}

/** What a goal says besides its text, a line each: need, people, date, indicators, how it was checked. */
export function goalLines(
  goal: Partial<VersionGoal>,
): readonly (readonly [label: string, lines: readonly string[]])[] {
  const {
    need = '',
    targetGroups = '',
    targetDate = '',
    smart = [],
    smartNote = '',
    indicatorList = [],
  } = goal;
  const said = (label: string, lines: readonly string[]) =>
    lines.some((line) => line.trim() !== '')
      ? [[label, lines.filter((line) => line.trim() !== '')] as const]
      : [];
  return [
    ...said(measureEditorWords.goalSheet.need, [need]),
    ...said(measureEditorWords.goalSheet.targetGroups, [targetGroups]),
    ...said(measureEditorWords.targetDate, targetDate === '' ? [] : [formatMonth(targetDate)]),
    ...said(measureEditorWords.lists.indicatorList.label, indicatorList.map(indicatorWords)),
    ...said(measureEditorWords.groups.smart, [
      [smart.map((mark) => smartLabels[mark]).join(', '), smartNote.trim()].filter(Boolean).join('. '),
    ]),
  ];
}
