import * as Y from 'yjs';
import { textRuns } from './text-run.ts';

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

function readRuns(text: Y.XmlText): JsonNode[] {
  return textRuns(text).map(({ words, marks }) =>
    marks.length > 0 ? { type: 'text', text: words, marks } : { type: 'text', text: words },
  );
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
