import { smartMarks } from '@fortschrift/domain/goal-details';
import { indicatorFrequencies, indicatorKinds } from '@fortschrift/domain/indicator';
import { priorities, relationKinds } from '@fortschrift/domain/measure-details';
import { costRhythms, costStates, fundingKinds, fundingStates } from '@fortschrift/domain/measure-money';
import { partnerConsents } from '@fortschrift/domain/measure-partner';
import * as v from 'valibot';
import { richText } from './rich-text.ts';

const text = v.string();
const ids = v.exactOptional(v.array(text));
const count = v.nullable(v.number());
const point = { value: text, date: text };

const indicatorList = v.exactOptional(
  v.array(
    v.object({
      id: text,
      title: text,
      kind: v.picklist(indicatorKinds),
      unit: text,
      source: text,
      frequency: v.nullable(v.picklist(indicatorFrequencies)),
      baseline: v.object(point),
      target: v.object(point),
      values: v.array(v.object({ id: text, ...point, note: text })),
    }),
  ),
);

/** The details of a frozen measure: those that say something, and none in versions from before they were. */
export const measureDetails = {
  furtherFieldIds: ids,
  furtherGoalIds: ids,
  area: ids,
  leadUnit: v.exactOptional(text),
  partnerList: v.exactOptional(
    v.array(v.object({ id: text, name: text, role: text, consent: v.picklist(partnerConsents) })),
  ),
  ongoing: v.exactOptional(v.boolean()),
  steps: v.exactOptional(v.array(v.object({ id: text, title: text, due: text, done: v.boolean() }))),
  costs: v.exactOptional(
    v.array(
      v.object({
        id: text,
        year: count,
        state: v.picklist(costStates),
        cents: count,
        rhythm: v.picklist(costRhythms),
        staffHundredths: count,
        note: text,
      }),
    ),
  ),
  fundingSources: v.exactOptional(
    v.array(
      v.object({ id: text, kind: v.picklist(fundingKinds), name: text, state: v.picklist(fundingStates) }),
    ),
  ),
  indicatorList,
  priority: v.exactOptional(v.nullable(v.picklist(priorities))),
  relations: v.exactOptional(v.array(v.object({ measureId: text, kind: v.picklist(relationKinds) }))),
  themeIds: ids,
  budgetReservation: v.exactOptional(v.boolean()),
  reservationText: v.exactOptional(text),
  committeeNote: v.exactOptional(richText),
};

/** The same of a frozen goal. */
export const goalDetails = {
  need: v.exactOptional(text),
  smart: v.exactOptional(v.array(v.picklist(smartMarks))),
  smartNote: v.exactOptional(text),
  targetDate: v.exactOptional(text),
  targetGroups: v.exactOptional(text),
  indicatorList,
};
