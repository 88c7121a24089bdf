import type { Language } from '@fortschrift/domain/language';
import { type Browser, type BrowserContext, chromium, type Locator, type Page } from 'playwright-core';

import { demo } from './demo.ts';
import { watch } from './witness.ts';

export { findings } from './axe.ts';
export { demo } from './demo.ts';
export { type Event, freshId, openEvent, signedInClient } from './event.ts';
export { type RunningServer, startServer } from './server.ts';

/** Starts the browser all contexts of a file come from; `CHROMIUM_PATH` says where it lies. */
export async function openBrowser(): Promise<Browser> {
  const browser = await chromium.launch({
    executablePath: process.env['CHROMIUM_PATH'] || '/usr/bin/chromium',
    args: [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
  return watch(browser);
}

type Look = {
  readonly colorScheme?: 'light' | 'dark';
  readonly forcedColors?: 'active' | 'none';
  /** Language of the hall as if chosen before; without one the first page asks. */
  readonly language?: Language;
};

/** A person with a phone: small, touched, with cookies of their own. */
export async function phone(browser: Browser, origin: string, look: Look = {}): Promise<BrowserContext> {
  return context(browser, origin, { width: 390, height: 844 }, true, look);
}

/** The narrowest window everything must fit into. */
export async function narrow(browser: Browser, origin: string, look: Look = {}): Promise<BrowserContext> {
  return context(browser, origin, { width: 320, height: 568 }, true, look);
}

/** A person at a desk. */
export async function desktop(browser: Browser, origin: string, look: Look = {}): Promise<BrowserContext> {
  return context(browser, origin, { width: 1440, height: 900 }, false, look);
}

async function context(
  browser: Browser,
  origin: string,
  viewport: { readonly width: number; readonly height: number },
  touched: boolean,
  { language, colorScheme = 'light', forcedColors = 'none' }: Look,
): Promise<BrowserContext> {
  const made = await browser.newContext({
    baseURL: origin,
    viewport,
    isMobile: touched,
    hasTouch: touched,
    colorScheme,
    forcedColors,
    reducedMotion: 'reduce',
    locale: 'de-DE',
    timezoneId: 'Europe/Berlin',
  });
  made.setDefaultTimeout(30_000);
  made.on('page', arriveAlive);
  if (language) await made.addCookies([{ name: 'lang', value: language, url: origin }]);
  return made;
}

/**
 * A page is there when its script is: what is clicked earlier is lost. Pages without script are there at once. Its
 * letters must be there too: what is measured before moves when they come.
 */
function arriveAlive(page: Page): void {
  const alive = () => page.waitForFunction(isAlive);
  const { goto, reload } = page;
  page.goto = async (...where) => {
    const answer = await goto.apply(page, where);
    await alive();
    return answer;
  };
  page.reload = async (...how) => {
    const answer = await reload.apply(page, how);
    await alive();
    return answer;
  };
}

/** Runs in the page. */
function isAlive(): boolean {
  const hasScript = [...document.scripts].some(({ src }) => src === '');
  if (document.fonts.status !== 'loaded') return false;
  return !hasScript || document.documentElement.hasAttribute('data-alive');
}

/** Does what loads another page as a whole and waits for all of that: without script nothing else says that it is there. */
export async function follow(page: Page, act: () => Promise<void>): Promise<void> {
  await Promise.all([page.waitForEvent('load'), act()]);
}

/** Goes down a list that has the focus to the entry that begins so. Typed letters reach it only when they come fast. */
export async function arrowTo(list: Locator, words: string): Promise<void> {
  const chosen = () => list.evaluate((one: HTMLSelectElement) => one.selectedOptions[0]?.text.trim() ?? '');
  const seen: string[] = [];
  for (let now = await chosen(); !now.startsWith(words); now = await chosen()) {
    if (seen.at(-1) === now) throw new Error(`${words} is not below ${seen.join(', ')}`);
    seen.push(now);
    await list.press('ArrowDown');
  }
}

/** Waits until no dialog is open: what is pressed while one is goes to it. */
export async function closed(page: Page): Promise<void> {
  await page.waitForFunction(() => document.querySelector('dialog[open]') === null);
}

/** Signs in as one of the demo's accounts and waits for the page behind it. */
export async function signIn(page: Page, email: string): Promise<void> {
  await page.goto('/anmelden');
  await page.fill('input[type=email]', email);
  await page.fill('input[type=password]', demo.password);
  await page.click('main button[type=submit]');
  await page.waitForURL((url) => url.pathname !== '/anmelden');
}
