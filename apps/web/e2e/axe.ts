import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

type Finding = { readonly id: string; readonly line: string };

/**
 * What axe finds wrong with the page as it stands, or with the dialog before it: one line per finding, none when all is
 * well. What it could not decide counts as wrong unless its rule is in `signed`, where a person has looked at it. For
 * that moment the page is spread out: axe asks the browser what lies behind a word, and the browser only knows that of
 * what is in sight, not of what is scrolled away in a box, lies beneath a bar or is laid out later.
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
  type Axe = { run(root: ParentNode, options: object): Promise<{ violations: Rule[]; incomplete: Rule[] }> };
  const axe: Axe = Reflect.get(window, 'axe');

  const before = new Map<HTMLElement, string>();
  const lay = (element: HTMLElement, rules: { readonly [property: string]: string }): void => {
    if (!before.has(element)) before.set(element, element.style.cssText);
    for (const [property, value] of Object.entries(rules))
      element.style.setProperty(property, value, 'important');
  };
  for (const element of document.querySelectorAll<HTMLElement>('body *')) {
    const { contentVisibility, display, overflowX, overflowY, position } = getComputedStyle(element);
    if (contentVisibility === 'auto') lay(element, { 'content-visibility': 'visible' });
    if (position === 'sticky') lay(element, { position: 'relative', inset: 'auto' });
    const scrolls =
      !element.matches('textarea, input, select') &&
      [overflowX, overflowY].some((overflow) => overflow === 'auto' || overflow === 'scroll');
    const whole = { 'max-height': 'none', overflow: 'visible' };
    if (element.matches('dialog:modal'))
      lay(element, { ...whole, position: 'absolute', height: 'auto', visibility: 'visible' });
    else if (scrolls && position === 'fixed') lay(element, { ...whole, position: 'relative', inset: 'auto' });
    else if (
      scrolls &&
      (element.scrollWidth > element.clientWidth || element.scrollHeight > element.clientHeight)
    )
      lay(element, display.includes('flex') ? { ...whole, 'flex-wrap': 'wrap' } : whole);
  }
  // What lies behind a dialog is out of reach until it closes; axe does not know that it lies behind.
  const root = [...document.querySelectorAll('dialog:modal')].at(-1) ?? document;
  if (root !== document) lay(document.body, { visibility: 'hidden' });
  const { violations, incomplete } = await axe.run(root, {
    runOnly: { type: 'tag', values },
    rules: { 'target-size': { enabled: true } },
  });
  for (const [element, style] of before) element.style.cssText = style;

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
