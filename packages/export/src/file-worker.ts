import type { FileAnswer, FileJob } from './file-job.ts';
import type { TellStep } from './file-step.ts';

process.once('message', (job: FileJob) => {
  make(job)
    .catch((error: unknown): FileAnswer => ({ kind: 'broken', message: messageOf(error) }))
    .then((answer) => process.send?.(withCost(answer), () => process.disconnect()));
});

function withCost(answer: FileAnswer): FileAnswer {
  const { user, system } = process.cpuUsage();
  return answer.kind === 'file' ? { ...answer, processor: (user + system) / 1000 } : answer;
}

/** Waits until it has left: the compiler's one long call would hold it back. */
const tell: TellStep = (step) =>
  new Promise((passedOn) => {
    process.send?.({ kind: 'step', step }, () => passedOn());
  });

/** Loads only what the format needs: a process makes one file. */
async function make(job: FileJob): Promise<FileAnswer> {
  await tell({ at: 'preparing', pages: null });
  if (job.what === 'sheets') {
    const [only] = job.sheets;
    if (job.format === 'csv' && only) {
      const { csvFile } = await import('./csv.ts');
      return { kind: 'file', bytes: csvFile(only) };
    }
    const { odsFile } = await import('./ods.ts');
    return { kind: 'file', bytes: odsFile(job.sheets, job.properties) };
  }
  if (job.format === 'pdf') {
    const { setPdf } = await import('./pdf.ts');
    const bytes = await setPdf(job, tell);
    return bytes === null ? { kind: 'unavailable' } : { kind: 'file', bytes };
  }
  if (job.what === 'catalogue') {
    const { catalogueFile, catalogueOffice } = await import('./catalogue.ts');
    const bytes =
      job.format === 'ods' || job.format === 'csv' || job.format === 'json'
        ? catalogueFile(job.input, job.format)
        : await writeText(catalogueOffice(job.input), job.format, job.letterhead);
    return { kind: 'file', bytes };
  }
  if (job.what === 'concept') {
    const { conceptPrintDocument } = await import('./concept-blocks.ts');
    return {
      kind: 'file',
      bytes: await writeText(conceptPrintDocument(job.input), job.format, job.letterhead),
    };
  }
  if (job.what === 'synopsis') {
    const { synopsisOffice } = await import('./synopsis-office.ts');
    return { kind: 'file', bytes: await writeText(synopsisOffice(job.input), job.format, job.letterhead) };
  }
  const { eventReportDocument } = await import('./event-report.ts');
  const { officeCharacters } = await import('./office-characters.ts');
  return {
    kind: 'file',
    bytes: await writeText(eventReportDocument(job.input, officeCharacters), job.format, job.letterhead),
  };
}

async function writeText(
  plain: import('./print-document.ts').PrintDocument,
  format: 'odt' | 'docx' | 'html',
  letterhead: FileJob['letterhead'],
): Promise<Uint8Array> {
  const { dressed } = await import('./letterhead.ts');
  const document = dressed(plain, letterhead);
  await tell({ at: 'writing', pages: null });
  switch (format) {
    case 'odt':
      return (await import('./odt.ts')).odtFile(document);
    case 'docx':
      return (await import('./docx.ts')).docxFile(document);
    case 'html':
      return new TextEncoder().encode((await import('./html.ts')).htmlPage(document));
  }
}

/** The compiler throws Rust's debug text, one entry for each place: the sentences in it are enough. */
function messageOf(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  const sentences = Array.from(text.matchAll(/message: "((?:[^"\\]|\\.)*)"/g), ([, sentence]) => sentence);
  return (sentences.length === 0 ? text : [...new Set(sentences)].join('; ')).slice(0, 2000);
}
