import {
  draftStates,
  horizons,
  type Measure,
  measureKinds,
  measureTextFields,
} from '@fortschrift/domain/measure';
import * as Y from 'yjs';
import { changeOf, setChange } from './change.ts';
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

/** Reads a measure as it stands; what is missing or of a wrong kind reads as empty. */
export function readMeasure(id: string, record: RecordMap): Measure {
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
    draftState: readChoice(record, 'draftState', draftStates, 'note'),
    position: readNumber(record, 'position'),
    origins: readOrigins(record),
    ...changeOf(record),
  };
}

/** Adds a measure to a chapter, whole. Call inside a transaction of the document. */
export function writeMeasure(doc: Y.Doc, measure: Measure): void {
  const record: RecordMap = new Y.Map();
  doc.getMap('measures').set(measure.id, record);
  record.set('goalId', measure.goalId);
  if (measure.change) setChange(record, measure.change);
  record.set('title', shortText(measure.title));
  record.set('kind', measure.kind);
  for (const field of measureTextFields) record.set(field, shortText(measure[field]));
  record.set('horizon', measure.horizon);
  record.set('flagship', measure.flagship);
  record.set('quickWin', measure.quickWin);
  record.set('draftState', measure.draftState);
  record.set('position', measure.position);
  record.set('origins', originMap(measure.origins));
  for (const field of ['situation', 'description'] as const) {
    const text = new Y.XmlFragment();
    record.set(field, text);
    writeRichText(text, measure[field]);
  }
}
