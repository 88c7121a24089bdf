import { isAllowedHref } from '@fortschrift/domain/rich-text';
import type { AnyExtension } from '@tiptap/core';
import StarterKit from '@tiptap/starter-kit';

/**
 * The nodes and marks a long text may have: exactly those of domain/rich-text.ts. What else is pasted is taken apart
 * by this schema. Undo belongs to the collaboration extension and is off here.
 */
export function richTextSchema(without: { readonly document?: false } = {}): AnyExtension[] {
  return [
    StarterKit.configure({
      ...without,
      undoRedo: false,
      code: false,
      codeBlock: false,
      horizontalRule: false,
      // An empty paragraph added by itself would be an edit nobody made, on every device that opens the text.
      trailingNode: false,
      heading: { levels: [3, 4] },
      link: {
        openOnClick: false,
        autolink: true,
        defaultProtocol: 'https',
        isAllowedUri: (address) => isAllowedHref(address),
        HTMLAttributes: { rel: 'noopener', target: null, class: null },
      },
    }),
  ];
}

/** Pasted HTML with its headings brought to the two levels a text here has: h1 and h2 -> h3, h5 and h6 -> h4. */
export function levelHeadings(html: string): string {
  return html.replace(/<(\/?)h[12]\b/gi, '<$1h3').replace(/<(\/?)h[56]\b/gi, '<$1h4');
}
