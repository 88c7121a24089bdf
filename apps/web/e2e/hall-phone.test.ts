import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  type Event,
  findings,
  freshId,
  narrow,
  openBrowser,
  openEvent,
  phone,
  type RunningServer,
  startServer,
} from './harness.ts';

let server: RunningServer;
let browser: Browser;
let event: Event;

beforeAll(async () => {
  [server, browser] = await Promise.all([startServer(), openBrowser()]);
  event = await openEvent(server.origin, 3);
});

afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

/** Joins by the card of a table and waits until the phone has a line to it. */
async function sit(context: BrowserContext, table: number): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`/j/${event.code}/${table}`);
  await page.locator('button[name=table]').first().click();
  await page.waitForURL(/\/platz\//);
  await ready(page);
  return page;
}

/** Until the script has taken the page over: its draft is written down from then on. */
async function ready(page: Page): Promise<void> {
  await page.waitForFunction(() => document.querySelector('[data-ready]') !== null);
}

async function write(page: Page, text: string): Promise<void> {
  await page.fill('textarea[name=text]', text);
  await page.click('form[method=POST] button[type=submit]');
}

const own = (page: Page, text: string) => page.locator('article', { hasText: text });
const tab = (page: Page, index: number) => page.locator('nav.tabs a').nth(index);

describe('a phone in Arabic', () => {
  let context: BrowserContext;
  let page: Page;
  const scripts: Promise<string>[] = [];

  beforeAll(async () => {
    context = await phone(browser, server.origin);
    context.on('response', (response) => {
      const isScript = response.request().resourceType() === 'script';
      if (isScript && response.status() === 200) scripts.push(response.text());
    });
    page = await context.newPage();
  });
  afterAll(() => context.close());

  it('is asked for the code, forgives how it is typed, and says when it is wrong', async () => {
    await page.goto('/j');
    expect(await findings(page)).toEqual([]);
    await page.fill('input[name=code]', 'zzz zzz');
    await page.click('main button[type=submit]');
    await page.waitForSelector('[aria-invalid=true]');
    expect(await page.inputValue('input[name=code]')).toBe('zzz zzz');
    expect(await findings(page)).toEqual([]);
    const { code } = event;
    await page.fill('input[name=code]', ` ${code.slice(0, 3)}-${code.slice(3).toLowerCase()} `);
    await page.click('main button[type=submit]');
    await page.waitForURL(`**/j/${code}`);
  });

  it('chooses its language first and is written from right to left', async () => {
    await page.goto(`/j/${event.code}/1`);
    expect(await findings(page)).toEqual([]);
    await page.click('main a[lang=ar]');
    await page.waitForSelector('html[lang=ar][dir=rtl]');
    await page.locator('main', { hasText: 'الجلوس إلى الطاولة 1' }).waitFor();
    expect(await findings(page)).toEqual([]);
  });

  it('sits down with one more tap, however often it is pressed', async () => {
    const seats = await page.locator('button[name=table]').first().elementHandle();
    await page.evaluate((button) => {
      const form = (button as HTMLButtonElement).form;
      if (!form) throw new Error('no form');
      const body = new FormData(form, button as HTMLButtonElement);
      return Promise.all([1, 2, 3].map(() => fetch(location.href, { method: 'POST', body })));
    }, seats);
    await page.goto(`/j/${event.code}/1`);
    await page.waitForURL(/\/platz\//);
    await ready(page);
    const head = await page.locator('.phone-head').innerText();
    const other = await phone(browser, server.origin, { language: 'de' });
    const next = await sit(other, 1);
    const number = (text: string) => Number(/\d+/.exec(text.split('\n')[1] ?? '')?.[0]);
    expect(number(await next.locator('.phone-head').innerText())).toBe(number(head) + 1);
    await other.close();
    expect(await findings(page)).toEqual([]);
  });

  it('writes a card that another phone sees at once, in its own language', async () => {
    const other = await phone(browser, server.origin, { language: 'de' });
    const second = await sit(other, 1);
    await tab(second, 1).click();
    await second.waitForSelector('h1:has-text("Karten am Tisch")');

    await write(page, 'حافلة يوم السبت');
    await own(second, 'حافلة يوم السبت').waitFor();
    const text = own(second, 'حافلة يوم السبت').locator('.text');
    expect(await text.getAttribute('lang')).toBe('ar');
    expect(await text.getAttribute('dir')).toBe('auto');
    expect(await findings(second)).toEqual([]);

    await own(page, 'حافلة يوم السبت').getByText('تعديل').click();
    expect(await findings(page)).toEqual([]);
    await page.fill('form.edit textarea[name=text]', 'حافلة يوم الأحد');
    await page.click('form.edit button[type=submit]');
    await own(second, 'حافلة يوم الأحد').waitFor();
    await own(second, 'حافلة يوم السبت').waitFor({ state: 'detached' });

    await own(page, 'حافلة يوم الأحد').getByText('سحب').click();
    // The offer stays as long as it has the focus.
    await page.locator('.undo-bar .take').focus();
    await own(second, 'حافلة يوم الأحد').waitFor({ state: 'detached' });
    await page.locator('.undo-bar .take').click();
    await own(second, 'حافلة يوم الأحد').waitFor();
    await expect.poll(() => own(page, 'حافلة يوم الأحد').count()).toBe(1);
    await other.close();
  });

  it('keeps its seat and what was typed over a reload', async () => {
    const address = page.url();
    await page.fill('textarea[name=text]', 'نصف فكرة');
    await page.reload();
    await ready(page);
    expect(page.url()).toBe(address);
    expect(await page.inputValue('textarea[name=text]')).toBe('نصف فكرة');
    await own(page, 'حافلة يوم الأحد').waitFor();
    await page.goto(`/j/${event.code}`);
    expect(page.url()).toBe(address);
    await page.fill('textarea[name=text]', '');
  });

  it('was sent no script that an iPhone of 2022 cannot read: none looks behind in its patterns', async () => {
    expect(scripts.length).toBeGreaterThan(0);
    const texts = await Promise.all(scripts);
    expect(texts.filter((text) => /\(\?<[=!]/.test(text))).toEqual([]);
  });
});

describe('a phone without a line', () => {
  it('goes on, says so, and sends every card exactly once', async () => {
    const context = await phone(browser, server.origin, { language: 'de' });
    const page = await sit(context, 3);
    const others = await phone(browser, server.origin, { language: 'de' });
    const other = await sit(others, 3);
    await tab(other, 1).click();

    await context.setOffline(true);
    await write(page, 'Ohne Netz geschrieben');
    await own(page, 'Ohne Netz geschrieben').getByText('nur auf diesem Gerät').waitFor();
    await page.locator('.phone-head').getByText('auf diesem Gerät gesichert').first().waitFor();
    expect(await findings(page)).toEqual([]);
    // Other tabs open without a line too, and nothing is lost on the way.
    await tab(page, 1).click();
    await page.waitForSelector('h1:has-text("Karten am Tisch")');
    await tab(page, 0).click();
    await write(page, 'Und noch eine');
    await own(page, 'Und noch eine').waitFor();

    await context.setOffline(false);
    await own(page, 'Ohne Netz geschrieben').getByText('gesendet', { exact: true }).waitFor();
    await own(page, 'Und noch eine').getByText('gesendet', { exact: true }).waitFor();
    for (const text of ['Ohne Netz geschrieben', 'Und noch eine'])
      await expect.poll(() => own(other, text).count()).toBe(1);
    await other.reload();
    await expect.poll(() => own(other, 'Ohne Netz geschrieben').count()).toBe(1);
    await others.close();
    await context.close();
  });

  it('sends what a killed server did not take', async () => {
    const context = await phone(browser, server.origin, { language: 'de' });
    const page = await sit(context, 3);
    await write(page, 'Vor dem Absturz');
    await own(page, 'Vor dem Absturz').getByText('gesendet', { exact: true }).waitFor();
    const back = server.killAndRestart();
    await write(page, 'Während des Absturzes');
    await back;
    await own(page, 'Während des Absturzes').getByText('gesendet', { exact: true }).waitFor();
    await page.reload();
    for (const text of ['Vor dem Absturz', 'Während des Absturzes'])
      await expect.poll(() => own(page, text).count()).toBe(1);
    await context.close();
  });
});

describe('bad input', () => {
  it.each([
    ['10,000 characters', 'a'.repeat(10_000), /zu lang: 10.?000 Zeichen/],
    ['a wall of emoji', '👨‍👩‍👧‍👦'.repeat(300), /zu lang: 300 Zeichen/],
    ['nothing', '   ', /fehlt noch ein Text/],
  ])('%s is answered with a sentence and kept', async (_, text, sentence) => {
    const context = await narrow(browser, server.origin, { language: 'de' });
    const page = await sit(context, 1);
    await write(page, text);
    await page.waitForSelector('form[method=POST] [aria-invalid=true]');
    expect(await page.locator('form[method=POST] .error').innerText()).toMatch(sentence);
    expect(await page.inputValue('textarea[name=text]')).toBe(text);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    expect(await findings(page)).toEqual([]);
    await context.close();
  });

  it('without script a card is sent all the same', async () => {
    const context = await browser.newContext({ baseURL: server.origin, javaScriptEnabled: false });
    await context.addCookies([{ name: 'lang', value: 'de', url: server.origin }]);
    const page = await context.newPage();
    await page.goto(`/j/${event.code}/3`);
    await page.locator('button[name=table]').first().click();
    await page.waitForURL(/\/platz\//);
    await write(page, 'Ganz ohne Skript');
    await own(page, 'Ganz ohne Skript').waitFor();
    await write(page, ' ');
    expect(await page.locator('form[method=POST] .error').innerText()).toMatch(/fehlt noch ein Text/);
    await context.close();
  });

  it('a foreign table says what to do', async () => {
    const context = await phone(browser, server.origin, { language: 'en' });
    const page = await context.newPage();
    const answer = await page.goto('/platz/aaaaaaaaaaaaaaaaaaaaaaaaaa');
    expect(answer?.status()).toBeGreaterThanOrEqual(400);
    expect(await page.locator('main').innerText()).toContain('Please enter the code');
    expect(await findings(page)).toEqual([]);
    await context.close();
  });
});

describe('the steps of a table', () => {
  it('are told in words, dots are given and hidden until shown, and the end thanks', async () => {
    const context = await phone(browser, server.origin, { language: 'de' });
    const page = await sit(context, 2);
    await write(page, 'Mehr Busse');
    await own(page, 'Mehr Busse').getByText('gesendet', { exact: true }).waitFor();
    await page.fill('textarea[name=text]', 'noch nicht fertig');

    await event.phase('sorting');
    await page.locator('.phase', { hasText: 'Karten ordnen' }).waitFor();
    const view = await event.call('GET /tables/:id', { params: { id: event.tableIds[1] ?? '' } });
    const ideaIds = view.ok ? view.value.view.ideas.map(({ id }) => id) : [];
    await event.host(2, { do: 'cluster.create', clusterId: freshId(), heading: 'Wege', ideaIds });
    await event.host(2, { do: 'cluster.create', clusterId: freshId(), heading: 'Zeiten', ideaIds: [] });
    expect(await page.inputValue('textarea[name=text]')).toBe('noch nicht fertig');

    await event.phase('weighting');
    await page.locator('.phase a').click();
    await page.waitForSelector('h1:has-text("Was ist Ihnen wichtig")');
    expect(await findings(page)).toEqual([]);
    const give = page.getByRole('button', { name: 'Punkt geben: Wege' });
    await give.click();
    await give.click();
    await page.getByText('Noch 1 Punkt von 3').first().waitFor();
    // It looks and sounds unavailable, and says why when it is pressed all the same.
    await give.click({ force: true });
    await page.getByText('passen höchstens 2 Punkte').waitFor();
    await page.getByRole('button', { name: 'Punkt zurücknehmen: Wege' }).click();
    await page.getByText('Noch 2 Punkte von 3').first().waitFor();
    expect(await page.locator('.sum').count()).toBe(0);

    await page.locator('.phone-head .shown', { hasText: 'alles gespeichert' }).waitFor();
    await event.phase('presenting');
    await page.locator('.sum', { hasText: '1 Punkt am Tisch' }).waitFor();
    expect(await findings(page)).toEqual([]);

    // No field where nothing can be sent, but words somebody has in it stay, and can be sent after a step back.
    const field = page.locator('textarea[name=text]');
    await page.locator('nav.tabs a').first().click();
    await page.getByRole('heading', { name: 'Meine Karten' }).waitFor();
    expect(await field.inputValue()).toBe('noch nicht fertig');
    await field.fill('');
    await event.phase('weighting');
    await field.waitFor({ state: 'detached' });
    expect(await findings(page)).toEqual([]);
    await event.phase('sorting');
    await field.fill('noch nicht fertig');
    await event.phase('weighting');
    await page.locator('.phase', { hasText: 'Punkte vergeben' }).waitFor();
    expect(await field.inputValue()).toBe('noch nicht fertig');

    await event.close();
    await page.getByRole('heading', { name: 'Danke, dass Sie dabei waren' }).waitFor();
    await page.getByText('noch nicht fertig').waitFor();
    await own(page, 'Mehr Busse').waitFor();
    expect(await findings(page)).toEqual([]);
    await context.close();
  });

  it('tell a code that opens nothing any more no more than a wrong one', async () => {
    const context = await phone(browser, server.origin, { language: 'tr' });
    const page = await context.newPage();
    await page.goto(`/j/${event.code}`);
    expect(await page.locator('main').innerText()).toContain('Bu kod yok ya da giriş şu anda kapalı');
    expect(await findings(page)).toEqual([]);
    await context.close();
  });
});
