import type { ExportJob } from '@fortschrift/api/contract/export';
import { expect, it } from 'vitest';
import { progressOf, sizeInWords } from './export-steps.ts';

const job: ExportJob = {
  id: 'a',
  versionId: 'b',
  order: { what: 'concept', format: 'pdf', chapterIds: null, lead: null, beforeId: null },
  state: 'working',
  ahead: 0,
  step: null,
  elapsed: 0,
  bytes: null,
  failure: null,
  startedAt: 0,
  expiresAt: null,
};

it('says only what is known: the step, and pages once they are counted', () => {
  expect(progressOf({ ...job, state: 'queued', ahead: 2 }).words).toBe('wartet, 2 Dateien davor');
  expect(progressOf(job)).toEqual({ done: 0, of: 3, words: 'Schritt 1 von 3: Inhalt wird geordnet' });
  expect(progressOf({ ...job, step: { at: 'setting', pages: null } })).toMatchObject({ done: 1, of: 3 });
  expect(progressOf({ ...job, step: { at: 'writing', pages: 250 } }).words).toBe(
    'Schritt 3 von 3: 250 Seiten werden geschrieben',
  );
  expect(progressOf({ ...job, step: { at: 'setting', pages: null }, elapsed: 7300 }).words).toBe(
    'Schritt 2 von 3: Seiten werden gesetzt, das dauert am längsten, seit 7 Sekunden',
  );
  const odt: ExportJob = { ...job, order: { ...job.order, format: 'odt' } };
  expect(progressOf({ ...odt, step: { at: 'writing', pages: null } })).toEqual({
    done: 1,
    of: 2,
    words: 'Schritt 2 von 2: Datei wird geschrieben',
  });
});

it('tells sizes as people do', () => {
  expect([3, 311_900, 1_440_000].map(sizeInWords)).toEqual(['1 kB', '312 kB', '1,4 MB']);
});
