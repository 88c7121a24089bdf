import { getDocument, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** An element of the structure tree, its own text and that of everything in it, in reading order. */
export type Element = {
  readonly role: string;
  readonly text: string;
  readonly children: readonly Element[];
  readonly page: number;
};

/** Opens a PDF as a reader would. */
export function openPdf(bytes: Uint8Array): Promise<PDFDocumentProxy> {
  return getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
}

/** Every element of the structure tree, parents before children, page by page. */
export async function structure(pdf: PDFDocumentProxy): Promise<Element[]> {
  const found: Element[] = [];
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number);
    const texts = await markedTexts(pdf, number);
    const tree = await page.getStructTree();
    if (tree) collect(tree, texts, number, found);
  }
  return found;
}

type Node = { readonly role?: string; readonly children?: readonly (Node | Leaf)[] };
type Leaf = { readonly type: string; readonly id: string };

function collect(node: Node, texts: ReadonlyMap<string, string>, page: number, found: Element[]): Element {
  const at = found.length;
  const placeholder: Element = { role: node.role ?? '', text: '', children: [], page };
  found.push(placeholder);
  const parts: string[] = [];
  const children: Element[] = [];
  for (const child of node.children ?? []) {
    if ('type' in child) parts.push(texts.get(child.id) ?? '');
    else {
      const element = collect(child, texts, page, found);
      children.push(element);
      parts.push(element.text);
    }
  }
  const element = { ...placeholder, text: parts.join(' ').replace(/\s+/g, ' ').trim(), children };
  found[at] = element;
  return element;
}

async function markedTexts(pdf: PDFDocumentProxy, number: number): Promise<Map<string, string>> {
  const page = await pdf.getPage(number);
  const content = await page.getTextContent({ includeMarkedContent: true });
  const texts = new Map<string, string>();
  const open: (string | null)[] = [];
  for (const item of content.items) {
    if ('str' in item) {
      const id = open.findLast((one) => one !== null);
      if (id) texts.set(id, `${texts.get(id) ?? ''}${item.str}${item.hasEOL ? ' ' : ''}`);
    } else if (item.type === 'endMarkedContent') open.pop();
    else open.push(item.id ?? null);
  }
  return texts;
}

/** All words of the file, artifacts such as running heads included. */
export async function allText(pdf: PDFDocumentProxy): Promise<string> {
  const pages: string[] = [];
  for (let number = 1; number <= pdf.numPages; number++) {
    const content = await (await pdf.getPage(number)).getTextContent();
    pages.push(
      content.items.map((item) => ('str' in item ? `${item.str}${item.hasEOL ? '\n' : ''}` : '')).join(''),
    );
  }
  return pages.join('\n');
}
