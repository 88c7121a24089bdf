import type { Files } from '@fortschrift/api/ports';
import { conceptPdf } from '@fortschrift/export/concept-pdf';

/** Plugs the export room into the api; a file that cannot be made is null, and the log knows why. */
export function plugFiles(onProblem: (event: string, error: unknown) => void): Files {
  return {
    async conceptPdf(input) {
      const made = await conceptPdf(input);
      if (made.ok) return made.value;
      onProblem('export.conceptPdf', made.failure);
      return null;
    },
  };
}
