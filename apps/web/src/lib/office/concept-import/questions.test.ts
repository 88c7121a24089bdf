import type { RoleEntry, SketchBlock } from '@fortschrift/api/contract/concept-intake';
import { describe, expect, it } from 'vitest';
import { documentRows, sectionOf } from './document-rows.ts';
import { questionName, questionsOf } from './questions.ts';
import { choiceOf, choicesFor, roleFor, withColumn } from './role-choice.ts';

const block = (kind: SketchBlock['kind'], words: string, level = 0, columns: string[] = []): SketchBlock => ({
  ...{ kind, words, level, columns, bold: false, footnotes: 0, items: [], count: 0, table: 0, sample: [] },
});
const entry = (at: number, role: RoleEntry['role']): RoleEntry => ({
  ...{ block: at, role, reason: { code: 'unknown' }, sure: false },
});

const sketch = [
  block('heading', 'Bildung', 1),
  block('paragraph', 'Eins'),
  block('paragraph', 'Zwei'),
  block('heading', 'Ziel 1', 2),
  block('paragraph', 'Drei'),
  block('table', 'Blatt', 0, ['Nr.', 'Maßnahme']),
  block('heading', 'Arbeit', 1),
];
const entries = [
  entry(0, { as: 'chapter', kind: 'field', field: 'education' }),
  entry(3, { as: 'goal', level: 'goal' }),
  entry(5, { as: 'catalogue', columns: ['number', 'title'] }),
  entry(6, { as: 'chapter', kind: 'field', field: null }),
];

describe('questions about a document', () => {
  it('ask once for what is alike', () => {
    const questions = questionsOf(sketch, entries);
    expect(questions.map((question) => [questionName(question), question.blocks])).toEqual([
      ['2 Überschriften der Ebene 1', [0, 6]],
      ['1 Überschrift der Ebene 2', [3]],
      ['1 Tabelle', [5]],
    ]);
  });

  it('have a choice for every role, and every choice makes its role', () => {
    for (const one of sketch) {
      const values = choicesFor(one.kind).flatMap(({ choices }) => choices.map(({ value }) => value));
      for (const value of values) expect(choiceOf(roleFor(value, one, { as: 'text' }))).toBe(value);
    }
  });

  it('keep what was set beside a role, and guess no column', () => {
    const [chapter, , , , , table] = sketch;
    if (!chapter || !table) throw new Error('no sketch');
    const before = { as: 'chapter', kind: 'field', field: 'work' } as const;
    expect(roleFor('crossCutting', chapter, before)).toMatchObject({ field: 'work' });
    expect(roleFor('catalogue', table, { as: 'text' })).toEqual({
      as: 'catalogue',
      columns: ['title', null],
    });
    expect(withColumn(['title', 'cost', null], 2, 'cost')).toEqual(['title', null, 'cost']);
    expect(withColumn(['title', 'cost', null], 1, '')).toEqual(['title', null, null]);
  });
});

describe('the lines of a document', () => {
  const map = new Map(entries.map((one) => [one.block, one]));
  const places = sketch.map((_, at) => [at < 6 ? 0 : 1, at > 2 && at < 6 ? 0 : null] as const);

  it('fold paragraphs that stay text of one place', () => {
    expect(documentRows(sketch, map, places, new Set())).toEqual([
      { type: 'block', block: 0 },
      { type: 'run', blocks: [1, 2] },
      ...[3, 4, 5, 6].map((one) => ({ type: 'block', block: one })),
    ]);
    expect(documentRows(sketch, map, places, new Set([1]))).toHaveLength(7);
  });

  it('know what stands below a heading', () => {
    expect(sectionOf(sketch, 0)).toEqual([0, 1, 2, 3, 4, 5]);
    expect(sectionOf(sketch, 3)).toEqual([3, 4, 5]);
    expect(sectionOf(sketch, 4)).toEqual([4]);
  });
});
