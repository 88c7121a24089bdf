import { readFileSync } from 'node:fs';
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  demo,
  desktop,
  findings,
  openBrowser,
  phone,
  type RunningServer,
  signIn,
  startServer,
} from './harness.ts';

let server: RunningServer;
let browser: Browser;
let anna: Page;
let bert: Page;
let conceptId: string;
let chapterPath: string;
let chapterId: string;

const eventually = <Value>(read: () => Value) => expect.poll(read, { timeout: 10_000 });
const field = (by: Page): Locator => by.locator('.chapter-body .ProseMirror');
const tool = (by: Page, name: string): Locator =>
  by.locator('.chapter-body').getByRole('button', { name, exact: true }).first();
const said = (by: Page): Locator => by.locator('.chapter-body .suggestions');
/** The suggestion the editor knows the caret to be in, in words; the browser tells it of a moved caret a moment later. */
const here = (by: Page) => said(by).locator('[aria-current] .told').allInnerTexts();

async function person(email: string): Promise<Page> {
  const page = await (await desktop(browser, server.origin)).newPage();
  await signIn(page, email);
  return page;
}

async function open(by: Page): Promise<void> {
  await by.goto(chapterPath);
  await by
    .locator('.chapter-body')
    .getByRole('button', { name: /^Bearbeiten/ })
    .click();
  await field(by).waitFor();
}

/** Empties the text and begins with one paragraph. */
async function begin(by: Page, words: string): Promise<void> {
  await field(by).click();
  await by.keyboard.press('Control+a');
  await by.keyboard.press('Delete');
  await by.keyboard.type(words);
}

async function paste(by: Page, file: string): Promise<void> {
  const html = readFileSync(new URL(`./clipboard/${file}`, import.meta.url), 'utf8');
  await field(by).evaluate((element, text) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/html', text);
    element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  }, html);
}

beforeAll(async () => {
  [server, browser] = await Promise.all([startServer(), openBrowser()]);
  [anna, bert] = await Promise.all([person(demo.office), person('redaktion@heidmark.example')]);
  const { concepts } = await (await anna.request.get('/api/concepts')).json();
  conceptId = concepts.find((concept: { basedOnId: string | null }) => concept.basedOnId !== null).id;
  const { chapters } = await (await anna.request.get(`/api/concepts/${conceptId}`)).json();
  chapterId = chapters.find((chapter: { kind: string }) => chapter.kind === 'front').id;
  chapterPath = `/buero/konzept/${conceptId}/kapitel/${chapterId}`;
  await open(anna);
}, 180_000);

afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

describe('a text pasted from an office program', () => {
  it.each(['libreoffice.txt', 'word.txt'])(
    'keeps headings, lists, tables, links, footnotes and languages, and nothing else: %s',
    async (file) => {
      await begin(anna, '');
      await paste(anna, file);
      const text = field(anna);
      expect(await text.locator('h3').allInnerTexts()).toEqual(['Sprache lernen']);
      expect(await text.locator('ul > li > ul > li').allInnerTexts()).toEqual(['mit Kinderbetreuung']);
      expect(await text.locator('th').allInnerTexts()).toEqual(['Jahr', 'Kurse']);
      const lengths = await text.locator('tr').evaluateAll((rows) => rows.map((row) => row.children.length));
      expect(lengths).toEqual([2, 2, 2]);
      const links = await text
        .locator('a')
        .evaluateAll((all) => all.map((link) => link.getAttribute('href')));
      expect(links).toEqual(['https://www.example.org/kurse']);
      expect(await text.locator('sup').getAttribute('data-footnote')).toBe('Angaben der vhs.');
      const passage = text.locator('span[lang="ar"]');
      expect([await passage.innerText(), await passage.getAttribute('dir')]).toEqual(['أهلا وسهلا', 'rtl']);
      expect(await text.locator('img, font, [class^="Mso"], [style*="mso"]').count()).toBe(0);
    },
  );

  it('is read with heads, numbered notes and a way back', async () => {
    await tool(anna, 'Fertig: Text des Kapitels').click();
    const read = anna.locator('.chapter-body .rich-text');
    expect(await read.locator('th[scope="col"]').count()).toBe(2);
    const sign = read.locator('.note-sign a');
    expect(await sign.getAttribute('aria-label')).toBe('Fußnote 1');
    const note = (await sign.getAttribute('href')) ?? '';
    expect(await read.locator(note.replaceAll(':', '\\:')).innerText()).toContain('Angaben der vhs.');
    expect(await findings(anna, ['color-contrast'])).toEqual([]);
    await anna
      .locator('.chapter-body')
      .getByRole('button', { name: /^Bearbeiten/ })
      .click();
    await field(anna).waitFor();
  });
});

describe('a table by keyboard alone', () => {
  it('is made, filled, given a row and a column, and left', async () => {
    await begin(anna, 'Vor der Tabelle');
    await anna.keyboard.press('Enter');
    await anna.keyboard.press('Alt+F10');
    const focused = () => anna.evaluate(() => document.activeElement?.getAttribute('data-tool'));
    expect(await focused()).toBe('bold');
    while ((await focused()) !== 'table') await anna.keyboard.press('ArrowRight');
    await anna.keyboard.press('Enter');
    for (const word of ['Jahr', 'Kurse', 'Plätze', '2024', '12', '180', '2025', '15', '231', '2026']) {
      await anna.keyboard.type(word);
      await anna.keyboard.press('Tab');
    }
    const rows = () =>
      field(anna)
        .locator('tr')
        .evaluateAll((all) => all.map((row) => row.children.length));
    expect(await rows()).toEqual([3, 3, 3, 3]);
    await anna.keyboard.press('Escape');
    await anna.keyboard.press('Shift+Tab');
    while ((await focused()) !== 'columnAfter') await anna.keyboard.press('ArrowRight');
    await anna.keyboard.press('Enter');
    expect(await rows()).toEqual([4, 4, 4, 4]);
    await anna.keyboard.press('Control+z');
    expect(await rows()).toEqual([3, 3, 3, 3]);
    await anna.keyboard.press('Escape');
    await anna.keyboard.press('Tab');
    expect(await field(anna).evaluate((element) => element.contains(document.activeElement))).toBe(false);
  });
});

describe('suggestions of two people in one paragraph', () => {
  it('stand beside each other, with who made them, at both', async () => {
    await begin(anna, 'Der Kurs beginnt im Mai und kostet nichts.');
    await open(bert);
    await eventually(() => field(bert).innerText()).toContain('kostet nichts');
    await tool(anna, 'Vorschläge machen').click();
    await tool(bert, 'Vorschläge machen').click();
    await field(anna).click();
    await anna.keyboard.press('Control+Home');
    for (let step = 0; step < 8; step++) await anna.keyboard.press('Shift+ArrowRight');
    await field(bert).click();
    await bert.keyboard.press('Control+End');
    await Promise.all([anna.keyboard.type('Die Beratung'), bert.keyboard.type(' Es gibt Betreuung.')]);
    for (const page of [anna, bert]) {
      await eventually(() => field(page).locator('del').allInnerTexts()).toEqual(['Der Kurs']);
      await eventually(() => field(page).locator('ins').allInnerTexts()).toEqual([
        'Die Beratung',
        ' Es gibt Betreuung.',
      ]);
      await eventually(() => said(page).locator('.told').allInnerTexts()).toEqual([
        'Ersetzen: „Der Kurs“ durch „Die Beratung“',
        'Einfügen: „Es gibt Betreuung.“',
      ]);
    }
    expect(await said(anna).innerText()).toContain('Aylin Demirhan');
    expect(await field(anna).locator('ins').last().getAttribute('data-said')).toContain('Aylin Demirhan');
    expect(await findings(anna, ['color-contrast'])).toEqual([]);
  });

  it('are no part of what is read, and are counted before a version is frozen', async () => {
    const { content } = await (await anna.request.get(`/api/chapters/${chapterId}`)).json();
    expect(JSON.stringify(content.body)).toContain('Der Kurs beginnt im Mai und kostet nichts.');
    expect(JSON.stringify(content.body)).not.toContain('Beratung');
    expect(content.suggestions).toEqual({ body: 2 });
    await bert.goto(`/buero/fassungen?einfrieren=${conceptId}`);
    await bert.getByText('2 Vorschläge im Text sind offen; die Fassung enthält den Text ohne sie').waitFor();
  });

  it('are walked, accepted and rejected by key, and taken back', async () => {
    await field(anna).click();
    await anna.keyboard.press('Control+Home');
    // The click and the key both put the caret into this one; from its inside a step would lead to the next.
    await eventually(() => here(anna)).toEqual(['Ersetzen: „Der Kurs“ durch „Die Beratung“']);
    await anna.keyboard.press('Alt+Enter');
    await eventually(() => field(anna).innerText()).toBe(
      'Die Beratung beginnt im Mai und kostet nichts. Es gibt Betreuung.',
    );
    await anna.keyboard.press('Alt+ArrowDown');
    await eventually(() => here(anna)).toEqual(['Einfügen: „Es gibt Betreuung.“']);
    await anna.keyboard.press('Alt+Shift+Enter');
    await eventually(() => field(anna).innerText()).toBe('Die Beratung beginnt im Mai und kostet nichts.');
    await eventually(() => said(anna).count()).toBe(0);
    await anna.keyboard.press('Control+z');
    await eventually(() => said(anna).locator('.told').count()).toBeGreaterThan(0);
  });

  it('fit a phone', async () => {
    const small = await (await phone(browser, server.origin)).newPage();
    await signIn(small, demo.office);
    await open(small);
    await said(small).waitFor();
    const [page, view] = await small.evaluate(() => [
      document.documentElement.scrollWidth,
      window.innerWidth,
    ]);
    expect(page).toBeLessThanOrEqual(view ?? 0);
    expect(await findings(small, ['color-contrast'])).toEqual([]);
  });
});

describe('structure that is suggested', () => {
  it('is told in words at the other, is no part of what is read, and is there once accepted', async () => {
    const off = tool(anna, 'Vorschläge machen');
    if ((await off.getAttribute('aria-pressed')) === 'true') await off.click();
    await expect.poll(() => off.getAttribute('aria-pressed'), { timeout: 10_000 }).toBe('false');
    await begin(anna, 'Ziele der Förderung');
    await anna.keyboard.press('Enter');
    await anna.keyboard.type('Der Kurs kostet nichts.');
    await eventually(() => said(anna).count()).toBe(0);
    await open(bert);
    await eventually(() => field(bert).innerText()).toContain('Der Kurs kostet nichts.');
    await tool(bert, 'Vorschläge machen').click();
    await field(bert).click();
    await bert.keyboard.press('Control+Home');
    await tool(bert, 'Überschrift').click();
    await said(bert)
      .getByRole('button', { name: 'Als Überschrift: „Ziele der Förderung“', exact: true })
      .waitFor();
    await field(bert).click();
    await bert.keyboard.press('Control+End');
    await tool(bert, 'Fußnote').click();
    await bert.getByLabel('Text der Fußnote').fill('Angaben der vhs.');
    await bert.getByRole('button', { name: 'Fußnote übernehmen' }).click();
    await eventually(() => said(anna).locator('.told').allInnerTexts()).toEqual([
      'Als Überschrift: „Ziele der Förderung“',
      'Fußnote einfügen: „Angaben der vhs.“',
    ]);
    const { content } = await (await anna.request.get(`/api/chapters/${chapterId}`)).json();
    expect(content.suggestions).toEqual({ body: 2 });
    expect(JSON.stringify(content.body)).not.toMatch(/heading|footnote/);
    expect(await findings(bert, ['color-contrast'])).toEqual([]);
    await said(anna).getByRole('button', { name: 'Alle annehmen' }).click();
    await eventually(() => field(bert).locator('h3').allInnerTexts()).toEqual(['Ziele der Förderung']);
    await eventually(() => field(bert).locator('sup').count()).toBe(1);
    await eventually(() => said(bert).count()).toBe(0);
  });
});
