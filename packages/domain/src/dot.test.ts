import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { id } from '../test/samples.ts';
import { countPaperDots, type Dots, parseDotQuestion, setDots } from './dot.ts';

const rule = { perSeat: 5, perCluster: 3, phase: 'weighting', frozen: false } as const;
const clusters = new Set([id(1), id(2), id(3)]);

function refusal(mine: readonly Dots[], cluster: string, points: number, part = {}): string {
  const set = setDots(mine, cluster, points, clusters, { ...rule, ...part });
  return set.ok ? 'allowed' : set.failure.code;
}

describe('dots', () => {
  it('are set, changed and removed', () => {
    expect(setDots([], id(1), 2, clusters, rule)).toEqual({
      ok: true,
      value: [{ clusterId: id(1), points: 2 }],
    });
    const mine = [{ clusterId: id(1), points: 2 }];
    expect(setDots(mine, id(1), 3, clusters, rule)).toMatchObject({ value: [{ points: 3 }] });
    expect(setDots(mine, id(1), 0, clusters, rule)).toMatchObject({ value: [] });
  });

  it.each(['waiting', 'collecting', 'sorting', 'presenting'] as const)('are closed while %s', (phase) => {
    expect(refusal([], id(1), 1, { phase })).toBe('dotsClosed');
  });

  it('F4: are closed with the workshop', () => {
    expect(refusal([], id(1), 1, { frozen: true })).toBe('dotsClosed');
  });

  it.each([
    [-1, 'numberOutOfRange'],
    [0.5, 'numberOutOfRange'],
    [Number.NaN, 'numberOutOfRange'],
    [999, 'dotCap'],
    [4, 'dotCap'],
    [3, 'allowed'],
  ])('%s on one cluster: %s', (points, expected) => {
    expect(refusal([], id(1), points)).toBe(expected);
  });

  it('F4: lie only on clusters of the table', () => {
    expect(refusal([], id(9), 1)).toBe('clusterUnknown');
  });

  it('end when all are spent', () => {
    const mine = [{ clusterId: id(1), points: 3 }];
    expect(refusal(mine, id(2), 3)).toBe('noDotsLeft');
    expect(refusal(mine, id(2), 2)).toBe('allowed');
  });

  it('F4: are never more than a seat has, whatever is tried', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.constantFrom(...clusters, id(9)), fc.integer({ min: -2, max: 7 }))),
        (tries) => {
          let mine: readonly Dots[] = [];
          for (const [cluster, points] of tries) {
            const set = setDots(mine, cluster, points, clusters, rule);
            if (set.ok) mine = set.value;
          }
          expect(mine.reduce((sum, dots) => sum + dots.points, 0)).toBeLessThanOrEqual(rule.perSeat);
          for (const dots of mine) expect(dots.points).toBeGreaterThan(0);
          for (const dots of mine) expect(dots.points).toBeLessThanOrEqual(rule.perCluster);
          expect(new Set(mine.map((dots) => dots.clusterId)).size).toBe(mine.length);
        },
      ),
    );
  });
});

describe('points of people without a phone', () => {
  const count = (points: number, part: Partial<typeof rule | { phase: 'presenting' | 'sorting' }> = {}) => {
    const counted = countPaperDots(id(1), points, clusters, { ...rule, ...part });
    return counted.ok ? 'ok' : counted.failure.code;
  };

  it('are counted while points are given and right after', () => {
    expect([count(0), count(12), count(999), count(3, { phase: 'presenting' })]).toEqual(Array(4).fill('ok'));
    expect([count(1000), count(-1), count(1.5)]).toEqual(Array(3).fill('numberOutOfRange'));
    expect(count(3, { phase: 'sorting' })).toBe('dotsClosed');
    expect(countPaperDots(id(9), 1, clusters, rule)).toMatchObject({ failure: { code: 'clusterUnknown' } });
    expect(countPaperDots(id(1), 1, clusters, { ...rule, frozen: true })).toMatchObject({
      failure: { code: 'dotsClosed' },
    });
  });

  it('answer a question, or the phone’s own one', () => {
    expect(parseDotQuestion(' Was zuerst? ')).toEqual({ ok: true, value: 'Was zuerst?' });
    expect(parseDotQuestion('')).toEqual({ ok: true, value: '' });
    expect(parseDotQuestion('a'.repeat(141))).toMatchObject({ failure: { code: 'textTooLong' } });
  });
});
