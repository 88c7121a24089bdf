import { type Goal, goalLevels } from '@fortschrift/domain/goal';
import { smartMarks } from '@fortschrift/domain/goal-details';
import * as Y from 'yjs';
import { changeOf, setChange } from './change.ts';
import { readMonth, readRows, writeRows } from './measure-rows.ts';
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
import { readIds, readSet } from './row.ts';

/** Reads a goal as it stands; what is missing or of a wrong kind reads as empty. */
export function readGoal(id: string, record: RecordMap): Goal {
  const parentId = readId(record, 'parentId');
  const madeOf = readIds(record, 'madeOf');
  const marks = new Set(readSet(record, 'smart').map(({ key }) => key));
  return {
    id,
    ...(parentId === null ? {} : { parentId }),
    level: readChoice(record, 'level', goalLevels, 'goal'),
    title: readText(record, 'title'),
    text: readLongText(record, 'text'),
    need: readText(record, 'need'),
    smart: smartMarks.filter((mark) => marks.has(mark)),
    smartNote: readText(record, 'smartNote'),
    targetDate: readMonth(record, 'targetDate'),
    targetGroups: readText(record, 'targetGroups'),
    indicatorList: readRows(record, 'indicatorList'),
    position: readNumber(record, 'position'),
    origins: readOrigins(record),
    ...changeOf(record),
    ...(madeOf.length > 0 ? { madeOf } : {}),
  };
}

/** Adds a goal to a chapter, whole. Call inside a transaction of the document. */
export function writeGoal(doc: Y.Doc, goal: Goal): void {
  const record: RecordMap = new Y.Map();
  doc.getMap('goals').set(goal.id, record);
  record.set('level', goal.level);
  if (goal.parentId !== undefined) record.set('parentId', goal.parentId);
  if (goal.change) setChange(record, goal.change);
  for (const id of goal.madeOf ?? []) record.set(`madeOf/${id}`, true);
  record.set('title', shortText(goal.title));
  record.set('targetDate', goal.targetDate);
  record.set('position', goal.position);
  record.set('origins', originMap(goal.origins));
  for (const field of goalShortTexts) record.set(field, shortText(goal[field]));
  for (const mark of goal.smart) record.set(`smart/${mark}`, true);
  writeRows(record, 'indicatorList', goal.indicatorList);
  const text = new Y.XmlFragment();
  record.set('text', text);
  writeRichText(text, goal.text);
}

/** Fields of a goal that are shared texts, besides its title. */
export const goalShortTexts = ['need', 'smartNote', 'targetGroups'] as const;
export const goalLongTexts = ['text'] as const;
