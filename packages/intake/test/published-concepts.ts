import { docx, item, p, r, wordLists } from './word.ts';
import { odt, writerStyles } from './writer.ts';

/** A piece of a concept, before it is written as DOCX or ODT. */
type Piece =
  | { readonly h: number; readonly text: string; readonly bold?: true }
  | { readonly p: string; readonly note?: string; readonly page?: true }
  | { readonly list: readonly string[] }
  /** Cells; "^" is covered by the one above it. */
  | { readonly table: readonly (readonly string[])[]; readonly header?: true }
  | { readonly landscape: true };

/** A concept built the way counties build theirs, as both kinds of file. */
export type PublishedConcept = {
  readonly name: string;
  readonly docx: Uint8Array;
  readonly odt: Uint8Array;
};

const escaped = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');

function asDocx(pieces: readonly Piece[]): Uint8Array {
  const notes: string[] = [];
  const body = pieces.map((piece): string => {
    if ('h' in piece)
      return piece.bold
        ? p(r(escaped(piece.text), '<w:b/>'))
        : p(escaped(piece.text), piece.h === 0 ? 'Titel' : `berschrift${piece.h}`);
    if ('list' in piece) return piece.list.map((text) => item(escaped(text), 2)).join('');
    if ('landscape' in piece)
      return '<w:p><w:pPr><w:sectPr><w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/></w:sectPr></w:pPr></w:p>';
    if ('table' in piece) {
      const starts = (row: number, at: number) => piece.table[row + 1]?.[at] === '^';
      const cell = (text: string, row: number, at: number) => {
        const merge = text === '^' ? '<w:vMerge/>' : starts(row, at) ? '<w:vMerge w:val="restart"/>' : '';
        const lines = text === '^' ? [''] : text.split('\n');
        return `<w:tc><w:tcPr>${merge}</w:tcPr>${lines.map((line) => p(escaped(line))).join('')}</w:tc>`;
      };
      const row = (cells: readonly string[], at: number) => {
        const head = piece.header && at === 0 ? '<w:trPr><w:tblHeader/></w:trPr>' : '';
        const wide = piece.table[0]?.length ?? 1;
        return cells.length === 1 && wide > 1
          ? `<w:tr><w:tc><w:tcPr><w:gridSpan w:val="${wide}"/></w:tcPr>${p(escaped(cells[0] ?? ''))}</w:tc></w:tr>`
          : `<w:tr>${head}${cells.map((text, column) => cell(text, at, column)).join('')}</w:tr>`;
      };
      return `<w:tbl><w:tblPr/>${piece.table.map(row).join('')}</w:tbl>`;
    }
    const turned = piece.page ? '<w:r><w:lastRenderedPageBreak/></w:r>' : '';
    if (piece.note === undefined) return p(`${turned}${r(escaped(piece.p))}`);
    notes.push(piece.note);
    const call = `<w:r><w:footnoteReference w:id="${notes.length + 1}"/></w:r>`;
    return p(`${turned}${r(escaped(piece.p))}${call}`);
  });
  const footnotes = notes.map(
    (note, index) => `<w:footnote w:id="${index + 2}">${p(escaped(note))}</w:footnote>`,
  );
  return docx({
    body: body.join(''),
    numbering: wordLists,
    ...(notes.length > 0 ? { footnotes: footnotes.join('') } : {}),
  });
}

function asOdt(pieces: readonly Piece[]): Uint8Array {
  const par = (text: string, style = 'Standard') =>
    `<text:p text:style-name="${style}">${escaped(text)}</text:p>`;
  const body = pieces.map((piece): string => {
    if ('h' in piece) {
      if (piece.bold)
        return `<text:p><text:span text:style-name="Fett">${escaped(piece.text)}</text:span></text:p>`;
      return piece.h === 0
        ? par(piece.text, 'Title')
        : `<text:h text:style-name="Heading_20_${piece.h}" text:outline-level="${piece.h}">${escaped(piece.text)}</text:h>`;
    }
    if ('list' in piece)
      return `<text:list>${piece.list.map((text) => `<text:list-item>${par(text)}</text:list-item>`).join('')}</text:list>`;
    if ('landscape' in piece) return '';
    if ('table' in piece) {
      const down = (row: number, at: number) => {
        let end = row + 1;
        while (piece.table[end]?.[at] === '^') end += 1;
        return end - row;
      };
      const wide = piece.table[0]?.length ?? 1;
      const rows = piece.table.map((cells, row) => {
        const written =
          cells.length === 1 && wide > 1
            ? `<table:table-cell table:number-columns-spanned="${wide}">${par(cells[0] ?? '')}</table:table-cell>${'<table:covered-table-cell/>'.repeat(wide - 1)}`
            : cells
                .map((text, at) =>
                  text === '^'
                    ? '<table:covered-table-cell/>'
                    : `<table:table-cell${down(row, at) > 1 ? ` table:number-rows-spanned="${down(row, at)}"` : ''}>${text
                        .split('\n')
                        .map((line) => par(line))
                        .join('')}</table:table-cell>`,
                )
                .join('');
        const made = `<table:table-row>${written}</table:table-row>`;
        return piece.header && row === 0
          ? `<table:table-header-rows>${made}</table:table-header-rows>`
          : made;
      });
      return `<table:table><table:table-column table:number-columns-repeated="${wide}"/>${rows.join('')}</table:table>`;
    }
    const turned = piece.page ? '<text:soft-page-break/>' : '';
    const note =
      piece.note === undefined
        ? ''
        : `<text:note text:note-class="footnote"><text:note-citation>1</text:note-citation><text:note-body>${par(piece.note)}</text:note-body></text:note>`;
    return `<text:p>${turned}${escaped(piece.p)}${note}</text:p>`;
  });
  return odt({
    body: body.join(''),
    automatic:
      '<style:style style:name="Fett" style:family="text"><style:text-properties fo:font-weight="bold"/></style:style>',
    common: writerStyles,
  });
}

const concept = (name: string, pieces: readonly Piece[]): PublishedConcept => ({
  name,
  docx: asDocx(pieces),
  odt: asOdt(pieces),
});

/** Headings with styles, a Steckbrief of labels and values below each measure; what is said there is unambiguous. */
const styled: readonly Piece[] = [
  { h: 0, text: 'Integrationskonzept Landkreis Ahlental' },
  { h: 1, text: 'Vorwort' },
  { p: 'Integration gelingt vor Ort.', note: 'Kreistag vom 3. Mai 2018.' },
  { h: 1, text: 'Handlungsfeld 1: Sprache und Bildung' },
  { p: 'Sprache ist der Schlüssel.', page: true },
  { h: 2, text: 'Ziel 1.1: Alle finden einen Kurs' },
  { h: 3, text: 'Maßnahme 1.1.1: Sprachcafé im Bus' },
  {
    table: [
      ['Kurzbeschreibung', 'Ein Bus fährt die Orte an.'],
      ['Zielgruppe', 'Neuzugewanderte'],
      ['Federführung', 'Landkreis Ahlental, Fachbereich Bildung'],
      ['Kooperationspartner', 'Volkshochschule, Caritas, Gemeinden (Nord, Süd)'],
      ['Laufzeit', '01.01.2025 – 31.12.2027'],
      ['Kosten', 'Personal: 30.000 € jährlich\nFahrzeug: 12.500 € einmalig'],
      ['Finanzierung', 'Landesmittel beantragt'],
      ['Indikatoren', 'Zahl der Teilnehmenden, Zielwert 120 Personen'],
      ['Meilensteine', 'Bus kaufen (bis 03/2025)\nErste Fahrt (bis Juni 2025)'],
      ['Priorität', 'hoch'],
      ['Ort', 'landkreisweit'],
      ['Status', 'in Umsetzung'],
    ],
  },
];

/** No style anywhere: bold lines with typed numbers, labelled lines below. */
const pseudo: readonly Piece[] = [
  { h: 0, text: 'Integrations- und Teilhabekonzept', bold: true },
  { h: 1, text: '1 Einleitung', bold: true },
  { p: 'Warum ein Konzept?' },
  { h: 1, text: '2 Handlungsfelder', bold: true },
  { h: 2, text: '2.1 Arbeit und Ausbildung', bold: true },
  { p: 'Viele suchen Arbeit.' },
  { h: 3, text: 'Ziel 2.1.1: Betriebe finden Nachwuchs', bold: true },
  { h: 3, text: 'Maßnahme 2.1.1.1: Praktikumsbörse', bold: true },
  { p: 'Beschreibung: Betriebe melden freie Plätze.' },
  { p: 'Verantwortlich: Jobcenter' },
  { p: 'Zeitraum: ab 2025 fortlaufend' },
  { p: 'Kosten: ca. 5.000 Euro im Jahr' },
  { p: 'Priorität: 2' },
];

/** One chapter of Steckbriefe, each naming its field of action; values below their labels, or in pairs. */
const sheets: readonly Piece[] = [
  { h: 1, text: 'Einführung' },
  { p: 'Die Maßnahmen im Einzelnen.' },
  { h: 1, text: 'Maßnahmensteckbriefe' },
  {
    table: [
      ['M 1', 'Elterncafé'],
      ['Handlungsfeld', 'Familie'],
      ['Ziel', 'Eltern kennen die Schule'],
      ['Träger', 'Familienzentrum'],
      ['Laufzeit', '2025/26'],
      ['Ressourcen', '0,5 VZÄ'],
    ],
  },
  { p: '' },
  {
    table: [
      ['M 2', 'Gesundheitslotsen'],
      ['Handlungsfeld', 'Gesundheit'],
      ['Träger', 'Gesundheitsamt'],
      ['Laufzeit', 'nach Bedarf'],
      ['Ressourcen', '20.000 bis 30.000 Euro'],
    ],
  },
];

/** One big table on landscape pages, fields as rows across, goals merged over their measures. */
const bigTable: readonly Piece[] = [
  { h: 1, text: 'Leitbild' },
  { p: 'Wir leben Vielfalt.' },
  { landscape: true },
  { h: 1, text: 'Maßnahmenplan' },
  {
    header: true,
    table: [
      ['Nr.', 'Ziel', 'Maßnahme', 'Zuständigkeit', 'Zeitraum', 'Kosten', 'Priorität'],
      ['Handlungsfeld 1: Wohnen'],
      ['1.1', 'Niemand ist ohne Wohnung', 'Wohnlotsen', 'Sozialamt', '2025 – 2027', '15.000 € p. a.', 'A'],
      ['1.2', '^', 'Mietkurs', 'VHS', '2025', 'keine', 'B'],
      ['Handlungsfeld 2: Ehrenamt'],
      [
        '2.1',
        'Vereine sind offen',
        'Vereinslotsen',
        'Kreissportbund',
        'dauerhaft',
        'noch offen: Antrag läuft',
        'C',
      ],
    ],
  },
  { landscape: true },
];

/** Goals and measures as lists below headings. */
const lists: readonly Piece[] = [
  { h: 1, text: 'Handlungsfelder' },
  { h: 2, text: 'Gesellschaftliche Teilhabe' },
  { h: 3, text: 'Ziele' },
  { list: ['Alle können mitreden', 'Vereine sind offen'] },
  { h: 3, text: 'Maßnahmen' },
  { list: ['Beirat gründen', 'Vereinsmesse', 'Dolmetscherpool'] },
  { h: 2, text: 'Gesundheit' },
  { h: 3, text: 'Maßnahmen' },
  { list: ['Lotsen schulen'] },
];

/** The annex says again what the chapters say: an overview, and the sheet of a measure. */
const annexed: readonly Piece[] = [
  { h: 1, text: 'Handlungsfeld 1: Bildung' },
  { h: 2, text: 'Ziel 1.1: Alle Kinder lernen Deutsch' },
  { h: 3, text: 'Maßnahme 1.1.1: Lesepaten' },
  { p: 'Ehrenamtliche lesen vor.' },
  { h: 3, text: 'Maßnahme 1.1.2: Sprachkita' },
  { p: 'Kitas fördern Sprache.' },
  { h: 1, text: 'Anhang A: Übersicht' },
  {
    header: true,
    table: [
      ['Nr.', 'Maßnahme', 'Federführung'],
      ['1.1.1', 'Lesepaten', 'Bücherei'],
      ['1.1.2', 'Sprachkita', 'Jugendamt'],
    ],
  },
  { h: 1, text: 'Anhang B: Maßnahmenblätter' },
  {
    table: [
      ['Maßnahme', 'Lesepaten'],
      ['Federführung', 'Bücherei'],
      ['Laufzeit', '2025 bis 2026'],
      ['Kosten', '800 € im Jahr'],
    ],
  },
];

/** Six concepts in the manner of published ones, each built in another way. */
export const publishedConcepts: readonly PublishedConcept[] = [
  concept('Überschriften und Steckbriefe', styled),
  concept('fette Zeilen', pseudo),
  concept('Steckbriefe in einem Kapitel', sheets),
  concept('eine große Tabelle', bigTable),
  concept('Listen', lists),
  concept('Anhang mit Doppeltem', annexed),
];
