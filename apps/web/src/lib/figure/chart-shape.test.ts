import { describe, expect, it } from 'vitest';
import { board, chartShape } from './chart-shape.ts';

const values = (...numbers: (number | null)[]) =>
  numbers.map((value, index) => ({ period: `31.12.${2010 + index}`, value }));

describe('the chart of a Kennzahl', () => {
  it('stands on zero, so that twice as much is twice as high', () => {
    const shape = chartShape({ values: values(100, 200) });
    const heights = shape?.points.map(({ y }) => (shape.zero ?? 0) - (y ?? 0)) ?? [];
    expect((heights[1] ?? 0) / (heights[0] ?? 1)).toBeCloseTo(2, 1);
    expect(shape?.points.map(({ tick }) => tick)).toEqual(['2010', '2011']);
  });

  it('hangs what is below zero under it, all of it on the board', () => {
    const shape = chartShape({ values: values(-5, 10, null, 3) });
    expect(shape?.points[0]?.y).toBeGreaterThan(shape?.zero ?? Number.POSITIVE_INFINITY);
    expect(shape?.points[2]?.y).toBeNull();
    for (const { x, y } of shape?.points ?? []) {
      expect(x).toBeGreaterThan(0);
      expect(x).toBeLessThan(board.width);
      if (y !== null) expect(y).toBeLessThanOrEqual(board.height - board.bottom);
    }
  });

  it('becomes a line of many values, broken where one is missing', () => {
    const shape = chartShape({ values: values(1, 2, 3, null, 5, 6, 7, 8, 9, 10) });
    expect(shape).toMatchObject({ kind: 'line', labelled: 'ends' });
    expect(shape?.lines).toHaveLength(2);
  });

  it('is none of one number', () => {
    expect(chartShape({ values: values(5, null) })).toBeNull();
    expect(chartShape({ values: [] })).toBeNull();
    expect(chartShape({ values: values(0, 0) })?.points[0]?.y).toBeDefined();
  });
});
