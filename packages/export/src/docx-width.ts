import type { PrintDocument } from './print-document.ts';

/** Width of the text on A4 between its margins, in twentieths of a point. */
export function textWidth({ landscape = false }: Pick<PrintDocument, 'landscape'>): number {
  return landscape ? 14287 : 9355;
}

/** Height of the text on A4 between its margins, in twentieths of a point. */
export function textHeight({ landscape = false }: Pick<PrintDocument, 'landscape'>): number {
  return (landscape ? 11906 : 16838) - 2500;
}
