import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const name = 'virtual:kind-signs.css';
const icons = fileURLToPath(new URL('.', import.meta.resolve('@lucide/svelte/icons/puzzle')));
const tokens = new URL('../lib/tokens/tokens.css', import.meta.url);

/** The same drawings as in `lib/hall/kind-icon.ts`. */
const drawings = {
  strength: 'thumbs-up',
  need: 'puzzle',
  proposal: 'lightbulb',
  question: 'circle-question-mark',
} as const;

type Node = readonly [tag: string, attributes: Readonly<Record<string, string>>];

/**
 * Styles that draw the sign of each kind of card (`data-sign`) as a background. A drawing in the document makes five
 * nodes of the page and two steps of its painting; five hundred cards have five hundred of them.
 */
export function kindSigns(): Plugin {
  return {
    name: 'fortschrift-kind-signs',
    enforce: 'pre',
    resolveId: (source) => (source.endsWith('/kind-signs.css') ? name : undefined),
    load: (id) => (id === name ? signStyles() : undefined),
  };
}

/** The styles, in the soft ink of light and dark. Throws when a drawing or the ink is not where it was. */
export function signStyles(): string {
  const [light, dark] = [...readFileSync(tokens, 'utf8').matchAll(/--ink-soft: (#\w{6})/g)].map(
    ([, ink]) => ink,
  );
  if (!light || !dark) throw new Error('tokens.css names no soft ink for light and dark');
  const rules = (root: string, ink: string) =>
    Object.entries(drawings)
      .map(([kind, icon]) => `${root}[data-sign='${kind}']{background-image:url("${picture(icon, ink)}")}`)
      .join('\n');
  return [
    rules('', light),
    `@media (prefers-color-scheme: dark){${rules(":root:not([data-theme='light']) ", dark)}}`,
    rules(":root[data-theme='dark'] ", dark),
    `@media print{${rules(':root:root:root ', '#333333')}}`,
    // Forced colours leave pictures as they are: what the page's own theme says does not count then.
    `@media (forced-colors: active){${rules(':root:root:root ', '#000000')}}`,
    `@media (forced-colors: active) and (prefers-color-scheme: dark){${rules(':root:root:root ', '#ffffff')}}`,
  ].join('\n');
}

function picture(icon: string, ink: string): string {
  const source = readFileSync(`${icons}${icon}.svelte`, 'utf8');
  const data = /const iconData = (\{.*\});/.exec(source)?.[1];
  if (!data) throw new Error(`the drawing of ${icon} is not to be found`);
  const { node }: { node: readonly Node[] } = JSON.parse(data);
  const shapes = node.map(([tag, attributes]) => {
    const pairs = Object.entries(attributes).map(([key, value]) => ` ${key}='${value}'`);
    return `<${tag}${pairs.join('')}/>`;
  });
  const svg =
    `<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 24 24' fill='none' stroke='${ink}' stroke-width='2' ` +
    `stroke-linecap='round' stroke-linejoin='round'>${shapes.join('')}</svg>`;
  return `data:image/svg+xml,${svg.replaceAll('#', '%23').replaceAll('<', '%3C').replaceAll('>', '%3E')}`;
}
