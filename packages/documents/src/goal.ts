import { type Goal, goalLevels } from '@fortschrift/domain/goal';
import * as Y from 'yjs';
import {
  originMap,
  type RecordMap,
  readChoice,
  readLongText,
  readNumber,
  readOrigins,
  readText,
  shortText,
} from './record.ts';
import { writeRichText } from './rich-text.ts';

/** Reads a goal as it stands; what is missing or of a wrong kind reads as empty. */
export function readGoal(id: string, record: RecordMap): Goal {
  return {
    id,
    level: readChoice(record, 'level', goalLevels, 'goal'),
    title: readText(record, 'title'),
    text: readLongText(record, 'text'),
    position: readNumber(record, 'position'),
    origins: readOrigins(record),
  };
}

/** Adds a goal to a chapter, whole. Call inside a transaction of the document. */
export function writeGoal(doc: Y.Doc, goal: Goal): void {
  const record: RecordMap = new Y.Map();
  doc.getMap('goals').set(goal.id, record);
  record.set('level', goal.level);
  record.set('title', shortText(goal.title));
  record.set('position', goal.position);
  record.set('origins', originMap(goal.origins));
  const text = new Y.XmlFragment();
  record.set('text', text);
  writeRichText(text, goal.text);
}
