import { type GoalDetails, smartMarks } from './goal-details.ts';
import { type Indicator, type IndicatorPoint, indicatorFrequencies, indicatorKinds } from './indicator.ts';
import { closed, type Described, type JsonSchema, list, ref } from './json-schema.ts';
import { type MeasureDetails, type MeasureRelation, priorities, relationKinds } from './measure-details.ts';
import {
  costRhythms,
  costStates,
  type FundingSource,
  fundingKinds,
  fundingStates,
  type MeasureCost,
} from './measure-money.ts';
import { type MeasurePartner, partnerConsents } from './measure-partner.ts';
import type { MeasureStep } from './measure-step.ts';

const text: JsonSchema = { type: 'string' };
const truth: JsonSchema = { type: 'boolean' };
const month: JsonSchema = { type: 'string', description: 'YYYY-MM, or empty.' };
const count: JsonSchema = { anyOf: [{ type: 'integer' }, { type: 'null' }] };
const id = ref('id');
const ids = list(id);

/** The schemas of a measure's details, key by key. */
export const measureDetails: Described<MeasureDetails> = {
  furtherFieldIds: ids,
  furtherGoalIds: ids,
  area: list(text),
  leadUnit: text,
  partnerList: list(ref('partner')),
  ongoing: truth,
  steps: list(ref('step')),
  costs: list(ref('cost')),
  fundingSources: list(ref('fundingSource')),
  indicatorList: list(ref('indicator')),
  priority: { enum: [...priorities, null] },
  relations: list(ref('relation')),
  themeIds: ids,
  budgetReservation: truth,
  reservationText: text,
  committeeNote: ref('richText'),
};

/** The schemas of a goal's details, key by key. */
export const goalDetails: Described<GoalDetails> = {
  need: text,
  smart: list({ enum: smartMarks }),
  smartNote: text,
  targetDate: month,
  targetGroups: text,
  indicatorList: list(ref('indicator')),
};

const indicatorPoint: Described<IndicatorPoint> = { value: text, date: month };

/** What the details refer to. */
export const detailDefs: { readonly [name: string]: JsonSchema } = {
  step: closed<MeasureStep>({ id, title: text, due: month, done: truth }, 'Umsetzungsschritt.'),
  partner: closed<MeasurePartner>(
    { id, name: text, role: text, consent: { enum: partnerConsents } },
    'Kooperationspartner; "consent" is whether the organisation agreed to be named.',
  ),
  cost: closed<MeasureCost>(
    {
      id,
      year: count,
      state: { enum: costStates },
      cents: count,
      rhythm: { enum: costRhythms },
      staffHundredths: count,
      note: text,
    },
    'Kosten: whole euro cents, staff in hundredths of a full-time position; "note" is the reason of an open one.',
  ),
  fundingSource: closed<FundingSource>(
    { id, kind: { enum: fundingKinds }, name: text, state: { enum: fundingStates } },
    'Finanzierung.',
  ),
  relation: closed<MeasureRelation>({ measureId: id, kind: { enum: relationKinds } }, 'Querverweis.'),
  indicator: closed<Indicator>(
    {
      id,
      title: text,
      kind: { enum: indicatorKinds },
      unit: text,
      source: text,
      frequency: { enum: [...indicatorFrequencies, null] },
      baseline: closed<IndicatorPoint>(indicatorPoint),
      target: closed<IndicatorPoint>(indicatorPoint),
      values: list(closed<Indicator['values'][number]>({ id, ...indicatorPoint, note: text })),
    },
    'Indikator; one of kind "context" describes society and is not credited to one measure.',
  ),
};
