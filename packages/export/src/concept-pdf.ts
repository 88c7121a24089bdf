import { type Failure, failure } from '@fortschrift/domain/failure';
import { failed, ok, type Result } from '@fortschrift/domain/result';
import type { ConceptInput } from './concept-input.ts';
import { createTurns } from './turns.ts';
import { type ProcessAnswer, runTypst } from './typst-process.ts';

export type PrinterLimits = {
  /** Milliseconds one document may take. */
  readonly timeLimit: number;
  /** Documents waiting for their turn; one is made at a time. */
  readonly waiting: number;
  /** Finished files kept in memory, the last ones asked for. */
  readonly kept: number;
};

export const printerLimits: PrinterLimits = { timeLimit: 60_000, waiting: 8, kept: 4 };

/**
 * Makes the function that prints a version as a tagged PDF/UA-1 file. One file is made at a time; who asks for the
 * same file meanwhile gets the same one. Fails with `exportNotAvailable` where the platform has no compiler, and
 * with `busy` when it took longer than the limit or too many wait. Throws when the document does not conform.
 */
export function createConceptPdf(
  limits: PrinterLimits = printerLimits,
): (input: ConceptInput) => Promise<Result<Uint8Array, Failure>> {
  const turns = createTurns(limits.waiting);
  const files = new Map<string, Promise<Result<Uint8Array, Failure>>>();
  return (input) => {
    const key = keyOf(input);
    const kept = files.get(key);
    const file = kept ?? make(input);
    files.delete(key);
    files.set(key, file);
    if (kept === undefined) {
      const forget = () => files.get(key) === file && files.delete(key);
      file.then((result) => result.ok || forget(), forget);
    }
    for (const oldest of [...files.keys()].slice(0, Math.max(0, files.size - limits.kept)))
      files.delete(oldest);
    return file;
  };

  async function make(input: ConceptInput): Promise<Result<Uint8Array, Failure>> {
    const answer = await turns(() => runTypst(input, limits.timeLimit));
    return answer === null ? failed(failure('busy')) : outcome(answer);
  }
}

function outcome(answer: ProcessAnswer): Result<Uint8Array, Failure> {
  switch (answer.kind) {
    case 'pdf':
      return ok(answer.bytes);
    case 'unavailable':
      return failed(failure('exportNotAvailable'));
    case 'tooLong':
      return failed(failure('busy'));
    case 'broken':
      throw new Error(`The concept could not be typeset: ${answer.message}`);
  }
}

/** Everything that shows in the file; the content is named by its hash. */
function keyOf({ version, county, behind }: ConceptInput): string {
  return JSON.stringify([version.id, version.sha256, version.state, county.id, county.name, behind]);
}
