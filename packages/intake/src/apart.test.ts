import { describe, expect, it } from 'vitest';
import { oldConcept } from '../test/old-concept.ts';
import { docx, p } from '../test/word.ts';
import { readDocumentApart, readTableApart } from './apart.ts';
import { readDocument } from './document.ts';
import { readTable } from './table.ts';

const csv = new Uint8Array(Buffer.from('Text;Art\nMehr Busse;Vorschlag'));

describe('reading in a thread of its own', () => {
  it('gives what reading here gives, and leaves the bytes alone', async () => {
    expect(await readTableApart(csv)).toEqual(readTable(csv));
    expect(await readDocumentApart(oldConcept)).toEqual(readDocument(oldConcept));
    expect(await readDocumentApart(csv)).toEqual({ ok: false, failure: { code: 'fileKindUnknown' } });
    expect(csv.length).toBeGreaterThan(0);
  }, 60_000);

  it('ends with the thread when the file takes too long or too much memory', async () => {
    const large = docx({ body: p('x').repeat(120_000) });
    const quick = await readDocumentApart(large, { milliseconds: 20, mebibytes: 512 });
    expect(quick).toEqual({ ok: false, failure: { code: 'fileTooLarge' } });
    const small = await readDocumentApart(large, { milliseconds: 60_000, mebibytes: 16 });
    expect(small).toEqual({ ok: false, failure: { code: 'fileTooLarge' } });
  }, 60_000);
});
