import { describe, expect, it } from 'vitest';
import { horizonNamed, measureKindNamed, periodWritten } from './measure-times.ts';

describe('times in a Maßnahmenblatt', () => {
  it.each([
    ['2024 – 2026', '2024-01', '2026-12'],
    ['von 2024 bis 2026', '2024-01', '2026-12'],
    ['03/2024-06/2025', '2024-03', '2025-06'],
    ['Februar 2027 bis Januar 2029', '2027-02', '2029-01'],
    ['ab September 2026', '2026-09', ''],
    ['bis Ende 2027.', '', '2027-12'],
    ['2025', '2025-01', '2025-12'],
    ['1. Quartal 2025', '2025-01', '2025-03'],
    ['Q2/2025 – IV. Quartal 2026', '2025-04', '2026-12'],
    ['01.02.2024 bis 30.06.2025', '2024-02', '2025-06'],
    ['2024/25', '2024-01', '2025-12'],
    ['Anfang 2025 bis Ende 2026', '2025-01', '2026-12'],
    ['ab Jan. 2025', '2025-01', ''],
  ])('%s', (text, start, end) => {
    expect(periodWritten(text)).toEqual({ start, end, ongoing: false });
  });

  it.each([
    '2024 und 2026',
    'Sommer 2025',
    'ab 2024, danach jährlich',
    '13/2024',
    'sofort',
    '2026 bis 2024',
    '3 Jahre',
  ])('%s is not guessed', (text) => {
    expect(periodWritten(text)).toBeNull();
  });

  it.each([
    ['seit 2019 fortlaufend', '2019-01'],
    ['ab Mai 2027, dauerhaft, ohne Ende', '2027-05'],
    ['2024 ff.', '2024-01'],
    ['2025 – dauerhaft', '2025-01'],
  ])('%s has no end', (text, start) => {
    expect(periodWritten(text)).toEqual({ start, end: '', ongoing: true });
  });

  it('are horizons and kinds only in the very words', () => {
    expect(
      ['Kurzfristig', 'mittelfristig (1 bis 3 Jahre)', 'laufender Prozess', 'kurz- bis mittelfristig'].map(
        horizonNamed,
      ),
    ).toEqual(['short', 'medium', 'ongoing', null]);
    expect(['neu', 'wird ausgebaut', 'Beratung'].map(measureKindNamed)).toEqual(['new', 'extend', null]);
  });
});
