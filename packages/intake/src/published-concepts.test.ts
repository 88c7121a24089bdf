import { describe, expect, it } from 'vitest';
import { publishedConcepts } from '../test/published-concepts.ts';
import { applyMapping } from './concept-mapping.ts';
import { proposeMapping } from './concept-proposal.ts';
import { readDocument } from './document.ts';

/** Everything as proposed, the way a person does who confirms it all. */
function imported(bytes: Uint8Array) {
  const outline = readDocument(bytes);
  if (!outline.ok) throw new Error(outline.failure.code);
  let next = 0;
  const draft = proposeMapping(outline.value);
  return { draft, ...applyMapping(outline.value, draft, () => `id${++next}`) };
}

const forms = ['docx', 'odt'] as const;
const of = (name: string, form: 'docx' | 'odt') => {
  const found = publishedConcepts.find((one) => one.name === name);
  if (!found) throw new Error(name);
  return imported(found[form]);
};
const fieldsOf = ({ chapters }: ReturnType<typeof imported>) =>
  chapters
    .filter(({ kind }) => kind === 'field')
    .map(({ title, content }) => [title, content.goals.length, content.measures.map((one) => one.title)]);

describe.each(forms)('published concepts as %s', (form) => {
  it('with headings and Steckbriefe: every value lands in its field', () => {
    const made = of('Überschriften und Steckbriefe', form);
    expect(fieldsOf(made)).toEqual([['Sprache und Bildung', 1, ['Sprachcafé im Bus']]]);
    const [measure] = made.chapters.flatMap(({ content }) => content.measures);
    expect(measure).toMatchObject({
      lead: 'Landkreis Ahlental',
      leadUnit: 'Fachbereich Bildung',
      partnerList: [{ name: 'Volkshochschule' }, { name: 'Caritas' }, { name: 'Gemeinden (Nord, Süd)' }],
      ...{ start: '2025-01', end: '2027-12', priority: 'A', area: [], targetGroups: 'Neuzugewanderte' },
      costs: [
        { cents: 3_000_000, rhythm: 'yearly', note: 'Personal' },
        { cents: 1_250_000, rhythm: 'once', note: 'Fahrzeug' },
      ],
      fundingSources: [{ kind: 'land', state: 'applied' }],
      indicatorList: [{ title: 'Zahl der Teilnehmenden', target: { value: '120' }, unit: 'Personen' }],
      steps: [
        { title: 'Bus kaufen', due: '2025-03' },
        { title: 'Erste Fahrt', due: '2025-06' },
      ],
    });
    expect(JSON.stringify(measure?.internalNote)).toContain('in Umsetzung');
    expect(made.problems.map(({ code }) => code)).toEqual(['statusNoted']);
    expect(made.chapters.flatMap(({ records }) => records.map(({ page }) => page))).toEqual([2, 2]);
    expect(JSON.stringify(made.chapters[0]?.content.body)).toContain(
      '{"type":"footnote","attrs":{"text":"Kreistag vom 3. Mai 2018."}}',
    );
  });

  it('with bold lines for headings and labelled lines', () => {
    const made = of('fette Zeilen', form);
    expect(made.title).toBe('Integrations- und Teilhabekonzept');
    expect(fieldsOf(made)).toEqual([['Arbeit und Ausbildung', 1, ['Praktikumsbörse']]]);
    expect(made.chapters.flatMap(({ content }) => content.measures)).toMatchObject([
      {
        ...{ lead: 'Jobcenter', start: '2025-01', end: '', ongoing: true, priority: 'B' },
        costs: [{ cents: 500_000, rhythm: 'yearly', note: 'ca.' }],
      },
    ]);
    expect(made.problems.map(({ code, part }) => [code, part])).toEqual([['assumed', 'priority']]);
  });

  it('with Steckbriefe in one chapter: each goes to the field it names, and what is unclear stays words', () => {
    const made = of('Steckbriefe in einem Kapitel', form);
    expect(fieldsOf(made)).toEqual([
      ['Familie', 0, ['Elterncafé']],
      ['Gesundheit', 0, ['Gesundheitslotsen']],
    ]);
    const [cafe, guides] = made.chapters.flatMap(({ content }) => content.measures);
    expect(cafe).toMatchObject({
      ...{ start: '2025-01', end: '2026-12', lead: 'Familienzentrum' },
      costs: [{ state: 'amount', cents: null, staffHundredths: 50 }],
    });
    expect(guides).toMatchObject({ costs: [], cost: '20.000 bis 30.000 Euro', start: '' });
    expect(made.problems.map(({ code }) => code).sort()).toEqual(
      ['fieldMade', 'fieldMade', 'goalUnknown', 'textKept', 'valueUnknown'].sort(),
    );
    expect(made.chapters.flatMap(({ records }) => records.map(({ number }) => number))).toEqual([
      'M 1',
      'M 2',
    ]);
  });

  it('with one big table: rows across make the fields, merged goals count for each row', () => {
    const made = of('eine große Tabelle', form);
    expect(fieldsOf(made)).toEqual([
      ['Wohnen', 1, ['Wohnlotsen', 'Mietkurs']],
      ['Ehrenamt', 1, ['Vereinslotsen']],
    ]);
    for (const { content } of made.chapters)
      for (const { goalId } of content.measures) expect(goalId).toBe(content.goals[0]?.id);
    const measures = made.chapters.flatMap(({ content }) => content.measures);
    expect(measures).toMatchObject([
      { lead: 'Sozialamt', start: '2025-01', end: '2027-12', costs: [{ cents: 1_500_000 }], priority: 'A' },
      { lead: 'VHS', costs: [{ state: 'none' }], priority: 'B' },
      { horizon: 'ongoing', ongoing: true, costs: [{ state: 'open', note: 'Antrag läuft' }], priority: 'C' },
    ]);
    const goals = made.problems.filter(({ part }) => part === 'goal').map(({ code, words }) => [code, words]);
    expect(goals).toEqual([
      ['goalMade', 'Niemand ist ohne Wohnung'],
      ['goalMade', 'Vereine sind offen'],
    ]);
  });

  it('with lists of goals and measures', () => {
    expect(fieldsOf(of('Listen', form))).toEqual([
      ['Gesellschaftliche Teilhabe', 2, ['Beirat gründen', 'Vereinsmesse', 'Dolmetscherpool']],
      ['Gesundheit', 0, ['Lotsen schulen']],
    ]);
  });

  it('with an annex that says things again: no measure comes twice', () => {
    const made = of('Anhang mit Doppeltem', form);
    expect(fieldsOf(made)).toEqual([['Bildung', 1, ['Lesepaten', 'Sprachkita']]]);
    expect(
      made.draft.entries.filter(({ reason }) => reason.code === 'double').map(({ role }) => role),
    ).toEqual([{ as: 'out' }, { as: 'sheet', into: 'same' }]);
    expect(made.chapters[0]?.content.measures[0]).toMatchObject({
      ...{ lead: 'Bücherei', start: '2025-01', end: '2026-12', costs: [{ cents: 80_000 }] },
    });
  });
});
