import { describe, expect, it } from 'vitest';
import { oldConcept } from '../test/old-concept.ts';
import { docx, p } from '../test/word.ts';
import {
  applyConceptApart,
  previewConceptApart,
  readConceptApart,
  readDocumentApart,
  readTableApart,
} from './apart.ts';
import { readDocument } from './document.ts';
import { readTable } from './table.ts';

const csv = new Uint8Array(Buffer.from('Text;Art\nMehr Busse;Vorschlag'));

describe('reading in a process of its own', () => {
  it('gives what reading here gives, and leaves the bytes alone', async () => {
    expect(await readTableApart(csv)).toEqual(readTable(csv));
    expect(await readDocumentApart(oldConcept)).toEqual(readDocument(oldConcept));
    expect(await readDocumentApart(csv)).toEqual({ ok: false, failure: { code: 'fileKindUnknown' } });
    expect(csv.length).toBeGreaterThan(0);
  }, 60_000);

  it('keeps a concept as text of our own, shows and carries out what is confirmed of it', async () => {
    const read = await readConceptApart(oldConcept);
    if (!read.ok) throw new Error(read.failure.code);
    const { outline, draft } = read.value;
    const preview = await previewConceptApart(outline, draft);
    const applied = await applyConceptApart(outline, draft);
    if (!preview.ok || !applied.ok) throw new Error('refused');
    expect(preview.value.summary).toEqual({
      ...{ fields: 2, texts: 5, goals: 4, measures: 5 },
      left: { heading: 0, paragraph: 0, list: 0, table: 0 },
    });
    expect(preview.value.places).toHaveLength(preview.value.sketch.length);
    expect(preview.value.records.map(({ title }) => title)).toEqual(
      applied.value.chapters.flatMap(({ records, content }) =>
        records.map(({ id }) => [...content.goals, ...content.measures].find((one) => one.id === id)?.title),
      ),
    );
    const ids = applied.value.chapters.flatMap(({ records }) => records.map(({ id }) => id));
    expect(new Set(ids).size).toBe(9);
    expect(await previewConceptApart(outline, { entries: [{ block: 999 }], measureKind: 'new' })).toEqual({
      ok: false,
      failure: { code: 'wrongShape', field: 'entries' },
    });
    expect(await readConceptApart(csv)).toEqual({ ok: false, failure: { code: 'fileKindUnknown' } });
  }, 60_000);

  it('ends with the process when the file takes too long or too much memory', async () => {
    const large = docx({ body: p('x').repeat(120_000) });
    const quick = await readDocumentApart(large, { milliseconds: 20, mebibytes: 512 });
    expect(quick).toEqual({ ok: false, failure: { code: 'fileTooLarge' } });
    const small = await readDocumentApart(large, { milliseconds: 60_000, mebibytes: 16 });
    expect(small).toEqual({ ok: false, failure: { code: 'fileTooLarge' } });
  }, 60_000);
});
