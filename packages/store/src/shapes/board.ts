import type { BoardChange, BoardCluster, BoardIdea } from '@fortschrift/domain/board';
import { clusterMarks } from '@fortschrift/domain/cluster';
import type { IdeaTranslation } from '@fortschrift/domain/idea';
import { hiddenReasons, ideaKinds } from '@fortschrift/domain/idea';
import { languages } from '@fortschrift/domain/language';
import type { Parking } from '@fortschrift/domain/parking';
import * as v from 'valibot';

/** Who takes a topic of the Themenspeicher on. */
export const parking: v.GenericSchema<unknown, Parking> = v.object({
  forwarded: v.boolean(),
  owner: v.string(),
  due: v.string(),
});

/** The German words beside a card. */
export const ideaTranslation: v.GenericSchema<unknown, IdeaTranslation> = v.object({
  text: v.string(),
  detail: v.string(),
  seat: v.nullable(v.number()),
  at: v.number(),
});

/** A card as a board shows it. */
export const boardIdea: v.GenericSchema<unknown, BoardIdea> = v.object({
  id: v.string(),
  kind: v.picklist(ideaKinds),
  text: v.string(),
  detail: v.string(),
  language: v.picklist(languages),
  source: v.picklist(['typed', 'paper']),
  state: v.picklist(['submitted', 'hidden', 'withdrawn']),
  hiddenReason: v.nullable(v.picklist(hiddenReasons)),
  clusterId: v.nullable(v.string()),
  // Boards before there were rounds had one, and cards spoke about nothing in particular.
  round: v.optional(v.number(), 1),
  recordId: v.optional(v.nullable(v.string()), null),
  // Nor were there doubles and a Themenspeicher.
  doubleOf: v.optional(v.nullable(v.string()), null),
  parked: v.optional(v.nullable(parking), null),
  position: v.number(),
  createdAt: v.number(),
  editedAt: v.nullable(v.number()),
  translation: v.optional(v.nullable(ideaTranslation), null),
});

const boardCluster: v.GenericSchema<unknown, BoardCluster> = v.object({
  id: v.string(),
  heading: v.string(),
  summary: v.string(),
  mark: v.optional(v.nullable(v.picklist(clusterMarks)), null),
  parked: v.optional(v.nullable(parking), null),
  position: v.number(),
});

/** What one step changed on a board. */
export const boardChanges: v.GenericSchema<unknown, readonly BoardChange[]> = v.array(
  v.variant('kind', [
    v.object({
      kind: v.literal('idea'),
      id: v.string(),
      before: v.nullable(boardIdea),
      after: v.nullable(boardIdea),
    }),
    v.object({
      kind: v.literal('cluster'),
      id: v.string(),
      before: v.nullable(boardCluster),
      after: v.nullable(boardCluster),
    }),
  ]),
);
