import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

type Finding = { readonly id: string; readonly line: string };

/**
 * What axe finds wrong with the page as it stands, or with the dialog before it: one line per finding, none when all is
 * well. What it could not decide counts as wrong unless its rule is in `signed`, where a person has looked at it.
 */
export async function findings(page: Page, signed: readonly string[] = []): Promise<readonly string[]> {
  // The security policy refuses inline scripts, a test's too; the browser's own console is above it.
  await page.evaluate(axe);
  const result = await page.evaluate(runAxe, tags);
  return [...result.wrong, ...result.undecided.filter(({ id }) => !signed.includes(id))].map(
    ({ line }) => line,
  );
}

/**
 * Runs in the page. axe wants to know what lies behind a word, and cannot where the word is scrolled away in a box,
 * beneath a bar or laid out later. Bars let go and everything is laid out for that moment; what is undecided even so is
 * judged once more with every box spread out to the size of what is in it.
 */
async function runAxe(
  values: string[],
): Promise<{ readonly wrong: readonly Finding[]; readonly undecided: readonly Finding[] }> {
  type Node = { html: string; target: unknown; failureSummary?: string };
  type Rule = { id: string; nodes: Node[] };
  type Axe = { run(root: ParentNode, options: object): Promise<{ violations: Rule[]; incomplete: Rule[] }> };
  const axe: Axe = Reflect.get(window, 'axe');

  const before = new Map<HTMLElement, string>();
  const lay = (element: HTMLElement, rules: { readonly [property: string]: string }): void => {
    if (!before.has(element)) before.set(element, element.style.cssText);
    for (const [property, value] of Object.entries(rules))
      element.style.setProperty(property, value, 'important');
  };
  const all = [...document.querySelectorAll<HTMLElement>('body *')];
  const loosen = (element: HTMLElement): void => {
    const { contentVisibility, position } = getComputedStyle(element);
    if (contentVisibility === 'auto') lay(element, { 'content-visibility': 'visible' });
    if (position === 'sticky') lay(element, { position: 'relative', inset: 'auto' });
  };
  const spread = (element: HTMLElement): void => {
    const { display, overflowX, overflowY, position } = getComputedStyle(element);
    const scrolls = [overflowX, overflowY].some((overflow) => overflow === 'auto' || overflow === 'scroll');
    if (!scrolls || element.matches('textarea, input, select')) return;
    const { scrollWidth, offsetWidth, clientWidth, scrollHeight, clientHeight } = element;
    const modal = element.matches('dialog:modal');
    if (modal) lay(element, { position: 'absolute', visibility: 'visible' });
    else if (position === 'fixed') lay(element, { position: 'relative', inset: 'auto' });
    if (modal || scrollHeight > clientHeight || scrollWidth > clientWidth)
      lay(element, { 'max-height': 'none', overflow: 'visible' });
    if (modal || scrollHeight > clientHeight) lay(element, { height: 'auto' });
    if (scrollWidth > clientWidth && display.includes('flex')) lay(element, { 'flex-wrap': 'wrap' });
    else if (scrollWidth > clientWidth)
      lay(element, {
        'min-width': `${scrollWidth + offsetWidth - clientWidth}px`,
        'box-sizing': 'border-box',
      });
  };

  const dialog = [...document.querySelectorAll<HTMLDialogElement>('dialog:modal')].at(-1);
  const judge = (runOnly: object) =>
    axe.run(dialog ?? document, { runOnly, rules: { 'target-size': { enabled: true } } });
  all.forEach(loosen);
  const { violations, incomplete } = await judge({ type: 'tag', values });
  let wrong = violations;
  let open = incomplete;
  if (incomplete.length > 0) {
    all.forEach(spread);
    // What lies behind a dialog is out of reach until it closes; axe does not know that it lies behind.
    if (dialog) lay(document.body, { visibility: 'hidden' });
    const again = await judge({ type: 'rule', values: incomplete.map(({ id }) => id) });
    const key = (id: string, { target }: Node): string => `${id} ${JSON.stringify(target)}`;
    const undecided = (rules: Rule[]): Set<string> =>
      new Set(rules.flatMap(({ id, nodes }) => nodes.map((node) => key(id, node))));
    const [first, second] = [undecided(incomplete), undecided(again.incomplete)];
    const only = (rules: Rule[], keys: Set<string>): Rule[] =>
      rules.map(({ id, nodes }) => ({ id, nodes: nodes.filter((node) => keys.has(key(id, node))) }));
    open = only(incomplete, second);
    wrong = [...violations, ...only(again.violations, first)];
  }
  for (const [element, style] of before) element.style.cssText = style;

  // axe finds no ground behind the words of a chart; their colours, ink on surface, are pairs of the token test.
  const drawn = (id: string, { html }: Node): boolean => id === 'color-contrast' && /^<text\b/.test(html);
  const told = (rules: Rule[]) =>
    rules.flatMap(({ id, nodes }) =>
      nodes
        .filter((node) => !drawn(id, node))
        .map(({ html, failureSummary = '' }) => ({
          id,
          line: `${id}: ${html.slice(0, 160)} ${failureSummary}`,
        })),
    );
  return { wrong: told(wrong), undecided: told(open) };
}
