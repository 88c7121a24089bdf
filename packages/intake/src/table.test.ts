import { describe, expect, it } from 'vitest';
import { ods, odsRow, xlsx } from '../test/spreadsheet.ts';
import { readTable, type TableFile } from './table.ts';

const bytes = (text: string, encoding: BufferEncoding = 'utf8') =>
  new Uint8Array(Buffer.from(text, encoding));

function read(input: Uint8Array, sheet?: number): TableFile {
  const file = readTable(input, sheet);
  if (!file.ok) throw new Error(JSON.stringify(file.failure));
  return file.value;
}

function code(input: Uint8Array, sheet?: number): unknown {
  const file = readTable(input, sheet);
  return file.ok ? 'read' : file.failure;
}

describe('CSV', () => {
  it.each([';', ',', '\t', '|'])('is cut by %j, found out by itself', (separator) => {
    const text = [
      ['Text', 'Art', 'Tisch'],
      ['Mehr Busse, auch; sonntags', 'Vorschlag', '1'],
    ]
      .map((row) => row.map((cell) => `"${cell}"`).join(separator))
      .join('\r\n');
    const { table } = read(bytes(text));
    expect(table.columns).toEqual(['Text', 'Art', 'Tisch']);
    expect(table.rows).toEqual([['Mehr Busse, auch; sonntags', 'Vorschlag', '1']]);
  });

  it('keeps line breaks and quotes inside quotes, and quotes that were none', () => {
    const { table } = read(
      bytes('Text;Art\r\n"Er sagte: ""Ja""\r\nund ging";Bedarf\n"Café" ist offen;x\n;;\nEnde'),
    );
    expect(table.rows).toEqual(
      [
        ['Er sagte: "Ja"\nund ging', 'Bedarf', ''],
        ['"Café" ist offen', 'x', ''],
        ['Ende', '', ''],
      ].map((row) => row.slice(0, 2)),
    );
    expect(table.rowNumbers).toEqual([2, 3, 5]);
  });

  it.each([
    ['UTF-8', bytes('Größe;ö')],
    ['UTF-8 with a mark', bytes('\ufeffGröße;ö')],
    ['UTF-16 little-endian', bytes('\ufeffGröße;ö', 'utf16le')],
    ['UTF-16 big-endian', bytes('\ufeffGröße;ö', 'utf16le').map((_, at, all) => all[at ^ 1] ?? 0)],
    ['Windows-1252', bytes('Größe;ö', 'latin1')],
  ])('is read in %s', (_, input) => {
    expect(read(input).table.columns).toEqual(['Größe', 'ö']);
  });

  it('takes the word of Excel for the separator, and one column for one', () => {
    expect(read(bytes('sep=,\r\na;b,c\n')).table.columns).toEqual(['a;b', 'c']);
    expect(read(bytes('Karten\nMehr Busse\nSprachcafé')).table.rows).toEqual([
      ['Mehr Busse'],
      ['Sprachcafé'],
    ]);
  });

  it('is refused with an open quote, too many rows or columns, or nothing in it', () => {
    expect(code(bytes('a;b\n"offen;c\nd'))).toMatchObject({ code: 'fileUnreadable' });
    expect(code(bytes('x\n'.repeat(20_001)))).toBe('read');
    expect(code(bytes('x\n'.repeat(20_002)))).toEqual({ code: 'fileTooLarge', limit: 20_000, count: 20_001 });
    expect(code(bytes(`${'x;'.repeat(200)}x`))).toMatchObject({ code: 'fileTooLarge', limit: 200 });
    expect(code(bytes(' \n\n;;\n'))).toEqual({ code: 'fileEmpty' });
    expect(code(bytes('a'), 1)).toEqual({ code: 'notFound' });
  });
});

describe('ODS', () => {
  const cell = (attributes: string, words: string) =>
    `<table:table-cell ${attributes}>${words}</table:table-cell>`;
  it('gives the words people saw, days as ISO, and the sheet that was chosen', () => {
    const row = [
      cell(
        'office:value-type="string"',
        '<text:p>Zeile 1<text:line-break/>Zeile <text:span>2</text:span><text:s text:c="2"/>x</text:p><text:p>Absatz</text:p><office:annotation><text:p>Notiz</text:p></office:annotation>',
      ),
      cell('office:value-type="float" office:value="1234.5"', '<text:p>1.234,50</text:p>'),
      cell('office:value-type="date" office:date-value="2026-03-01"', '<text:p>01.03.26</text:p>'),
      cell('office:value-type="date" office:date-value="2026-03-01T09:30:00"', '<text:p>x</text:p>'),
      cell(
        'table:formula="of:=SUM([.A1:.A9])" office:value-type="float" office:value="9"',
        '<text:p>9</text:p>',
      ),
      cell('table:number-columns-repeated="2" office:value-type="string"', '<text:p>zwei</text:p>'),
      cell('table:number-columns-repeated="16370"', ''),
    ].join('');
    const file = read(
      ods(
        `<table:table table:name="Anleitung">${odsRow('x')}</table:table><table:table table:name="Karten">${odsRow('Text')}<table:table-row table:number-rows-repeated="3">${cell('', '')}</table:table-row><table:table-row table:number-rows-repeated="2">${row}</table:table-row><table:table-row table:number-rows-repeated="1048570">${cell('table:number-columns-repeated="16384"', '')}</table:table-row></table:table>`,
      ),
      1,
    );
    expect([file.sheets, file.sheet]).toEqual([['Anleitung', 'Karten'], 1]);
    const words = [
      'Zeile 1\nZeile 2  x\nAbsatz',
      '1.234,50',
      '2026-03-01',
      '2026-03-01 09:30',
      '9',
      'zwei',
      'zwei',
    ];
    expect(file.table.rows).toEqual([words, words]);
    expect(file.table.rowNumbers).toEqual([5, 6]);
  });

  it('is refused when a word is repeated a million times', () => {
    const table = (row: string) => ods(`<table:table table:name="a">${row}</table:table>`);
    const full = cell('', '<text:p>x</text:p>');
    expect(
      code(table(`<table:table-row table:number-rows-repeated="1048576">${full}</table:table-row>`)),
    ).toMatchObject({ code: 'fileTooLarge', limit: 20_000 });
    expect(
      code(
        table(
          `<table:table-row>${cell('table:number-columns-repeated="16384"', '<text:p>x</text:p>')}</table:table-row>`,
        ),
      ),
    ).toMatchObject({ code: 'fileTooLarge', limit: 200 });
    const long = cell('table:number-columns-repeated="200"', `<text:p>${'x'.repeat(30_000)}</text:p>`);
    expect(
      code(table(`<table:table-row table:number-rows-repeated="19000">${long}</table:table-row>`)),
    ).toMatchObject({ code: 'fileTooLarge', limit: 20_000_000 });
  });
});

describe('XLSX', () => {
  it('gives the words people saw, whatever kind of cell they stand in', () => {
    const data = [
      '<row r="2"><c r="A2" t="s"><v>0</v></c><c r="C2" t="s"><v>1</v></c></row>',
      '<row r="4"><c r="A4" t="inlineStr"><is><r><t>Mehr</t></r><r><t xml:space="preserve"> Busse</t></r></is></c><c r="B4"><v>1.1000000000000001</v></c><c r="C4" s="1"><v>46082</v></c><c r="D4" s="2"><v>46082.395833333336</v></c><c r="E4" s="3"><v>0.125</v></c><c r="F4" s="4"><v>1234.5</v></c><c r="G4" t="str"><f>A1&amp;"x"</f><v>fertig</v></c><c r="H4" t="b"><v>1</v></c><c r="I4" t="e"><v>#REF!</v></c></row>',
    ].join('');
    const file = read(
      xlsx({
        sheets: [
          { name: 'Karten', data },
          { name: 'Leer', data: '' },
        ],
        strings:
          '<si><t>Text_x000D_\nneu</t><rPh sb="0" eb="1"><t>weg</t></rPh></si><si><r><rPr><b/></rPr><t>Wann</t></r></si>',
        styles:
          '<numFmts><numFmt numFmtId="164" formatCode="[$-407]d/\\ mmm\\ yyyy\\ hh:mm;@"/><numFmt numFmtId="165" formatCode="#,##0.00\\ &quot;Tage&quot;"/></numFmts><cellStyleXfs><xf numFmtId="9"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="10"/><xf numFmtId="165"/></cellXfs>',
      }),
    );
    expect(file.sheets).toEqual(['Karten', 'Leer']);
    expect(file.table.columns.slice(0, 3)).toEqual(['Text\nneu', '', 'Wann']);
    expect(file.table.rows).toEqual([
      [
        'Mehr Busse',
        '1,1',
        '2026-03-01',
        '2026-03-01 09:30',
        '12,50 %',
        '1234,50',
        'fertig',
        'WAHR',
        '#REF!',
      ],
    ]);
    expect([file.table.columnsRow, file.table.rowNumbers]).toEqual([2, [4]]);
  });

  it('reads a merged cell in every row it covers', () => {
    const cell = (at: string, words: string) => `<c r="${at}" t="inlineStr"><is><t>${words}</t></is></c>`;
    const data = [
      `<row r="1">${cell('A1', 'Karte')}${cell('B1', 'Tisch')}</row>`,
      `<row r="2">${cell('A2', 'Mehr Busse')}${cell('B2', 'Wohnen')}</row>`,
      `<row r="3">${cell('A3', 'Ein Garten')}</row>`,
    ].join('');
    const after =
      '<mergeCells><mergeCell ref="B2:B4"/><mergeCell ref="A1:B1"/><mergeCell ref="?"/></mergeCells>';
    expect(read(xlsx({ sheets: [{ name: 'a', data, after }] })).table.rows).toEqual([
      ['Mehr Busse', 'Wohnen'],
      ['Ein Garten', 'Wohnen'],
    ]);
    const span =
      '<table:table-cell table:number-rows-spanned="2" office:value-type="string"><text:p>Wohnen</text:p></table:table-cell>';
    const first = odsRow('Mehr Busse').replace('</table:table-row>', `${span}</table:table-row>`);
    const next = odsRow('Ein Garten').replace(
      '</table:table-row>',
      '<table:covered-table-cell/></table:table-row>',
    );
    const table = `<table:table table:name="a">${odsRow('Karte', 'Tisch')}${first}${next}</table:table>`;
    expect(read(ods(table)).table.rows).toEqual([
      ['Mehr Busse', 'Wohnen'],
      ['Ein Garten', 'Wohnen'],
    ]);
  });

  it('counts days from 1904 where the workbook does', () => {
    const file = read(
      xlsx({
        sheets: [{ name: 'a', data: '<row><c s="0"><v>1</v></c></row>' }],
        styles: '<cellXfs><xf numFmtId="14"/></cellXfs>',
        workbook: '<workbookPr date1904="1"/>',
      }),
    );
    expect(file.table.columns).toEqual(['1904-01-02']);
  });

  it('is refused with too many rows or columns, a DTD in a sheet, or a sheet that is not there', () => {
    const rows = Array.from({ length: 20_002 }, () => '<row><c><v>1</v></c></row>').join('');
    expect(code(xlsx({ sheets: [{ name: 'a', data: rows }] }))).toMatchObject({
      code: 'fileTooLarge',
      limit: 20_000,
    });
    expect(
      code(xlsx({ sheets: [{ name: 'a', data: '<row r="1"><c r="XFD1"><v>1</v></c></row>' }] })),
    ).toMatchObject({ code: 'fileTooLarge', limit: 200, count: 16_384 });
    expect(
      code(
        xlsx({
          sheets: [{ name: 'a', data: '' }],
          parts: {
            'xl/worksheets/sheet1.xml': '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><a>&x;</a>',
          },
        }),
      ),
    ).toEqual({ code: 'fileSuspicious' });
    expect(code(xlsx({ sheets: [{ name: 'a', data: '' }] }))).toEqual({ code: 'fileEmpty' });
    expect(code(xlsx({ sheets: [{ name: 'a', data: '' }] }), 3)).toEqual({ code: 'notFound' });
  });
});
