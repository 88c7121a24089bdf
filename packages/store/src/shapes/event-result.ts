import { actionFieldKeys } from '@fortschrift/domain/action-field';
import { clusterMarks } from '@fortschrift/domain/cluster';
import type { EventResult } from '@fortschrift/domain/event-result';
import { proposalKinds } from '@fortschrift/domain/proposal';
import * as v from 'valibot';
import { boardIdea, parking } from './board.ts';
import { richText } from './rich-text.ts';

const cluster = v.object({
  id: v.string(),
  heading: v.string(),
  summary: v.string(),
  // Frozen before clusters had marks and there was a Themenspeicher.
  mark: v.optional(v.nullable(v.picklist(clusterMarks)), null),
  parked: v.optional(v.nullable(parking), null),
  dots: v.number(),
  // Before they were counted apart there were none.
  paperDots: v.optional(v.number(), 0),
  ideas: v.array(boardIdea),
});

const proposal = v.object({
  id: v.string(),
  kind: v.picklist(proposalKinds),
  title: v.string(),
  text: richText,
});

const table = v.object({
  id: v.string(),
  number: v.number(),
  title: v.string(),
  field: v.nullable(v.picklist(actionFieldKeys)),
  question: v.string(),
  seats: v.number(),
  clusters: v.array(cluster),
  single: v.array(boardIdea),
  sheet: richText,
  proposals: v.array(proposal),
});

/** What was said at an event, as frozen. */
export const eventResult: v.GenericSchema<unknown, EventResult> = v.object({
  format: v.literal('fortschrift-event/1'),
  workshopId: v.string(),
  title: v.string(),
  day: v.string(),
  place: v.string(),
  question: v.string(),
  seats: v.number(),
  tables: v.array(table),
});
