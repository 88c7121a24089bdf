import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';

/** How many times slower than this machine the pages' scripts run, 1 to 20; for hunting races with `E2E_SLOW=6`. */
export const slowness = Math.max(1, Number(process.env['E2E_SLOW']) || 1);

const linesKept = 30;
const linesTold = 8;
const open = new Map<Page, string[]>();
const thrown: string[] = [];
let folder: string | undefined;

/** Watches every page a browser will open, so that `testify` can tell of it, and slows it down when that is asked for. */
export function watch(browser: Browser): Browser {
  const { newContext } = browser;
  browser.newContext = async (...how) => watchContext(await newContext.apply(browser, how));
  return browser;
}

function watchContext(context: BrowserContext): BrowserContext {
  context.on('page', watchPage);
  if (slowness === 1) return context;
  const { newPage } = context;
  context.newPage = async () => {
    const page = await newPage.apply(context);
    const line = await context.newCDPSession(page);
    await line.send('Emulation.setCPUThrottlingRate', { rate: slowness });
    return page;
  };
  return context;
}

function watchPage(page: Page): void {
  const lines: string[] = [];
  const say = (line: string) => {
    lines.push(line.slice(0, 500));
    if (lines.length > linesKept) lines.shift();
  };
  open.set(page, lines);
  page.on('close', () => open.delete(page));
  page.on('console', (message) => say(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => {
    say(`thrown: ${error.stack ?? error.message}`);
    thrown.push(`${page.url()}: ${error.stack ?? error.message}`);
  });
  page.on('crash', () => say('the page crashed'));
  page.on('response', (answer) => {
    if (answer.status() >= 400) say(`${answer.status()}: ${answer.request().method()} ${answer.url()}`);
  });
}

/** What scripts of pages threw and nobody caught since this was asked last. */
export function takeThrown(): string[] {
  return thrown.splice(0);
}

/**
 * Keeps what all open pages look like and said last, in a temporary folder, and gives it in short, where it lies
 * included: one paragraph per page. `name` is that of the test that failed.
 */
export async function testify(name: string): Promise<string> {
  folder ??= await mkdtemp(join(tmpdir(), 'fortschrift-e2e-failed-'));
  const slug = name.replaceAll(/[^\p{L}\p{N}]+/gu, '-').slice(0, 80);
  const paragraphs: string[] = [];
  for (const [page, lines] of open) {
    const file = join(folder, `${slug}-${paragraphs.length + 1}`);
    const look = await Promise.all([page.screenshot({ timeout: 5_000 }), page.evaluate(focusNow)]).catch(
      () => null,
    );
    if (look) await writeFile(`${file}.png`, look[0]);
    await writeFile(`${file}.txt`, [page.url(), look?.[1] ?? 'did not answer', ...lines].join('\n'));
    const last = lines.slice(-linesTold).map((line) => `    ${line.split('\n')[0]}`);
    paragraphs.push([`  ${page.url()}`, `    ${look?.[1] ?? 'did not answer'}`, ...last].join('\n'));
  }
  return [`Pages at the end of "${name}", pictures and lines in ${folder}:`, ...paragraphs].join('\n');
}

/** Runs in the page: what has the focus, and which dialog is open. */
function focusNow(): string {
  const at = document.activeElement;
  const words = at?.getAttribute('aria-label') ?? at?.textContent?.trim().replaceAll(/\s+/g, ' ') ?? '';
  const dialog = document.querySelector('dialog[open]')?.textContent?.trim().replaceAll(/\s+/g, ' ');
  const told = `focus on <${at?.localName} id="${at?.id}"> ${words.slice(0, 80)}`;
  return dialog ? `${told}; dialog: ${dialog.slice(0, 120)}` : told;
}
