import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Language } from '@fortschrift/domain/language';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';

export { type RunningServer, startServer } from './server.ts';

/** What the demo county can be entered with. */
export const demo = {
  password: 'rote-faeden-2026',
  office: 'buero@heidmark.example',
  moderator: 'moderation@heidmark.example',
  committee: 'gremium@heidmark.example',
  administrator: 'verwaltung@heidmark.example',
  /** Code of the event that is going on. */
  code: 'M4T9WQ',
} as const;

/** Starts the browser all contexts of a file come from; `CHROMIUM_PATH` says where it lies. */
export function openBrowser(): Promise<Browser> {
  return chromium.launch({
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
  made.setDefaultTimeout(20_000);
  if (language) await made.addCookies([{ name: 'lang', value: language, url: origin }]);
  return made;
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

/**
 * What axe finds wrong with the page as it stands: one line per finding, none when all is well. What it could not
 * decide counts as wrong unless its rule is in `signed`, where a person has looked at it.
 */
export async function findings(page: Page, signed: readonly string[] = []): Promise<readonly string[]> {
  // The security policy refuses inline scripts, a test's too; the browser's own console is above it.
  await page.evaluate(axe);
  const result = await page.evaluate(async (values) => {
    const run: unknown = Reflect.get(window, 'axe');
    // biome-ignore lint/suspicious/noExplicitAny: axe puts itself into the page, where no types are
    const { violations, incomplete } = await (run as any).run(document, {
      runOnly: { type: 'tag', values },
      rules: { 'target-size': { enabled: true } },
    });
    type Finding = { id: string; nodes: { html: string; failureSummary?: string }[] };
    const told = (kind: string) => (finding: Finding) =>
      finding.nodes.map((node) => ({
        id: finding.id,
        line: `${kind} ${finding.id}: ${node.html.slice(0, 160)} ${node.failureSummary ?? ''}`,
      }));
    return {
      wrong: violations.flatMap(told('violation')),
      undecided: incomplete.flatMap(told('incomplete')),
    } as Record<'wrong' | 'undecided', { id: string; line: string }[]>;
  }, tags);
  return [...result.wrong, ...result.undecided.filter(({ id }) => !signed.includes(id))].map(
    ({ line }) => line,
  );
}
