import { catalogueDocument } from './catalogue-document.ts';
import { conceptDocument } from './concept-document.ts';
import { eventReportDocument } from './event-report.ts';
import type { FileJob } from './file-job.ts';
import type { TellStep } from './file-step.ts';
import { readFonts, regularFaces } from './fonts.ts';
import { readCoverage } from './glyph-coverage.ts';
import { dressed, dressedChapters, templateLetterhead } from './letterhead.ts';
import type { PrintDocument } from './print-document.ts';
import { createPrintable, type Printable } from './printable.ts';
import { synopsisDocument } from './synopsis-document.ts';
import { openTypst } from './typst.ts';

/** A job whose outcome is a PDF. */
export type PdfJob = Extract<
  FileJob,
  { readonly what: 'concept' | 'catalogue' | 'synopsis' | 'eventReport' }
>;

/**
 * Sets a document as tagged PDF/UA-1. Blocks the thread until it is done and cannot be stopped: only for a process of
 * its own. Throws when the document does not conform.
 * @param tell is told the steps of the compiler
 * @returns null where this platform has no compiler
 */
export async function setPdf(job: PdfJob, tell?: TellStep): Promise<Uint8Array | null> {
  const typst = await openTypst();
  if (typst === null) return null;
  const letterhead = templateLetterhead(job.letterhead);
  const logo = job.letterhead?.logo?.bytes ?? null;
  const printable = createPrintable(readFonts().slice(0, regularFaces).map(readCoverage));
  if (job.what === 'concept') {
    const madeAt = Math.floor(job.input.version.frozenAt / 1000);
    const document = conceptDocument(job.input, printable);
    const chapters = dressedChapters(document.chapters, job.letterhead);
    return typst.pdf('concept.typ', { ...document, chapters, letterhead }, { madeAt, logo, tell });
  }
  const document = dressed(documentOf(job, printable), job.letterhead);
  const madeOn = new Date(document.madeAt).toISOString().slice(0, 10).split('-');
  const madeAt = Math.floor(document.madeAt / 1000);
  return typst.pdf('document.typ', { ...document, letterhead, madeOn }, { madeAt, logo, tell });
}

function documentOf(job: Exclude<PdfJob, { readonly what: 'concept' }>, printable: Printable): PrintDocument {
  switch (job.what) {
    case 'catalogue':
      return catalogueDocument(job.input, printable);
    case 'synopsis':
      return synopsisDocument(job.input, printable);
    case 'eventReport':
      return eventReportDocument(job.input, printable);
  }
}
