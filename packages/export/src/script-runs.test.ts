import { describe, expect, it } from 'vitest';
import { directionOfText, scriptRuns } from './script-runs.ts';

describe('runs of one script', () => {
  it('names the language of each run and loses nothing', () => {
    const text = 'Das Café „Мрія“, auf Arabisch: أهلا وسهلا! Ende.';
    const runs = scriptRuns(text);
    expect(runs.map((run) => run.text).join('')).toBe(text);
    expect(runs.filter((run) => run.lang !== null)).toEqual([
      { text: 'Мрія', lang: 'uk' },
      { text: 'أهلا وسهلا', lang: 'ar' },
    ]);
  });

  it('tells Ukrainian from Russian and Arabic from Persian by letters only one has', () => {
    expect(scriptRuns('это мы')[0]?.lang).toBe('ru');
    expect(scriptRuns('їжа')[0]?.lang).toBe('uk');
    expect(scriptRuns('گفتگو')[0]?.lang).toBe('fa');
  });

  it('takes the direction from the first letter', () => {
    expect(directionOfText('2024: مشروع ABC')).toBe('rtl');
    expect(directionOfText('1. Projekt مشروع')).toBe('ltr');
    expect(directionOfText('123')).toBe('ltr');
  });

  it('stays linear on a long text', () => {
    const long = `ا${' 1'.repeat(200_000)}`;
    expect(
      scriptRuns(long)
        .map((run) => run.text)
        .join(''),
    ).toBe(long);
  });
});
