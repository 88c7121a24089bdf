import type { Editor } from '@tiptap/core';
import type { Browser, Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import { demo, desktop, openBrowser, type RunningServer, signIn, startServer } from './harness.ts';

/** What both begin with. */
export const sentence = 'Der Kurs beginnt im Mai und kostet nichts.';
/** Waits until what is read is what is expected. */
export const eventually = <Value>(read: () => Value) => expect.poll(read, { timeout: 20_000 });

/** The text of the chapter, being written. */
export const body = (by: Page): Locator => by.locator('.chapter-body');
export const field = (by: Page): Locator => body(by).locator('.ProseMirror');
export const tool = (by: Page, name: string): Locator =>
  body(by).getByRole('button', { name, exact: true }).first();

/** The paragraphs as they are read: without the carets of others. */
export const read = (by: Page): Promise<readonly string[]> =>
  field(by).evaluate((element) =>
    [...element.children].map((block) => {
      const plain = block.cloneNode(true) as HTMLElement;
      for (const extra of plain.querySelectorAll('.caret, .ProseMirror-trailingBreak')) extra.remove();
      return (plain.textContent ?? '').replaceAll('\u2060', '');
    }),
  );

/** What stands before the caret in its paragraph. */
export const beforeCaret = (by: Page): Promise<string> =>
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

/** What is selected on the page. */
const selected = (by: Page): Promise<string> => by.evaluate(() => getSelection()?.toString() ?? '');

/** Letters before the caret and in the selection as the editor knows them: it hears of the page's a moment later. */
const known = (by: Page): Promise<readonly [number, number]> =>
  field(by).evaluate((element) => {
    const { editor } = element as HTMLElement & { readonly editor: Editor };
    const { $from, from, to } = editor.state.selection;
    return [$from.parentOffset, to - from] as const;
  });

/** Waits until the page says so of its text. */
export const state = (by: Page, words: string): Promise<void> =>
  by.locator('.status').getByText(words, { exact: true }).first().waitFor();

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
export async function caretBehind(by: Page, words: string): Promise<void> {
  const [first = ''] = await read(by);
  await caretAt(by, first.indexOf(words) + words.length);
  const before = first.slice(0, first.indexOf(words) + words.length);
  await eventually(() => beforeCaret(by)).toBe(before);
  await eventually(() => known(by)).toEqual([before.length, 0]);
}

/** Selects these words. */
export async function select(by: Page, words: string): Promise<void> {
  const [first = ''] = await read(by);
  await caretAt(by, first.indexOf(words), words.length);
  await eventually(() => selected(by)).toBe(words);
  await eventually(() => known(by)).toEqual([first.indexOf(words), words.length]);
}

/** Cuts the line: what is done meanwhile is done at the same time as what others do. */
export async function away(by: Page): Promise<void> {
  await by.context().setOffline(true);
  await by.locator('.status').getByText('Ohne Verbindung').waitFor();
}

/** Gives the line back. */
export async function back(by: Page): Promise<void> {
  await by.context().setOffline(false);
  await by.locator('.status').getByText('Ohne Verbindung').waitFor({ state: 'detached' });
}

/** Editors of one chapter in two browsers, each signed in as somebody else. */
export class TwoEditors {
  readonly anna: Page;
  readonly bert: Page;
  /** A measure of the chapter. */
  readonly measureId: string;
  readonly #server: RunningServer;
  readonly #browser: Browser;

  private constructor(
    server: RunningServer,
    browser: Browser,
    pages: readonly [Page, Page],
    measureId: string,
  ) {
    this.#server = server;
    this.#browser = browser;
    [this.anna, this.bert] = pages;
    this.measureId = measureId;
  }

  /** Starts the program and opens the chapter twice. */
  static async open(): Promise<TwoEditors> {
    const [server, browser] = await Promise.all([startServer(), openBrowser()]);
    const person = async (email: string): Promise<Page> => {
      const page = await (await desktop(browser, server.origin)).newPage();
      await signIn(page, email);
      return page;
    };
    const pages = await Promise.all([person(demo.office), person('redaktion@heidmark.example')]);
    const [anna] = pages;
    const { concepts } = await (await anna.request.get('/api/concepts')).json();
    const newest = concepts.find((concept: { basedOnId: string | null }) => concept.basedOnId !== null);
    const { chapters, records } = await (await anna.request.get(`/api/concepts/${newest.id}`)).json();
    const chapterId = chapters.find((chapter: { kind: string }) => chapter.kind === 'field').id;
    const measureId: string = records.find(
      (record: { kind: string; chapterId: string }) =>
        record.kind === 'measure' && record.chapterId === chapterId,
    ).id;
    const path = `/buero/konzept/${newest.id}/kapitel/${chapterId}`;
    for (const by of pages) {
      await by.goto(path);
      await openText(by);
    }
    return new TwoEditors(server, browser, pages, measureId);
  }

  async close(): Promise<void> {
    await this.#browser.close();
    await this.#server.stop();
  }

  get #both(): readonly [Page, Page] {
    return [this.anna, this.bert];
  }

  /** Gives both the line back, whatever happened. */
  async reconnect(): Promise<void> {
    for (const by of this.#both) await by.context().setOffline(false);
  }

  /** Both show the same text, and it is this one. */
  async bothRead(...paragraphs: readonly string[]): Promise<void> {
    for (const by of this.#both)
      await eventually(async () => (await read(by)).join('|')).toBe(paragraphs.join('|'));
  }

  /** Both show the same, all of it saved; what they show. */
  async settled(): Promise<readonly string[]> {
    for (const by of this.#both) await state(by, 'gespeichert');
    await expect
      .poll(async () => JSON.stringify(await read(this.anna)) === JSON.stringify(await read(this.bert)), {
        timeout: 20_000,
      })
      .toBe(true);
    return await read(this.anna);
  }

  /** Both do something without knowing of each other, then hear of it. */
  async atOnce(first: () => Promise<unknown>, second: () => Promise<unknown>): Promise<void> {
    await away(this.anna);
    await away(this.bert);
    await first();
    await second();
    await back(this.anna);
    await back(this.bert);
  }

  /** Editors with nothing to take back, and no suggesting. */
  async afresh(): Promise<void> {
    for (const by of this.#both) {
      await tool(by, 'Fertig: Text des Kapitels').click();
      await openText(by);
      // The editor takes the focus by itself, a moment after it is there.
      await eventually(() => field(by).evaluate((element) => element === document.activeElement)).toBe(true);
    }
  }

  /** One paragraph before both, and nothing else. */
  async begin(words: string = sentence): Promise<void> {
    await this.afresh();
    await field(this.anna).focus();
    await this.anna.keyboard.press('Control+a');
    await this.anna.keyboard.press('Delete');
    await this.bothRead('');
    await this.anna.keyboard.insertText(words);
    await this.bothRead(words);
    await this.afresh();
    await this.bothRead(words);
  }
}

async function openText(by: Page): Promise<void> {
  await body(by)
    .getByRole('button', { name: /^Bearbeiten/ })
    .click();
  await field(by).waitFor();
}
