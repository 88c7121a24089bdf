import type { PastedAs } from '@fortschrift/domain/concept-import';

/**
 * What of a clipboard is read: its HTML where that has paragraphs, headings, lists or tables, else its words. Programs that
 * show PDFs put lines there that only a reader of plain words puts together again.
 */
export function pastedForm(
  html: string,
  text: string,
): { readonly form: PastedAs; readonly content: string } {
  const isBuilt = /<(p|h[1-6]|li|table|div)[\s>]/i.test(html);
  return html !== '' && (isBuilt || text.trim() === '')
    ? { form: 'html', content: html }
    : { form: 'text', content: text };
}
