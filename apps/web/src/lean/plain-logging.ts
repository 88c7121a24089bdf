/** Stands in for lib0's coloured logging: Yjs says a few warnings through it, and brings a parser and a DOM kit along. */
export const BOLD = '';
export const UNBOLD = '';
export const ORANGE = '';
export const RED = '';

/** Writes to the console, without colours. */
export function print(...words: readonly unknown[]): void {
  // biome-ignore lint/suspicious/noConsole: this is the console's stand-in for Yjs.
  console.info(...words.filter((word) => word !== ''));
}

/** Writes a warning to the console, without colours. */
export function warn(...words: readonly unknown[]): void {
  // biome-ignore lint/suspicious/noConsole: this is the console's stand-in for Yjs.
  console.warn(...words.filter((word) => word !== ''));
}
