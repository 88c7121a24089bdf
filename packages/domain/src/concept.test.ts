import { describe, expect, it } from 'vitest';
import { changeChapter, parseChapter, placeChapter, renumber } from './chapter.ts';
import { type Chapter, lineOf, orderChapter, parseConceptTitle, type RecordRow } from './concept.ts';
import { failure } from './failure.ts';
import { emptyGoal } from './goal.ts';
import { failed, ok } from './result.ts';

const chapter = (id: string, position: number, kind: Chapter['kind'] = 'field'): Chapter => ({
  id,
  conceptId: 'concept',
  countyId: 'county',
  kind,
  title: id,
  field: null,
  position,
});

describe('lineOf', () => {
  const concepts = [
    { id: 'c2009', basedOnId: null },
    { id: 'c2018', basedOnId: 'c2009' },
    { id: 'c2026', basedOnId: 'c2018' },
    { id: 'sport', basedOnId: null },
    { id: 'a', basedOnId: 'b' },
    { id: 'b', basedOnId: 'a' },
  ];
  it.each(['c2009', 'c2018', 'c2026'])('joins all editions, asked from %s', (id) => {
    expect([...lineOf(concepts, id)].sort()).toEqual(['c2009', 'c2018', 'c2026']);
  });
  it('leaves others alone and ends in a circle', () => {
    expect([...lineOf(concepts, 'sport')]).toEqual(['sport']);
    expect([...lineOf(concepts, 'a')].sort()).toEqual(['a', 'b']);
  });
});

describe('placeChapter', () => {
  const chapters = [chapter('a', 1), chapter('b', 2), chapter('c', 2.5)];
  const order = (moving: Chapter, beforeId: string | null) => {
    const placed = placeChapter(chapters, moving, beforeId);
    return placed.ok ? placed.value.map(({ id, position }) => `${position}${id}`).join(' ') : placed.failure;
  };

  it('moves before another or to the end', () => {
    expect(order(chapter('c', 2.5), 'a')).toBe('1c 2a 3b');
    expect(order(chapter('a', 1), 'c')).toBe('1b 2a 3c');
    expect(order(chapter('a', 1), null)).toBe('1b 2c 3a');
    expect(order(chapter('b', 2), 'b')).toBe('1a 2b 3c');
  });

  it('needs a chapter to stand before', () => {
    expect(order(chapter('a', 1), 'gone')).toEqual(failure('chapterUnknown', { field: 'beforeId' }));
  });
});

describe('changing a chapter', () => {
  it('keeps a field of action one while goals or measures stand in it', () => {
    const draft = { title: 'Vorwort', kind: 'front', field: null } as const;
    expect(changeChapter(chapter('a', 1), draft, 2)).toEqual(
      failed(failure('stepNotPossible', { field: 'kind', count: 2 })),
    );
    expect(changeChapter(chapter('a', 1), draft, 0).ok).toBe(true);
  });

  it('gives hue and symbol to fields only', () => {
    expect(parseChapter({ title: 'Vorwort', kind: 'front', field: 'work' })).toEqual(
      ok({ title: 'Vorwort', kind: 'front', field: null }),
    );
    expect(parseChapter({ title: 'Arbeit', kind: 'field', field: 'work' })).toEqual(
      ok({ title: 'Arbeit', kind: 'field', field: 'work' }),
    );
    expect(parseChapter({ title: ' ', kind: 'field', field: null }).ok).toBe(false);
    expect(parseConceptTitle('abc').ok).toBe(false);
  });
});

describe('renumber', () => {
  const row = (id: string, chapterId: string, number: string): RecordRow => ({
    id,
    countyId: 'county',
    conceptId: 'concept',
    chapterId,
    kind: 'goal',
    title: id,
    goalId: null,
    position: 1,
    number,
  });

  it('follows the chapters as they stand now', () => {
    const chapters = [chapter('front', 1, 'front'), chapter('b', 2), chapter('a', 12)];
    const rows = [
      row('w', 'a', ''),
      row('x', 'a', '1.10'),
      row('v', 'a', '1.2.1'),
      row('u', 'a', '1.2'),
      row('y', 'b', '2.0'),
      row('z', 'front', '1'),
    ];
    const numbers = renumber(rows, chapters).map(({ id, number }) => `${id} ${number}`);
    expect(numbers).toEqual(['z 1', 'y 1.0', 'u 2.2', 'v 2.2.1', 'x 2.10', 'w ']);
  });
});

describe('orderChapter', () => {
  it('sorts equal positions by id, so that everybody sees one order', () => {
    const goals = ['b', 'a'].map((id) => emptyGoal(id, 'goal', 1));
    const { goals: ordered } = orderChapter({ goals, measures: [] });
    expect(ordered.map(({ goal }) => goal.id)).toEqual(['a', 'b']);
  });
});
