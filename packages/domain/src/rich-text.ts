/**
 * Long text as the program keeps it outside live documents: a closed list of blocks, so that every export can
 * write each of them and nothing hostile has a place to hide. Same shape as ProseMirror's JSON.
 */
export type RichText = { readonly type: 'doc'; readonly content: readonly Block[] };

export type Block =
  | { readonly type: 'paragraph'; readonly content?: readonly Inline[] }
  | {
      readonly type: 'heading';
      readonly attrs: { readonly level: 3 | 4 };
      readonly content?: readonly Inline[];
    }
  | { readonly type: 'bulletList' | 'orderedList'; readonly content: readonly ListItem[] }
  | { readonly type: 'blockquote'; readonly content: readonly Block[] };

export type ListItem = { readonly type: 'listItem'; readonly content: readonly Block[] };

export type Inline =
  | { readonly type: 'text'; readonly text: string; readonly marks?: readonly Mark[] }
  | { readonly type: 'hardBreak' };

export type Mark =
  | { readonly type: 'bold' | 'italic' | 'underline' | 'strike' }
  | { readonly type: 'link'; readonly attrs: { readonly href: string } };

export const emptyRichText: RichText = { type: 'doc', content: [] };

const maxDepth = 12;

/** Addresses a link may have: https, http, mailto and tel, after the tricks browsers forgive are taken out. */
export function isAllowedHref(href: unknown): href is string {
  if (typeof href !== 'string' || href.length > 2000) return false;
  // biome-ignore lint/suspicious/noControlCharactersInRegex: browsers skip these inside a scheme, so must we
  const plain = href.replace(/[\u0000-\u0020\u007f-\u00a0]+/g, '');
  return /^(https?:\/\/[^/]|mailto:|tel:)/i.test(plain) && plain === href.trim();
}

/**
 * Foreign ProseMirror-like JSON -> RichText. Unknown blocks are opened and their known contents kept, unknown
 * marks and attributes are dropped, links to anything but the allowed addresses become plain text; what is no
 * document at all becomes the empty text. Never fails: a text is shown as far as it is understood.
 */
export function cleanRichText(input: unknown): RichText {
  const content = isRecord(input) && Array.isArray(input['content']) ? blocks(input['content'], 0) : [];
  return { type: 'doc', content };
}

function blocks(input: readonly unknown[], depth: number): Block[] {
  if (depth > maxDepth) return [];
  return input.flatMap((node): Block[] => {
    if (!isRecord(node)) return [];
    const children = Array.isArray(node['content']) ? node['content'] : [];
    switch (node['type']) {
      case 'paragraph':
        return [{ type: 'paragraph', content: inlines(children) }];
      case 'heading': {
        const level = isRecord(node['attrs']) && node['attrs']['level'] === 4 ? 4 : 3;
        return [{ type: 'heading', attrs: { level }, content: inlines(children) }];
      }
      case 'bulletList':
      case 'orderedList': {
        const items = children.flatMap((item): ListItem[] =>
          isRecord(item) && Array.isArray(item['content'])
            ? [{ type: 'listItem', content: blocks(item['content'], depth + 1) }]
            : [],
        );
        return items.length > 0 ? [{ type: node['type'], content: items }] : [];
      }
      case 'blockquote':
        return [{ type: 'blockquote', content: blocks(children, depth + 1) }];
      default:
        return blocks(children, depth + 1);
    }
  });
}

function inlines(input: readonly unknown[]): Inline[] {
  return input.flatMap((node): Inline[] => {
    if (!isRecord(node)) return [];
    if (node['type'] === 'hardBreak') return [{ type: 'hardBreak' }];
    if (node['type'] !== 'text' || typeof node['text'] !== 'string' || node['text'] === '') return [];
    const marks = Array.isArray(node['marks']) ? node['marks'].flatMap(mark) : [];
    return [
      marks.length > 0 ? { type: 'text', text: node['text'], marks } : { type: 'text', text: node['text'] },
    ];
  });
}

function mark(input: unknown): Mark[] {
  if (!isRecord(input)) return [];
  switch (input['type']) {
    case 'bold':
    case 'italic':
    case 'underline':
    case 'strike':
      return [{ type: input['type'] }];
    case 'link': {
      const href = isRecord(input['attrs']) ? input['attrs']['href'] : undefined;
      return isAllowedHref(href) ? [{ type: 'link', attrs: { href } }] : [];
    }
    default:
      return [];
  }
}

function isRecord(input: unknown): input is { readonly [key: string]: unknown } {
  return typeof input === 'object' && input !== null && !Array.isArray(input);
}

/** The words of a text, blocks separated by line breaks: for lists, search and counting. */
export function plainText(text: RichText): string {
  return text.content.map(plainBlock).filter(Boolean).join('\n');
}

function plainBlock(block: Block | ListItem): string {
  if (block.type === 'paragraph' || block.type === 'heading') {
    return (block.content ?? []).map((inline) => (inline.type === 'text' ? inline.text : '\n')).join('');
  }
  return block.content.map(plainBlock).filter(Boolean).join('\n');
}

/** A plain text -> RichText, one paragraph a line. */
export function paragraphs(text: string): RichText {
  return {
    type: 'doc',
    content: text
      .split('\n')
      .map((line) => line.trim())
      .filter(Boolean)
      .map((line): Block => ({ type: 'paragraph', content: [{ type: 'text', text: line }] })),
  };
}
