import { type CardsMapping, type ColumnUse, columnUses } from '@fortschrift/api/contract/idea-import';
import { ideaKinds } from '@fortschrift/domain/idea';
import { importWords } from '@fortschrift/i18n/de/office-import';

type Column = CardsMapping['columns'][number];
type Choice = keyof typeof importWords.uses;

const choices: readonly Choice[] = [
  'text',
  'text:strength',
  'text:need',
  'text:proposal',
  'text:question',
  ...columnUses.filter((use): use is Exclude<ColumnUse, 'text'> => use !== 'text'),
];

/** What a column may hold, as a select offers it. */
export const columnChoices = choices.map((value) => ({ value, label: importWords.uses[value] }));

/** A column as the select shows it. */
export function choiceOf({ use, kind }: Column): string {
  return use === 'text' && kind !== null ? `text:${kind}` : use;
}

/** The mapping with another use of one column; what only one column can hold is taken from the one that had it. */
export function withColumn(mapping: CardsMapping, index: number, choice: string): CardsMapping {
  const [name = '', kindName] = choice.split(':');
  const use = columnUses.find((known) => known === name) ?? 'ignored';
  const kind = ideaKinds.find((known) => known === kindName) ?? null;
  const columns = mapping.columns.map((column, each): Column => {
    if (each === index) return { use, kind };
    const isTaken = column.use === use && use !== 'text' && use !== 'ignored';
    return isTaken ? { use: 'ignored', kind: null } : column;
  });
  return { ...mapping, columns };
}
