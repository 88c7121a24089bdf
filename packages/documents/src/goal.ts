import { type Goal, goalLevels } from '@fortschrift/domain/goal';
import * as Y from 'yjs';
import { changeOf, setChange } from './change.ts';
import {
  originMap,
  type RecordMap,
  readChoice,
  readId,
  readLongText,
  readNumber,
  readOrigins,
  readText,
  shortText,
} from './record.ts';
import { writeRichText } from './rich-text.ts';

/** Reads a goal as it stands; what is missing or of a wrong kind reads as empty. */
export function readGoal(id: string, record: RecordMap): Goal {
  const parentId = readId(record, 'parentId');
  return {
    id,
    ...(parentId === null ? {} : { parentId }),
    level: readChoice(record, 'level', goalLevels, 'goal'),
    title: readText(record, 'title'),
    text: readLongText(record, 'text'),
    position: readNumber(record, 'position'),
    origins: readOrigins(record),
    ...changeOf(record),
  };
}

/** Adds a goal to a chapter, whole. Call inside a transaction of the document. */
export function writeGoal(doc: Y.Doc, goal: Goal): void {
  const record: RecordMap = new Y.Map();
  doc.getMap('goals').set(goal.id, record);
  record.set('level', goal.level);
  if (goal.parentId !== undefined) record.set('parentId', goal.parentId);
  if (goal.change) setChange(record, goal.change);
  record.set('title', shortText(goal.title));
  record.set('position', goal.position);
  record.set('origins', originMap(goal.origins));
  const text = new Y.XmlFragment();
  record.set('text', text);
  writeRichText(text, goal.text);
}
