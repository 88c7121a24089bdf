import { plainText } from '@fortschrift/domain/rich-text';
import { describe, expect, it } from 'vitest';
import { docx, item, p, r, tbl, wordLists } from '../test/word.ts';
import { odt } from '../test/writer.ts';
import { applyMapping, type ConceptImport } from './concept-mapping.ts';
import { proposeMapping } from './concept-proposal.ts';
import { type ConceptSummary, sketchOf, summaryOf } from './concept-view.ts';
import { readDocument } from './document.ts';
import type { Outline } from './outline.ts';

const bold = (text: string) => p(r(text, '<w:b/>'));
const wide = (text: string, span: number) =>
  `<w:tr><w:tc><w:tcPr><w:gridSpan w:val="${span}"/></w:tcPr>${p(text)}</w:tc></w:tr>`;

function read(bytes: Uint8Array): {
  readonly outline: Outline;
  readonly made: ConceptImport;
  readonly summary: ConceptSummary;
} {
  const read = readDocument(bytes);
  if (!read.ok) throw new Error(read.failure.code);
  let count = 0;
  const made = applyMapping(read.value, proposeMapping(read.value), () => {
    count += 1;
    return `${count}`;
  });
  return { outline: read.value, made, summary: summaryOf(read.value, made) };
}

/** Numbered sections typed by hand, no style anywhere: as of 2007. */
const typed = docx({
  numbering: wordLists,
  body: [
    bold('Integrationskonzept der Stadt Paderau'),
    bold('Version 2.2'),
    bold('Inhaltsverzeichnis'),
    p('1 Einleitung ........ 3'),
    p('2 Handlungsfelder und Maßnahmen ........ 9'),
    bold('1 Einleitung'),
    p(`${r('Das ')}${r('Sozialamt', '<w:b/>')}${r(' berät.')}`),
    bold('2 Handlungsfelder und Maßnahmen'),
    bold('2.1 Handlungsfeld Sprache'),
    bold('Leitziele:'),
    item('Deutsch ist der Schlüssel.', 2),
    bold('Maßnahmen:'),
    tbl([
      ['Maßnahme', 'Zuständig', 'Zeit', 'Kosten'],
      ['Mama lernt Deutsch', 'VHS', 'sofort', '8.000 €'],
      ['', 'Grundschulen', '', ''],
    ]),
    bold('Ein wichtiger Satz, der nur hervorgehoben ist.'),
    bold('3 Anlagen'),
  ].join(''),
});

/** Styled fields, below them bold lines; a plan of measures with rows that group it. */
const mixed = docx({
  numbering: wordLists,
  body: [
    p('3 Handlungsfelder', 'berschrift1'),
    p('3.1 Sprache und Bildung', 'berschrift2'),
    bold('3.1.1 Ziele'),
    item('Eltern kennen das Schulsystem', 2),
    bold('3.1.2 Handlungsansätze'),
    bold('Rucksackprojekt'),
    p('In allen Kitas.'),
    p('Zuständig: Jugendamt'),
    bold('Elterncafés'),
    p('Zeitrahmen: ab 2017'),
    p('Anhang', 'berschrift1'),
    `<w:tbl><w:tblPr/>${tbl([['Nr.', 'Maßnahme', 'Verantwortlich']]).slice('<w:tbl><w:tblPr/>'.length, -'</w:tbl>'.length)}${wide('Handlungsfeld Sprache', 3)}${tbl([['1', 'Lesepaten', 'Bücherei']]).slice('<w:tbl><w:tblPr/>'.length, -'</w:tbl>'.length)}</w:tbl>`,
  ].join(''),
});

/** Fields and goals with letters, sheets that name their goal by its number alone. */
const lettered = docx({
  body: [
    p('Teil II – Handlungsfelder', 'berschrift1'),
    p('Handlungsfeld A – Bildung', 'berschrift2'),
    p('Leitziel A: Alle lernen', 'berschrift3'),
    p('Teilziel A.1: Jede Gemeinde hat einen Kurs', 'berschrift3'),
    p('Teilziel A.2: Eltern sind informiert', 'berschrift3'),
    tbl([
      ['Maßnahme A.1.1', 'Sprachkurse'],
      ['Teilziel', 'A.1'],
      ['Federführung', 'VHS'],
      ['Kosten', 'noch offen'],
      ['Quick Win', ''],
    ]),
  ].join(''),
});

describe('a concept without styles', () => {
  const { outline, made, summary } = read(typed);

  it('has the headings its author meant, marked as guessed', () => {
    const headings = outline.blocks.flatMap((block) =>
      block.kind === 'heading' ? [[block.level, block.text, block.guessed]] : [],
    );
    expect(headings).toEqual([
      [0, 'Integrationskonzept der Stadt Paderau', true],
      [1, '1 Einleitung', true],
      [1, '2 Handlungsfelder und Maßnahmen', true],
      [2, '2.1 Handlungsfeld Sprache', true],
      [3, 'Leitziele:', true],
      [3, 'Maßnahmen:', true],
      [1, '3 Anlagen', true],
    ]);
    expect(sketchOf(outline).filter((block) => block.kind === 'heading' && !block.bold)).toEqual([]);
  });

  it('becomes chapters, goals and measures; only its table of contents is to be left out', () => {
    expect(summary).toEqual({
      ...{ fields: 1, texts: 4, goals: 1, measures: 1 },
      left: { heading: 0, paragraph: 3, list: 0, table: 0 },
    });
    expect(made.title).toBe('Integrationskonzept der Stadt Paderau');
    const field = made.chapters.find(({ kind }) => kind === 'field');
    expect(field).toMatchObject({ number: '2.1 Handlungsfeld', title: 'Sprache', field: 'education' });
    expect(field?.content.measures).toMatchObject([
      {
        title: 'Mama lernt Deutsch',
        lead: 'VHS\nGrundschulen',
        horizon: 'short',
        costs: [{ cents: 800_000 }],
      },
    ]);
    expect(made.problems.map(({ code, row }) => [code, row])).toEqual([
      ['assumed', 2],
      ['rowJoined', 3],
      ['leadSeveral', 3],
    ]);
  });

  it('keeps a guessed heading as a bold line where a person says it is text', () => {
    const draft = proposeMapping(outline);
    const block = outline.blocks.findIndex((one) => one.kind === 'heading' && one.text === '3 Anlagen');
    const entries = draft.entries.map((entry) =>
      entry.block === block ? { ...entry, role: { as: 'text' } as const } : entry,
    );
    const { chapters } = applyMapping(outline, { ...draft, entries }, () => 'x');
    const last = chapters.at(-1)?.content.body.content.at(-1);
    expect(last).toEqual({
      type: 'paragraph',
      content: [{ type: 'text', text: '3 Anlagen', marks: [{ type: 'bold' }] }],
    });
  });
});

describe('a concept with styles above and bold lines below', () => {
  const { made } = read(mixed);

  it('has its measures from both', () => {
    const [field, annex] = made.chapters.filter(({ kind }) => kind === 'field');
    expect(field?.content.goals.map(({ title }) => title)).toEqual(['Eltern kennen das Schulsystem']);
    expect(field?.content.measures).toMatchObject([
      { title: 'Rucksackprojekt', lead: 'Jugendamt' },
      { title: 'Elterncafés', start: '2017-01' },
    ]);
    expect(annex?.content.measures.map(({ title }) => title)).toEqual(['Lesepaten']);
    expect(made.problems).toMatchObject([{ code: 'fieldMade', row: 3, words: 'Handlungsfeld Sprache' }]);
  });
});

describe('a concept with letters for numbers', () => {
  const { made } = read(lettered);

  it('splits them off, and finds the goal a sheet names by its number', () => {
    const field = made.chapters.find(({ kind }) => kind === 'field');
    expect(field).toMatchObject({ number: 'Handlungsfeld A', title: 'Bildung' });
    expect(field?.content.goals.map(({ level, title }) => [level, title])).toEqual([
      ['guiding', 'Alle lernen'],
      ['goal', 'Jede Gemeinde hat einen Kurs'],
      ['goal', 'Eltern sind informiert'],
    ]);
    expect(field?.content.measures).toMatchObject([
      {
        title: 'Sprachkurse',
        goalId: field?.content.goals[1]?.id,
        quickWin: true,
        costs: [{ state: 'open' }],
      },
    ]);
    expect(field?.records.map(({ number }) => number)).toContain('Maßnahme A.1.1');
    expect(made.problems).toEqual([]);
  });
});

describe('a document of running text', () => {
  it('has no headings for single bold words, sentences and labels', () => {
    const style =
      '<style:style style:name="F" style:family="paragraph"><style:text-properties fo:font-weight="bold"/></style:style>';
    const line = (text: string) => `<text:p text:style-name="F">${text}</text:p>`;
    const { outline, made } = read(
      odt({
        automatic: style,
        body: `<text:h text:style-name="Heading_20_1" text:outline-level="1">Vorwort</text:h>${line('Das ist wichtig.')}${line('Kosten: 5 Euro')}${line('Zielgruppe')}<text:p>Ein <text:span>Wort</text:span>.</text:p>`,
      }),
    );
    expect(outline.blocks.filter(({ kind }) => kind === 'heading')).toHaveLength(1);
    expect(plainText(made.chapters[0]?.content.body ?? { type: 'doc', content: [] })).toContain(
      'Kosten: 5 Euro',
    );
  });
});
