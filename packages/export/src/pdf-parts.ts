/** The numbered objects of a PDF file as text, each from `n 0 obj` to its end, in the order of the file. */
export type PdfParts = {
  readonly head: string;
  readonly objects: Map<number, string>;
  /** From the word `trailer` to the word `startxref`. */
  readonly trailer: string;
};

/**
 * Takes a file apart that our compiler wrote: one plain cross-reference table, no object streams (ISO 32000-1, 7.5).
 * @returns bytes as Latin-1 characters. Throws for a file of another make.
 */
export function takePdfApart(pdf: Uint8Array): PdfParts {
  const text = Buffer.from(pdf.buffer, pdf.byteOffset, pdf.byteLength).toString('latin1');
  const start = Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(text.slice(-64))?.[1]);
  const table = /^xref\s+0 (\d+)\s+/.exec(text.slice(start, start + 40));
  const trailerAt = text.indexOf('trailer', start);
  if (!table || trailerAt < 0) throw new Error('The PDF has no plain cross-reference table');
  const places: { readonly number: number; readonly at: number }[] = [];
  for (const [number, line] of text
    .slice(start + table[0].length, trailerAt)
    .trim()
    .split(/\s*\n/)
    .entries())
    if (line.endsWith('n')) places.push({ number, at: Number(line.slice(0, 10)) });
  places.sort((one, other) => one.at - other.at);
  const objects = new Map(
    places.map(({ number, at }, index) => [number, text.slice(at, places[index + 1]?.at ?? start)]),
  );
  return {
    head: text.slice(0, places[0]?.at ?? start),
    objects,
    trailer: text.slice(trailerAt, text.lastIndexOf('startxref')),
  };
}

/** The parts as a file, with the places of its objects counted anew. */
export function putPdfTogether({ head, objects, trailer }: PdfParts): Uint8Array {
  const places: string[] = [];
  let at = head.length;
  for (const [number, object] of objects) {
    places[number] = `${String(at).padStart(10, '0')} 00000 n\r\n`;
    at += object.length;
  }
  places[0] = '0000000000 65535 f\r\n';
  const table = Array.from(places, (place) => place ?? '0000000000 00000 f\r\n').join('');
  const end = `xref\n0 ${places.length}\n${table}${trailer}startxref\n${at}\n%%EOF`;
  return Buffer.from([head, ...objects.values(), end].join(''), 'latin1');
}
