import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { demo, desktop, openBrowser, type RunningServer, signIn, startServer } from './harness.ts';

let server: RunningServer;
let browser: Browser;
let anna: Page;
let bert: Page;
let chapterPath: string;
let measureId: string;

const sentence = 'Der Kurs beginnt im Mai und kostet nichts.';
const eventually = <Value>(read: () => Value) => expect.poll(read, { timeout: 20_000 });

const body = (by: Page): Locator => by.locator('.chapter-body');
const field = (by: Page): Locator => body(by).locator('.ProseMirror');
const tool = (by: Page, name: string): Locator => body(by).getByRole('button', { name, exact: true }).first();
const sheet = (by: Page): Locator => by.locator(`#record-${measureId}`);
const title = (by: Page): Locator => sheet(by).locator('textarea').first();

/** The paragraphs as they are read: without the carets of others. */
const read = (by: Page): Promise<readonly string[]> =>
  field(by).evaluate((element) =>
    [...element.children].map((block) => {
      const plain = block.cloneNode(true) as HTMLElement;
      for (const extra of plain.querySelectorAll('.caret, .ProseMirror-trailingBreak')) extra.remove();
      return (plain.textContent ?? '').replaceAll('\u2060', '');
    }),
  );

/** What stands before the caret in its paragraph. */
const beforeCaret = (by: Page): Promise<string> =>
  field(by).evaluate((element) => {
    const { focusNode, focusOffset } = getSelection() ?? {};
    const block = [...element.children].find((one) => focusNode && one.contains(focusNode));
    if (!block || !focusNode) return 'no caret';
    const range = document.createRange();
    range.setStart(block, 0);
    range.setEnd(focusNode, focusOffset ?? 0);
    const plain = range.cloneContents();
    for (const extra of plain.querySelectorAll('.caret')) extra.remove();
    return (plain.textContent ?? '').replaceAll('\u2060', '');
  });

const selected = (by: Page): Promise<string> => by.evaluate(() => getSelection()?.toString() ?? '');
const state = (by: Page, words: string): Promise<void> =>
  by.locator('.status').getByText(words, { exact: true }).first().waitFor();

/** Both show the same text, and it is this one. */
async function bothRead(...paragraphs: readonly string[]): Promise<void> {
  for (const by of [anna, bert])
    await eventually(async () => (await read(by)).join('|')).toBe(paragraphs.join('|'));
}

/** Both show the same, all of it saved; what they show. */
async function settled(): Promise<readonly string[]> {
  for (const by of [anna, bert]) await state(by, 'gespeichert');
  await expect
    .poll(async () => JSON.stringify(await read(anna)) === JSON.stringify(await read(bert)), {
      timeout: 20_000,
    })
    .toBe(true);
  return await read(anna);
}

/**
 * Puts the caret behind so many letters of the only paragraph, and selects so many. From its end: an editor that was
 * just given the focus takes a caret at the very beginning for the browser's doing and puts it back.
 */
async function caretAt(by: Page, letters: number, select = 0): Promise<void> {
  const [{ length } = ''] = await read(by);
  await field(by).focus();
  await by.keyboard.press('Control+End');
  for (let step = length; step > letters; step--) await by.keyboard.press('ArrowLeft');
  for (let step = 0; step < select; step++) await by.keyboard.press('Shift+ArrowRight');
}

/** Puts the caret behind these words. */
async function caretBehind(by: Page, words: string): Promise<void> {
  const [first = ''] = await read(by);
  await caretAt(by, first.indexOf(words) + words.length);
  await eventually(() => beforeCaret(by)).toBe(first.slice(0, first.indexOf(words) + words.length));
}

async function select(by: Page, words: string): Promise<void> {
  const [first = ''] = await read(by);
  await caretAt(by, first.indexOf(words), words.length);
  await eventually(() => selected(by)).toBe(words);
}

/** Cuts the line: what is done meanwhile is done at the same time as what others do. */
async function away(by: Page): Promise<void> {
  await by.context().setOffline(true);
  await by.locator('.status').getByText('Ohne Verbindung').waitFor();
}

async function back(by: Page): Promise<void> {
  await by.context().setOffline(false);
  await by.locator('.status').getByText('Ohne Verbindung').waitFor({ state: 'detached' });
}

/** Both do something without knowing of each other, then hear of it. */
async function atOnce(first: () => Promise<unknown>, second: () => Promise<unknown>): Promise<void> {
  await away(anna);
  await away(bert);
  await first();
  await second();
  await back(anna);
  await back(bert);
}

async function open(by: Page): Promise<void> {
  await by.goto(chapterPath);
  await body(by)
    .getByRole('button', { name: /^Bearbeiten/ })
    .click();
  await field(by).waitFor();
}

/** Editors with nothing to take back, and no suggesting. */
async function afresh(): Promise<void> {
  for (const by of [anna, bert]) {
    await tool(by, 'Fertig: Text des Kapitels').click();
    await body(by)
      .getByRole('button', { name: /^Bearbeiten/ })
      .click();
    await field(by).waitFor();
    // The editor takes the focus by itself, a moment after it is there.
    await eventually(() => field(by).evaluate((element) => element === document.activeElement)).toBe(true);
  }
}

/** One paragraph before both, and nothing else. */
async function begin(words: string = sentence): Promise<void> {
  await afresh();
  await field(anna).focus();
  await anna.keyboard.press('Control+a');
  await anna.keyboard.press('Delete');
  await bothRead('');
  await anna.keyboard.insertText(words);
  await bothRead(words);
  await afresh();
  await bothRead(words);
}

async function person(email: string): Promise<Page> {
  const page = await (await desktop(browser, server.origin)).newPage();
  await signIn(page, email);
  return page;
}

beforeAll(async () => {
  [server, browser] = await Promise.all([startServer(), openBrowser()]);
  [anna, bert] = await Promise.all([person(demo.office), person('redaktion@heidmark.example')]);
  const { concepts } = await (await anna.request.get('/api/concepts')).json();
  const newest = concepts.find((concept: { basedOnId: string | null }) => concept.basedOnId !== null);
  const { chapters, records } = await (await anna.request.get(`/api/concepts/${newest.id}`)).json();
  const chapterId = chapters.find((chapter: { kind: string }) => chapter.kind === 'field').id;
  measureId = records.find(
    (record: { kind: string; chapterId: string }) =>
      record.kind === 'measure' && record.chapterId === chapterId,
  ).id;
  chapterPath = `/buero/konzept/${newest.id}/kapitel/${chapterId}`;
  await open(anna);
  await open(bert);
}, 180_000);

afterEach(async () => {
  for (const by of [anna, bert]) await by.context().setOffline(false);
});

afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

describe('two editors fighting over one paragraph', () => {
  it('type at the same place at the same time: the words of each stay together', async () => {
    await begin();
    await caretBehind(anna, 'Der Kurs ');
    await caretBehind(bert, 'Der Kurs ');
    await Promise.all([
      anna.keyboard.type('für Mütter ', { delay: 25 }),
      bert.keyboard.type('am Abend ', { delay: 25 }),
    ]);
    const [text = ''] = await settled();
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
      await begin();
      if (bold !== '') {
        await select(anna, bold);
        await anna.keyboard.press('Control+b');
        for (const by of [anna, bert]) await field(by).locator('strong').waitFor();
      }
      await caretBehind(anna, behind);
      await caretBehind(bert, behind);
      await atOnce(
        () => anna.keyboard.type(ofAnna),
        () => bert.keyboard.type(ofBert),
      );
      const [text] = await settled();
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
    await begin();
    await select(anna, 'im Mai');
    await select(bert, 'im Mai');
    await atOnce(
      async () => {
        await anna.keyboard.press('Control+b');
        await field(anna).locator('strong').waitFor();
      },
      async () => {
        await bert.keyboard.press('Delete');
        await eventually(() => read(bert)).toEqual(['Der Kurs beginnt  und kostet nichts.']);
      },
    );
    await bothRead('Der Kurs beginnt  und kostet nichts.');
    await settled();
    await bert.keyboard.press('Control+z');
    await bothRead(sentence);
    const bold = (by: Page) => field(by).locator('strong').allInnerTexts();
    await settled();
    expect(await bold(bert)).toEqual(await bold(anna));
  });

  it('one parts the paragraph before the caret of the other, who types on where they were', async () => {
    await begin();
    await caretBehind(bert, sentence);
    await caretBehind(anna, 'im Mai');
    await anna.keyboard.press('Enter');
    await bothRead('Der Kurs beginnt im Mai', ' und kostet nichts.');
    await eventually(() => beforeCaret(bert)).toBe(' und kostet nichts.');
    await bert.keyboard.type(' Kinder werden betreut.');
    await bothRead('Der Kurs beginnt im Mai', ' und kostet nichts. Kinder werden betreut.');
    await eventually(() => beforeCaret(anna)).toBe('');
  });

  it('one parts the paragraph while the other types in its end: every word is there', async () => {
    await begin();
    await caretBehind(bert, sentence);
    await caretBehind(anna, 'im Mai');
    await atOnce(
      () => anna.keyboard.press('Enter'),
      () => bert.keyboard.type(' Kinder werden betreut.'),
    );
    const paragraphs = await settled();
    expect(paragraphs).toHaveLength(2);
    for (const words of ['Der Kurs beginnt im Mai', ' und kostet nichts.', ' Kinder werden betreut.'])
      expect(paragraphs.join('|')).toContain(words);
    await eventually(() => beforeCaret(bert)).toMatch(/ Kinder werden betreut\.$/);
  });

  it('both undo and redo, each only what is theirs', async () => {
    await begin();
    await caretBehind(anna, 'Der Kurs');
    await anna.keyboard.insertText(' für Mütter');
    await bothRead('Der Kurs für Mütter beginnt im Mai und kostet nichts.');
    await caretBehind(bert, 'für M');
    await bert.keyboard.insertText('XY');
    await bothRead('Der Kurs für MXYütter beginnt im Mai und kostet nichts.');
    await anna.keyboard.press('Control+z');
    await bothRead('Der KursXY beginnt im Mai und kostet nichts.');
    await bert.keyboard.press('Control+z');
    await bothRead(sentence);
    await anna.keyboard.press('Control+Shift+z');
    await bothRead('Der Kurs für Mütter beginnt im Mai und kostet nichts.');
    await bert.keyboard.press('Control+Shift+z');
    await bothRead('Der Kurs für MXYütter beginnt im Mai und kostet nichts.');
  });

  it('one writes and deletes without a line, and comes back to what the other wrote', async () => {
    await begin();
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
    await bothRead('Der Kurs am Abend beginnt – er kostet nichts. Kinder werden betreut.');
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
    await begin();
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
    await bothRead('Der Kurs für Mütter und Väter beginnt im Mai und kostet nichts.');
    expect(await said(anna).allInnerTexts()).toEqual(await said(bert).allInnerTexts());
    await eventually(() => beforeCaret(anna)).toBe('Der Kurs für Mütter und Väter');
  });

  it('what is written on in an insertion that is rejected meanwhile is there', async () => {
    await begin();
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
    await bothRead('Der Kurs und Väter beginnt im Mai und kostet nichts.');
    expect(await said(anna).allInnerTexts()).toEqual(await said(bert).allInnerTexts());
  });

  it('words written where the other strikes are named with what would go, and stay when it is rejected', async () => {
    await begin();
    await suggests(anna, true);
    await select(anna, 'im Mai');
    await caretBehind(bert, 'im M');
    await atOnce(
      () => anna.keyboard.press('Delete'),
      () => bert.keyboard.type('onat M'),
    );
    for (const by of [anna, bert])
      await eventually(() => said(by).allInnerTexts()).toEqual(['Streichen: „im Monat Mai“']);
    await settled();
    await body(bert)
      .getByRole('button', { name: /^Ablehnen/ })
      .click();
    await bothRead('Der Kurs beginnt im Monat Mai und kostet nichts.');
    for (const by of [anna, bert]) await eventually(() => said(by).count()).toBe(0);
  });

  async function bothReadLate(by: Page, words: string): Promise<void> {
    await eventually(async () => (await read(by)).join('|')).toBe(words);
  }
});

describe('two editors in one title', () => {
  const value = (by: Page): Promise<string> => title(by).inputValue();
  const caret = (by: Page): Promise<number> =>
    title(by).evaluate((element) => (element as HTMLTextAreaElement).selectionStart);

  async function bothSay(words: string): Promise<void> {
    for (const by of [anna, bert]) await eventually(() => value(by)).toBe(words);
  }

  async function put(by: Page, start: number, end = start): Promise<void> {
    await title(by).focus();
    await title(by).evaluate(
      (element, [from, to]) => (element as HTMLTextAreaElement).setSelectionRange(from ?? 0, to ?? 0),
      [start, end],
    );
  }

  async function openSheet(by: Page): Promise<void> {
    const done = sheet(by).getByRole('button', { name: /^Fertig/ });
    if (await title(by).isVisible()) await done.click();
    await sheet(by)
      .getByRole('button', { name: /^Bearbeiten/ })
      .click();
    await title(by).waitFor();
  }

  async function beginTitle(words: string): Promise<void> {
    for (const by of [anna, bert]) await openSheet(by);
    await title(anna).fill(words);
    await bothSay(words);
    for (const by of [anna, bert]) await openSheet(by);
    await bothSay(words);
  }

  it('type at the same place at the same time: the words of each stay together', async () => {
    await beginTitle('Kurs am Abend');
    await put(anna, 4);
    await put(bert, 4);
    await Promise.all([
      anna.keyboard.type(' für Mütter', { delay: 25 }),
      bert.keyboard.type(' im Ort', { delay: 25 }),
    ]);
    await eventually(() => value(anna)).toMatch(/^Kurs(?: für Mütter im Ort| im Ort für Mütter) am Abend$/);
    await bothSay(await value(anna));
    const whole = await value(anna);
    expect(await caret(anna)).toBe(whole.indexOf(' für Mütter') + ' für Mütter'.length);
    expect(await caret(bert)).toBe(whole.indexOf(' im Ort') + ' im Ort'.length);
  });

  it('one deletes the words the other is writing in: what was written is there', async () => {
    await beginTitle('Kurs am Abend für alle');
    await put(anna, 4, 13);
    await put(bert, 10);
    await atOnce(
      () => anna.keyboard.press('Delete'),
      () => bert.keyboard.type('späten '),
    );
    await eventually(() => value(anna)).toContain('späten ');
    await bothSay(await value(anna));
    expect(await value(anna)).toBe('Kursspäten  für alle');
    expect(await caret(bert)).toBe('Kursspäten '.length);
  });

  it('both undo, each only what is theirs, and one who was away comes back', async () => {
    await beginTitle('Kurs am Abend');
    await away(bert);
    await put(bert, 13);
    await bert.keyboard.insertText(' und Samstag');
    await state(bert, 'nur auf diesem Gerät');
    await put(anna, 0);
    await anna.keyboard.insertText('Neuer ');
    await back(bert);
    await bothSay('Neuer Kurs am Abend und Samstag');
    expect(await caret(bert)).toBe('Neuer Kurs am Abend und Samstag'.length);
    await anna.keyboard.press('Control+z');
    await bothSay('Kurs am Abend und Samstag');
    await bert.keyboard.press('Control+z');
    await bothSay('Kurs am Abend');
    await anna.keyboard.press('Control+Shift+z');
    await bothSay('Neuer Kurs am Abend');
  });
});
