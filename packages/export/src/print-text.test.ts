import { describe, expect, it } from 'vitest';
import { officeCharacters } from './office-characters.ts';
import { createPrintText } from './print-text.ts';

const { line } = createPrintText(officeCharacters);
const tongues = (text: string, language: 'ar' | 'uk' | 'tr') =>
  line(text, { language }).runs.map((run) => (run.t === null ? null : run.lang));

describe('a line in a known language', () => {
  it('runs as its language does', () => {
    expect(line('نريد مكانًا', { language: 'ar' }).dir).toBe('rtl');
    expect(line('VHS: نريد مكانًا', { language: 'ar' }).dir).toBe('rtl');
  });

  it('runs as German where nothing of that language is in it, and is read as German', () => {
    const german = 'Übersetzung: Wir wollen einen Ort für Frauen.';
    expect(line(german, { language: 'ar' }).dir).toBe('ltr');
    expect(tongues(german, 'ar')).toEqual([null]);
    expect(tongues(german, 'uk')).toEqual([null]);
  });

  it('is read in its language where letters cannot tell', () => {
    expect(tongues('Kadınlar için bir yer', 'tr')).toEqual(['tr']);
    expect(tongues('Мрія', 'uk')).toEqual(['uk']);
  });
});
