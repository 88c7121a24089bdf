import { describe, expect, it } from 'vitest';
import { docx, p, r } from '../test/word.ts';
import { applyMapping } from './concept-mapping.ts';
import { proposeMapping } from './concept-proposal.ts';
import { readDocument, readPasted } from './document.ts';
import type { Outline } from './outline.ts';

/** What a person gets who confirms all that is proposed. */
function confirmed(outline: Outline) {
  let next = 0;
  const draft = proposeMapping(outline);
  const made = applyMapping(outline, draft, () => `id${++next}`);
  const goals = made.chapters.flatMap(({ content }) => content.goals);
  const measures = made.chapters.flatMap(({ content }) => content.measures);
  return {
    ...{ draft, made, goals, measures },
    chapters: made.chapters.map(({ kind, title }) => `${kind} ${title}`),
    goalOf: (title: string) =>
      goals.find(({ id }) => id === measures.find((one) => one.title === title)?.goalId)?.title,
    left: draft.entries.flatMap(({ role, reason, words }) =>
      role.as === 'out' ? [`${reason.code}: ${words}`] : [],
    ),
  };
}

function pasted(text: string, form: 'html' | 'text' = 'html') {
  const outline = readPasted(new Uint8Array(Buffer.from(text)), form);
  if (!outline.ok) throw new Error(outline.failure.code);
  return confirmed(outline.value);
}

const bold = (words: string) => `<p><b>${words}</b></p>`;
const cell = (words: string, rows = 1) => `<td rowspan="${rows}"><p>${words}</p></td>`;

describe('a table of contents typed by hand', () => {
  const contents = ['Vorwort\t3', '1. Einleitung\t4', '2. Sprache\t9', 'Anlage 1: Mitwirkende\t24'];
  const body = [
    ...[bold('Integrationskonzept'), '<p>Stand: Juni 2017</p>', bold('Inhalt')],
    ...contents.map((line) => `<p>${line}</p>`),
    ...[bold('Vorwort'), '<p>Liebe Menschen im Kreis,</p>', bold('1. Einleitung'), '<p>Wozu es da ist.</p>'],
    ...[bold('2. Sprache'), '<p>Viele lernen.</p>', bold('Anlage 1: Mitwirkende'), '<p>Caritas</p>'],
  ].join('');

  it('stays away, and what stands around the numbered chapters is a chapter of its own', () => {
    const { chapters, left } = pasted(body);
    expect(left).toHaveLength(5);
    expect(left.every((line) => line.startsWith('contents: '))).toBe(true);
    expect(chapters.map((one) => one.replace(/^\w+ /, ''))).toEqual([
      '',
      'Vorwort',
      'Einleitung',
      'Sprache',
      'Anlage 1: Mitwirkende',
    ]);
  });

  it('is no list below "Inhalt" in a measure', () => {
    const { left } = pasted(
      `<h1>1 Sprache</h1><h2>Maßnahme 1.1 Lotsen</h2><h3>Inhalt</h3><p>Sie begleiten.</p><p>Sie erklären 12</p>`,
    );
    expect(left).toEqual([]);
  });

  it('stays away with the words of a PDF, and so do the lines around each page', () => {
    const page = (number: number, ...lines: string[]) => [
      'Teilhabekonzept',
      'Fassung 1.1 · Stand Mai',
      ...lines,
      'Kreis Nord · Entwurf',
      `Seite ${number} von 4`,
    ];
    const text = [
      ...page(1, 'Inhalt', 'Vorwort', '', '2', '', 'Glossar', '', '3', '', 'Quellen', '', '4'),
      ...page(2, 'Vorwort', '', 'Ein Konzept ist ein Ver\u00ad', 'sprechen.'),
      ...page(3, 'Glossar', '', 'Teilhabe heißt mitmachen.'),
      ...page(4, 'Quellen', '', 'Landesamt.'),
    ].join('\n');
    const { chapters, made } = pasted(text, 'text');
    expect(chapters).toEqual(['front Vorwort', 'front Glossar', 'front Quellen']);
    expect(JSON.stringify(made.chapters)).not.toMatch(/Seite|Entwurf|Fassung/);
    expect(JSON.stringify(made.chapters)).toContain('ein Versprechen.');
  });
});

describe('a catalogue ordered by goals', () => {
  const head = '<tr><th>Teilziel</th><th>Maßnahme</th><th>Zuständig</th></tr>';
  const table = (rows: string) => `<h1>Handlungsfeld Sprache</h1><table>${head}${rows}</table>`;

  it('makes the goals it names, says so, and what follows a title in its cell is text', () => {
    const { goals, goalOf, measures, made } = pasted(
      table(
        `<tr>${cell('1.1 Alle Kinder sprechen Deutsch', 2)}<td><p>Rucksack in Kitas</p><p>Eltern treffen sich.</p></td>${cell('Jugendamt')}</tr>
         <tr>${cell('Sprachtest')}${cell('Gesundheitsamt')}</tr>
         <tr>${cell('1.2 Erwachsene finden einen Kurs')}${cell('Kurssuche')}${cell('VHS')}</tr>`,
      ),
    );
    expect(goals.map(({ title }) => title)).toEqual([
      'Alle Kinder sprechen Deutsch',
      'Erwachsene finden einen Kurs',
    ]);
    expect(goalOf('Sprachtest')).toBe('Alle Kinder sprechen Deutsch');
    expect(goalOf('Kurssuche')).toBe('Erwachsene finden einen Kurs');
    expect(measures[0]?.title).toBe('Rucksack in Kitas');
    expect(JSON.stringify(measures[0]?.description)).toContain('Eltern treffen sich.');
    expect(made.problems.map(({ code }) => code)).toEqual(['goalMade', 'goalMade']);
  });

  it('finds those the document has, and an aim of each measure is none', () => {
    const named = pasted(
      `<h1>Handlungsfeld Sprache</h1><p><b>Ziel 1.1:</b> Alle lernen</p><table>${head}<tr>${cell('1.1 Alle lernen')}${cell('Kurse')}${cell('VHS')}</tr></table>`,
    );
    expect(named.goals).toHaveLength(1);
    expect(named.goalOf('Kurse')).toBe('Alle lernen');
    const aims = pasted(
      table(
        `<tr>${cell('Bessere Noten')}${cell('Nachhilfe')}${cell('Schule')}</tr><tr>${cell('Mehr Lust am Lesen')}${cell('Lesepaten')}${cell('Bücherei')}</tr>`,
      ),
    );
    expect(aims.goals).toEqual([]);
    expect(JSON.stringify(aims.measures)).toContain('Mehr Lust am Lesen');
  });
});

describe('measures without a table', () => {
  it('as items of a list: what is said in bold below each becomes its field', () => {
    const sub = (label: string, words: string) => `<li><p><b>${label}:</b> ${words}</p></li>`;
    const { measures } = pasted(
      `<h1>Handlungsfeld 1: Wohnen</h1><ul><li><p><b>Maßnahme 1.1: Lotsen</b></p><ul>${sub('Inhalt', 'Sie begleiten.')}${sub('Zuständig', 'Sozialamt')}<li><p>Ohne Namen davor.</p></li>${sub('Kosten', '15.000 Euro pro Jahr')}</ul></li><li><p>Maßnahme 1.2: Kurs</p></li></ul>`,
    );
    expect(measures).toMatchObject([
      { title: 'Lotsen', lead: 'Sozialamt', costs: [{ cents: 1_500_000, rhythm: 'yearly' }] },
      { title: 'Kurs', lead: '' },
    ]);
    expect(JSON.stringify(measures[0]?.description)).toMatch(/Sie begleiten\..*Ohne Namen davor\./);
    expect(JSON.stringify(measures[0]?.description)).not.toContain('Sozialamt');
  });

  it('as one paragraph each: name and labels in bold part it', () => {
    const { measures } = pasted(
      `<h1>Handlungsfeld 2: Gesundheit</h1><p><b>Maßnahme 2.1 Lotsen.</b> Sie gehen mit. Auch abends. <b>Zuständig:</b> Gesundheitsamt. <b>Kosten:</b> 3.000 €.</p><p><b>Maßnahme 2.2 Wegweiser.</b> <b>Zuständig:</b> Stabsstelle.</p><p>Das <b>Ziel</b> heißt: Mut. Mit <b>Kosten</b> rechnen wir.</p>`,
    );
    expect(measures).toMatchObject([
      { title: 'Lotsen', lead: 'Gesundheitsamt', costs: [{ cents: 300_000 }] },
      { title: 'Wegweiser', lead: 'Stabsstelle' },
    ]);
    const [first, second] = measures.map(({ description }) => JSON.stringify(description));
    expect(first).toContain('Sie gehen mit. Auch abends.');
    expect(second).toContain('Mut. Mit ');
  });
});

describe('a heading that says what its chapter is', () => {
  it('leaves that to the program, which says it anyway', () => {
    const { made, chapters } = pasted(
      '<h1>2 Handlungsfeld Sprache und Bildung</h1><p>So ist es.</p><h1>Querschnittsthema: Gleichstellung</h1><p>Überall.</p><h1>Handlungsfeld 3</h1><p>Noch ohne Namen.</p>',
    );
    expect(chapters).toEqual([
      'field Sprache und Bildung',
      'crossCutting Gleichstellung',
      'field Handlungsfeld 3',
    ]);
    expect(made.chapters[0]?.number).toBe('2 Handlungsfeld');
  });
});

describe('what a heading leaves open', () => {
  it('a goal below "Leitziel" is called what stands there', () => {
    const { goals } = pasted(
      '<h1>Handlungsfeld Arbeit</h1><h2>Leitziel</h2><p>Wer arbeiten will, findet Arbeit.</p><p>Das gilt für alle.</p>',
    );
    expect(goals).toMatchObject([{ level: 'guiding', title: 'Wer arbeiten will, findet Arbeit.' }]);
    expect(JSON.stringify(goals[0]?.text)).toContain('Das gilt für alle.');
    const [long] = pasted(
      '<h1>Handlungsfeld Arbeit</h1><h2>Leitziel</h2><p>Wir helfen. Alle machen mit.</p>',
    ).goals;
    expect(long?.title).toBe('Leitziel');
  });

  it('the line that names a concept is its title, not the county above it, and words are whole', () => {
    const outline = readDocument(
      docx({
        body: [
          ...[p('Kreis Nord', 'Titel'), p('Integrationsplan 2019', 'Titel'), p('Einführung', 'berschrift1')],
          p(r('Inte\u00adgration gelingt vor Ort.')),
        ].join(''),
      }),
    );
    if (!outline.ok) throw new Error(outline.failure.code);
    const { made } = confirmed(outline.value);
    expect(made.title).toBe('Integrationsplan 2019');
    expect(JSON.stringify(made.chapters)).toContain('Kreis Nord');
    expect(JSON.stringify(made.chapters)).toContain('Integration gelingt vor Ort.');
  });
});
