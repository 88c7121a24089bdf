import * as Y from 'yjs';

/** A node as ProseMirror's JSON has it: what both sides of this file speak. */
export type JsonNode = {
  readonly type: string;
  readonly attrs?: { readonly [name: string]: unknown };
  readonly content?: readonly JsonNode[];
  readonly text?: string;
  readonly marks?: readonly {
    readonly type: string;
    readonly attrs?: { readonly [name: string]: unknown };
  }[];
};

const maxDepth = 32;

/**
 * The nodes of an editor's fragment as JSON, in the encoding the editor's binding uses: elements are nodes,
 * formatted runs of a text are text nodes with marks. Deeper than 32 levels is cut off.
 */
export function readXml(parent: Y.XmlFragment | Y.XmlElement, depth = 0): JsonNode[] {
  if (depth > maxDepth) return [];
  return parent.toArray().flatMap((child): JsonNode[] => {
    if (child instanceof Y.XmlText) return readRuns(child);
    if (child instanceof Y.XmlElement) {
      return [
        { type: child.nodeName, attrs: { ...child.getAttributes() }, content: readXml(child, depth + 1) },
      ];
    }
    return [];
  });
}

type Run = { insert?: unknown; attributes?: { [mark: string]: unknown } };

function readRuns(text: Y.XmlText): JsonNode[] {
  const endless = endlessMarks(text);
  return (text.toDelta() as Run[]).flatMap((run): JsonNode[] => {
    if (typeof run.insert !== 'string' || run.insert === '') return [];
    const held = Object.entries(run.attributes ?? {}).filter(
      ([name, value]) => !endless.has(name) || isBreak(run.insert, value),
    );
    const marks = held.map(([name, attrs]) => ({
      // Marks that may overlap themselves carry a hash after two dashes.
      type: name.split('--')[0] ?? name,
      attrs: typeof attrs === 'object' && attrs !== null ? { ...attrs } : {},
    }));
    return [
      marks.length > 0 ? { type: 'text', text: run.insert, marks } : { type: 'text', text: run.insert },
    ];
  });
}

/** The sign of a suggested paragraph's end is never text. */
function isBreak(words: unknown, value: unknown): boolean {
  if (typeof words !== 'string' || !/^¶+$/.test(words)) return false;
  return (
    typeof value === 'object' &&
    value !== null &&
    'of' in value &&
    /^(break|insertedBreak)$/.test(String(value.of))
  );
}

/**
 * Suggested insertions that begin and never end. Each is written with its end; one that lost it, because two devices
 * changed the same place at the same time, would make the rest of the paragraph something nobody has decided yet. It
 * counts as text: rather too many words than too few.
 */
function endlessMarks(text: Y.XmlText): ReadonlySet<string> {
  const open = new Set<string>();
  for (let item = text._start; item !== null; item = item.right) {
    const { content } = item;
    if (item.deleted || !(content instanceof Y.ContentFormat) || !content.key.startsWith('insertion--'))
      continue;
    if (content.value === null) open.delete(content.key);
    else open.add(content.key);
  }
  return open;
}

/** Appends JSON nodes to a fragment or element, in the same encoding. The parent must belong to a document. */
export function writeXml(parent: Y.XmlFragment | Y.XmlElement, nodes: readonly JsonNode[]): void {
  let run: Y.XmlText | null = null;
  for (const node of nodes) {
    if (node.type === 'text') {
      if (!run) {
        run = new Y.XmlText();
        parent.push([run]);
      }
      const marks = Object.fromEntries((node.marks ?? []).map((mark) => [mark.type, mark.attrs ?? {}]));
      run.insert(run.length, node.text ?? '', marks);
      continue;
    }
    run = null;
    const element = new Y.XmlElement(node.type);
    parent.push([element]);
    for (const [name, value] of Object.entries(node.attrs ?? {})) {
      // Yjs types attributes as text; the editor's binding stores any JSON value, and so do we.
      if (value !== undefined && value !== null) element.setAttribute(name, value as string);
    }
    writeXml(element, node.content ?? []);
  }
}

/** Empties a fragment and writes the nodes into it. */
export function replaceXml(fragment: Y.XmlFragment, nodes: readonly JsonNode[]): void {
  fragment.delete(0, fragment.length);
  writeXml(fragment, nodes);
}
