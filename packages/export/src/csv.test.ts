import { describe, expect, it } from 'vitest';
import { csvFile } from './csv.ts';
import type { Sheet } from './sheet.ts';

const sheetOf = (...texts: readonly string[]): Sheet => ({
  name: 'Ideen',
  columns: [{ title: 'Text', kind: 'text', width: 5 }],
  rows: texts.map((text) => [text]),
});

/** A reader after RFC 4180, written without regard to the writer. */
function readCsv(bytes: Uint8Array, separator: string): string[][] {
  const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  expect(text.charCodeAt(0)).toBe(0xfeff);
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 1;
  while (at < text.length) {
    let field = '';
    if (text[at] === '"') {
      for (at++; !(text[at] === '"' && text[at + 1] !== '"'); at++) {
        if (text[at] === '"') at++;
        field += text[at];
        if (at > text.length) throw new Error('A quote that does not end');
      }
      at++;
    } else while (at < text.length && text[at] !== separator && text[at] !== '\r') field += text[at++];
    row.push(field);
    if (text[at] === separator) at++;
    else {
      expect(text.slice(at, at + 2)).toBe('\r\n');
      at += 2;
      rows.push(row);
      row = [];
    }
  }
  return rows;
}

describe('CSV', () => {
  it('E4: puts an apostrophe before what a program could run as a formula', () => {
    const dangerous = [
      '=1+1',
      '+49 5371 82',
      '-2',
      '@SUM(A1)',
      '\t=1+1',
      '\r=1+1',
      '\u0000=1+1',
      '＝1+1',
      '＋1',
      '－1',
      '＠A1',
      '  =1+1',
      '\u00a0=1+1',
      '\u200b=1+1',
      "\n=cmd|' /C calc'!A0",
    ];
    for (const [[cell = '']] of dangerous.map((text) => readCsv(csvFile(sheetOf(text)), ';').slice(1)) as [
      [string],
    ][])
      expect(cell.startsWith("'")).toBe(true);
  });

  it('E4: lets no text begin a cell of its own with a quote or separator', () => {
    const attacks = ['harmlos";=1+1', 'harmlos;=1+1', 'harmlos\r\n=1+1;x', '";"=1+1', ',=1+1'];
    for (const separator of [';', ','] as const) {
      const rows = readCsv(csvFile(sheetOf(...attacks), separator), separator);
      expect(rows).toHaveLength(attacks.length + 1);
      for (const row of rows) expect(row).toHaveLength(1);
    }
  });

  it('E4: leaves every other text as it was', () => {
    const texts = [
      '1. Schritt',
      'a=b',
      'Straße „Am Wall“ 3-5',
      'نص عربي',
      'drei "Worte"',
      'a;b,c',
      "'s Dorf",
      '',
      'x\ny',
    ];
    const [, ...rows] = readCsv(csvFile(sheetOf(...texts)), ';');
    expect(rows.map(([cell = '']) => cell.replaceAll('\r\n', '\n'))).toEqual(texts);
  });

  it('writes numbers, days and truths so that German programs read them as such', () => {
    const sheet: Sheet = {
      name: '',
      columns: [
        { title: 'Zahl', kind: 'number', width: 2 },
        { title: 'Tag', kind: 'date', width: 2 },
        { title: 'Quick Win', kind: 'boolean', width: 2 },
      ],
      rows: [
        [-1.5, '2026-11-22', true],
        [Number.NaN, 'bald', false],
        [null, '2026-02-30', null],
      ],
    };
    expect(readCsv(csvFile(sheet), ';')).toEqual([
      ['Zahl', 'Tag', 'Quick Win'],
      ['-1,5', '2026-11-22', 'ja'],
      ['', 'bald', 'nein'],
      ['', '2026-02-30', ''],
    ]);
    expect(readCsv(csvFile(sheet, ','), ',')[1]).toEqual(['-1.5', '2026-11-22', 'ja']);
  });
});
