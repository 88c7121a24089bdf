import { describe, expect, it } from 'vitest';
import { canonicalJson } from './canonical-json.ts';
import type { Change } from './change.ts';
import type { Chapter, ChapterContent } from './concept.ts';
import { isNumbered } from './concept.ts';
import { emptyGoal, type Goal } from './goal.ts';
import { recordRowsOf } from './record-rows.ts';
import { paragraphs } from './rich-text.ts';
import { freezeVersion } from './version.ts';

const id = (name: string) => name.padEnd(26, 'a');
const change = (kind: Change['kind']): Change => ({
  kind,
  reason: 'So beschlossen.',
  previousIds: [id('old')],
});
const goal = (name: string, position: number, part: Partial<Goal> = {}): Goal => ({
  ...emptyGoal(id(name), 'goal', position),
  title: name,
  ...part,
});
const chapter = (name: string, position: number, part: Partial<Chapter> = {}): Chapter => ({
  ...{ id: id(name), conceptId: id('concept'), countyId: id('county'), kind: 'field', title: name },
  ...{ field: null, position, ...part },
});
const content = (...goals: Goal[]): ChapterContent => ({ body: paragraphs(''), goals, measures: [] });
const concept = { id: id('concept'), title: 'Konzept' };

function freeze(
  chapters: readonly { chapter: Chapter; content: ChapterContent }[],
  named: Parameters<typeof freezeVersion>[0] = concept,
) {
  const frozen = freezeVersion(named, 'Heidmark', '1.0', '2026-11-22', chapters);
  if (!frozen.ok) throw new Error(frozen.failure.code);
  return frozen.value;
}

describe('what a version says of changes', () => {
  it('says nothing where nothing is recorded: the canonical text is what it was before there were changes', () => {
    const plain = [{ chapter: chapter('one', 1, { change: null }), content: content(goal('g', 1)) }];
    const text = canonicalJson(freeze(plain, { ...concept, levels: null }));
    for (const key of ['change', 'retired', 'levels', 'parentId']) expect(text).not.toContain(`"${key}"`);
  });

  it('keeps a change with its part, and what ended apart from what stands', () => {
    const chapters = [
      {
        chapter: chapter('one', 1, { change: change('renamed') }),
        content: content(
          goal('kept', 1, { change: change('amended') }),
          goal('ended', 2, { change: change('achieved') }),
          goal('draft', 3, { change: { ...change('dropped'), previousIds: [] } }),
        ),
      },
      { chapter: chapter('gone', 2, { change: change('dropped') }), content: content() },
      { chapter: chapter('last', 3), content: content(goal('g', 1)) },
    ];
    const frozen = freeze(chapters);
    expect(frozen.chapters.map(({ title, number }) => [title, number])).toEqual([
      ['one', '1'],
      ['last', '2'],
    ]);
    expect(frozen.chapters[0]?.change?.kind).toBe('renamed');
    expect(frozen.chapters[0]?.goals.map(({ title, change: held }) => [title, held?.kind])).toEqual([
      ['kept', 'amended'],
    ]);
    expect(frozen.retired?.map(({ part, title, change: held }) => [part, title, held.kind])).toEqual([
      ['goal', 'ended', 'achieved'],
      ['chapter', 'gone', 'dropped'],
    ]);
    expect(chapters.map((each) => isNumbered(each.chapter))).toEqual([true, false, true]);
  });

  it('numbers partial goals below their goal, on from its measures, as the rows do', () => {
    const held = content(
      goal('b', 2),
      goal('part', 1, { level: 'partial', parentId: id('a') }),
      goal('a', 1),
      goal('orphan', 3, { level: 'partial', parentId: id('x') }),
    );
    const one = chapter('one', 1);
    const frozen = freeze([{ chapter: one, content: held }]).chapters[0]?.goals ?? [];
    const expected = [
      ['a', '1.1'],
      ['part', '1.1.1'],
      ['b', '1.2'],
      ['orphan', '1.3'],
    ];
    expect(frozen.map(({ title, number }) => [title, number])).toEqual(expected);
    expect(recordRowsOf(one, [one], held).map(({ row }) => [row.title, row.number])).toEqual(expected);
  });
});
