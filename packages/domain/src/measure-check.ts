import { detailsOf } from './measure-details.ts';
import { costReasonMin, type MeasureCost } from './measure-money.ts';
import { plainText } from './rich-text.ts';
import { countCharacters } from './text.ts';
import type { SheetMeasure } from './version.ts';

/** What keeps a measure from being beschlussreif, in the order of the sheet. */
export const missingFields = [
  'title',
  'goal',
  'situation',
  'description',
  'targetGroups',
  'lead',
  /** More than one organisation stands in the one place. */
  'leadSeveral',
  /** Neither begin nor end, nor that it has none. */
  'period',
  'horizon',
  'cost',
  /** A line without its amount. */
  'costAmount',
  /** A line that is open and does not say why. */
  'costReason',
  'funding',
  'indicators',
  'priority',
  'origins',
] as const;
export type MissingField = (typeof missingFields)[number];

/**
 * What a measure lacks before it is beschlussreif, in the order of the sheet; empty when it is ready. Costs, funding
 * and indicators count by their lines: words alone cannot be added up, and "noch offen" needs its reason.
 */
export function missingForDecision(measure: SheetMeasure): readonly MissingField[] {
  const { costs, fundingSources, indicatorList, priority } = detailsOf(measure);
  // What was frozen before there were lists is judged by its words.
  const words = measure.budgetReservation === undefined;
  const told = (text: string): boolean => words && text.trim() !== '';
  const lacks: { readonly [field in MissingField]: boolean } = {
    title: measure.title.trim().length < 5,
    goal: measure.goalId === null,
    situation: plainText(measure.situation).trim() === '',
    description: plainText(measure.description).trim() === '',
    targetGroups: measure.targetGroups.trim() === '',
    lead: measure.lead.trim() === '',
    leadSeveral: namesSeveral(measure.lead),
    period: measure.start === '' && measure.end === '' && !isOngoing(measure) && !words,
    horizon: measure.horizon === null,
    cost: costs.length === 0 && !told(measure.cost),
    costAmount: costs.some(({ state, cents }) => state === 'amount' && cents === null),
    costReason: costs.some(lacksReason),
    funding: needsFunding(costs) && fundingSources.length === 0 && !told(measure.funding),
    indicators: indicatorList.every(({ title }) => title.trim() === '') && !told(measure.indicators),
    priority: priority === null && !words,
    origins: measure.origins.length === 0,
  };
  return missingFields.filter((field) => lacks[field]);
}

/** Whether a measure has no end: said by itself, or by its horizon. */
export function isOngoing({ ongoing, horizon }: Pick<SheetMeasure, 'ongoing' | 'horizon'>): boolean {
  return ongoing === true || horizon === 'ongoing';
}

/** Whether a Federführung names more than one organisation: "A; B", "A / B", one a line. */
export function namesSeveral(lead: string): boolean {
  return (
    lead
      .split(/[;\n]|\s\/\s|\ssowie\s/)
      .map((name) => name.trim())
      .filter(Boolean).length > 1
  );
}

/** Whether a line is open without saying why. */
export function lacksReason({ state, note }: Pick<MeasureCost, 'state' | 'note'>): boolean {
  return state === 'open' && countCharacters(note.trim()) < costReasonMin;
}

/** What costs nothing needs no money; as long as nothing is said it does. */
function needsFunding(costs: readonly MeasureCost[]): boolean {
  return costs.length === 0 || costs.some(({ state }) => state !== 'none');
}
