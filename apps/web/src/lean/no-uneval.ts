/**
 * Stands in for devalue's writer of script literals: only the server writes data into pages, a browser reads it. Throws
 * when it is called all the same.
 */
export function uneval(): never {
  throw new Error('only the server writes data into pages');
}
