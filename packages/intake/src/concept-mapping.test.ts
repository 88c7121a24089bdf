import { type BlockRole, measureParts } from '@fortschrift/domain/block-role';
import type { RichText } from '@fortschrift/domain/rich-text';
import { plainText } from '@fortschrift/domain/rich-text';
import { cleanRichText } from '@fortschrift/domain/rich-text-clean';
import { describe, expect, it } from 'vitest';
import { oldConcept } from '../test/old-concept.ts';
import { seeded } from '../test/seeded.ts';
import { docx, item, p, tbl, wordLists } from '../test/word.ts';
import { applyMapping, type ConceptImport } from './concept-mapping.ts';
import { proposeMapping } from './concept-proposal.ts';

import { readDocument } from './document.ts';
import type { Outline } from './outline.ts';
import { outlineTexts } from './outline-words.ts';

function outlineOf(bytes: Uint8Array): Outline {
  const outline = readDocument(bytes);
  if (!outline.ok) throw new Error(outline.failure.code);
  return outline.value;
}

function counter() {
  let count = 0;
  return () => {
    count += 1;
    return count
      .toString(36)
      .padStart(26, 'a')
      .replace(/[0189]/g, 'z');
  };
}

function imported(bytes: Uint8Array): ConceptImport {
  const outline = outlineOf(bytes);
  return applyMapping(outline, proposeMapping(outline), counter());
}

describe('what is proposed for an old concept', () => {
  const draft = proposeMapping(outlineOf(oldConcept));
  const told = draft.entries.map(({ role, words }) =>
    `${role.as === 'chapter' ? role.kind : role.as}: ${words.slice(0, 28)}`.trimEnd(),
  );

  it('finds chapters, fields, goals, measures, sheets and catalogues', () => {
    expect(told).toEqual([
      'title: Integrationskonzept des Land',
      'front: Vorwort',
      'front: 2 Ausgangslage',
      'text: Jahr Menschen 2016 9.100 201',
      'front: 3 Handlungsfelder',
      'field: 3.1 Bildung und Sprache',
      'goal: Leitziel: Alle lernen Deutsc',
      'goal: Ziel 1: Kurse erreichen alle',
      'measure: Maßnahme 1.1: Sprachcafé im',
      'sheet: Ausgangslage Viele Orte habe',
      'measure: Maßnahme 1.2: Lernpatenschaf',
      'part: Zielgruppe: Kinder von 6 bis',
      'part: Kosten: noch offen',
      'part: Zeitraum: dauerhaft',
      'text: Weitere Überlegungen',
      'field: 3.2 Arbeit und Wirtschaft',
      'group: Ziele',
      'items: 1. Menschen finden Arbeit, d',
      'group: Maßnahmen',
      'catalogue: Nr. Maßnahme Ziel Verantwort',
      'sheet: Maßnahme 2.3 Beratung für Be',
      'back: 4 Monitoring',
    ]);
  });

  it('says why each time, and never proposes without an entry', () => {
    const reasons = new Set(draft.entries.map(({ reason }) => reason.code));
    expect([...reasons].sort()).toEqual(['below', 'labels', 'level', 'style', 'unknown', 'wording']);
    const outline = outlineOf(oldConcept);
    const plain = applyMapping(outline, { entries: [], measureKind: 'continue' }, counter());
    expect(plain.chapters).toHaveLength(1);
    expect(plain.chapters[0]?.content.measures).toEqual([]);
  });

  it('takes a lone first heading for the title, and names of fields for their key', () => {
    const small = docx({
      body:
        p('Unser Konzept', 'berschrift1') +
        p('Gesundheit', 'berschrift2') +
        p('Maßnahme 1: Lotsen', 'berschrift3'),
    });
    const { title, chapters } = imported(small);
    expect([title, chapters.map(({ title: name, kind, field }) => [name, kind, field])]).toEqual([
      'Unser Konzept',
      [['Gesundheit', 'field', 'health']],
    ]);
  });
});

describe('what is proposed where no heading says what it is', () => {
  const sheet = tbl(
    [
      ['Angabe', 'Inhalt'],
      ['Art', 'wird ausgebaut'],
      ['Ziel', '1.1 Niemand wartet'],
      ['Federführung', 'Volkshochschule'],
      ['Zeitraum', 'Februar 2027 bis Januar 2029'],
      ['Kosten', 'keine'],
    ],
    true,
  );
  const bytes = docx({
    body: [
      p('Handlungsfeld 1'),
      p('1 Bildung', 'berschrift1'),
      p('Leitziel'),
      p('1.0 Alle lernen Deutsch', 'berschrift2'),
      p('1.1 Niemand wartet', 'berschrift2'),
      p('Gezählt ab der Anmeldung.'),
      p('1.1.1 Abendkurse', 'berschrift3'),
      sheet,
      p('1.2 Alle bleiben dabei', 'berschrift2'),
      p('Ohne Maßnahmen.'),
      p('Offenes', 'berschrift2'),
      p('Ohne Tabelle.'),
    ].join(''),
  });
  const draft = proposeMapping(outlineOf(bytes));

  it('reads the line above, the sheet below and the place in between', () => {
    expect(
      draft.entries.map(({ role, reason, words }) => [role.as, reason.code, words.slice(0, 20)]),
    ).toEqual([
      ['group', 'wording', 'Handlungsfeld 1'],
      ['chapter', 'wording', '1 Bildung'],
      ['group', 'wording', 'Leitziel'],
      ['goal', 'wording', '1.0 Alle lernen Deut'],
      ['goal', 'above', '1.1 Niemand wartet'],
      ['measure', 'labels', '1.1.1 Abendkurse'],
      ['sheet', 'labels', 'Angabe Inhalt Art wi'],
      ['goal', 'below', '1.2 Alle bleiben dab'],
      ['text', 'unknown', 'Offenes'],
    ]);
  });

  it('finds the goal a sheet names by its number and title, its months and its kind', () => {
    const { content } = imported(bytes).chapters.find(({ kind }) => kind === 'field') ?? {};
    expect(content?.goals.map(({ level, title }) => [level, title])).toEqual([
      ['guiding', 'Alle lernen Deutsch'],
      ['goal', 'Niemand wartet'],
      ['goal', 'Alle bleiben dabei'],
    ]);
    expect(content?.measures).toMatchObject([
      {
        title: 'Abendkurse',
        goalId: content?.goals[1]?.id,
        kind: 'extend',
        start: '2027-02',
        end: '2029-01',
        lead: 'Volkshochschule',
        description: { content: [] },
      },
    ]);
  });
});

describe('a concept from an outline', () => {
  const { title, chapters } = imported(oldConcept);
  const chapter = (name: string) => {
    const found = chapters.find((one) => one.title === name);
    if (!found) throw new Error(`no chapter ${name}`);
    return found;
  };
  const education = chapter('Bildung und Sprache');
  const work = chapter('Arbeit und Wirtschaft');

  it('has chapters in order, with kind, field and number', () => {
    expect(title).toBe('Integrationskonzept des Landkreises Muster');
    expect(chapters.map(({ number, title: name, kind, field }) => [number, name, kind, field])).toEqual([
      ['', '', 'front', null],
      ['', 'Vorwort', 'front', null],
      ['2', 'Ausgangslage', 'front', null],
      ['3', 'Handlungsfelder', 'front', null],
      ['3.1', 'Bildung und Sprache', 'field', 'education'],
      ['3.2', 'Arbeit und Wirtschaft', 'field', 'work'],
      ['4', 'Monitoring', 'back', null],
    ]);
    expect(plainText(chapter('Ausgangslage').content.body)).toBe(
      'Im Landkreis leben 138 Nationalitäten. [Quelle: Statistisches Landesamt]\nJahr\tMenschen\n2016\t9.100\n2017\t10.250',
    );
  });

  it('fills a measure from its sheet, and keeps the rows nobody knows', () => {
    const [measure] = education.content.measures;
    expect(measure).toMatchObject({
      title: 'Sprachcafé im Bus',
      kind: 'continue',
      goalId: education.content.goals[1]?.id,
      targetGroups: 'Neuzugewanderte',
      lead: 'Volkshochschule',
      start: '2019-01',
      end: '2021-12',
      cost: '',
      costs: [{ cents: 2_000_000, rhythm: 'yearly', state: 'amount' }],
      fundingSources: [
        { kind: 'land', state: 'open' },
        { kind: 'ownBudget', name: 'Eigenmittel' },
      ],
      indicatorList: [{ title: 'Zahl der Teilnehmenden', kind: 'output' }],
    });
    expect(measure && plainText(measure.situation)).toBe('Viele Orte haben keinen Kurs.');
    expect(measure && plainText(measure.description)).toBe(
      'Ein Bus fährt die Orte an.\nAusstattung\nFahrplan\nQuerverweis: siehe 3.2',
    );
    expect(education.records.find(({ id }) => id === measure?.id)).toMatchObject({
      number: 'Maßnahme 1.1',
      readings: expect.arrayContaining([{ label: 'Zeitraum', words: '2019 – 2021', part: 'period' }]),
    });
  });

  it('fills a measure from labelled lines, the rest being its description', () => {
    const measure = education.content.measures[1];
    expect(measure).toMatchObject({
      title: 'Lernpatenschaften',
      targetGroups: 'Kinder von 6 bis 12 Jahren',
      costs: [{ state: 'open', cents: null }],
      horizon: 'ongoing',
    });
    expect(measure && plainText(measure.description)).toBe(
      'Ehrenamtliche begleiten Kinder.\nWeiterer Text zur Maßnahme.',
    );
    expect(plainText(education.content.body)).toBe(
      'Sprache öffnet Türen.\nWeitere Überlegungen\nDies und das.',
    );
  });

  it('takes goals from a list, measures from a catalogue, and the goal a row names', () => {
    expect(work.content.goals.map(({ title: name, level }) => [name, level])).toEqual([
      ['Menschen finden Arbeit, die zu ihnen passt', 'goal'],
      ['Betriebe kennen ihre Ansprechpersonen', 'goal'],
    ]);
    const [fair, round, advice] = work.content.measures;
    expect(fair).toMatchObject({
      title: 'Praktikumsbörse',
      goalId: work.content.goals[0]?.id,
      lead: 'Jobcenter',
      horizon: 'short',
    });
    expect(fair && plainText(fair.description)).toBe('Bemerkung: läuft');
    expect(round).toMatchObject({
      title: 'Runder Tisch Wirtschaft',
      goalId: null,
      start: '2020-01',
      end: '',
    });
    expect(round && plainText(round.description)).toBe(
      'Ziel: Betriebe kennen einander\nBemerkung: zweite Zeile',
    );
    expect(advice).toMatchObject({
      title: 'Beratung für Betriebe',
      lead: 'Kammer',
      partnerList: [{ name: 'Agentur', consent: 'open' }],
    });
    expect(work.records.map(({ number }) => number)).toEqual(['1.', '2.', 'M 2.1', 'M 2.2', 'Maßnahme 2.3']);
    expect(plainText(work.content.body)).toBe('Nach der Tabelle.');
  });

  it('gives texts the rest of the program reads unchanged', () => {
    for (const { content } of chapters)
      for (const text of [
        content.body,
        ...content.goals.map((goal) => goal.text),
        ...content.measures.flatMap((one) => [one.situation, one.description]),
      ])
        expect(cleanRichText(JSON.parse(JSON.stringify(text)))).toEqual(text);
  });
});

describe('no word is lost', { timeout: 60_000 }, () => {
  /** Every word with how often it stands in texts, however it is spaced and cut. */
  const words = (texts: readonly string[]) => {
    const counts = new Map<string, number>();
    for (const word of texts
      .join('\n')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [])
      counts.set(word, (counts.get(word) ?? 0) + 1);
    return counts;
  };
  const told = (concept: ConceptImport): string[] => [
    concept.title,
    ...concept.chapters.flatMap(({ title, number, content, records, readings }) => [
      title,
      number,
      rich(content.body),
      ...content.goals.flatMap((goal) => [goal.title, rich(goal.text), goal.targetGroups, goal.need]),
      ...content.measures.flatMap((one) => [
        one.title,
        one.targetGroups,
        one.lead,
        one.partners,
        one.cost,
        one.funding,
        one.indicators,
        rich(one.situation),
        rich(one.description),
        rich(one.committeeNote),
      ]),
      ...[...readings, ...records.flatMap((record) => record.readings)].flatMap((reading) => [
        reading.label,
        reading.words,
      ]),
      ...records.map((record) => record.number),
    ]),
  ];
  const rich = (text: RichText) => plainText(cleanRichText(text));
  const missing = (outline: Outline, concept: ConceptImport) => {
    const left = outline.blocks.filter((_, block) => concept.places[block] === null);
    const held = words([...told(concept), ...outlineTexts({ blocks: left, notes: [] })]);
    return [...words(outlineTexts(outline))]
      .filter(([word, count]) => (held.get(word) ?? 0) < count)
      .map(([word]) => word);
  };

  const deep = tbl([[p('außen') + tbl([['innen', item('tief im Kasten', 1, 1)]]), '']]);
  const strange = docx({
    numbering: wordLists,
    footnotes: `<w:footnote w:id="2">${p('Fußnote mit eigenem Wort')}</w:footnote>`,
    body: [
      p('Ganz ohne Überschrift'),
      item('Bravo', 1),
      item('Charlie', 1, 1),
      item('Delta', 1),
      deep,
      p(
        '<w:r><w:t>Maßnahme 7: Echo</w:t><w:br/><w:t>zweite Zeile</w:t><w:footnoteReference w:id="2"/></w:r>',
      ),
      p('Indikator:'),
      p('Foxtrott'),
      item('Golf', 2),
      p('Ziele', 'berschrift2'),
      p(`Sehr langer Titel ${'wortreich '.repeat(60)}`, 'berschrift3'),
      tbl(
        [
          ['Maßnahme', 'Kosten'],
          ['Hotel', p('1') + item('India', 1)],
          [deep, 'Juliett'],
        ],
        true,
      ),
      tbl([
        ['Zielgruppe', 'Kilo'],
        ['Zielgruppe', 'Lima'],
        ['Zeitraum', 'irgendwann im Mai'],
        ['', 'November'],
        ['Oskar', 'Papa', 'Quebec'],
      ]),
    ].join(''),
  });

  it.each([
    ['an old concept', oldConcept],
    ['a strange document', strange],
  ])('of %s, mapped as proposed', (_, bytes) => {
    const outline = outlineOf(bytes);
    expect(missing(outline, applyMapping(outline, proposeMapping(outline), counter()))).toEqual([]);
  });

  it.each([
    ['an old concept', oldConcept],
    ['a strange document', strange],
  ])('of %s, whatever a person makes of it', (_, bytes) => {
    const outline = outlineOf(bytes);
    const random = seeded(7);
    const pick = <Value>(values: readonly Value[]): Value =>
      values[Math.floor(random() * values.length)] as Value;
    const part = () => pick([...measureParts, null]);
    for (let round = 0; round < 400; round++) {
      const entries = outline.blocks.map((__, block) => {
        const roles: readonly BlockRole[] = [
          { as: 'title' },
          { as: 'chapter', kind: pick(['front', 'field', 'back'] as const), field: 'work' },
          { as: 'group' },
          { as: 'goal', level: pick(['guiding', 'goal'] as const) },
          { as: 'measure' },
          { as: 'part', part: pick(measureParts) },
          { as: 'sheet', into: pick(['current', 'new'] as const) },
          { as: 'catalogue', columns: [part(), part(), part(), part()] },
          { as: 'items', record: pick(['goal', 'measure'] as const) },
          { as: 'text' },
          { as: 'out' },
        ];
        return { block, role: pick(roles) };
      });
      expect(missing(outline, applyMapping(outline, { entries, measureKind: 'new' }, counter()))).toEqual([]);
    }
  });
});
