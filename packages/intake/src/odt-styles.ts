import { headingNamed } from './heading-name.ts';
import { outlineLimits } from './limits.ts';
import type { Looks } from './looks.ts';
import type { XmlNamespaces } from './xml.ts';
import { elementAt, elements, type XmlElement } from './xml-tree.ts';

const family = 'urn:oasis:names:tc:opendocument:xmlns';

/** Names of OpenDocument under the usual prefixes. */
export const openDocumentNames: XmlNamespaces = new Map([
  [`${family}:office:1.0`, 'office'],
  [`${family}:text:1.0`, 'text'],
  [`${family}:table:1.0`, 'table'],
  [`${family}:style:1.0`, 'style'],
  [`${family}:drawing:1.0`, 'draw'],
  [`${family}:xsl-fo-compatible:1.0`, 'fo'],
  [`${family}:svg-compatible:1.0`, 'svg'],
  ['http://www.w3.org/1999/xlink', 'xlink'],
  ['http://www.w3.org/XML/1998/namespace', 'xml'],
]);

export type OdtParagraphStyle = {
  /** Level of a heading, 0 for the title; null for body text. */
  readonly heading: number | null;
  readonly list: string;
  readonly rightToLeft: boolean;
  /** A page ends before it, or after it. */
  readonly breakBefore: boolean;
  readonly breakAfter: boolean;
  readonly looks: Looks;
};

export type OdtStyles = {
  paragraph(name: string | undefined): OdtParagraphStyle;
  run(name: string | undefined): Looks;
  /** The levels of a list style by its name, or those chapters are counted with; empty when there are none. */
  list(name: string | undefined): readonly XmlElement[];
  readonly outline: readonly XmlElement[];
};

/**
 * The styles of an OpenDocument text (ODF 1.3 part 3, 16), those of the text itself before the common ones, each with
 * what it inherits; a chain that is longer than 20 or runs in a circle ends there.
 */
export function readOdtStyles(sources: readonly XmlElement[]): OdtStyles {
  const styles = new Map<string, XmlElement>();
  const lists = new Map<string, readonly XmlElement[]>();
  let outline: readonly XmlElement[] = [];
  for (const style of sources.flatMap((source) => elements(source))) {
    const name = style.attributes.get('style:name') ?? '';
    const key = `${style.attributes.get('style:family') ?? ''}:${name}`;
    if (style.name === 'style:style' && !styles.has(key)) styles.set(key, style);
    if (style.name === 'text:list-style' && !lists.has(name)) lists.set(name, elements(style));
    if (style.name === 'text:outline-style') outline = elements(style, 'text:outline-level-style');
  }
  const chainOf = (kind: 'paragraph' | 'text', name: string): readonly XmlElement[] => {
    const chain: XmlElement[] = [];
    let style = styles.get(`${kind}:${name}`);
    while (style && chain.length < outlineLimits.styleChain && !chain.includes(style)) {
      chain.push(style);
      style = styles.get(`${kind}:${style.attributes.get('style:parent-style-name') ?? ''}`);
    }
    return chain;
  };
  const paragraphs = new Map<string, OdtParagraphStyle>();
  const runs = new Map<string, Looks>();
  return {
    outline,
    list: (name = '') => lists.get(name) ?? [],
    run(name = '') {
      const looks = runs.get(name) ?? looksOf(chainOf('text', name));
      runs.set(name, looks);
      return looks;
    },
    paragraph(name = '') {
      const held = paragraphs.get(name);
      if (held) return held;
      const chain = chainOf('paragraph', name);
      const made: OdtParagraphStyle = {
        heading: chain.length > 0 ? headingOf(chain) : headingNamed(spelled(name)),
        list: first(chain, (style) => style.attributes.get('style:list-style-name')) ?? '',
        rightToLeft: property(chain, 'style:writing-mode')?.startsWith('rl') === true,
        breakBefore:
          property(chain, 'fo:break-before') === 'page' ||
          (first(chain, (style) => style.attributes.get('style:master-page-name')) ?? '') !== '',
        breakAfter: property(chain, 'fo:break-after') === 'page',
        looks: looksOf(chain),
      };
      paragraphs.set(name, made);
      return made;
    },
  };
}

function first<Value>(
  chain: readonly XmlElement[],
  read: (style: XmlElement) => Value | undefined,
): Value | undefined {
  for (const style of chain) {
    const value = read(style);
    if (value !== undefined && value !== '') return value;
  }
  return undefined;
}

/** What a style or one it rests on says of its paragraphs. */
function property(chain: readonly XmlElement[], name: string): string | undefined {
  return first(chain, (style) => elementAt(style, 'style:paragraph-properties')?.attributes.get(name));
}

function headingOf(chain: readonly XmlElement[]): number | null {
  const found = first(chain, (style) => {
    const level = style.attributes.get('style:default-outline-level');
    if (level !== undefined && /^([1-9]|10)$/.test(level)) return Math.min(9, Number(level));
    const { attributes } = style;
    const named = attributes.get('style:display-name') ?? spelled(attributes.get('style:name') ?? '');
    return headingNamed(named) ?? headingNamed(spelled(attributes.get('style:name') ?? '')) ?? undefined;
  });
  return found ?? null;
}

/** Names in the file have their special characters as _20_. */
function spelled(name: string): string {
  return name.replace(/_([0-9a-f]{2,4})_/g, (_, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );
}

function looksOf(chain: readonly XmlElement[]): Looks {
  const looks: Looks = Object.assign(
    {},
    ...chain.toReversed().map((style) => readLooks(elementAt(style, 'style:text-properties'))),
  );
  return looks;
}

function readLooks(properties: XmlElement | undefined): Looks {
  const looks: { -readonly [key in keyof Looks]: Looks[key] } = {};
  const said = (name: string): string | undefined => properties?.attributes.get(name);
  const weight = said('fo:font-weight');
  if (weight !== undefined) looks.bold = weight === 'bold' || Number(weight) >= 600;
  const slant = said('fo:font-style');
  if (slant !== undefined) looks.italic = slant !== 'normal';
  const under = said('style:text-underline-style');
  if (under !== undefined) looks.underline = under !== 'none';
  const through = said('style:text-line-through-style') ?? said('style:text-line-through-type');
  if (through !== undefined) looks.strike = through !== 'none';
  const display = said('text:display');
  if (display !== undefined) looks.hidden = display === 'none';
  const language = said('fo:language');
  if (language !== undefined) looks.language = language;
  return looks;
}
