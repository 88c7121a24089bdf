import { mkdir, open, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Id, isId } from '@fortschrift/domain/id';

/** Ids and moments of what was erased, one JSON object a line, beside the database and in no backup of it. */
export const ledgerFile = 'erasures.jsonl';

/**
 * Opens the ledger of an installation. It outlives a restored backup: what stands in it is erased again at the next
 * start. A line that was torn by a power cut is passed over.
 */
export function openErasureLedger(dataDir: string) {
  const path = join(dataDir, ledgerFile);
  return {
    /** Resolves once the line is on disk. */
    async note(ideaId: Id, at: number): Promise<void> {
      await mkdir(dataDir, { recursive: true, mode: 0o700 });
      const file = await open(path, 'a', 0o600);
      try {
        await file.appendFile(`${JSON.stringify({ ideaId, at })}\n`);
        await file.sync();
      } finally {
        await file.close();
      }
    },
    /** Everything that was ever erased here; empty where nothing was. Throws when the file is there and unreadable. */
    async read(): Promise<readonly Id[]> {
      const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
        if (error.code === 'ENOENT') return '';
        throw error;
      });
      return text.split('\n').flatMap((line) => idOf(line));
    },
  };
}

function idOf(line: string): readonly Id[] {
  try {
    const entry: unknown = JSON.parse(line);
    if (typeof entry !== 'object' || entry === null || !('ideaId' in entry)) return [];
    return isId(entry.ideaId) ? [entry.ideaId] : [];
  } catch {
    return [];
  }
}
