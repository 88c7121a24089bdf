import type { BoardCommand } from '@fortschrift/domain/board-command';
import { clusterMarks } from '@fortschrift/domain/cluster';
import { hiddenReasons, ideaKinds } from '@fortschrift/domain/idea';
import { languages } from '@fortschrift/domain/language';
import { tablePhases } from '@fortschrift/domain/table';
import * as v from 'valibot';
import { idSchema } from './id-schema.ts';

/** A cluster never holds more cards than a table has; a card named twice is moved once. */
const ideaIds = (min: number) =>
  v.pipe(
    v.array(idSchema),
    v.minLength(min),
    v.maxLength(500),
    v.transform((ids) => [...new Set(ids)]),
  );

const parking = v.object({ forwarded: v.boolean(), owner: v.string(), due: v.string() });

/** The shape of a command; what its texts and numbers may be is the domain's to say. */
export const boardCommandSchema: v.GenericSchema<unknown, BoardCommand> = v.variant('do', [
  v.object({
    do: v.literal('idea.write'),
    ideaId: idSchema,
    source: v.picklist(['typed', 'paper']),
    kind: v.picklist(ideaKinds),
    text: v.string(),
    detail: v.string(),
    language: v.picklist(languages),
    recordId: v.optional(v.nullable(idSchema)),
  }),
  v.object({ do: v.literal('idea.edit'), ideaId: idSchema, text: v.string(), detail: v.string() }),
  v.object({ do: v.literal('idea.withdraw'), ideaId: idSchema }),
  v.object({ do: v.literal('idea.translate'), ideaId: idSchema, text: v.string(), detail: v.string() }),
  v.object({ do: v.literal('idea.hide'), ideaId: idSchema, reason: v.picklist(hiddenReasons) }),
  v.object({ do: v.literal('idea.show'), ideaId: idSchema }),
  v.object({
    do: v.literal('idea.move'),
    ideaIds: ideaIds(1),
    clusterId: v.nullable(idSchema),
    beforeId: v.nullable(idSchema),
  }),
  v.object({ do: v.literal('idea.double'), ideaIds: ideaIds(1), ofId: idSchema }),
  v.object({ do: v.literal('idea.separate'), ideaIds: ideaIds(1) }),
  v.object({ do: v.literal('idea.park'), ideaIds: ideaIds(1), parking }),
  v.object({ do: v.literal('idea.unpark'), ideaIds: ideaIds(1) }),
  v.object({
    do: v.literal('cluster.create'),
    clusterId: idSchema,
    heading: v.string(),
    ideaIds: ideaIds(0),
  }),
  v.object({
    do: v.literal('cluster.name'),
    clusterId: idSchema,
    heading: v.string(),
    summary: v.string(),
  }),
  v.object({ do: v.literal('cluster.move'), clusterId: idSchema, beforeId: v.nullable(idSchema) }),
  v.object({ do: v.literal('cluster.merge'), clusterId: idSchema, intoId: idSchema }),
  v.object({
    do: v.literal('cluster.split'),
    clusterId: idSchema,
    newId: idSchema,
    heading: v.string(),
    ideaIds: ideaIds(1),
  }),
  v.object({
    do: v.literal('cluster.mark'),
    clusterId: idSchema,
    mark: v.nullable(v.picklist(clusterMarks)),
  }),
  v.object({ do: v.literal('cluster.park'), clusterId: idSchema, parking }),
  v.object({ do: v.literal('cluster.unpark'), clusterId: idSchema }),
  v.object({ do: v.literal('cluster.dissolve'), clusterId: idSchema }),
  v.object({ do: v.literal('dots.set'), clusterId: idSchema, points: v.number() }),
  v.object({ do: v.literal('dots.paper'), clusterId: idSchema, points: v.number() }),
  v.object({ do: v.literal('dots.ask'), question: v.string() }),
  v.object({ do: v.literal('cards.cover'), covered: v.boolean() }),
  v.object({ do: v.literal('table.phase'), phase: v.picklist(tablePhases) }),
  v.object({ do: v.literal('sheet.open'), open: v.boolean() }),
  v.object({ do: v.literal('undo') }),
  v.object({ do: v.literal('redo') }),
]);
