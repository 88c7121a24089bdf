import { describe, expect, it } from 'vitest';
import { withoutPreface } from './cards-heading.ts';
import { applyCards } from './cards-mapping.ts';
import { type CardsMapping, proposeCards } from './cards-proposal.ts';
import { dayWritten } from './cards-words.ts';
import { readTable, type Table } from './table.ts';

function tableOf(csv: string): Table {
  const file = readTable(new Uint8Array(Buffer.from(csv)));
  if (!file.ok) throw new Error(file.failure.code);
  return file.value.table;
}

const uses = (mapping: CardsMapping) => mapping.columns.map(({ use, kind }) => kind ?? use);
const nothing = { tables: [], existing: [] };

describe('what is proposed for a table of cards', () => {
  it.each([
    [
      'German headings',
      'Karte;Art;Tisch;Handlungsfeld;Sprache;Datum;Begründung\nMehr Busse;Vorschlag;1;Wohnen;de;1.3.2026;weil',
      ['text', 'kind', 'table', 'theme', 'language', 'date', 'detail'],
    ],
    [
      'English headings',
      'Comment,Type,Table,Topic,Language,Timestamp\nMore buses,proposal,1,Housing,en,2026-03-01',
      ['text', 'kind', 'table', 'theme', 'language', 'date'],
    ],
    [
      'a survey with a question',
      'Zeitstempel;Was sollte der Landkreis anpacken?;Alter\n2026/03/01 9:30;Die Busse am Wochenende;34',
      ['date', 'text', 'ignored'],
    ],
    [
      'three questions side by side',
      'Stärken;Bedarf;Vorschläge\nNetzwerk;Zu wenig Kurse;Abendkurse',
      ['strength', 'need', 'proposal'],
    ],
    [
      'kinds under any heading',
      'Spalte 1;Spalte 2\nMehr Busse am Abend;Vorschlag\nZu wenig Ärzte;Bedarf',
      ['text', 'kind'],
    ],
    [
      'numbers of answers, and several questions at once',
      '"Antwort ID";"Datum Abgeschickt";"Letzte Seite";"Start-Sprache";"Was läuft gut?";"Wo besteht Bedarf?";"Welche Projekte fehlen?";"Was möchten Sie uns noch sagen?";"Haben Sie Bedarf an Beratung?"\n1;2026-10-01 10:11:12;3;de;"Das Netzwerk trägt";"";"Ein Sprachcafé";"Danke, dass Sie uns fragen";Ja\n2;2026-10-02 10:11:12;3;ar;"";"مزيد من الأطباء";"";"";Nein',
      ['ignored', 'date', 'ignored', 'language', 'strength', 'need', 'proposal', 'text', 'ignored'],
    ],
    [
      'a question that asks where somebody lives',
      'Zeitstempel,Ihre Idee,In welchem Ort wohnen Sie?\n2026/10/01,Mehr Busse,Bad Bevensen\n2026/10/01,Ein Garten für alle,Gifhorn',
      ['date', 'text', 'ignored'],
    ],
    [
      'a heading that came twice',
      'Text;Thema;Thema 2\nMehr Busse;Wohnen;Arbeit',
      ['text', 'theme', 'ignored'],
    ],
  ])('%s', (_, csv, expected) => {
    expect(uses(proposeCards(tableOf(csv)).mapping)).toEqual(expected);
  });

  it('says why, and sees when there are no headings', () => {
    const { mapping, reasons } = proposeCards(
      tableOf('Mehr Busse am Wochenende\nEin Sprachcafé in jedem Dorf'),
    );
    expect([mapping.firstRowIsCard, reasons]).toEqual([true, ['longestTexts']]);
    expect(
      applyCards(tableOf('Mehr Busse am Wochenende\nEin Sprachcafé'), mapping, nothing).cards.map(
        ({ row, draft }) => [row, draft.text],
      ),
    ).toEqual([
      [1, 'Mehr Busse am Wochenende'],
      [2, 'Ein Sprachcafé'],
    ]);
    expect(
      proposeCards(tableOf('Antworten hier\nEin langer Satz über die Lage in den Dörfern des Landkreises'))
        .mapping.firstRowIsCard,
    ).toBe(false);
  });
});

describe('what stands above the headings', () => {
  it.each([
    ['a title in a cell of its own', 'Umfrage im Oktober;;\n;;\nAntwort;Tisch;Art\nMehr Busse;;Vorschlag', 3],
    [
      'who exported it, with a comma of its own',
      'Umfrage, Export vom 1.10.2026\nAntwort;Tisch;Art\nMehr Busse;;Vorschlag',
      2,
    ],
  ])('%s is no card', (_, csv, row) => {
    const table = withoutPreface(tableOf(csv));
    expect([table.columns, table.columnsRow]).toEqual([['Antwort', 'Tisch', 'Art'], row]);
    const { cards } = applyCards(table, proposeCards(table).mapping, nothing);
    expect(cards.map((card) => [card.row, card.draft.text])).toEqual([[row + 1, 'Mehr Busse']]);
  });

  it('stays where the next row names nothing we know, or has no more words either', () => {
    for (const csv of ['Eins;\nZwei;Drei\nVier;Fünf', 'Mehr Busse;\nEin Café;', 'Karte\nMehr Busse']) {
      const table = tableOf(csv);
      expect(withoutPreface(table)).toBe(table);
    }
  });

  it('headings alone bring no card', () => {
    const table = tableOf('Karte;Art\n');
    expect(applyCards(table, proposeCards(table).mapping, nothing).cards).toEqual([]);
  });
});

describe('texts longer than a card', () => {
  const sentence = 'Die Wege an der Hauptstraße sind viel zu schmal für Kinderwagen und Rollstühle.';
  const long = Array.from({ length: 6 }, () => sentence).join(' ');

  it('are refused where they are few, and split where one in ten is too long', () => {
    const few = tableOf(`Text\n${long}\n${'Kurz\n'.repeat(12)}`);
    expect(proposeCards(few).mapping.long).toBe('refuse');
    const many = tableOf(`Text;Begründung\n${long};Das sehe ich jeden Tag.\nKurz;\n1 ${long};\n2 ${long};`);
    const { mapping } = proposeCards(many);
    expect(mapping.long).toBe('split');
    const { cards, problems } = applyCards(many, mapping, nothing);
    expect(problems).toEqual([]);
    const [first, second] = cards.map(({ draft }) => draft);
    expect(first?.text).toBe([sentence, sentence, sentence].join(' '));
    expect(first?.detail).toBe(`${[sentence, sentence, sentence].join(' ')}\n\nDas sehe ich jeden Tag.`);
    expect(second).toMatchObject({ text: 'Kurz', detail: '' });
  });

  it('that are too long for card and explanation together are refused at the text', () => {
    const table = tableOf(`Text\n${long.repeat(4)}`);
    const mapping = { ...proposeCards(table).mapping, long: 'split' as const };
    const { cards, problems } = applyCards(table, mapping, nothing);
    expect(cards).toEqual([]);
    expect(problems).toMatchObject([
      { row: 2, column: 0, failure: { code: 'textTooLong', field: 'detail' } },
    ]);
  });
});

describe('cards from a table', () => {
  const tables = [
    { id: 'table-one', title: 'Bildung und Sprache', number: 1 },
    { id: 'table-two', title: 'Wohnen', number: 2 },
  ];
  const existing = [{ id: 'old-card', text: 'Mehr Busse!' }];
  const read = (csv: string) => {
    const table = tableOf(csv);
    return applyCards(table, proposeCards(table).mapping, { tables, existing });
  };

  it('carry kind, language, table, theme and day', () => {
    const { cards, problems } = read(
      'Text;Art;Tisch;Thema;Sprache;Datum\nمزيد من الحافلات;Bedarf;Tisch 2;;ar;01.03.26 09:30\nEin Café;Idee;;Bildung und Sprache;;',
    );
    expect(problems).toEqual([]);
    expect(cards).toMatchObject([
      {
        row: 2,
        column: 0,
        draft: { kind: 'need', language: 'ar', text: 'مزيد من الحافلات', detail: '' },
        tableId: 'table-two',
        theme: '',
        day: '2026-03-01',
        double: null,
      },
      {
        row: 3,
        column: 0,
        draft: { kind: 'proposal', language: 'de', text: 'Ein Café', detail: '' },
        tableId: 'table-one',
        theme: 'Bildung und Sprache',
        day: '',
        double: null,
      },
    ]);
  });

  it('are refused row by row, with the place, the words and the count', () => {
    const long = 'ä'.repeat(281);
    const { cards, problems } = read(
      `Text;Art;Tisch;Sprache;Datum\n${long};Idee;;;\n;Idee;;;\nA;Quatsch;9;xx;31.02.2026\nGut;Idee;1;de;`,
    );
    expect(cards.map(({ row }) => row)).toEqual([5]);
    expect(problems.map(({ row, column, failure }) => [row, column, failure])).toEqual([
      [2, 0, { code: 'textTooLong', field: 'text', limit: 280, count: 281 }],
      [3, 0, { code: 'textMissing', field: 'text' }],
      [4, 1, { code: 'wrongShape', field: 'kind' }],
      [4, 3, { code: 'wrongShape', field: 'language' }],
      [4, 4, { code: 'dateInvalid', field: 'date' }],
      [4, 2, { code: 'wrongShape', field: 'table' }],
    ]);
    expect(problems[2]?.found).toBe('Quatsch');
  });

  it('mark the same words, ours and the file’s own, and keep them', () => {
    const { cards } = read('Text\nmehr busse\nNeu: ein Garten\nNeu, ein Garten');
    expect(cards.map(({ double }) => double)).toEqual([{ ideaId: 'old-card' }, null, { row: 3 }]);
  });

  it('come from each text of a row', () => {
    const { cards } = read('Stärken;Bedarf;Vorschläge\nNetzwerk;;Abendkurse\n;Zu wenig Kurse;');
    expect(cards.map(({ row, draft }) => [row, draft.kind, draft.text])).toEqual([
      [2, 'strength', 'Netzwerk'],
      [2, 'proposal', 'Abendkurse'],
      [3, 'need', 'Zu wenig Kurse'],
    ]);
  });

  it('read days only where they mean one', () => {
    const written = [
      '2026-3-1',
      '1. 3. 2026',
      '01.03.26, 9:30',
      '46082',
      '46082,25',
      '3/1/2026',
      'gestern',
      '11111',
    ];
    const day = '2026-03-01';
    expect(written.map(dayWritten)).toEqual([day, day, day, day, day, null, null, null]);
  });
});
