import { createHash } from 'node:crypto';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  arrowTo,
  demo,
  desktop,
  findings,
  follow,
  narrow,
  openBrowser,
  type RunningServer,
  signIn,
  startServer,
} from './harness.ts';

let server: RunningServer;
let browser: Browser;

beforeAll(async () => {
  [server, browser] = await Promise.all([startServer(), openBrowser()]);
});

afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

const home = '/heidmark';

/** Addresses of one thing of each kind, found by walking to it. */
async function places(page: Page): Promise<readonly string[]> {
  await page.goto(`${home}/konzept`);
  const behind = await page
    .getByRole('link', { name: /Ideen? dahinter/ })
    .first()
    .getAttribute('href');
  await page.goto(`${home}/ideen`);
  const idea = await page
    .getByRole('link', { name: /^Weg und Antwort lesen/ })
    .first()
    .getAttribute('href');
  return [
    home,
    `${home}/konzept`,
    behind ?? '',
    `${home}/ideen`,
    `${home}/ideen?suche=gibtesnicht`,
    idea ?? '',
    `${home}/termine`,
    `${home}/barrierefreiheit`,
    `${home}/datenschutz`,
    `${home}/impressum`,
  ];
}

describe('the public pages without script', () => {
  let reader: BrowserContext;
  let page: Page;

  beforeAll(async () => {
    reader = await browser.newContext({ baseURL: server.origin, javaScriptEnabled: false, locale: 'de-DE' });
    reader.setDefaultTimeout(20_000);
    page = await reader.newPage();
  });

  afterAll(() => reader?.close());

  it('lead from the only county to the concept, to the ideas behind a measure and back to it', async () => {
    await page.goto('/');
    expect(new URL(page.url()).pathname).toBe(home);
    await follow(page, () => page.getByRole('link', { name: 'Konzept lesen' }).click());
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe(
      'Integrations- und Teilhabekonzept',
    );
    const measure = measureOn(page, 'Abendkurse in den Dörfern');
    await follow(page, () => measure.getByRole('link', { name: '3 Ideen dahinter' }).click());
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('1.1.2 Abendkurse in den Dörfern');
    const ukrainian = page.locator('blockquote[lang=uk]');
    expect(await ukrainian.count()).toBe(1);
    await follow(page, () => page.locator('article', { has: ukrainian }).getByRole('link').click());
    const thread = page.getByRole('list', { name: 'Der Weg dieser Idee' });
    expect(await thread.getByRole('listitem').count()).toBeGreaterThanOrEqual(6);
    expect(await thread.innerText()).toContain('Kreistag: angenommen');
    await follow(page, () => thread.getByRole('link', { name: '1.1.2 Abendkurse in den Dörfern' }).click());
    const { pathname, hash } = new URL(page.url());
    expect(pathname).toBe(`${home}/konzept`);
    expect(await page.locator(hash).innerText()).toContain('Abendkurse in den Dörfern');
  });

  it('find ideas by word and field, page by page', async () => {
    await page.goto(home);
    await page.getByLabel('Eine Idee suchen').fill('Bus');
    await follow(page, () => page.getByRole('button', { name: 'Suchen' }).click());
    await page.getByLabel('Handlungsfeld').selectOption('housing');
    await follow(page, () => page.getByRole('button', { name: 'Ideen anzeigen' }).click());
    const query = new URL(page.url()).searchParams;
    expect([query.get('suche'), query.get('feld')]).toEqual(['Bus', 'housing']);
    const cards = page.locator('main article');
    expect(await cards.count()).toBeGreaterThan(0);
    for (const card of await cards.all())
      expect(await card.innerText()).toContain('Wohnen und Leben vor Ort');
    await follow(page, () => page.getByRole('link', { name: 'Alle Ideen zeigen' }).click());
    expect(await cards.count()).toBe(30);
    await follow(page, () => page.getByRole('link', { name: 'Nächste Seite' }).click());
    expect(await page.locator('nav[aria-label=Seiten]').innerText()).toContain('Seite 2 von 4');
  });

  it('ship no script but the choice of light or dark, and let nobody be counted', async () => {
    for (const path of [home, `${home}/konzept`, `${home}/ideen`]) {
      const answer = await reader.request.get(path);
      const html = await answer.text();
      const scripts = [...html.matchAll(/<script[^>]*src="([^"]*)"/g)].map(([, source]) => source);
      expect(scripts.filter((source) => !source?.endsWith('/theme.js'))).toEqual([]);
      expect(html).not.toMatch(/modulepreload|<script[^>]*>[^<]*import\(/);
      expect(html).not.toContain('noindex');
      expect(answer.headers()['set-cookie']).toBeUndefined();
    }
  });

  it('hand out the version that was hashed, and a PDF of it', async () => {
    await page.goto(`${home}/konzept`);
    const shown = await page.locator('section[aria-labelledby=downloads] code').innerText();
    const links = page.locator('section[aria-labelledby=downloads] a[download]');
    const [pdfPath = '', odtPath = '', jsonPath = ''] = await links.evaluateAll((found) =>
      found.map((link) => link.getAttribute('href') ?? ''),
    );
    const json = await reader.request.get(jsonPath);
    const sum = createHash('sha256')
      .update(await json.body())
      .digest('hex');
    expect([sum, json.headers()['x-content-sha256']]).toEqual([shown, shown]);
    const odt = await reader.request.get(odtPath, { timeout: 60_000 });
    expect(odt.headers()['content-type']).toBe('application/vnd.oasis.opendocument.text');
    const schema = await reader.request.get('/schema/version-1.json');
    expect([schema.headers()['content-type'], (await schema.json()).title]).toEqual([
      'application/schema+json',
      'fortschrift-version/1',
    ]);
    const pdf = await reader.request.get(pdfPath, { timeout: 60_000 });
    expect(pdf.headers()['content-type']).toBe('application/pdf');
    expect(pdf.headers()['x-content-sha256']).toBe(shown);
    expect((await pdf.body()).subarray(0, 5).toString()).toBe('%PDF-');
  });

  it('know the version that was in force before, and nothing that is not published', async () => {
    await page.goto(`${home}/konzept`);
    await follow(page, () => page.getByRole('link', { name: /^Integrationskonzept 2018/ }).click());
    expect(await page.locator('main').innerText()).toContain('Sie lesen eine frühere Fassung');
    const missing = await reader.request.get(`${home}/konzept?fassung=aaaaaaaaaaaaaaaaaaaaaaaaaa`);
    expect(missing.status()).toBe(404);
    expect((await reader.request.get('/gibtesnicht')).status()).toBe(404);
  });
});

/** Axe takes its time with 30 measures; both widths and both schemes are covered by two of their pairs. */
const looks = [
  ['a wide window in light', desktop, 'light'],
  ['a narrow window in dark', narrow, 'dark'],
] as const;
const axeLimit = 240_000;

/** The measure of this title; others may name it where they refer to it. */
function measureOn(page: Page, title: string) {
  return page.locator('article', { has: page.getByRole('heading', { name: title }) }).first();
}

/** What is wrong with the pages at these addresses, each named; empty when all is well. */
async function wrongWith(
  page: Page,
  paths: readonly string[],
  signed: readonly string[] = [],
): Promise<string[]> {
  const wrong: string[] = [];
  for (const path of paths) {
    await page.goto(path);
    wrong.push(...(await findings(page, signed)).map((line) => `${path}: ${line}`));
    const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    if (over > 0) wrong.push(`${path} is ${over} px too wide`);
  }
  return wrong;
}

describe('axe on the public pages', () => {
  it.each(looks)('finds nothing in %s', { timeout: axeLimit }, async (_, open, colorScheme) => {
    const context = await open(browser, server.origin, { colorScheme });
    const page = await context.newPage();
    // The red line runs beside headings there; both its ends were looked at in both schemes.
    expect(await wrongWith(page, await places(page), ['color-contrast'])).toEqual([]);
    await context.close();
  });
});

describe('a committee', () => {
  let clerk: BrowserContext;
  let page: Page;

  beforeAll(async () => {
    clerk = await desktop(browser, server.origin);
    page = await clerk.newPage();
    await signIn(page, demo.committee);
  });

  afterAll(() => clerk?.close());

  /** Opens version 1.1 and waits until its script has taken over. */
  async function openVersion(on: Page): Promise<void> {
    await on.goto('/gremium');
    await on.getByRole('link', { name: /^Fassung lesen: 1\.1/ }).click();
    await on.getByRole('heading', { level: 1, name: /Fassung 1\.1$/ }).waitFor();
  }

  it('lets in nobody without the right, and sends strangers to sign in', async () => {
    const stranger = await desktop(browser, server.origin);
    const other = await stranger.newPage();
    await other.goto('/gremium');
    expect(new URL(other.url()).pathname).toBe('/anmelden');
    await signIn(other, demo.moderator);
    expect((await other.goto('/gremium'))?.status()).toBe(403);
    await stranger.close();
  });

  it('sees first what is new, then the coming session', async () => {
    await page.goto('/gremium');
    const heads = await page.locator('main h2').allInnerTexts();
    expect(heads.slice(0, 2)).toEqual(['Neu in den letzten 60 Tagen', 'Ihre nächste Sitzung']);
    expect(await page.locator('section[aria-labelledby=news]').innerText()).toContain('Fassung 1.1');
    expect(await page.locator('meta[name=robots]').getAttribute('content')).toBe('noindex');
    const html = await clerk.request.get('/gremium');
    expect(html.headers()['cache-control']).toContain('no-store');
  });

  it('reads a motion point by point, with what is struck and what is new', async () => {
    await page.goto('/gremium');
    await page
      .getByRole('link', { name: /^Änderungsantrag der Fraktion/ })
      .last()
      .click();
    const row = page.getByRole('row').filter({ hasText: '4.2.1' });
    expect(await row.locator('del').innerText()).toContain('halben');
    expect(await row.locator('ins').innerText()).toContain('ganzen');
    expect(await row.innerText()).toContain('abgelehnt');
    await row.getByRole('link', { name: '4.2.1' }).click();
    await page.waitForURL(/#record-/);
    await page.locator(new URL(page.url()).hash, { hasText: 'Maßnahme' }).waitFor();
  });

  it('comments on a field, and on a sentence of it, with the keyboard alone; the office settles it', async () => {
    await openVersion(page);
    const place = measureOn(page, 'Rufbus am Wochenende');
    await place
      .getByRole('button', { name: /Anmerk/ })
      .last()
      .focus();
    await page.keyboard.press('Enter');
    const panel = page.getByRole('complementary', { name: 'Anmerkungen' });
    await panel.getByLabel('Ihre Anmerkung').waitFor();
    const passage = panel.getByRole('combobox', { name: 'Stelle', exact: true });
    await passage.focus();
    await arrowTo(passage, 'Beschreibung');
    await panel.getByRole('combobox', { name: 'Wortlaut' }).focus();
    await page.keyboard.press('ArrowDown');
    await panel.locator('blockquote', { hasText: 'Der Rufbus fährt' }).waitFor();
    await panel.getByLabel('Ihre Anmerkung').focus();
    await page.keyboard.type('Bitte auch die Haltestelle am Bahnhof prüfen.');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    const written = panel.getByRole('listitem').filter({ hasText: 'Bitte auch die Haltestelle' });
    await written.waitFor();
    expect(await written.getByRole('heading').innerText()).toMatch(/^Anmerkung von .+ zu „Der Rufbus fährt/);
    await expect.poll(() => page.evaluate(() => CSS.highlights.get('commented-now')?.size)).toBe(1);
    await written.getByRole('button', { name: /^Zur Stelle/ }).focus();
    await page.keyboard.press('Enter');
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.textContent))
      .toContain('Der Rufbus fährt');
    // What was sent is no draft any more.
    await panel.getByRole('button', { name: 'Neue Anmerkung' }).click();
    expect(await panel.getByLabel('Ihre Anmerkung').inputValue()).toBe('');

    const office = await desktop(browser, server.origin);
    const other = await office.newPage();
    await signIn(other, demo.office);
    await openVersion(other);
    const there = measureOn(other, 'Rufbus am Wochenende');
    await there.getByRole('button', { name: /Anmerkung(en)? zu: Beschreibung/ }).click();
    const beside = other.getByRole('complementary', { name: 'Anmerkungen' });
    const own = beside.getByRole('listitem').filter({ hasText: 'Bitte auch die Haltestelle' });
    await own.getByRole('button', { name: /^Erledigt/ }).click();
    await own.waitFor({ state: 'detached' });
    await beside.getByRole('button', { name: /^\d+ erledigt$/ }).click();
    await own.getByText(/erledigt in Fassung/).waitFor();
    await office.close();
  });

  it('records five to five: rejected, with the rule beside it, for good', async () => {
    await openVersion(page);
    await page.getByRole('link', { name: 'Ergebnis festhalten' }).click();
    const form = page.locator('section#record');
    await form
      .getByLabel('Sitzung')
      .selectOption({ label: '14. Sitzung des Ausschusses für Soziales und Integration' });
    await form.getByLabel('Anwesend').fill('10');
    await form.getByLabel('Ja', { exact: true }).fill('6');
    await form.getByLabel('Nein', { exact: true }).fill('5');
    await form.getByText('11 Stimmen bei 10 Stimmberechtigten').waitFor();
    await form.getByLabel('Anwesend').fill('11');
    await form.getByText('mehrheitlich empfohlen').waitFor();
    await form.getByLabel('Ja', { exact: true }).fill('5');
    await form.getByLabel('Enthaltung').fill('1');
    await form.getByText('Empfehlung: bei Stimmengleichheit abgelehnt').waitFor();
    await form.getByText('§ 66 NKomVG').last().waitFor();
    await form.getByRole('button', { name: 'Ergebnis prüfen und festhalten' }).click();
    const dialog = page.locator('dialog[open]', { hasText: 'kann niemand mehr ändern' });
    await dialog.waitFor();
    expect(await findings(page)).toEqual([]);
    await dialog.getByRole('button', { name: 'Ergebnis festhalten' }).click();
    const decisions = page.locator('section#decisions');
    await decisions.getByText('bei Stimmengleichheit abgelehnt').waitFor();
    expect(await decisions.innerText()).toContain('Ja 5, Nein 5, Enthaltungen 1; 11 anwesend');
    await form.waitFor({ state: 'detached' });
    await page.goto('/gremium');
    await page.getByRole('link', { name: 'Zur Sitzung mit allen Unterlagen' }).click();
    await page.getByText('bei Stimmengleichheit abgelehnt').waitFor();
  });

  it.each(looks)(
    'has pages axe finds nothing wrong with in %s',
    { timeout: axeLimit },
    async (_, open, colorScheme) => {
      const context = await open(browser, server.origin, { colorScheme });
      const other = await context.newPage();
      await signIn(other, demo.office);
      await other.goto('/gremium');
      const links = other.locator('main a');
      const hrefs = await links.evaluateAll((found) => found.map((link) => link.getAttribute('href') ?? ''));
      const first = (kind: string) => hrefs.find((href) => href.startsWith(`/gremium/${kind}/`)) ?? '';
      expect(
        await wrongWith(other, ['/gremium', first('fassung'), first('sitzung'), first('vorlage')]),
      ).toEqual([]);
      await context.close();
    },
  );
});
