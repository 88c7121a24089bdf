import { isId } from '@fortschrift/domain/id';
import {
  draftStates,
  horizons,
  type Measure,
  measureKinds,
  measureTextFields,
} from '@fortschrift/domain/measure';
import { type MeasureDetails, priorities, relationKinds } from '@fortschrift/domain/measure-details';
import { organisationKey } from '@fortschrift/domain/organisation';
import * as Y from 'yjs';
import { changeOf, setChange } from './change.ts';
import { readRows, writeRows } from './measure-rows.ts';
import {
  originMap,
  type RecordMap,
  readChoice,
  readFlag,
  readId,
  readLongText,
  readNumber,
  readOrigins,
  readText,
  shortText,
} from './record.ts';
import { writeRichText } from './rich-text.ts';
import { readIds, readSet } from './row.ts';

/** Reads a measure as it stands; what is missing or of a wrong kind reads as empty. */
export function readMeasure(id: string, record: RecordMap): Measure {
  const madeOf = readIds(record, 'madeOf');
  return {
    id,
    goalId: readId(record, 'goalId'),
    title: readText(record, 'title'),
    kind: readChoice(record, 'kind', measureKinds, 'new'),
    situation: readLongText(record, 'situation'),
    description: readLongText(record, 'description'),
    targetGroups: readText(record, 'targetGroups'),
    lead: readText(record, 'lead'),
    partners: readText(record, 'partners'),
    horizon: readChoice(record, 'horizon', horizons, null),
    start: readText(record, 'start'),
    end: readText(record, 'end'),
    cost: readText(record, 'cost'),
    funding: readText(record, 'funding'),
    indicators: readText(record, 'indicators'),
    flagship: readFlag(record, 'flagship'),
    quickWin: readFlag(record, 'quickWin'),
    ...readDetails(record),
    internalNote: readLongText(record, 'internalNote'),
    draftState: readChoice(record, 'draftState', draftStates, 'note'),
    position: readNumber(record, 'position'),
    origins: readOrigins(record),
    ...changeOf(record),
    ...(madeOf.length > 0 ? { madeOf } : {}),
  };
}

function readDetails(record: RecordMap): MeasureDetails {
  return {
    furtherFieldIds: readIds(record, 'furtherFieldIds'),
    furtherGoalIds: readIds(record, 'furtherGoalIds'),
    area: readSet(record, 'area').flatMap(({ value }) => (typeof value === 'string' ? [value] : [])),
    leadUnit: readText(record, 'leadUnit'),
    partnerList: readRows(record, 'partnerList'),
    ongoing: readFlag(record, 'ongoing'),
    steps: readRows(record, 'steps'),
    costs: readRows(record, 'costs'),
    fundingSources: readRows(record, 'fundingSources'),
    indicatorList: readRows(record, 'indicatorList'),
    priority: readChoice(record, 'priority', priorities, null),
    relations: readSet(record, 'relations').flatMap(({ key, value }) => {
      const kind = relationKinds.find((known) => known === value);
      return kind && isId(key) ? [{ measureId: key, kind }] : [];
    }),
    themeIds: readIds(record, 'themeIds'),
    // A measure is under reservation until somebody says that it is not.
    budgetReservation: record.get('budgetReservation') !== false,
    reservationText: readText(record, 'reservationText'),
    committeeNote: readLongText(record, 'committeeNote'),
  };
}

/** Adds a measure to a chapter, whole. Call inside a transaction of the document. */
export function writeMeasure(doc: Y.Doc, measure: Measure): void {
  const record: RecordMap = new Y.Map();
  doc.getMap('measures').set(measure.id, record);
  record.set('goalId', measure.goalId);
  if (measure.change) setChange(record, measure.change);
  for (const id of measure.madeOf ?? []) record.set(`madeOf/${id}`, true);
  record.set('title', shortText(measure.title));
  record.set('kind', measure.kind);
  for (const field of measureShortTexts) record.set(field, shortText(measure[field]));
  record.set('horizon', measure.horizon);
  record.set('flagship', measure.flagship);
  record.set('quickWin', measure.quickWin);
  record.set('draftState', measure.draftState);
  record.set('position', measure.position);
  record.set('origins', originMap(measure.origins));
  for (const field of measureLongTexts) {
    const text = new Y.XmlFragment();
    record.set(field, text);
    writeRichText(text, measure[field]);
  }
  writeDetails(record, measure);
}

function writeDetails(record: RecordMap, measure: MeasureDetails): void {
  record.set('ongoing', measure.ongoing);
  record.set('priority', measure.priority);
  record.set('budgetReservation', measure.budgetReservation);
  for (const set of ['furtherFieldIds', 'furtherGoalIds', 'themeIds'] as const)
    for (const id of measure[set]) record.set(`${set}/${id}`, true);
  for (const name of measure.area) record.set(areaKey(name), name);
  for (const { measureId, kind } of measure.relations) record.set(`relations/${measureId}`, kind);
  writeRows(record, 'steps', measure.steps);
  writeRows(record, 'partnerList', measure.partnerList);
  writeRows(record, 'costs', measure.costs);
  writeRows(record, 'fundingSources', measure.fundingSources);
  writeRows(record, 'indicatorList', measure.indicatorList);
}

/** The key a municipality has in the set of those a measure happens in: spelt alike but for case it is one. */
export function areaKey(name: string): string {
  return `area/${organisationKey(name)}`;
}

/** Fields of a measure that are shared texts of one kind or the other. */
export const measureShortTexts = [...measureTextFields, 'leadUnit', 'reservationText'] as const;
export const measureLongTexts = ['situation', 'description', 'committeeNote', 'internalNote'] as const;
