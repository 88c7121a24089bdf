import type { CardsMapping } from '@fortschrift/api/contract/idea-import';
import { describe, expect, it } from 'vitest';
import { choiceOf, columnChoices, withColumn } from './column-use.ts';

const mapping: CardsMapping = {
  columns: [
    { use: 'text', kind: 'need' },
    { use: 'kind', kind: null },
    { use: 'ignored', kind: null },
  ],
  firstRowIsCard: false,
  kind: 'proposal',
  language: 'de',
  long: 'refuse',
};

describe('what a column holds', () => {
  it('is chosen and read back', () => {
    for (const { value } of columnChoices)
      expect(choiceOf(withColumn(mapping, 2, value).columns[2] ?? { use: 'ignored', kind: null })).toBe(
        value,
      );
  });

  it('is taken from the column that had it, where only one can', () => {
    expect(withColumn(mapping, 2, 'kind').columns.map(({ use }) => use)).toEqual(['text', 'ignored', 'kind']);
    expect(withColumn(mapping, 2, 'text').columns.map(({ use }) => use)).toEqual(['text', 'kind', 'text']);
  });
});
