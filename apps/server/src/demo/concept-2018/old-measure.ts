import type { ImplementationState } from '@fortschrift/domain/measure';
import { type MeasureData, measure } from '../concept-data.ts';

/** A measure of 2018 and what became of it, as the interim report says. */
export type OldMeasure = {
  readonly data: MeasureData;
  readonly state: ImplementationState;
  readonly report: string;
};

/** Writes a measure of 2018: that concept had fewer fields than today's sheet. */
export function old(
  goal: string,
  key: string,
  words: Pick<MeasureData, 'title' | 'situation' | 'description' | 'lead' | 'targetGroups' | 'horizon'>,
  state: ImplementationState,
  report: string,
): OldMeasure {
  return {
    state,
    report,
    data: measure({
      ...words,
      key,
      goal,
      kind: 'new',
      partners: '',
      start: '2019-01',
      end: '',
      cost: 'Im Rahmen des laufenden Haushalts',
      funding: 'Haushalt des Landkreises',
      indicators: '',
      origins: [['administration', `2018:${key}`, 'Arbeitskreis des Netzwerks, 2017 und 2018']],
    }),
  };
}
