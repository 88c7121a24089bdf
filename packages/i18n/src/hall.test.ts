import { failureCodes } from '@fortschrift/domain/failure';
import { type Language, languages, tagOf } from '@fortschrift/domain/language';
import { describe, expect, it } from 'vitest';
import { type FailureSentences, loadHallFailures } from './failures.ts';
import { loadHall } from './hall.ts';
import { loadJoin } from './join.ts';
import { loadReceipt } from './receipt.ts';
import { loadSheet } from './sheet.ts';

/** All that is read in the hall. */
async function wordsOf(language: Language) {
  return {
    hall: await loadHall(language),
    join: await loadJoin(language),
    sheet: await loadSheet(language),
    receipt: await loadReceipt(language),
  };
}

/** Every sentence of a tree of messages, with functions called for `count`. */
function sentences(tree: unknown, count: number, path = ''): [path: string, sentence: string][] {
  if (typeof tree === 'string') return [[path, tree]];
  if (typeof tree === 'function') return [[path, String(tree(count, count))]];
  return Object.entries(Object(tree)).flatMap(([key, part]) => sentences(part, count, `${path}.${key}`));
}

const script: Readonly<Record<string, RegExp>> = {
  de: /\p{Script=Latin}/u,
  en: /\p{Script=Latin}/u,
  tr: /\p{Script=Latin}/u,
  uk: /\p{Script=Cyrillic}/u,
  ru: /\p{Script=Cyrillic}/u,
  ar: /\p{Script=Arabic}/u,
};

const german = await wordsOf('de');

describe.each(languages)('the hall in %s', (language) => {
  it('says everything, in its own letters, for every kind of number', async () => {
    const hall = await wordsOf(language);
    const { failures }: { failures: FailureSentences } = await import(`./failures/${language}.ts`);
    expect(await loadHallFailures(language)).toMatchObject({ busy: failures.busy });
    for (const count of [-21, -2, -1, 0, 1, 2, 3, 5, 11, 21, 25, 100, 280]) {
      for (const [path, sentence] of sentences(hall, count)) {
        expect(sentence.trim(), path).not.toBe('');
        expect(sentence, path).not.toMatch(/undefined|NaN|#|\{|!|\s{2}/);
        if (!path.includes('.hint') && !/\.editor\..*letter/.test(path))
          expect(sentence, path).toMatch(script[tagOf(language)] ?? /./);
      }
    }
    for (const code of failureCodes) {
      for (const limit of [1, 2, 3, 12, 60]) {
        const sentence = failures[code]({ code, limit, count: limit + 1 });
        expect(sentence, code).toMatch(/[.؟?]$/);
        expect(sentence, code).not.toMatch(/undefined|NaN|#|!|\s{2}/);
        expect(sentence, code).toMatch(script[tagOf(language)] ?? /./);
      }
    }
  });

  it('shows letters of tools that begin their names', async () => {
    const { bold, italic, underline } = (await loadSheet(language)).editor;
    for (const { letter, name } of [bold, italic, underline]) expect(name.startsWith(letter)).toBe(true);
    expect(new Set([bold.letter, italic.letter, underline.letter]).size).toBe(3);
  });

  it('leaves no German behind', async () => {
    if (tagOf(language) === 'de') return;
    const own = new Map(sentences(await wordsOf(language), 3));
    const same = sentences(german, 3).filter(([path, sentence]) => own.get(path) === sentence);
    // Words that are the same in both languages.
    const shared = new Set(['Empowerment', 'Link', 'Liste']);
    expect(same.filter(([path, word]) => !shared.has(word) && !path.endsWith('.letter'))).toEqual([]);
  });
});

/** How each language calls a vote that counts; nothing in the hall is one. */
const votes: Readonly<Record<Language, RegExp>> = {
  de: /abstimm|abgestimmt|wahlgang/i,
  'de-leicht': /abstimm|abgestimmt|wahlgang/i,
  en: /\b(vote|votes|voting|ballot|poll)\b/i,
  uk: /голосу|голосів|проголос/i,
  ru: /голосу|голосо|проголос/i,
  tr: /\boy (ver|kullan)|oylama/i,
  ar: /تصويت|صوّت|اقتراع/,
};

it.each(languages)('F3: dots are a picture of the mood and never called a vote in %s', async (language) => {
  const said = sentences(await wordsOf(language), 3).filter(([, sentence]) => votes[language].test(sentence));
  expect(said).toEqual([]);
});

describe('plural forms', () => {
  it.each([
    ['uk', 1, '1 картка'],
    ['uk', 3, '3 картки'],
    ['uk', 5, '5 карток'],
    ['uk', 11, '11 карток'],
    ['uk', 22, '22 картки'],
    ['ru', 1, '1 карточка'],
    ['ru', 4, '4 карточки'],
    ['ru', 12, '12 карточек'],
    ['ar', 0, 'لا بطاقات'],
    ['ar', 1, 'بطاقة واحدة'],
    ['ar', 2, 'بطاقتان'],
    ['ar', 7, '7 بطاقات'],
    ['ar', 40, '40 بطاقة'],
    ['tr', 5, '5 kart'],
    ['de', 1, '1 Karte'],
  ] as const)('%s counts %i as %s', async (language, count, expected) => {
    expect((await loadHall(language)).board.cards(count)).toBe(expected);
  });
});
