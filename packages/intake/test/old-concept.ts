import { docx, item, p, r, tbl, wordLists } from './word.ts';

const h = (level: number, text: string) => p(text, `berschrift${level}`);

/** A concept as counties publish them: fields below one heading, sheets, a catalogue, lists, and much in between. */
export const oldConcept = docx({
  numbering: wordLists,
  footnotes: `<w:footnote w:id="2">${p('Quelle: Statistisches Landesamt')}</w:footnote>`,
  body: [
    p('Integrationskonzept des Landkreises Muster', 'Titel'),
    p('Fortschreibung 2018'),
    h(1, 'Vorwort'),
    p('Liebe Leserinnen und Leser'),
    h(1, '2 Ausgangslage'),
    p(
      `${r('Im Landkreis leben ')}${r('138', '<w:b/>')}${r(' Nationalitäten.')}<w:r><w:footnoteReference w:id="2"/></w:r>`,
    ),
    tbl(
      [
        ['Jahr', 'Menschen'],
        ['2016', '9.100'],
        ['2017', '10.250'],
      ],
      true,
    ),
    h(1, '3 Handlungsfelder'),
    p('Die Felder im Einzelnen.'),
    h(2, '3.1 Bildung und Sprache'),
    p('Sprache öffnet Türen.'),
    h(3, 'Leitziel: Alle lernen Deutsch'),
    h(3, 'Ziel 1: Kurse erreichen alle Ortsteile'),
    p('Auch die Dörfer im Norden.'),
    h(4, 'Maßnahme 1.1: Sprachcafé im Bus'),
    tbl([
      ['Ausgangslage', 'Viele Orte haben keinen Kurs.'],
      ['Beschreibung', `${p('Ein Bus fährt die Orte an.')}${item('Ausstattung', 2)}${item('Fahrplan', 2)}`],
      ['Zielgruppe(n)', 'Neuzugewanderte'],
      ['Federführung / Zuständigkeit', 'Volkshochschule'],
      ['Zeitraum', '2019 – 2021'],
      ['Kosten', '20.000 Euro im Jahr'],
      ['Finanzierung', 'Land, Eigenmittel'],
      ['Indikator', 'Zahl der Teilnehmenden'],
      ['Querverweis', 'siehe 3.2'],
    ]),
    h(4, 'Maßnahme 1.2: Lernpatenschaften'),
    p('Ehrenamtliche begleiten Kinder.'),
    p('Zielgruppe: Kinder von 6 bis 12 Jahren'),
    p('Kosten: noch offen'),
    p('Zeitraum: dauerhaft'),
    p('Weiterer Text zur Maßnahme.'),
    h(3, 'Weitere Überlegungen'),
    p('Dies und das.'),
    h(2, '3.2 Arbeit und Wirtschaft'),
    h(3, 'Ziele'),
    item('Menschen finden Arbeit, die zu ihnen passt', 1),
    item('Betriebe kennen ihre Ansprechpersonen', 1),
    h(3, 'Maßnahmen'),
    tbl(
      [
        ['Nr.', 'Maßnahme', 'Ziel', 'Verantwortlich', 'Laufzeit', 'Bemerkung'],
        [
          'M 2.1',
          'Praktikumsbörse',
          'Menschen finden Arbeit, die zu ihnen passt',
          'Jobcenter',
          'kurzfristig',
          'läuft',
        ],
        ['M 2.2', 'Runder Tisch Wirtschaft', '', 'Wirtschaftsförderung', 'ab 2020', ''],
        ['', '', 'Betriebe kennen einander', '', '', 'zweite Zeile'],
      ],
      true,
    ),
    tbl([
      ['Maßnahme 2.3 Beratung für Betriebe'],
      ['Ziel', 'Mut machen'],
      ['Verantwortlich', 'Kammer'],
      ['Partner', 'Agentur'],
    ]),
    p('Nach der Tabelle.'),
    h(1, '4 Monitoring'),
    p('Jährlicher Bericht.'),
  ].join(''),
});
