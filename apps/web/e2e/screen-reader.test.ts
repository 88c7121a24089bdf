import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { toldOf, wrongIn } from './accessibility-tree.ts';
import {
  demo,
  desktop,
  findings,
  narrow,
  openBrowser,
  type RunningServer,
  signIn,
  startServer,
} from './harness.ts';

/** The pages of the concept as a screen reader is told of them, and as axe judges them in the narrowest window. */

let server: RunningServer;
let browser: Browser;
let wide: Page;
let small: Page;
let concept = '';
let chapter = '';
let front = '';

beforeAll(async () => {
  [server, browser] = await Promise.all([startServer(), openBrowser()]);
  wide = await (await desktop(browser, server.origin)).newPage();
  small = await (await narrow(browser, server.origin)).newPage();
  await Promise.all([signIn(wide, demo.office), signIn(small, demo.office)]);
  const { concepts } = await (await wide.request.get('/api/concepts')).json();
  const { id } = concepts.find((one: { basedOnId: string | null }) => one.basedOnId !== null);
  const { chapters } = await (await wide.request.get(`/api/concepts/${id}`)).json();
  const named = (title: string): string =>
    `/buero/konzept/${id}/kapitel/${chapters.find((one: { title: string }) => one.title === title).id}`;
  concept = `/buero/konzept/${id}`;
  chapter = named('Gesundheit');
  front = named('Vorwort');
}, 180_000);

afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

/** The chapter once it is live: then its records can be written. */
async function openChapter(page: Page, path = chapter): Promise<void> {
  await page.goto(path);
  await page
    .getByRole('button', { name: /^Bearbeiten/ })
    .first()
    .waitFor();
}

/** Where one says what a measure came from. */
async function openOrigins(page: Page): Promise<void> {
  await openChapter(page);
  const opener = page.getByRole('button', { name: /dahinter.*: 5\.1\.2 / });
  await opener.click();
  await page.getByRole('button', { name: 'Herkunft hinzufügen' }).click();
  await page.getByRole('dialog').getByRole('radio').first().waitFor();
}

async function openCatalogue(page: Page, search = ''): Promise<void> {
  await page.goto(`${concept}/katalog${search}`);
  await page.getByRole('grid').waitFor();
}

/** Keys answer once the page is alive: then a cell can be reached. */
async function atCell(page: Page, key: string): Promise<void> {
  const cell = page.locator(`.catalogue tbody tr td[data-key=${key}]`).first();
  await expect
    .poll(async () => {
      await cell.focus();
      return cell.evaluate((element) => element === document.activeElement && element.tabIndex);
    })
    .toBe(0);
}

const pages: { readonly [name: string]: (page: Page) => Promise<void> } = {
  'a chapter as it is read': (page) => openChapter(page),
  'a chapter with a measure open': async (page) => {
    await openChapter(page);
    const sheet = page.getByRole('article', { name: /^5\.1\.2 / });
    await sheet.getByRole('button', { name: /^Bearbeiten/ }).click();
    await sheet.getByRole('textbox', { name: 'Beschreibung' }).waitFor();
  },
  'a chapter with a goal open': async (page) => {
    await openChapter(page);
    await page.getByRole('button', { name: /^Bearbeiten: 5\.1 / }).click();
    await page.getByRole('textbox', { name: 'Ziel in einem Satz' }).waitFor();
  },
  'a chapter with suggestions in its text': async (page) => {
    await openChapter(page, front);
    await page.getByRole('button', { name: /^Bearbeiten: Text des Kapitels/ }).click();
    const text = page.getByRole('textbox', { name: 'Text des Kapitels' });
    await text.waitFor();
    const suggestions = page.locator('.suggestions');
    if ((await suggestions.count()) === 0) {
      const mode = page.getByRole('button', { name: 'Vorschläge machen' });
      await mode.click();
      await expect.poll(() => mode.getAttribute('aria-pressed')).toBe('true');
      await text.click();
      await page.keyboard.press('Control+End');
      await page.keyboard.type(' Die Migrationsberatungsstellen wirken mit.');
    }
    await suggestions.waitFor();
  },
  'a chapter with its comments': async (page) => {
    await openChapter(page);
    await page
      .locator('.page-head')
      .getByRole('button', { name: /Anmerkung/ })
      .click();
    await page.locator('li.thread').first().waitFor();
  },
  'a chapter with a comment being written': async (page) => {
    await openChapter(page);
    await page.getByRole('button', { name: /^Anmerken, zu: 5\.1\.2 / }).click();
    await page.getByRole('textbox', { name: 'Ihre Anmerkung' }).waitFor();
  },
  'what a measure came from': async (page) => {
    await openChapter(page);
    await page.getByRole('button', { name: /dahinter.*: 5\.1\.1 / }).click();
    await page.getByRole('link', { name: 'Beim Arzt fehlen die Worte' }).first().waitFor();
  },
  ...Object.fromEntries(
    ['Ideen und Gruppen', 'Früheres Konzept', 'Anderes'].map((source) => [
      `an origin being added from ${source}`,
      async (page: Page) => {
        await openOrigins(page);
        await page.getByRole('dialog').getByRole('radio', { name: source }).check();
        await page.getByRole('dialog').locator('li button, select').first().waitFor();
      },
    ]),
  ),
  'the catalogue': (page) => openCatalogue(page),
  'the catalogue with measures chosen': async (page) => {
    await openCatalogue(page);
    await atCell(page, 'title');
    await page.keyboard.press('Space');
    await page.getByLabel('Feld', { exact: true }).selectOption('lead');
    await page.getByLabel('Neuer Inhalt: Federführung').waitFor();
  },
  'a measure before the catalogue': async (page) => {
    await openCatalogue(page, '?spalten=number,title,description');
    await atCell(page, 'description');
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').getByRole('textbox', { name: 'Beschreibung' }).waitFor();
  },
  'the goals': async (page) => {
    await page.goto(`${concept}/katalog/ziele`);
    await page.getByRole('table').waitFor();
  },
  'what is missing before the decision': async (page) => {
    await page.goto(`${concept}/beschlussreif`);
    await page.getByRole('heading', { level: 2 }).first().waitFor();
  },
  'the concept': async (page) => {
    await page.goto(concept);
    await page.getByRole('heading', { level: 3 }).first().waitFor();
  },
  'the versions': async (page) => {
    await page.goto('/buero/fassungen');
    await page.getByRole('table').first().waitFor();
  },
  'a version': async (page) => {
    await page.goto('/buero/fassungen');
    await page.getByRole('link', { name: 'Fassung 1.1', exact: true }).click();
    await page.getByRole('heading', { level: 2, name: /Gesundheit/ }).waitFor();
  },
  ...Object.fromEntries(
    ['synopse', 'spalte', 'nebeneinander'].map((view) => [
      `two versions compared as ${view}`,
      async (page: Page) => {
        await page.goto(`/heidmark/konzept/vergleich?ansicht=${view}`);
        await page.getByRole('heading', { level: 2 }).first().waitFor();
      },
    ]),
  ),
  'the public concept': async (page) => {
    await page.goto('/heidmark/konzept');
    await page.getByRole('heading', { level: 2 }).first().waitFor();
  },
};

/** Runs in the page: what is called by its words and has them once more as its title, which some read aloud as well. */
function saidTwice(): string[] {
  return [...document.querySelectorAll<HTMLElement>('button[title], a[title]')]
    .filter(({ title, textContent }) => textContent.includes(title))
    .map(({ title }) => title);
}

describe.each(Object.keys(pages))('%s', (name) => {
  it('names everything one can operate, once, under headings without a gap', async () => {
    await small.goto('about:blank');
    await pages[name]?.(wide);
    const told = await toldOf(wide);
    expect(told.filter(({ role }) => role === 'heading').length).toBeGreaterThan(0);
    expect(wrongIn(told)).toEqual([]);
    expect(await wide.evaluate(saidTwice)).toEqual([]);
  });

  it('has nothing axe objects to or cannot decide at 320 px, and fits', async () => {
    // One person at a time: what two see of each other is another page's matter.
    await wide.goto('about:blank');
    await pages[name]?.(small);
    expect(await findings(small)).toEqual([]);
    const over = await small.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(over).toBeLessThanOrEqual(0);
  });
});

describe('what a screen reader is told', () => {
  it('begins a goal and a measure with their title, before what can be done with them', async () => {
    await openChapter(wide);
    const order = (await toldOf(wide)).map(({ role, name }) => `${role} ${name}`);
    const at = (words: RegExp) => order.findIndex((line) => words.test(line));
    for (const number of ['5.1', '5.1.2']) {
      const tools = at(new RegExp(`^button Bearbeiten: ${number.replaceAll('.', '\\.')} `));
      const title = order[tools]?.replace(`button Bearbeiten: ${number} `, 'heading ') ?? '';
      expect(order.indexOf(title)).toBeGreaterThan(0);
      expect(order.indexOf(title)).toBeLessThan(tools);
    }
  });

  it('stays where it was pressed, or beside it, when an origin was taken', async () => {
    await openOrigins(wide);
    const dialog = wide.getByRole('dialog');
    const take = dialog.getByRole('button', { name: /^Karte übernehmen/ }).first();
    await take.focus();
    const name = (await take.getAttribute('aria-label')) ?? '';
    await wide.keyboard.press('Enter');
    await dialog.getByRole('button', { name, exact: true }).waitFor({ state: 'detached' });
    const inList = () => wide.evaluate(() => document.activeElement?.closest('li') != null);
    await expect.poll(inList).toBe(true);
    await wide.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });

    // What was taken is taken away again: the focus stays in the list it stood in.
    const remove = wide.getByRole('button', {
      name: name.replace('Karte übernehmen', 'Herkunft entfernen'),
      exact: true,
    });
    await remove.focus();
    await wide.keyboard.press('Enter');
    await remove.waitFor({ state: 'detached' });
    await expect
      .poll(() => wide.evaluate(() => document.activeElement?.closest('.record-thread') != null))
      .toBe(true);
  });

  it('is judged: each fault is found where it is', async () => {
    const page = await (await desktop(browser, server.origin)).newPage();
    await page.setContent(`<main>
      <h1>Seite</h1><h3>Zu tief</h3><h3></h3>
      <button></button><button aria-label="Mehr, Mehr"></button>
      <section aria-label="Hier"><button>Mehr</button><button>Mehr</button></section>
      <a href="#a">Lesen</a><a href="#a">Lesen</a><a href="#b">Lesen</a>
      <span id="f">Fett</span><button aria-describedby="f">Fett</button>
      <p role="alert" aria-label="Achtung">laut</p></main>`);
    const wrong = wrongIn(await toldOf(page)).map((line) => line.replace(/ \d+$/, ''));
    expect(wrong).toEqual([
      'heading 3 after 1: Zu tief',
      'heading without words',
      'button without a name, in ',
      'button says its name twice: Mehr, Mehr',
      'two of one name: button Mehr, in region Hier',
      'two of one name: link Lesen, in ',
      'button describes itself by its name: Fett',
      'interrupts: alert Achtung',
    ]);
    await page.close();
  });
});
