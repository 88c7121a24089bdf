import type { Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { away, back, eventually, state, TwoEditors } from './two-editors.ts';

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

describe('two editors in one title', () => {
  const sheet = (by: Page): Locator => by.locator(`#record-${two.measureId}`);
  const title = (by: Page): Locator => sheet(by).locator('textarea').first();
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
    await two.atOnce(
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
