import type { Page } from 'playwright-core';

/** What the browser tells a screen reader of one thing on the page. */
export interface Told {
  readonly role: string;
  readonly name: string;
  readonly description: string;
  /** Of a heading. */
  readonly level: number;
  /** Where a link leads. */
  readonly url: string;
  readonly live: string;
  /** The nearest thing around it that has a name, as one hears it on the way here; unlike any other. */
  readonly within: string;
  readonly inDialog: boolean;
}

/** Everything a screen reader meets on the page, in its order; the inside of the browser's own date fields is left out. */
export async function toldOf(page: Page): Promise<readonly Told[]> {
  const session = await page.context().newCDPSession(page);
  await session.send('Accessibility.enable');
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  await session.detach();
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const told: Told[] = [];
  const walk = (id: string, within: string, inDialog: boolean): void => {
    const node = byId.get(id);
    if (!node) return;
    const role = String(node.role?.value ?? '');
    const name = String(node.name?.value ?? '').trim();
    const property = (key: string) => node.properties?.find((one) => one.name === key)?.value.value;
    const dialog = inDialog || role === 'dialog';
    if (!node.ignored)
      told.push({
        role,
        name,
        description: String(node.description?.value ?? '').trim(),
        level: Number(property('level') ?? 0),
        url: String(property('url') ?? ''),
        live: String(property('live') ?? ''),
        within,
        inDialog: dialog,
      });
    if (pickers.has(role)) return;
    const around = !node.ignored && name !== '' && places.has(role) ? `${role} ${name} ${id}` : within;
    for (const child of node.childIds ?? []) walk(child, around, dialog);
  };
  const root = nodes[0];
  if (root) walk(root.nodeId, '', false);
  return told;
}

const pickers = new Set(['Date', 'DateTime', 'InputTime', 'ColorWell']);
const places = new Set([
  ...['article', 'cell', 'complementary', 'dialog', 'figure', 'form', 'gridcell', 'group', 'listitem'],
  ...['list', 'menu', 'navigation', 'radiogroup', 'region', 'row', 'rowheader', 'table', 'grid', 'toolbar'],
]);
const operated = new Set([
  ...['button', 'checkbox', 'combobox', 'DisclosureTriangle', 'link', 'listbox', 'menuitem', 'radio'],
  ...['searchbox', 'slider', 'spinbutton', 'switch', 'tab', 'textbox', 'Date', 'DateTime'],
]);

/**
 * What is wrong with what a screen reader is told, one line each; none when all is well: something to operate without a
 * name, a name that says its words twice or is said again as its description, two of one name in one place that do different things, a heading without
 * words or a level below the one before it by more than one, a page that interrupts.
 */
export function wrongIn(told: readonly Told[]): readonly string[] {
  const wrong: string[] = [];
  const heard = new Map<string, string>();
  let level = 0;
  for (const { role, name, url, live, within, inDialog, ...node } of told) {
    if (operated.has(role)) {
      if (name === '') wrong.push(`${role} without a name, in ${within}`);
      if (name !== '' && node.description === name)
        wrong.push(`${role} describes itself by its name: ${name}`);
      if (/^(.{3,}?)[\s,.:;]+\1$/su.test(name)) wrong.push(`${role} says its name twice: ${name}`);
      const key = `${within}|${role}|${name}`;
      const before = heard.get(key);
      if (before !== undefined && (role !== 'link' || before !== url))
        wrong.push(`two of one name: ${role} ${name}, in ${within}`);
      heard.set(key, url);
    }
    if (role === 'heading') {
      if (name === '') wrong.push('heading without words');
      if (!inDialog && node.level > level + 1) wrong.push(`heading ${node.level} after ${level}: ${name}`);
      if (!inDialog) level = node.level;
    }
    if (live === 'assertive' && name !== '') wrong.push(`interrupts: ${role} ${name}`);
  }
  return wrong;
}
