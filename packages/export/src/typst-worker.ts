import { conceptDocument } from './concept-document.ts';
import type { ConceptInput } from './concept-input.ts';
import { readFonts, regularFaces } from './fonts.ts';
import { readCoverage } from './glyph-coverage.ts';
import { createPrintable } from './printable.ts';
import { openTypst } from './typst.ts';

/** What the process answers: the file, that there is no compiler here, or what went wrong. */
export type WorkerAnswer =
  | { readonly kind: 'pdf'; readonly bytes: Uint8Array }
  | { readonly kind: 'unavailable' }
  | { readonly kind: 'broken'; readonly message: string };

process.once('message', (input: ConceptInput) => {
  make(input)
    .catch((error: unknown): WorkerAnswer => ({ kind: 'broken', message: String(error) }))
    .then((answer) => process.send?.(answer, () => process.disconnect()));
});

async function make(input: ConceptInput): Promise<WorkerAnswer> {
  const typst = await openTypst();
  if (typst === null) return { kind: 'unavailable' };
  const printable = createPrintable(readFonts().slice(0, regularFaces).map(readCoverage));
  const document = conceptDocument(input, printable);
  try {
    const bytes = typst.pdf('concept.typ', document, Math.floor(input.version.frozenAt / 1000));
    return { kind: 'pdf', bytes };
  } catch (error) {
    return { kind: 'broken', message: messageOf(error) };
  }
}

/** The compiler throws Rust's debug text, one entry for each place: the sentences in it are enough. */
function messageOf(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  const sentences = Array.from(text.matchAll(/message: "((?:[^"\\]|\\.)*)"/g), ([, sentence]) => sentence);
  return (sentences.length === 0 ? text : [...new Set(sentences)].join('; ')).slice(0, 2000);
}
