import { describe, expect, it } from 'vitest';
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
    expect(['2026-3-1', '1. 3. 2026', '01.03.26, 9:30', '3/1/2026', 'gestern'].map(dayWritten)).toEqual([
      '2026-03-01',
      '2026-03-01',
      '2026-03-01',
      null,
      null,
    ]);
  });
});
