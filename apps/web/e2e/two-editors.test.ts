import type { Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import {
  away,
  back,
  beforeCaret,
  body,
  caretBehind,
  eventually,
  field,
  read,
  select,
  sentence,
  state,
  TwoEditors,
  tool,
} from './two-editors.ts';

let two: TwoEditors;
let anna: Page;
let bert: Page;

beforeAll(async () => {
  two = await TwoEditors.open();
  ({ anna, bert } = two);
}, 180_000);

afterEach(async () => {
  await two?.reconnect();
});

afterAll(async () => {
  await two?.close();
});

describe('two editors fighting over one paragraph', () => {
  it('type at the same place at the same time: the words of each stay together', async () => {
    await two.begin();
    await caretBehind(anna, 'Der Kurs ');
    await caretBehind(bert, 'Der Kurs ');
    await Promise.all([
      anna.keyboard.type('für Mütter ', { delay: 25 }),
      bert.keyboard.type('am Abend ', { delay: 25 }),
    ]);
    const [text = ''] = await two.settled();
    expect([
      'Der Kurs für Mütter am Abend beginnt im Mai und kostet nichts.',
      'Der Kurs am Abend für Mütter beginnt im Mai und kostet nichts.',
    ]).toContain(text);
    await eventually(() => beforeCaret(anna)).toMatch(/ für Mütter $/);
    await eventually(() => beforeCaret(bert)).toMatch(/ am Abend $/);
  });

  it.each([
    ['before a word', 'im Mai ', 'oder Juni ', 'am Montag ', ''],
    // "u" before "und", a space before a space: the letters of one word are a row of their own all the same.
    ['before letters like theirs', 'im Mai', ' um neun', ' und Juni', ''],
    ['before letters like theirs, in a text with words in bold', 'im Mai', ' um neun', ' und Juni', 'Kurs'],
  ])(
    'type at the same place while neither hears of the other: %s',
    async (_, behind, ofAnna, ofBert, bold) => {
      await two.begin();
      if (bold !== '') {
        await select(anna, bold);
        await anna.keyboard.press('Control+b');
        for (const by of [anna, bert]) await field(by).locator('strong').waitFor();
      }
      await caretBehind(anna, behind);
      await caretBehind(bert, behind);
      await two.atOnce(
        () => anna.keyboard.type(ofAnna),
        () => bert.keyboard.type(ofBert),
      );
      const [text] = await two.settled();
      const [start, end] = sentence.split(behind);
      expect([
        `${start}${behind}${ofAnna}${ofBert}${end}`,
        `${start}${behind}${ofBert}${ofAnna}${end}`,
      ]).toContain(text);
      await eventually(
        async () =>
          (await beforeCaret(anna)).endsWith(behind + ofAnna) ||
          (await beforeCaret(anna)).endsWith(ofBert + ofAnna),
      ).toBe(true);
      await eventually(
        async () =>
          (await beforeCaret(bert)).endsWith(behind + ofBert) ||
          (await beforeCaret(bert)).endsWith(ofAnna + ofBert),
      ).toBe(true);
    },
  );

  it('one makes words bold while the other deletes them: gone at both, and back with the deletion undone', async () => {
    await two.begin();
    await select(anna, 'im Mai');
    await select(bert, 'im Mai');
    await two.atOnce(
      async () => {
        await anna.keyboard.press('Control+b');
        await field(anna).locator('strong').waitFor();
      },
      async () => {
        await bert.keyboard.press('Delete');
        await eventually(() => read(bert)).toEqual(['Der Kurs beginnt  und kostet nichts.']);
      },
    );
    await two.bothRead('Der Kurs beginnt  und kostet nichts.');
    await two.settled();
    await bert.keyboard.press('Control+z');
    await two.bothRead(sentence);
    const bold = (by: Page) => field(by).locator('strong').allInnerTexts();
    await two.settled();
    expect(await bold(bert)).toEqual(await bold(anna));
  });

  it('one parts the paragraph before the caret of the other, who types on where they were', async () => {
    await two.begin();
    await caretBehind(bert, sentence);
    await caretBehind(anna, 'im Mai');
    await anna.keyboard.press('Enter');
    await two.bothRead('Der Kurs beginnt im Mai', ' und kostet nichts.');
    await eventually(() => beforeCaret(bert)).toBe(' und kostet nichts.');
    await bert.keyboard.type(' Kinder werden betreut.');
    await two.bothRead('Der Kurs beginnt im Mai', ' und kostet nichts. Kinder werden betreut.');
    await eventually(() => beforeCaret(anna)).toBe('');
  });

  it('one parts the paragraph while the other types in its end: every word is there', async () => {
    await two.begin();
    await caretBehind(bert, sentence);
    await caretBehind(anna, 'im Mai');
    await two.atOnce(
      () => anna.keyboard.press('Enter'),
      () => bert.keyboard.type(' Kinder werden betreut.'),
    );
    const paragraphs = await two.settled();
    expect(paragraphs).toHaveLength(2);
    for (const words of ['Der Kurs beginnt im Mai', ' und kostet nichts.', ' Kinder werden betreut.'])
      expect(paragraphs.join('|')).toContain(words);
    await eventually(() => beforeCaret(bert)).toMatch(/ Kinder werden betreut\.$/);
  });

  it('both undo and redo, each only what is theirs', async () => {
    await two.begin();
    await caretBehind(anna, 'Der Kurs');
    await anna.keyboard.insertText(' für Mütter');
    await two.bothRead('Der Kurs für Mütter beginnt im Mai und kostet nichts.');
    await caretBehind(bert, 'für M');
    await bert.keyboard.insertText('XY');
    await two.bothRead('Der Kurs für MXYütter beginnt im Mai und kostet nichts.');
    await anna.keyboard.press('Control+z');
    await two.bothRead('Der KursXY beginnt im Mai und kostet nichts.');
    await bert.keyboard.press('Control+z');
    await two.bothRead(sentence);
    await anna.keyboard.press('Control+Shift+z');
    await two.bothRead('Der Kurs für Mütter beginnt im Mai und kostet nichts.');
    await bert.keyboard.press('Control+Shift+z');
    await two.bothRead('Der Kurs für MXYütter beginnt im Mai und kostet nichts.');
  });

  it('one writes and deletes without a line, and comes back to what the other wrote', async () => {
    await two.begin();
    await away(bert);
    await caretBehind(bert, 'Der Kurs');
    await bert.keyboard.type(' am Abend');
    await select(bert, ' im Mai');
    await bert.keyboard.press('Delete');
    await eventually(async () => (await read(bert))[0]).toBe('Der Kurs am Abend beginnt und kostet nichts.');
    await state(bert, 'nur auf diesem Gerät');
    await select(anna, 'und kostet');
    await anna.keyboard.type('– er kostet');
    await anna.keyboard.press('Control+End');
    await anna.keyboard.type(' Kinder werden betreut.');
    await back(bert);
    await two.bothRead('Der Kurs am Abend beginnt – er kostet nichts. Kinder werden betreut.');
    await eventually(() => beforeCaret(bert)).toBe('Der Kurs am Abend beginnt');
    await eventually(() => beforeCaret(anna)).toMatch(/ betreut\.$/);
  });
});

describe('one suggests while the other decides', () => {
  const said = (by: Page): Locator => body(by).locator('.suggestions .told');

  async function suggests(by: Page, on: boolean): Promise<void> {
    const button = tool(by, 'Vorschläge machen');
    if ((await button.getAttribute('aria-pressed')) !== String(on)) await button.click();
    await eventually(() => button.getAttribute('aria-pressed')).toBe(String(on));
  }

  it('what is written on in an insertion that is accepted meanwhile is there', async () => {
    await two.begin();
    await suggests(anna, true);
    await caretBehind(anna, 'Der Kurs');
    await anna.keyboard.type(' für Mütter');
    await eventually(() => said(bert).allInnerTexts()).toEqual(['Einfügen: „für Mütter“']);
    await state(anna, 'gespeichert');
    await away(anna);
    await anna.keyboard.type(' und Väter');
    await body(bert)
      .getByRole('button', { name: /^Annehmen/ })
      .click();
    await eventually(() => said(bert).count()).toBe(0);
    await back(anna);
    await two.bothRead('Der Kurs für Mütter und Väter beginnt im Mai und kostet nichts.');
    expect(await said(anna).allInnerTexts()).toEqual(await said(bert).allInnerTexts());
    await eventually(() => beforeCaret(anna)).toBe('Der Kurs für Mütter und Väter');
  });

  it('what is written on in an insertion that is rejected meanwhile is there', async () => {
    await two.begin();
    await suggests(anna, true);
    await caretBehind(anna, 'Der Kurs');
    await anna.keyboard.type(' für Mütter');
    await eventually(() => said(bert).allInnerTexts()).toEqual(['Einfügen: „für Mütter“']);
    await state(anna, 'gespeichert');
    await away(anna);
    await anna.keyboard.type(' und Väter');
    await body(bert)
      .getByRole('button', { name: /^Ablehnen/ })
      .click();
    await bothReadLate(bert, sentence);
    await back(anna);
    await two.bothRead('Der Kurs und Väter beginnt im Mai und kostet nichts.');
    expect(await said(anna).allInnerTexts()).toEqual(await said(bert).allInnerTexts());
  });

  it.each([
    ['accepted', /^Annehmen/, 'Der Kurs beginnt Monat  und kostet nichts.'],
    ['rejected', /^Ablehnen/, 'Der Kurs beginnt im Monat Mai und kostet nichts.'],
  ] as const)(
    'words written where the other strikes do not go with it, and stay when it is %s',
    async (_, how, left) => {
      await two.begin();
      await suggests(anna, true);
      await select(anna, 'im Mai');
      await caretBehind(bert, 'im M');
      await two.atOnce(
        () => anna.keyboard.press('Delete'),
        () => bert.keyboard.type('onat M'),
      );
      for (const by of [anna, bert])
        await eventually(() => said(by).allInnerTexts()).toEqual(['Streichen: „im Mai“']);
      await two.settled();
      await body(bert).getByRole('button', { name: how }).click();
      await two.bothRead(left);
      for (const by of [anna, bert]) await eventually(() => said(by).count()).toBe(0);
    },
  );

  async function bothReadLate(by: Page, words: string): Promise<void> {
    await eventually(async () => (await read(by)).join('|')).toBe(words);
  }
});
