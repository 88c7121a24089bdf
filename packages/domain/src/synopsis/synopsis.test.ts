import { describe, expect, it } from 'vitest';
import { generatedVersions } from '../../test/synopsis/generated.ts';
import { chapter, earlier, goal, measure, version } from '../../test/synopsis/versions.ts';
import type { ChangeKind } from '../change.ts';
import { paragraphs } from '../rich-text.ts';
import type { VersionContent } from '../version.ts';
import type { Closure } from './kind.ts';
import { synopsisOf } from './synopsis.ts';

/** "kinds: old numbers and titles -> new ones" for each line that is not as it was. */
function told(before: VersionContent, after: VersionContent, closures: readonly Closure[] = []): string[] {
  const name = (part: { number: string; title: string } | null) =>
    part ? `${part.number} ${part.title}` : '';
  return synopsisOf(before, after, closures)
    .chapters.flatMap(({ rows }) => rows)
    .filter(({ kinds }) => kinds[0] !== 'unchanged')
    .map((row) => `${row.kinds.join('+')}: ${row.before.map(name).join(' | ')} -> ${name(row.after)}`);
}

describe('synopsisOf', () => {
  const plain = version([chapter('A', [goal('a', [measure('1'), measure('2')])]), chapter('B', [goal('b')])]);

  it('finds nothing between a version and itself', () => {
    expect(told(plain, plain)).toEqual([]);
    expect(synopsisOf(plain, plain).counts.unchanged).toBe(6);
  });

  it('shows what is new, and what is gone where it stood', () => {
    const later = version([
      chapter('A', [goal('a', [measure('2'), measure('3')])]),
      chapter('B', [goal('b')]),
    ]);
    expect(told(plain, later)).toEqual(['dropped: 1.1.1 Maßnahme 1 -> ', 'new:  -> 1.1.2 Maßnahme 3']);
    expect(synopsisOf(plain, later).chapters[0]?.rows.map(({ key }) => key)).toEqual([
      'A',
      'a',
      '-1',
      '2',
      '3',
    ]);
  });

  it('names a field that was given another name, and one that another edition renamed', () => {
    const renamed = version([
      chapter('A', plain.chapters[0]?.goals ?? [], { title: 'Sprache' }),
      chapter('B', [goal('b')]),
    ]);
    expect(told(plain, renamed)).toEqual(['renamed: 1 Feld A -> 1 Sprache']);
    const before = version([chapter('o1', [], { field: 'education', title: 'Bildung' })]);
    const after = version([chapter('n1', [], { field: 'education', title: 'Bildung und Sprache' })]);
    expect(told(before, after)).toEqual(['renamed: 1 Bildung -> 1 Bildung und Sprache']);
  });

  it('finds a renamed field of another edition by where its goals went', () => {
    const before = version([chapter('o1', [goal('x'), goal('y')]), chapter('o2', [goal('z')])]);
    const heir = (name: string, from: string) =>
      goal(name, [], { origins: [earlier('previousGoal', from)], title: `Ziel ${from}` });
    const after = version([
      chapter('n2', [heir('nz', 'z')], { title: 'Zwei' }),
      chapter('n1', [heir('nx', 'x'), heir('ny', 'y')], { title: 'Eins' }),
    ]);
    expect(told(before, after)).toEqual(['renamed: 2 Feld o2 -> 1 Zwei', 'renamed: 1 Feld o1 -> 2 Eins']);
  });

  it('tells goals that were merged and split', () => {
    const before = version([chapter('A', [goal('a'), goal('b'), goal('c')])]);
    const after = version([
      chapter('A', [
        goal('ab', [], {
          origins: [earlier('previousGoal', 'a'), earlier('previousGoal', 'b', 'gehört zusammen')],
        }),
        goal('c1', [], { origins: [earlier('previousGoal', 'c')] }),
        goal('c2', [], { origins: [earlier('previousGoal', 'c')] }),
      ]),
    ]);
    expect(told(before, after)).toEqual([
      'merged+renamed: 1.1 Ziel a | 1.2 Ziel b -> 1.1 Ziel ab',
      'split+renamed: 1.3 Ziel c -> 1.2 Ziel c1',
      'split+renamed: 1.3 Ziel c -> 1.3 Ziel c2',
    ]);
    const [, merged, split] = synopsisOf(before, after).chapters[0]?.rows ?? [];
    expect(merged?.reasons.map(({ note }) => note)).toEqual(['', 'gehört zusammen']);
    expect(split?.besides.map(({ id }) => id)).toEqual(['c2']);
    // The other way round what was merged is split, and what was split is merged.
    expect(told(after, before)).toEqual([
      'split+renamed: 1.1 Ziel ab -> 1.1 Ziel a',
      'split+renamed: 1.1 Ziel ab -> 1.2 Ziel b',
      'merged+renamed: 1.2 Ziel c1 | 1.3 Ziel c2 -> 1.3 Ziel c',
    ]);
  });

  it('tells what drafts of one concept merged and split, and does not repeat it', () => {
    const first = version([chapter('A', [goal('a', [measure('1'), measure('2'), measure('3')])])]);
    const second = version([
      chapter('A', [
        goal('a', [measure('1', { madeOf: ['2'] }), measure('3'), measure('4', { madeOf: ['3'] })]),
      ]),
    ]);
    expect(told(first, second)).toEqual([
      'merged: 1.1.1 Maßnahme 1 | 1.1.2 Maßnahme 2 -> 1.1.1 Maßnahme 1',
      'split: 1.1.3 Maßnahme 3 -> 1.1.2 Maßnahme 3',
      'split+renamed: 1.1.3 Maßnahme 3 -> 1.1.3 Maßnahme 4',
    ]);
    expect(told(second, second)).toEqual([]);
    const third = version([
      chapter('A', [
        goal('a', [measure('1', { madeOf: ['2'] }), measure('4', { madeOf: ['3'] }), measure('3')]),
      ]),
    ]);
    expect(told(second, third)).toEqual([]);
    expect(told(second, first)).toContain('split+renamed: 1.1.1 Maßnahme 1 -> 1.1.2 Maßnahme 2');
  });

  it('tells a measure that moved to another field, and one under another goal', () => {
    const before = version([
      chapter('A', [goal('a', [measure('1'), measure('2')]), goal('b')]),
      chapter('B', [goal('c')]),
    ]);
    const after = version([
      chapter('A', [goal('a'), goal('b', [measure('2')])]),
      chapter('B', [goal('c', [measure('1')])]),
    ]);
    expect(told(before, after)).toEqual([
      'moved: 1.1.2 Maßnahme 2 -> 1.2.1 Maßnahme 2',
      'moved: 1.1.1 Maßnahme 1 -> 2.1.1 Maßnahme 1',
    ]);
    const moved = synopsisOf(before, after).chapters.flatMap(({ rows }) =>
      rows.flatMap((row) => row.moved ?? []),
    );
    expect(moved.map(({ from, to }) => [from?.title, to?.title])).toEqual([
      ['Ziel a', 'Ziel b'],
      ['Feld A', 'Feld B'],
    ]);
  });

  it('does not call a measure moved whose goal was merged into another', () => {
    const before = version([chapter('A', [goal('a', [measure('1')]), goal('b', [measure('2')])])]);
    const after = version([
      chapter('A', [goal('a', [measure('1'), measure('2')], { origins: [earlier('previousGoal', 'b')] })]),
    ]);
    expect(told(before, after)).toEqual(['merged: 1.1 Ziel a | 1.2 Ziel b -> 1.1 Ziel a']);
  });

  it('keeps chapters that are gone in their place, with what was lost in them', () => {
    const before = version([
      chapter('A', []),
      chapter('B', [goal('b', [measure('1'), measure('2')])]),
      chapter('C', []),
    ]);
    const after = version([chapter('A', []), chapter('C', [goal('c', [measure('2')])])]);
    expect(told(before, after)).toEqual([
      'dropped: 2 Feld B -> ',
      'dropped: 2.1 Ziel b -> ',
      'dropped: 2.1.1 Maßnahme 1 -> ',
      'new:  -> 2.1 Ziel c',
      'moved: 2.1.2 Maßnahme 2 -> 2.1.1 Maßnahme 2',
    ]);
  });

  it('says what was reported of measures that ended', () => {
    const after = version([chapter('A', [goal('a')]), chapter('B', [goal('b')])]);
    const closures: Closure[] = [
      { recordId: '1', kind: 'achieved', reason: 'Alle Kurse liefen.' },
      { recordId: '2', kind: 'madePermanent', reason: '' },
    ];
    expect(told(plain, after, closures)).toEqual([
      'achieved: 1.1.1 Maßnahme 1 -> ',
      'madePermanent: 1.1.2 Maßnahme 2 -> ',
    ]);
    const rows = synopsisOf(plain, after, closures).chapters.flatMap((each) => each.rows);
    expect(rows.find(({ key }) => key === '-1')?.reasons).toEqual([
      { kind: 'report', note: 'Alle Kurse liefen.', refId: null },
    ]);
  });

  it('believes what was recorded, and hides nothing that is different', () => {
    const change = (kind: ChangeKind) => ({
      change: { kind, reason: 'So beschlossen.', previousIds: ['1'] },
    });
    const after = version([
      chapter('A', [
        goal('a', [measure('9', { ...change('extended'), title: 'Maßnahme 1', lead: 'VHS' }), measure('2')]),
      ]),
      chapter('B', [goal('b')]),
    ]);
    expect(told(plain, after)).toEqual(['extended: 1.1.1 Maßnahme 1 -> 1.1.1 Maßnahme 1']);
    const confirmed = version([
      chapter('A', [goal('a', [measure('1', { ...change('confirmed'), lead: 'VHS' }), measure('2')])]),
      chapter('B', [goal('b')]),
    ]);
    expect(told(plain, confirmed)).toEqual(['changed+confirmed: 1.1.1 Maßnahme 1 -> 1.1.1 Maßnahme 1']);
  });

  it('compares field by field, each as what it is', () => {
    const one = (part: Parameters<typeof measure>[1]) =>
      version([chapter('A', [goal('a', [measure('1', part)])])]);
    const before = one({
      lead: 'Landkreis',
      partners: 'VHS, Kirche',
      horizon: 'short',
      description: paragraphs('Ein Kurs.'),
    });
    const after = one({
      lead: 'Landkreis',
      partners: 'Verein, VHS',
      horizon: 'long',
      quickWin: true,
      description: paragraphs('Ein Kurs.'),
    });
    const row = synopsisOf(before, after).chapters[0]?.rows.find(({ key }) => key === '1');
    expect(row?.kinds).toEqual(['changed']);
    expect(row?.fields).toEqual([
      {
        field: 'partners',
        as: 'list',
        pieces: [
          { kind: 'inserted', text: 'Verein' },
          { kind: 'same', text: 'VHS' },
          { kind: 'deleted', text: 'Kirche' },
        ],
      },
      { field: 'horizon', as: 'value', before: 'short', after: 'long' },
      { field: 'quickWin', as: 'value', before: null, after: true },
    ]);
  });

  it('is the same each time, and a mirror image the other way round', () => {
    const [before, after] = generatedVersions(120);
    const forward = synopsisOf(before, after);
    expect(synopsisOf(before, after)).toEqual(forward);
    const back = synopsisOf(after, before);
    expect(back.counts.new).toBe(forward.counts.dropped);
    expect(back.counts.dropped).toBe(forward.counts.new);
    expect(back.counts.changed).toBe(forward.counts.changed);
    expect(back.counts.moved).toBe(forward.counts.moved);
  });

  it('has a line for every part of both versions, once', () => {
    const [before, after] = generatedVersions(120);
    const rows = synopsisOf(before, after).chapters.flatMap((each) => each.rows);
    const parts = (content: VersionContent) =>
      content.chapters.flatMap(({ id, goals, loose }) => [
        id,
        ...goals.flatMap((each) => [each.id, ...each.measures.map((act) => act.id)]),
        ...loose.map((act) => act.id),
      ]);
    expect(rows.flatMap(({ after: part }) => part?.id ?? [])).toEqual(parts(after));
    expect(new Set(rows.flatMap(({ before: was }) => was.map(({ id }) => id)))).toEqual(
      new Set(parts(before)),
    );
    expect(new Set(rows.map(({ key }) => key)).size).toBe(rows.length);
  });
});
