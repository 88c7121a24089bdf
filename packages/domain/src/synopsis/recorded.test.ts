import { describe, expect, it } from 'vitest';
import { chapter, goal, measure, version } from '../../test/synopsis/versions.ts';
import type { Change } from '../change.ts';
import type { VersionContent } from '../version.ts';
import { synopsisOf } from './synopsis.ts';

const recorded = (kind: Change['kind'], previousIds: readonly string[], reason = ''): { change: Change } => ({
  change: { kind, reason, previousIds },
});

const rows = (before: VersionContent, after: VersionContent) =>
  synopsisOf(before, after).chapters.flatMap((each) => each.rows);
const told = (before: VersionContent, after: VersionContent) =>
  rows(before, after)
    .filter(({ kinds }) => kinds[0] !== 'unchanged')
    .map((row) => [
      row.kinds.join('+'),
      row.before.map(({ number }) => number).join(' '),
      row.after?.number ?? '',
      row.reasons.map(({ note }) => note).join(' '),
    ]);

describe('a recorded change in the Synopse', () => {
  const old = version([
    chapter('A', [goal('a', [measure('1'), measure('2'), measure('3')])]),
    chapter('B', [goal('b', [measure('4')])]),
  ]);

  it('shows merged ones with all old numbers and the reason, and split ones in a line each', () => {
    const fresh = version([
      chapter(
        'nA',
        [
          goal(
            'na',
            [
              measure('12', { title: 'Maßnahme 1', ...recorded('merged', ['1', '2'], 'gehört zusammen') }),
              measure('3a', { title: 'Maßnahme 3', ...recorded('split', ['3'], 'zwei Träger') }),
              measure('3b', { title: 'Maßnahme 3', ...recorded('split', ['3'], 'zwei Träger') }),
            ],
            { title: 'Ziel a', ...recorded('confirmed', ['a']) },
          ),
        ],
        { title: 'Feld A', ...recorded('confirmed', ['A']) },
      ),
      chapter(
        'nB',
        [
          goal('nb', [measure('n4', { title: 'Maßnahme 4', ...recorded('open', ['4']) })], {
            title: 'Ziel b',
            ...recorded('open', ['b']),
          }),
        ],
        { title: 'Feld B', ...recorded('open', ['B']) },
      ),
    ]);
    expect(told(old, fresh)).toEqual([
      ['confirmed', '1', '1', ''],
      ['confirmed', '1.1', '1.1', ''],
      ['merged', '1.1.1 1.1.2', '1.1.1', 'gehört zusammen'],
      ['split', '1.1.3', '1.1.2', 'zwei Träger'],
      ['split', '1.1.3', '1.1.3', 'zwei Träger'],
    ]);
  });

  it('says of what ended how it ended and why, fields and goals as well', () => {
    const fresh: VersionContent = {
      ...version([
        chapter(
          'nA',
          [
            goal('na', [measure('n1', { title: 'Maßnahme 1', ...recorded('open', ['1']) })], {
              title: 'Ziel a',
              ...recorded('open', ['a']),
            }),
          ],
          { title: 'Feld A', ...recorded('open', ['A']) },
        ),
      ]),
      retired: [
        {
          id: 'n2',
          part: 'measure',
          title: 'Maßnahme 2',
          ...recorded('madePermanent', ['2'], 'im Haushalt'),
        },
        {
          id: 'n3',
          part: 'measure',
          title: 'Maßnahme 3',
          ...recorded('achieved', ['3'], 'alle Kurse liefen'),
        },
        { id: 'nB', part: 'chapter', title: 'Feld B', ...recorded('dropped', ['B'], 'geht in Feld A auf') },
        { id: 'nb', part: 'goal', title: 'Ziel b', ...recorded('achieved', ['b'], 'erreicht 2024') },
      ],
    };
    expect(told(old, fresh)).toEqual([
      ['madePermanent', '1.1.2', '', 'im Haushalt'],
      ['achieved', '1.1.3', '', 'alle Kurse liefen'],
      ['dropped', '2', '', 'geht in Feld A auf'],
      ['achieved', '2.1', '', 'erreicht 2024'],
      ['dropped', '2.1.1', '', ''],
    ]);
  });

  it('does not repeat between two drafts what was recorded against the concept before', () => {
    const draft = version([
      chapter(
        'nA',
        [goal('na', [measure('n1', recorded('amended', ['1'], 'neue Zielgruppe'))], recorded('open', ['a']))],
        recorded('open', ['A']),
      ),
    ]);
    expect(told(draft, draft)).toEqual([]);
    expect(told(old, draft).map(([kinds]) => kinds)).toContain('renamed+amended');
  });

  it('believes an editorial change of a title', () => {
    const fresh = version([
      chapter('A', [
        goal('a', [
          measure('1', { title: 'Massnahme 1', ...recorded('editorial', ['1']) }),
          measure('2'),
          measure('3'),
        ]),
      ]),
      chapter('B', [goal('b', [measure('4')])]),
    ]);
    expect(told(old, fresh)).toEqual([['editorial', '1.1.1', '1.1.1', '']]);
  });

  it('tells a partial goal that stands under another goal', () => {
    const partial = (parentId: string) => goal('p', [], { level: 'partial', parentId });
    const before = version([chapter('A', [goal('a'), partial('a'), goal('b')])]);
    const after = version([chapter('A', [goal('a'), goal('b'), partial('b')])]);
    expect(told(before, after).map(([kinds]) => kinds)).toEqual(['moved']);
  });
});
