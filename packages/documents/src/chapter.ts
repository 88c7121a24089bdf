import type { ChapterEdit } from '@fortschrift/domain/chapter-edit';
import type { ChapterContent } from '@fortschrift/domain/concept';
import { emptyGoal, type Goal } from '@fortschrift/domain/goal';
import type { Id } from '@fortschrift/domain/id';
import { emptyMeasure, type Measure } from '@fortschrift/domain/measure';
import { originKey } from '@fortschrift/domain/origin';
import { paragraphs } from '@fortschrift/domain/rich-text';
import * as Y from 'yjs';
import { decide } from './change.ts';
import { readFigures, restoreFigures, writeFigures } from './figure.ts';
import { readGoal, writeGoal } from './goal.ts';
import { readMeasure, writeMeasure } from './measure.ts';
import { originsOf, type RecordMap } from './record.ts';
import { bringTo, restoreRecord } from './record-restore.ts';
import { readRichText, writeRichText } from './rich-text.ts';
import { readSuggestions } from './suggestions.ts';

/** Reads a chapter document as plain content, records in the order of their ids. */
export function readChapter(doc: Y.Doc): ChapterContent {
  const suggestions = readSuggestions(doc);
  const figures = readFigures(doc);
  return {
    ...(Object.keys(suggestions).length > 0 ? { suggestions } : {}),
    body: readRichText(doc.getXmlFragment('body')),
    goals: records(doc, 'goals').map(([id, record]): Goal => readGoal(id, record)),
    measures: records(doc, 'measures').map(([id, record]): Measure => readMeasure(id, record)),
    ...(figures.length > 0 ? { figures } : {}),
  };
}

/** Fills an empty chapter document. Call it once in a chapter's life: rebuilding a live document doubles it. */
export function writeChapter(doc: Y.Doc, content: ChapterContent): void {
  doc.transact(() => {
    writeRichText(doc.getXmlFragment('body'), content.body);
    for (const goal of content.goals) writeGoal(doc, goal);
    for (const measure of content.measures) writeMeasure(doc, measure);
    writeFigures(doc, content.figures ?? []);
  });
}

/** The map of a goal or measure in a chapter; null when there is none of that id. */
export function recordOf(doc: Y.Doc, id: Id): RecordMap | null {
  for (const root of ['goals', 'measures']) {
    const held = doc.getMap(root).get(id);
    if (held instanceof Y.Map) return held;
  }
  return null;
}

/** Carries out edits the server makes on somebody's behalf; one whose record is gone does nothing. */
export function editChapter(doc: Y.Doc, edits: readonly ChapterEdit[]): void {
  doc.transact(() => {
    for (const edit of edits) carryOut(doc, edit);
  });
}

function carryOut(doc: Y.Doc, edit: ChapterEdit): void {
  switch (edit.do) {
    case 'goal.add':
      writeGoal(doc, {
        ...emptyGoal(edit.id, edit.level, lastPosition(doc, 'goals') + 1),
        title: edit.title,
        text: paragraphs(edit.text),
        origins: edit.origins,
      });
      return;
    case 'measure.add':
      writeMeasure(doc, {
        ...emptyMeasure(edit.id, lastPosition(doc, 'measures') + 1),
        goalId: edit.goalId,
        title: edit.title,
        situation: paragraphs(edit.situation),
        description: paragraphs(edit.description),
        origins: edit.origins,
      });
      return;
    case 'goal.put':
      if (!doc.getMap('goals').has(edit.goal.id)) writeGoal(doc, edit.goal);
      return;
    case 'measure.put':
      if (!doc.getMap('measures').has(edit.measure.id)) writeMeasure(doc, edit.measure);
      return;
    case 'record.take':
      for (const root of ['goals', 'measures']) doc.getMap(root).delete(edit.recordId);
      return;
    case 'change.set': {
      const record = recordOf(doc, edit.recordId);
      if (!record) return;
      decide(record, edit.change);
      if (edit.draftState && record.has('draftState')) record.set('draftState', edit.draftState);
      return;
    }
    case 'goal.restore':
    case 'measure.restore':
      restoreRecord(doc, edit);
      return;
    case 'figures.restore':
      restoreFigures(doc, edit.figures);
      return;
    case 'body.restore':
      bringTo(doc.getXmlFragment('body'), edit.body);
      return;
    case 'origin.add': {
      const record = recordOf(doc, edit.recordId);
      if (record) originsOf(record).set(originKey(edit.origin), edit.origin.note);
      return;
    }
    case 'origin.remove': {
      const record = recordOf(doc, edit.recordId);
      if (record) originsOf(record).delete(edit.key);
      return;
    }
  }
}

/** The highest position among a chapter's goals or measures, 0 when it has none. */
export function lastPosition(doc: Y.Doc, root: 'goals' | 'measures'): number {
  return records(doc, root).reduce((last, [, record]) => {
    const position = record.get('position');
    return typeof position === 'number' ? Math.max(last, position) : last;
  }, 0);
}

function records(doc: Y.Doc, root: 'goals' | 'measures'): [Id, RecordMap][] {
  return [...doc.getMap(root).entries()]
    .flatMap(([id, record]): [Id, RecordMap][] => (record instanceof Y.Map ? [[id, record]] : []))
    .sort(([a], [b]) => (a < b ? -1 : 1));
}
