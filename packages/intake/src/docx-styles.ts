import { headingNamed } from './heading-name.ts';
import { outlineLimits } from './limits.ts';
import type { Looks } from './looks.ts';
import { elementAt, elements, type XmlElement } from './xml-tree.ts';

export type WordParagraphStyle = {
  /** Level of a heading, 0 for the title; null for body text. */
  readonly heading: number | null;
  readonly numbering: { readonly id: string; readonly level: number | null; readonly style: string } | null;
  /** A line of a table of contents. */
  readonly contents: boolean;
  readonly rightToLeft: boolean;
  readonly looks: Looks;
};

export type WordStyles = {
  /** The style of a paragraph by its id; without id the document's default. */
  paragraph(id: string | undefined): WordParagraphStyle;
  run(id: string | undefined): Looks;
};

/**
 * The styles of a Word document (ECMA-376 part 1, 17.7), each with what it inherits; a chain that is longer than 20
 * or runs in a circle ends there. Headings are known by outline level or by name, German and English.
 */
export function readWordStyles(root: XmlElement | null): WordStyles {
  const byId = new Map<string, XmlElement>();
  let standard: string | undefined;
  for (const style of root ? elements(root, 'w:style') : []) {
    const id = style.attributes.get('w:styleId') ?? '';
    if (!byId.has(id)) byId.set(id, style);
    if (style.attributes.get('w:type') === 'paragraph' && isOn(style.attributes.get('w:default') ?? '0'))
      standard ??= id;
  }
  const paragraphs = new Map<string, WordParagraphStyle>();
  const runs = new Map<string, Looks>();
  const chainOf = (id: string): readonly XmlElement[] => {
    const chain: XmlElement[] = [];
    let style = byId.get(id);
    while (style && chain.length < outlineLimits.styleChain && !chain.includes(style)) {
      chain.push(style);
      style = byId.get(elementAt(style, 'w:basedOn')?.attributes.get('w:val') ?? '');
    }
    return chain;
  };
  const looksOf = (chain: readonly XmlElement[]): Looks => {
    const looks: Looks = Object.assign(
      {},
      ...chain.toReversed().map((style) => readLooks(elementAt(style, 'w:rPr'))),
    );
    return looks;
  };
  const cached = <Value>(cache: Map<string, Value>, id: string, make: () => Value): Value => {
    const held = cache.get(id) ?? make();
    cache.set(id, held);
    return held;
  };
  return {
    paragraph: (id = standard ?? '') =>
      cached(paragraphs, id, () => {
        const chain = chainOf(id);
        return {
          heading: headingOf(chain),
          numbering: numberingOf(chain),
          contents: chain.some((style) => /^(toc|verzeichnis|inhaltsverzeichnis)/i.test(nameOf(style))),
          rightToLeft: chain.some((style) => isSet(elementAt(style, 'w:pPr', 'w:bidi'))),
          looks: looksOf(chain),
        };
      }),
    run: (id = '') => cached(runs, id, () => looksOf(chainOf(id))),
  };
}

function nameOf(style: XmlElement): string {
  return elementAt(style, 'w:name')?.attributes.get('w:val') ?? style.attributes.get('w:styleId') ?? '';
}

function headingOf(chain: readonly XmlElement[]): number | null {
  for (const style of chain) {
    const level = outlineLevel(elementAt(style, 'w:pPr'));
    if (level !== null) return level === 9 ? null : level + 1;
    const named = headingNamed(nameOf(style)) ?? headingNamed(style.attributes.get('w:styleId') ?? '');
    if (named !== null) return named;
  }
  return null;
}

/** The outline level from 0 a paragraph or style states (9 is body text); null where it states none. */
export function outlineLevel(properties: XmlElement | undefined): number | null {
  const level = elementAt(properties, 'w:outlineLvl')?.attributes.get('w:val');
  return level !== undefined && /^\d$/.test(level) ? Number(level) : null;
}

function numberingOf(chain: readonly XmlElement[]): WordParagraphStyle['numbering'] {
  let level: number | null = null;
  for (const style of chain) {
    const numbering = elementAt(style, 'w:pPr', 'w:numPr');
    level ??= numberAt(numbering, 'w:ilvl');
    const id = elementAt(numbering, 'w:numId')?.attributes.get('w:val');
    if (id !== undefined)
      return id === '0' ? null : { id, level, style: style.attributes.get('w:styleId') ?? '' };
  }
  return null;
}

/** A whole number in the `w:val` of a child; null where there is none. */
export function numberAt(parent: XmlElement | undefined, name: string): number | null {
  const value = elementAt(parent, name)?.attributes.get('w:val');
  return value !== undefined && /^\d{1,4}$/.test(value) ? Number(value) : null;
}

/** Bold, italic, underlined, struck, hidden and the language as run properties state them. */
export function readLooks(properties: XmlElement | undefined): Looks {
  const looks: { -readonly [key in keyof Looks]: Looks[key] } = {};
  for (const property of elements(properties)) {
    const on = isSet(property);
    if (property.name === 'w:b') looks.bold = on;
    else if (property.name === 'w:i') looks.italic = on;
    else if (property.name === 'w:u') looks.underline = property.attributes.get('w:val') !== 'none';
    else if (property.name === 'w:strike' || property.name === 'w:dstrike') looks.strike = on;
    else if (property.name === 'w:vanish') looks.hidden = on;
    else if (property.name === 'w:lang') {
      const language = property.attributes.get('w:val') ?? property.attributes.get('w:bidi');
      if (language !== undefined) looks.language = language;
    }
  }
  return looks;
}

/** Whether a switch is there and not turned off. */
export function isSet(property: XmlElement | undefined): boolean {
  return property !== undefined && isOn(property.attributes.get('w:val') ?? '1');
}

function isOn(value: string): boolean {
  return !/^(0|false|off|none)$/.test(value);
}
