import { beforeAll, describe, expect, it } from 'vitest';
import { sampleConcept, sampleMeasure } from '../test/concept-sample.ts';
import { heidmark } from '../test/heidmark.ts';
import { hostileConcept } from '../test/hostile-words.ts';
import { letterhead } from '../test/letterhead.ts';
import { longSample } from '../test/long-text-sample.ts';
import { readPdfFile } from '../test/pdf-objects.ts';
import { everything, readTree } from '../test/pdf-tree.ts';
import { pdfUaFindings } from '../test/pdf-ua.ts';
import { richMeasure } from '../test/rich-measure.ts';
import { sampleEvent } from '../test/sample-event.ts';
import { sampleSynopsis } from '../test/sample-synopsis.ts';
import { versionTable } from './catalogue-table.ts';
import type { FileJob } from './file-job.ts';
import { createPrinter } from './printer.ts';

const longTexts = sampleConcept('Konzept mit langen Texten', [
  { kind: 'front', field: null, title: 'Ausgangslage', body: longSample },
  {
    kind: 'field',
    field: 'education',
    title: 'Bildung und Sprache',
    body: longSample,
    goals: [{ id: 'g1', level: 'goal', title: 'Ankommen', text: longSample }],
    measures: [
      { ...richMeasure, goalId: 'g1', furtherGoalIds: [], relations: [], furtherFieldIds: [] },
      sampleMeasure({ id: 'm9', goalId: null, title: 'Kurse am Abend', description: longSample }),
    ],
  },
]);
const sheets = { chapterIds: null, lead: null, sheetsOnly: true };

const jobs: { readonly [name: string]: FileJob } = {
  'a concept with everything a person might type': { what: 'concept', format: 'pdf', input: heidmark },
  'a concept with tables, footnotes and languages': {
    what: 'concept',
    format: 'pdf',
    input: longTexts,
    letterhead,
  },
  'a concept of hostile words': { what: 'concept', format: 'pdf', input: hostileConcept },
  'the sheets of measures': {
    what: 'concept',
    format: 'pdf',
    input: { ...heidmark, extract: sheets },
    letterhead,
  },
  'the catalogue of measures': {
    what: 'catalogue',
    format: 'pdf',
    input: versionTable(heidmark, true),
    letterhead,
  },
  'a catalogue of hostile words': {
    what: 'catalogue',
    format: 'pdf',
    input: versionTable(hostileConcept, true),
  },
  'a Synopse': { what: 'synopsis', format: 'pdf', input: sampleSynopsis, letterhead },
  "an event's report": { what: 'eventReport', format: 'pdf', input: sampleEvent, letterhead },
};

const print = createPrinter();
const files = new Map<string, Uint8Array>();

async function file(name: string): Promise<Uint8Array> {
  const known = files.get(name);
  const job = jobs[name];
  if (known || !job) return known ?? new Uint8Array();
  const result = await print(job);
  if (!result.ok) throw new Error(result.failure.code);
  files.set(name, result.value);
  return result.value;
}

describe('PDF/UA-1, as a reader of our own finds it', () => {
  it.each(Object.keys(jobs))(
    '%s has no failure of the Matterhorn Protocol a machine can see',
    async (name) => {
      expect(pdfUaFindings(await file(name))).toEqual([]);
    },
    120_000,
  );
});

describe('heads of rows', () => {
  it.each([
    ['the catalogue of measures', '1.1.1'],
    ["an event's report", 'Teilnehmende insgesamt'],
    ['a concept with tables, footnotes and languages', '2024'],
  ])('of %s are TH with the scope of their row, and the cells name them', async (name) => {
    const pdf = readPdfFile(await file(name));
    const cells = [...everything(readTree(pdf).top)].filter(({ role }) => role === 'TH' || role === 'TD');
    const heads = cells.filter(({ attributes }) => JSON.stringify(attributes.get('Scope'))?.includes('Row'));
    expect(heads.length).toBeGreaterThan(2);
    for (const head of heads) {
      expect(head.role).toBe('TH');
      const row = head.parent?.children ?? [];
      for (const cell of row.slice(1))
        expect(JSON.stringify(cell.attributes.get('Headers'))).toContain(`"${head.id}"`);
    }
  });
});

describe('the reader', () => {
  let text: string;

  beforeAll(async () => {
    text = Buffer.from(await file("an event's report")).toString('latin1');
  }, 60_000);

  // Each fault has as many letters as what it takes the place of: the table of places stays right.
  it.each([
    ['07-001', '/DisplayDocTitle', '/DisplayDocTitel'],
    ['06-002', 'pdfuaid:part>1<', 'pdfuaid:part>x<'],
    ['14-003', '/S /H2', '/S /H4'],
    ['09-004', '/S /TR', '/S /LI'],
    ['15-003', '/Scope /Row', '/Scope /Wor'],
    ['13-004', '/Alt ', '/Atl '],
    ['28-009', '/Tabs /S', '/Tabs /R'],
    ['28-012', '/Contents (', '/Contenst ('],
    ['31-027', '/ToUnicode', '/ToUnicodx'],
    ['31-009', '/FontFile', '/FontFilx'],
    ['16-003', '/ListNumbering', '/ListNumbrings'],
    ['26-001', 'trailer\n<<\n  /Size', 'trailer\n<</Encrypt 1 /Size'],
  ])('sees %s where it is', (code, right, wrong) => {
    const broken = text.replaceAll(right.trim(), wrong.slice(0, right.trim().length));
    expect(broken).not.toBe(text);
    const found = () => pdfUaFindings(Buffer.from(broken, 'latin1'));
    expect(found().some((finding) => finding.startsWith(code))).toBe(true);
  });
});
