import { describe, expect, it } from 'vitest';
import * as samples from '../test/pasted-samples.ts';
import { applyMapping } from './concept-mapping.ts';
import { proposeMapping } from './concept-proposal.ts';
import { readPasted } from './document.ts';

/** What a person gets who confirms all that is proposed. */
function imported(text: string, form: 'html' | 'text' = 'html') {
  const outline = readPasted(new Uint8Array(Buffer.from(text)), form);
  if (!outline.ok) throw new Error(outline.failure.code);
  let next = 0;
  const made = applyMapping(outline.value, proposeMapping(outline.value), () => `id${++next}`);
  return {
    ...made,
    notes: outline.value.notes.map(({ kind }) => kind),
    measures: made.chapters.flatMap(({ content }) => content.measures),
    /** Each chapter with its goals and, for each measure, which of them it belongs to. */
    shape: made.chapters.map(({ kind, title, content: { goals, measures } }) => [
      ...[kind, title, goals.map((goal) => goal.title)],
      measures.map(({ title: name, goalId }) => `${goals.findIndex(({ id }) => id === goalId)} ${name}`),
    ]),
    codes: made.problems.map(({ code, part }) => `${code} ${part ?? ''}`),
  };
}

describe('a concept pasted', () => {
  it('from Word: sheets with a merged title cell, labels in bold and by tab, soft hyphens, contents', () => {
    const made = imported(samples.fromWord);
    expect(made.title).toBe('Integrationskonzept des Landkreises Sandberg');
    expect(made.shape).toEqual([
      ['front', 'GRUSSWORT', [], []],
      [
        ...['field', 'SPRACHE UND BILDUNG', ['Alle Kinder sprechen bei der Einschulung Deutsch']],
        ['0 Rucksack in der Kita', '0 Sprachstandsgespräche'],
      ],
      ['field', 'ARBEIT', ['Betriebe stellen ein'], ['0 Jobmesse']],
      ['back', 'LITERATUR', [], []],
      ['back', 'IMPRESSUM', [], []],
    ]);
    expect(made.measures).toMatchObject([
      {
        ...{ lead: 'Jugendamt', start: '2019-01', end: '2022-12', partnerList: [{}, {}] },
        costs: [{ cents: 1_200_000, rhythm: 'yearly', note: 'ca.' }],
      },
      { lead: 'Schulamt', ongoing: true },
      { lead: 'Jobcenter', start: '2020-01', ongoing: false },
    ]);
    expect(made.notes).toEqual(['images', 'contents']);
    expect(made.codes).toEqual([]);
  });

  it('from a web page: labels between line breaks, a list of names and values, goals as a list', () => {
    const made = imported(samples.fromWebPage);
    expect(made.shape.filter(([kind]) => kind === 'field')).toEqual([
      [
        ...['field', 'Spracherwerb', ['Alle haben Zugang zu Kursen', 'Mehrsprachigkeit wird geschätzt']],
        ['-1 Kursfinder', '-1 Vorlesetag'],
      ],
      ['field', 'Wohnen', [], ['-1 Mieterberatung']],
    ]);
    expect(made.measures).toMatchObject([
      { lead: 'Bildungsbüro', start: '2026-01', partnerList: [{ name: 'VHS' }, { name: 'Träger' }] },
      { lead: 'Kreisbibliothek', targetGroups: 'Kinder', costs: [{ state: 'none' }] },
      { lead: 'Sozialamt', start: '2025-01', end: '2027-12', description: { content: [] } },
    ]);
  });

  it('in frames and tables that pages parted: each measure once, no head is one', () => {
    const made = imported(samples.fromFrames);
    expect(made.measures.map(({ title, lead, start }) => [title, lead, start])).toEqual([
      ['Wohnlotsen', 'Sozialamt', '2024-01'],
      ['Mieterschule', 'VHS', '2025-01'],
      ['Gesundheitslotsen', 'Gesundheitsamt', '2024-01'],
      ['Sprachmittlung in Praxen', 'Gesundheitsamt', '2025-01'],
      ['Wegweiser', 'Büro des Landrats', '2026-01'],
      ['Ehrenamtskarte', 'Landkreis', '2025-01'],
      ['Vereinsberatung', 'Kreissportbund', '2025-01'],
    ]);
    expect(made.shape.map(([kind, title]) => [kind, title]).slice(-2)).toEqual([
      ['back', 'Abkürzungsverzeichnis'],
      ['back', 'Impressum'],
    ]);
    expect(made.codes).toEqual([
      ...['goalUnknown goal', 'assumed cost', 'statusNoted status', 'statusNoted status'],
      ...['statusNoted status', 'assumed cost'],
    ]);
  });

  it('without any style: Roman numbers, Leitziel in a sentence, measures as lists of their goal', () => {
    const made = imported(samples.fromBoldLines);
    expect(made.title).toBe('Integrationskonzept für den Landkreis Talburg');
    expect(made.shape).toEqual([
      ['front', 'Grundlagen', [], []],
      ['front', 'Handlungsfelder', [], []],
      [
        ...['field', 'Bildung'],
        ['Alle Kinder haben gleiche Chancen.', 'Eltern kennen das Schulsystem', 'Kein Kind ohne Abschluss'],
        ['1 Elternabende in mehreren Sprachen', '1 Schulmentoren ausbilden', '2 Nachhilfe'],
      ],
      [
        ...['field', 'Arbeit', ['Alle finden Arbeit.']],
        ['-1 Betriebe ansprechen: Die Wirtschaftsförderung besucht Betriebe.', '-1 Praktika vermitteln'],
      ],
      ['back', 'Ausblick', [], []],
    ]);
  });

  it('from a PDF: title, typed contents, feet of pages, paragraphs across lines', () => {
    const made = imported(samples.fromPdf, 'text');
    expect(made.title).toBe('Integrationskonzept des Landkreises Weidental');
    expect(made.shape.map(([kind, title]) => [kind, title])).toEqual([
      ['front', ''],
      ['front', 'Vorwort'],
      ['front', 'Ausgangslage'],
      ['front', 'Handlungsfelder'],
      ['field', 'Sprache'],
      ['field', 'Gesundheit'],
      ['back', 'Literatur'],
    ]);
    expect(made.measures).toMatchObject([
      { title: 'Kursportal', lead: 'Volkshochschule', start: '2022-01', end: '2024-12' },
      { title: 'Sprachtandems', ongoing: true },
      { title: 'Wegweiser', start: '2022-01' },
    ]);
    expect(made.notes).toEqual(['pageMargins']);
    expect(JSON.stringify(made.chapters)).not.toContain('Landkreis Weidental |');
  });

  it('from a PDF with tables: labels by tab, titles below their numbers', () => {
    const made = imported(samples.fromPdfTables, 'text');
    expect(made.shape).toEqual([
      [
        ...['field', 'Arbeit und Wirtschaft'],
        [
          'Alle Menschen im Kreis können ihren Lebensunterhalt selbst verdienen.',
          'Zugewanderte finden schneller in Arbeit',
        ],
        ['1 Jobmesse für Zugewanderte', '1 Beratung zur Anerkennung'],
      ],
    ]);
    expect(made.measures).toMatchObject([
      { lead: 'Jobcenter', start: '2024-01', end: '2026-12', costs: [{ cents: 500_000, note: 'ca.' }] },
      { lead: 'IQ Netzwerk', ongoing: true },
    ]);
  });
});
