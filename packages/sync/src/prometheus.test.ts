import { describe, expect, it } from 'vitest';
import { commitBounds, createMetrics, noteCommit } from './metrics.ts';
import { prometheusText } from './prometheus.ts';

const line = (text: string, start: string) => text.split('\n').find((each) => each.startsWith(start));

describe('metrics as text', () => {
  it('is what the exposition format allows: help, type, then samples that are numbers', () => {
    const metrics = createMetrics();
    metrics.closes = { 4400: 2, 1005: 1 };
    const text = prometheusText(metrics);
    expect(text.endsWith('\n')).toBe(true);
    const names = new Set<string>();
    for (const each of text.trimEnd().split('\n')) {
      if (each.startsWith('# HELP ') || each.startsWith('# TYPE ')) {
        names.add(each.split(' ')[2] ?? '');
        continue;
      }
      expect(each).toMatch(/^fortschrift_sync_[a-z0-9_]+(\{[a-z]+="[^"]*"(,[a-z]+="[^"]*")*\})? [0-9.e+-]+$/);
      const name = /^[a-z0-9_]+/.exec(each)?.[0].replace(/(?<=commit_seconds)_(bucket|sum|count)$/, '') ?? '';
      expect([name, names.has(name)]).toEqual([name, true]);
    }
    for (const [key, value] of Object.entries(metrics)) {
      if (typeof value === 'number') expect([key, text.includes('NaN')]).toEqual([key, false]);
    }
  });

  it('counts commits in buckets that add up, in seconds', () => {
    const metrics = createMetrics();
    for (const took of [0.4, 0.5, 3, 1200, 60_000]) noteCommit(metrics, took, took > 50_000);
    expect(metrics).toMatchObject({ commits: 4, commitFailures: 1, commitsSlow: 2, commitMillisMax: 60_000 });
    const text = prometheusText(metrics);
    const bucket = (le: string) =>
      line(text, `fortschrift_sync_commit_seconds_bucket{le="${le}"}`)?.split(' ')[1];
    expect(['0.0005', '0.002', '0.005', '1', '2.5', '15', '+Inf'].map(bucket)).toEqual([
      '2',
      '2',
      '3',
      '3',
      '4',
      '4',
      '5',
    ]);
    expect(line(text, 'fortschrift_sync_commit_seconds_count')).toMatch(/ 5$/);
    expect(Number(line(text, 'fortschrift_sync_commit_seconds_sum')?.split(' ')[1])).toBeCloseTo(61.2039);
    expect(commitBounds).toEqual([...commitBounds].sort((one, other) => one - other));
  });

  it('names close codes', () => {
    const metrics = createMetrics();
    metrics.closes = { 4423: 3, 1006: 1 };
    const text = prometheusText(metrics);
    expect(line(text, 'fortschrift_sync_closes_total{code="4423"')).toBe(
      'fortschrift_sync_closes_total{code="4423",reason="document is damaged and read-only"} 3',
    );
    expect(line(text, 'fortschrift_sync_closes_total{code="1006"')).toContain('by the other side');
  });
});
