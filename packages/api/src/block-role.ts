import { actionFieldKeys } from '@fortschrift/domain/action-field';
import { type BlockRole, measureParts, sheetTargets } from '@fortschrift/domain/block-role';
import { chapterKinds } from '@fortschrift/domain/concept';
import { goalLevels } from '@fortschrift/domain/goal';
import * as v from 'valibot';

const part = v.picklist(measureParts);

/** Foreign JSON -> what a block of a document becomes. Whether it fits the block is for the room that reads. */
export const blockRoleSchema: v.GenericSchema<unknown, BlockRole> = v.variant('as', [
  v.object({ as: v.picklist(['title', 'group', 'measure', 'text', 'out']) }),
  v.object({
    as: v.literal('chapter'),
    kind: v.picklist(chapterKinds),
    field: v.nullable(v.picklist(actionFieldKeys)),
  }),
  v.object({ as: v.literal('goal'), level: v.picklist(goalLevels) }),
  v.object({ as: v.literal('part'), part }),
  v.object({ as: v.literal('sheet'), into: v.picklist(sheetTargets) }),
  v.object({ as: v.literal('catalogue'), columns: v.pipe(v.array(v.nullable(part)), v.maxLength(200)) }),
  v.object({ as: v.literal('items'), record: v.picklist(['goal', 'measure']) }),
]);
