import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Language } from '@fortschrift/domain/language';
import { type Browser, type BrowserContext, chromium, type Locator, type Page } from 'playwright-core';

import { demo } from './demo.ts';
import { watch } from './witness.ts';

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

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

type Finding = { readonly id: string; readonly line: string };

/**
 * What axe finds wrong with the page as it stands: one line per finding, none when all is well. What it could not
 * decide counts as wrong unless its rule is in `signed`, where a person has looked at it. Sticky bars let go for that
 * moment and chapters out of sight are laid out: axe cannot see what lies beneath the ones or in the others.
 */
export async function findings(page: Page, signed: readonly string[] = []): Promise<readonly string[]> {
  // The security policy refuses inline scripts, a test's too; the browser's own console is above it.
  await page.evaluate(axe);
  const result = await page.evaluate(runAxe, tags);
  return [...result.wrong, ...result.undecided.filter(({ id }) => !signed.includes(id))].map(
    ({ line }) => line,
  );
}

/** Runs in the page. */
async function runAxe(
  values: string[],
): Promise<{ readonly wrong: readonly Finding[]; readonly undecided: readonly Finding[] }> {
  type Rule = { id: string; nodes: { html: string; failureSummary?: string }[] };
  type Axe = { run(root: Document, options: object): Promise<{ violations: Rule[]; incomplete: Rule[] }> };
  const axe: Axe = Reflect.get(window, 'axe');
  const all = [...document.querySelectorAll<HTMLElement>('body *')];
  const sticky = all.filter((element) => getComputedStyle(element).position === 'sticky');
  const later = [...document.querySelectorAll<HTMLElement>('main .chapter')];
  for (const { style } of sticky) Object.assign(style, { position: 'relative', inset: 'auto' });
  for (const { style } of later) style.contentVisibility = 'visible';
  const { violations, incomplete } = await axe.run(document, {
    runOnly: { type: 'tag', values },
    rules: { 'target-size': { enabled: true } },
  });
  for (const { style } of sticky) Object.assign(style, { position: '', inset: '' });
  for (const { style } of later) style.contentVisibility = '';
  const told = (rules: Rule[]) =>
    rules.flatMap(({ id, nodes }) =>
      nodes.map((node) => ({ id, line: `${id}: ${node.html.slice(0, 160)} ${node.failureSummary ?? ''}` })),
    );
  // axe finds no ground behind the words of a chart; their colours, ink on surface, are pairs of the token test.
  const drawn = (node: { html: string }): boolean => /^<text\b/.test(node.html);
  const open = incomplete.map(({ id, nodes }) => ({
    id,
    nodes: id === 'color-contrast' ? nodes.filter((node) => !drawn(node)) : nodes,
  }));
  return { wrong: told(violations), undecided: told(open) };
}
