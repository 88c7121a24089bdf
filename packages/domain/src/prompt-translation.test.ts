import { describe, expect, it } from 'vitest';
import {
  parseTranslations,
  promptIn,
  promptsMax,
  promptWordsMax,
  withTranslations,
} from './prompt-translation.ts';

const question = 'Was fehlt hier?';
const arabic = { language: 'ar', text: question, words: 'ما الذي ينقص هنا؟' } as const;

describe('a question in another language', () => {
  it('belongs to its German words: worded anew, it is German again', () => {
    expect(promptIn([arabic], 'ar', question)).toBe(arabic.words);
    expect(promptIn([arabic], 'ar', 'Was fehlt hier noch?')).toBeNull();
    expect(promptIn([arabic], 'tr', question)).toBeNull();
    expect(promptIn([arabic], 'de', question)).toBeNull();
  });

  it('is replaced language by language, and taken away by empty words', () => {
    const both = withTranslations([arabic], 'tr', [{ text: question, words: ' Burada ne eksik? ' }]);
    expect(both).toEqual({
      ok: true,
      value: [arabic, { language: 'tr', text: question, words: 'Burada ne eksik?' }],
    });
    expect(withTranslations([arabic], 'ar', [{ text: question, words: '  ' }])).toEqual({
      ok: true,
      value: [],
    });
  });

  it.each([
    ['German', 'de', [{ text: question, words: 'Was fehlt?' }], 'wrongShape'],
    ['a language of nobody here', 'fr', [], 'wrongShape'],
    ['no list', 'ar', {}, 'wrongShape'],
    ['no text', 'ar', [{ text: '', words: 'x' }], 'textMissing'],
    ['no words', 'ar', [{ text: question }], 'textUnreadable'],
    ['a novel', 'ar', [{ text: question, words: 'م'.repeat(promptWordsMax + 1) }], 'textTooLong'],
    ['a flood', 'ar', Array(promptsMax + 1).fill({ text: question, words: 'x' }), 'numberOutOfRange'],
  ])('is refused: %s', (_, language, prompts, code) => {
    expect(withTranslations([], language, prompts)).toMatchObject({ ok: false, failure: { code } });
  });

  it('comes along with a new event, checked in the same way', () => {
    const turkish = { language: 'tr', text: question, words: 'Burada ne eksik?' };
    expect(parseTranslations([arabic, turkish, { ...arabic, words: ' ' }])).toEqual({
      ok: true,
      value: [turkish],
    });
    expect(parseTranslations([{ ...arabic, language: 'de' }])).toMatchObject({ ok: false });
  });
});
