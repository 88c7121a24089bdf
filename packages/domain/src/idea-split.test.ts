import { describe, expect, it } from 'vitest';
import { splitIdeaText } from './idea-split.ts';
import { countCharacters } from './text.ts';

const sentence = 'Die Fußwege an der Hauptstraße sind viel zu schmal für Kinderwagen und Rollstühle.';

describe('a text for a card and its explanation', () => {
  it('stays whole where it fits, also when its characters are many code units', () => {
    expect(splitIdeaText(` ${sentence} `)).toEqual({ text: sentence, rest: '' });
    const families = '👨‍👩‍👧‍👦'.repeat(280);
    expect(splitIdeaText(families)).toEqual({ text: families, rest: '' });
  });

  it('is cut behind a sentence, a question, a line, or a quoted end', () => {
    for (const end of ['.', '?', '!', '.“', '…', '.\n']) {
      const text = `${sentence.slice(0, -1)}${end} ${'Und so weiter '.repeat(30)}`;
      expect(splitIdeaText(text).text).toBe(`${sentence.slice(0, -1)}${end}`.trim());
    }
    const lines = `Eine Überschrift über die Wege in der Stadt\n${'wort '.repeat(80)}`;
    expect(splitIdeaText(lines).text).toBe('Eine Überschrift über die Wege in der Stadt');
  });

  it('is cut behind a word where no sentence ends, and says so on both sides', () => {
    const { text, rest } = splitIdeaText('wort '.repeat(100));
    expect(text.endsWith('wort …')).toBe(true);
    expect(rest.startsWith('… wort')).toBe(true);
    const { text: cut } = splitIdeaText('x'.repeat(500));
    expect([countCharacters(cut), cut.endsWith('x …')]).toEqual([280, true]);
  });

  it('does not take an abbreviation or a number at the very start for a sentence', () => {
    expect(splitIdeaText(`Z. B. ${'wort '.repeat(100)}`).text.length).toBeGreaterThan(200);
    expect(splitIdeaText(`Um 17.30 Uhr ${'wort '.repeat(100)}`).text.length).toBeGreaterThan(200);
  });

  it('loses nothing and never gets too long, whatever it is', () => {
    const samples = [sentence.repeat(5), 'نص طويل جداً. '.repeat(60), '🌱 '.repeat(300), 'a\n'.repeat(300)];
    for (const sample of samples) {
      const { text, rest } = splitIdeaText(sample);
      expect(countCharacters(text)).toBeLessThanOrEqual(280);
      const bare = (words: string) => words.replace(/[\s…]/g, '');
      expect(bare(text) + bare(rest)).toBe(bare(sample));
    }
  });
});
