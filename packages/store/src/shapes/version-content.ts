import { actionFieldKeys } from '@fortschrift/domain/action-field';
import { chapterKinds } from '@fortschrift/domain/concept';
import { goalLevels } from '@fortschrift/domain/goal';
import { horizons, measureKinds } from '@fortschrift/domain/measure';
import { originKinds } from '@fortschrift/domain/origin';
import type { VersionContent } from '@fortschrift/domain/version';
import * as v from 'valibot';
import { change, levelNames } from './change.ts';
import { goalDetails, measureDetails } from './record-details.ts';
import { richText } from './rich-text.ts';

const origins = v.array(v.object({ kind: v.picklist(originKinds), refId: v.string(), note: v.string() }));

const measure = v.object({
  id: v.string(),
  number: v.string(),
  goalId: v.nullable(v.string()),
  title: v.string(),
  kind: v.picklist(measureKinds),
  situation: richText,
  description: richText,
  targetGroups: v.string(),
  lead: v.string(),
  partners: v.string(),
  horizon: v.nullable(v.picklist(horizons)),
  start: v.string(),
  end: v.string(),
  cost: v.string(),
  funding: v.string(),
  indicators: v.string(),
  flagship: v.boolean(),
  quickWin: v.boolean(),
  origins,
  ...measureDetails,
  change: v.exactOptional(change),
  madeOf: v.exactOptional(v.array(v.string())),
});

const goal = v.object({
  id: v.string(),
  number: v.string(),
  level: v.picklist(goalLevels),
  title: v.string(),
  text: richText,
  origins,
  ...goalDetails,
  measures: v.array(measure),
  parentId: v.exactOptional(v.string()),
  change: v.exactOptional(change),
  madeOf: v.exactOptional(v.array(v.string())),
});

const figure = v.object({
  id: v.string(),
  label: v.string(),
  unit: v.string(),
  values: v.array(
    v.object({
      period: v.string(),
      value: v.nullable(v.number()),
      small: v.exactOptional(v.literal(true)),
    }),
  ),
  source: v.string(),
  link: v.string(),
  note: v.string(),
});

const chapter = v.object({
  id: v.string(),
  kind: v.picklist(chapterKinds),
  field: v.nullable(v.picklist(actionFieldKeys)),
  number: v.string(),
  title: v.string(),
  body: richText,
  goals: v.array(goal),
  loose: v.array(measure),
  figures: v.exactOptional(v.array(figure)),
  change: v.exactOptional(change),
});

/** The frozen content of a version. */
export const versionContent: v.GenericSchema<unknown, VersionContent> = v.object({
  format: v.literal('fortschrift-version/1'),
  county: v.string(),
  conceptId: v.string(),
  title: v.string(),
  label: v.string(),
  stand: v.string(),
  chapters: v.array(chapter),
  retired: v.exactOptional(
    v.array(
      v.object({
        id: v.string(),
        part: v.picklist(['chapter', 'goal', 'measure']),
        title: v.string(),
        change,
      }),
    ),
  ),
  levels: v.exactOptional(levelNames),
});
