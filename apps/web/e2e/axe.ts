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
  type Where = ParentNode | { include: unknown[] };
  type Axe = { run(where: Where, options: object): Promise<{ violations: Rule[]; incomplete: Rule[] }> };
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
  const rules = { 'target-size': { enabled: true } };
  all.forEach(loosen);
  const first = await axe.run(dialog ?? document, { runOnly: { type: 'tag', values }, rules });
  // axe finds no ground behind the words of a chart; their colours, ink on surface, are pairs of the token test.
  const drawn = ({ html }: Node): boolean => /^<text\b/.test(html);
  const contrast = (found: Rule[]): Node[] =>
    found.filter(({ id }) => id === 'color-contrast').flatMap(({ nodes }) => nodes);
  let dim = contrast(first.incomplete).filter((node) => !drawn(node));
  let faint: Node[] = [];
  if (dim.length > 0) {
    all.forEach(spread);
    // What lies behind a dialog is out of reach until it closes; axe does not know that it lies behind.
    if (dialog) lay(document.body, { visibility: 'hidden' });
    const again = await axe.run(
      { include: dim.map(({ target }) => target) },
      { runOnly: { type: 'rule', values: ['color-contrast'] } },
    );
    const key = ({ target }: Node): string => JSON.stringify(target);
    const among = (nodes: Node[], keys: ReadonlySet<string>): Node[] =>
      nodes.filter((node) => keys.has(key(node)));
    const asked = new Set(dim.map(key));
    faint = among(contrast(again.violations), asked);
    dim = among(dim, new Set(contrast(again.incomplete).map(key)));
  }
  for (const [element, style] of before) element.style.cssText = style;

  const told = (found: Rule[]) =>
    found.flatMap(({ id, nodes }) =>
      nodes.map(({ html, failureSummary = '' }) => ({
        id,
        line: `${id}: ${html.slice(0, 160)} ${failureSummary}`,
      })),
    );
  return {
    wrong: told([...first.violations, { id: 'color-contrast', nodes: faint }]),
    undecided: told([
      ...first.incomplete.filter(({ id }) => id !== 'color-contrast'),
      { id: 'color-contrast', nodes: dim },
    ]),
  };
}
