import type { FieldDifference, ListDifference } from '@fortschrift/domain/synopsis/field';
import type { LineDifference } from '@fortschrift/domain/synopsis/rich-difference';
import type { ListRows } from '@fortschrift/domain/synopsis/row-difference';
import { textDifference } from '@fortschrift/domain/synopsis/text-difference';
import { smartLabels } from './de/measure.ts';
import { synopsisWords } from './de/synopsis.ts';
import {
  costWords,
  fundingWords,
  indicatorWords,
  partnerWords,
  relationWords,
  stepWords,
} from './measure-words.ts';

/** A difference with the lines of lists as words. */
export type ToldDifference = Exclude<FieldDifference, ListDifference>;

/** Writes the lines of a list as bullets, those that changed word by word; other differences as they are. */
export function toldDifference(difference: FieldDifference): ToldDifference {
  if (difference.as !== 'rows') return difference;
  const { field } = difference;
  // Field and lines belong together; the compiler cannot follow them through the table.
  const words = rowWords[field] as (row: unknown) => string;
  const lines = difference.rows.map(({ kind, before, after }): LineDifference => {
    const [old, fresh] = [before === null ? '' : words(before), after === null ? '' : words(after)];
    return {
      kind,
      look: 'bullet',
      level: 0,
      pieces: textDifference(old, fresh),
      reformatted: kind === 'changed' && old === fresh,
    };
  });
  return { field, as: 'rich', lines };
}

const rowWords: { readonly [field in keyof ListRows]: (row: ListRows[field]) => string } = {
  steps: stepWords,
  partnerList: partnerWords,
  costs: costWords,
  fundingSources: fundingWords,
  indicatorList: indicatorWords,
  relations: (relation) => relationWords(relation, relation.title.trim() || synopsisWords.untitled),
  smart: ({ id }) => smartLabels[id],
};
