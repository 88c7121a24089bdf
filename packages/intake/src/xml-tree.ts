import { type Failure, failure } from '@fortschrift/domain/failure';
import { failed, ok, type Result } from '@fortschrift/domain/result';
import { xmlLimits } from './limits.ts';
import { readXml, type XmlAttributes, type XmlNamespaces } from './xml.ts';

/** An element of a foreign document with everything in it, texts as strings. */
export type XmlElement = {
  readonly name: string;
  readonly attributes: XmlAttributes;
  readonly children: readonly (XmlElement | string)[];
};

type Growing = XmlElement & { readonly children: (XmlElement | string)[] };

/**
 * Foreign XML -> its root element. Fails as `readXml` does, and with `fileTooLarge` above 500,000 elements.
 */
export function readXmlTree(bytes: Uint8Array, namespaces: XmlNamespaces): Result<XmlElement, Failure> {
  const open: Growing[] = [];
  let root: Growing | null = null;
  let count = 0;
  const read = readXml(bytes, namespaces, {
    open(name, attributes) {
      count += 1;
      if (count > xmlLimits.elements) return failure('fileTooLarge', { limit: xmlLimits.elements });
      const element: Growing = { name, attributes, children: [] };
      const parent = open.at(-1);
      if (parent) parent.children.push(element);
      else root = element;
      open.push(element);
      return undefined;
    },
    close() {
      open.pop();
    },
    text(text) {
      open.at(-1)?.children.push(text);
    },
  });
  if (!read.ok) return read;
  return root === null ? failed(failure('fileUnreadable')) : ok(root);
}

/** The elements right below one, texts left out; all of them, or those of one name. */
export function elements(parent: XmlElement | undefined, name?: string): readonly XmlElement[] {
  return (parent?.children ?? []).filter(
    (child): child is XmlElement => typeof child !== 'string' && (name === undefined || child.name === name),
  );
}

/** The first element at the end of a path of names, or undefined. */
export function elementAt(
  parent: XmlElement | undefined,
  ...path: readonly string[]
): XmlElement | undefined {
  let here = parent;
  for (const name of path) here = elements(here, name)[0];
  return here;
}

/** All text below an element, in order, markup forgotten. */
export function textOf(element: XmlElement): string {
  return element.children.map((child) => (typeof child === 'string' ? child : textOf(child))).join('');
}

/** Whether an element of one of the names stands anywhere below, the element itself included. */
export function contains(element: XmlElement, ...names: readonly string[]): boolean {
  return (
    names.includes(element.name) ||
    element.children.some((child) => typeof child !== 'string' && contains(child, ...names))
  );
}
