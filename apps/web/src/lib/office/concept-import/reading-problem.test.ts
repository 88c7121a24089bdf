import { type Failure, failure, failureCodes } from '@fortschrift/domain/failure';
import { sentenceFor } from '@fortschrift/i18n/failures';
import { failures } from '@fortschrift/i18n/failures/de';
import { expect, it } from 'vitest';
import { readingProblem } from './reading-problem.ts';

const says = (code: Failure['code'], by: 'file' | 'paste') => readingProblem(failure(code), by);

it('every refusal of a file says what to do now, in formats that are read here', () => {
  const codes = failureCodes.filter((code) => /^file[A-Z]/.test(code));
  expect(codes.length).toBeGreaterThan(9);
  for (const code of codes)
    for (const by of ['file', 'paste'] as const) {
      expect([code, says(code, by)]).not.toEqual([code, sentenceFor(failures, failure(code))]);
      expect(says(code, by)).toMatch(/(öffnen|speichern|kopieren|wählen|nehmen|fügen)/i);
      expect(says(code, by)).not.toMatch(/ODS|XLSX|CSV/);
    }
});

it('a pasted text is not called a file, and what is refused for other reasons keeps its sentence', () => {
  expect(says('fileSuspicious', 'paste')).toContain('Der Text');
  expect(says('fileSuspicious', 'file')).toContain('Die Datei');
  expect(says('busy', 'file')).toBe(sentenceFor(failures, failure('busy')));
  expect(readingProblem(failure('throttled', { limit: 540 }), 'file')).toContain('9 Minuten');
});
