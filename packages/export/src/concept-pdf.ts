import type { Failure } from '@fortschrift/domain/failure';
import type { Result } from '@fortschrift/domain/result';
import type { ConceptInput } from './concept-input.ts';
import { createPrinter, type PrinterLimits, printerLimits } from './printer.ts';

/**
 * Makes the function that prints a version as a tagged PDF/UA-1 file, with a printer of its own. Fails and throws as
 * `createPrinter` says.
 */
export function createConceptPdf(
  limits: PrinterLimits = printerLimits,
): (input: ConceptInput) => Promise<Result<Uint8Array, Failure>> {
  const print = createPrinter(limits);
  return (input) => print({ what: 'concept', format: 'pdf', input });
}
