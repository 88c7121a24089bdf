import { changeKinds } from '@fortschrift/domain/change';
import * as v from 'valibot';

/** What a Fortschreibung did to a part; what was frozen before there was such a thing has none. */
export const change = v.object({
  kind: v.picklist(['open', ...changeKinds]),
  reason: v.string(),
  previousIds: v.array(v.string()),
});

const levelName = v.object({ one: v.string(), many: v.string() });

/** How the levels of a concept are called. */
export const levelNames = v.object({
  actionField: levelName,
  crossCuttingTheme: levelName,
  guidingGoal: levelName,
  goal: levelName,
  partialGoal: levelName,
  measure: levelName,
});
