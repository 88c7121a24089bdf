import { docxFile } from '@fortschrift/export/docx';
import { odtFile } from '@fortschrift/export/odt';
import type { PrintBlock, PrintDocument } from '@fortschrift/export/print-document';
import type { PrintLine, TextBlock } from '@fortschrift/export/text-block';

function line(words: string, marks = '', href: string | null = null): PrintLine {
  return { dir: 'ltr', runs: [{ t: words, lang: null, marks, href }] };
}

function paragraph(...lines: readonly PrintLine[]): TextBlock {
  return { kind: 'paragraph', dir: 'ltr', runs: lines.flatMap(({ runs }) => runs) };
}

function section(level: 1 | 2 | 3 | 4, words: string): PrintBlock {
  const anchor = words.toLowerCase().replace(/[^a-z]+/g, '-');
  return { kind: 'section', level, number: '', hue: '#000000', newPage: false, anchor, line: line(words) };
}

function table(name: string, head: readonly string[], rows: readonly (readonly string[])[]): PrintBlock {
  return {
    kind: 'table',
    name,
    columns: head.map((title) => ({ title, width: 1 })),
    rowHeads: false,
    whole: false,
    rows: rows.map((cells) => cells.map((cell) => [paragraph(line(cell))])),
  };
}

const plain = (words: string): TextBlock => paragraph(line(words));

const document: PrintDocument = {
  title: 'Integrationskonzept 2016',
  author: 'Landkreis Muster',
  description: '',
  madeAt: Date.UTC(2016, 4, 1),
  running: {
    title: 'Integrationskonzept 2016',
    mark: 'Arbeitsstand 1. Mai 2016',
    foot: '',
    page: 'Seite',
    pageOf: 'von',
  },
  front: {
    above: line('Landkreis Muster'),
    title: line('Integrationskonzept 2016'),
    below: [line('Stand 1. Mai 2016')],
  },
  contents: { title: 'Inhalt', depth: 2 },
  blocks: [
    section(1, 'Einleitung'),
    paragraph(
      line('Integration ist '),
      line('eine gemeinsame Aufgabe', 'b'),
      line(', siehe '),
      line('Landesportal', '', 'https://www.example.org/'),
      line('.'),
    ),
    section(1, 'Handlungsfeld 1: Sprache und Bildung'),
    plain('Sprache öffnet Türen.'),
    section(2, 'Ziel 1.1: Kurse erreichen alle Ortsteile'),
    plain('Auch die Dörfer im Norden.'),
    section(3, 'Maßnahme 1.1.1: Sprachcafé im Bus'),
    table(
      'Blatt',
      ['Federführung', 'Volkshochschule'],
      [
        ['Zielgruppe', 'Neuzugewanderte'],
        ['Zeitraum', '2016 bis 2018'],
        ['Beschreibung', 'Ein Bus fährt die Orte an.'],
        ['Kosten', '20.000 Euro'],
      ],
    ),
    section(1, 'Handlungsfeld 2: Arbeit'),
    section(2, 'Ziele'),
    {
      kind: 'list',
      ordered: false,
      dir: 'ltr',
      items: [[plain('Menschen finden Arbeit')], [plain('Betriebe kennen ihre Ansprechpersonen')]],
    },
    section(2, 'Maßnahmen'),
    table(
      'Katalog',
      ['Nr.', 'Maßnahme', 'Verantwortlich', 'Laufzeit'],
      [
        ['2.1', 'Praktikumsbörse', 'Jobcenter', 'kurzfristig'],
        ['2.2', 'Runder Tisch', 'Kammer', 'irgendwann im Mai'],
      ],
    ),
    section(1, 'Monitoring'),
    plain('Jährlicher Bericht.'),
  ],
};

/** An old concept as Word keeps it, made by our own writer: two fields, three goals, three measures. */
export const foreignDocx = (): Promise<Uint8Array> => docxFile(document);

/** The same as OpenDocument text. */
export const foreignOdt = (): Uint8Array => odtFile(document);
