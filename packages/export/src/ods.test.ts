import { describe, expect, it } from 'vitest';
import { heidmark } from '../test/heidmark.ts';
import { hostileConcept, hostileWords } from '../test/hostile-words.ts';
import { readOffice } from '../test/read-office.ts';
import { all, words, type XmlElement } from '../test/read-xml.ts';
import { catalogueFile } from './catalogue.ts';
import { catalogueSheet } from './catalogue-sheet.ts';
import { versionTable } from './catalogue-table.ts';
import { odsFile } from './ods.ts';
import { officeCharacters } from './office-characters.ts';

const properties = { title: 'Ideen', author: 'Landkreis Heidmark', description: '', madeAt: 0 };
const of = (element: XmlElement | undefined, name: string) => element?.attributes.get(name) ?? '';

const rowsOf = (table: XmlElement | undefined) =>
  table === undefined ? [] : all(table, 'table:table-row').map((row) => all(row, 'table:table-cell'));

/** Lines of a cell, as a program shows them. */
const shown = (cell: XmlElement | undefined) =>
  cell === undefined ? '' : all(cell, 'text:p').map(words).join('\n');

describe('ODS', () => {
  it('gives cells types, heads that stay, and columns widths', () => {
    const file = readOffice(
      odsFile(
        [
          {
            name: 'Liste',
            columns: [
              { title: 'Text', kind: 'text', width: 5 },
              { title: 'Zahl', kind: 'number', width: 2 },
              { title: 'Tag', kind: 'date', width: 2.5 },
              { title: 'Wahr', kind: 'boolean', width: 2 },
            ],
            rows: [
              ['a  b\nzweite Zeile', -1.5, '2026-11-22', true],
              ['', Number.POSITIVE_INFINITY, '2026-02-30', null],
            ],
          },
        ],
        properties,
      ),
    );
    const content = file.part('content.xml');
    const [table] = all(content, 'table:table');
    const [head, first, second] = rowsOf(table);
    expect(head?.map(shown)).toEqual(['Text', 'Zahl', 'Tag', 'Wahr']);
    expect(all(content, 'table:table-header-rows')).toHaveLength(1);
    expect(first?.map((cell) => of(cell, 'office:value-type'))).toEqual([
      'string',
      'float',
      'date',
      'boolean',
    ]);
    expect(shown(first?.[0])).toBe('a  b\nzweite Zeile');
    expect(of(first?.[1], 'office:value')).toBe('-1.5');
    expect(of(first?.[2], 'office:date-value')).toBe('2026-11-22');
    expect(of(first?.[3], 'office:boolean-value')).toBe('true');
    expect(second?.map((cell) => of(cell, 'office:value-type'))).toEqual(['', '', 'string', '']);
    const items = all(file.part('settings.xml'), 'config:config-item');
    const split = items.find((item) => of(item, 'config:name') === 'VerticalSplitPosition');
    expect(split && words(split)).toBe('1');
    expect(all(content, 'style:table-column-properties').map((one) => of(one, 'style:column-width'))).toEqual(
      ['5cm', '2cm', '2.5cm'],
    );
  });

  it('E4: has no formula, whatever people wrote, and gives their words back unchanged', () => {
    const texts = ['=1+1', '+49 5371', '-2', '@A1', '＝1', '=HYPERLINK("http://x";"y")', ...hostileWords];
    const file = readOffice(
      odsFile(
        [
          {
            name: 'x',
            columns: [{ title: 'Text', kind: 'text', width: 5 }],
            rows: texts.map((text) => [text]),
          },
        ],
        properties,
      ),
    );
    const [table] = all(file.part('content.xml'), 'table:table');
    const cells = rowsOf(table).slice(1).flat();
    expect(cells.map(shown)).toEqual(texts.map((text) => officeCharacters.clean(text)));
    for (const cell of cells) {
      expect(of(cell, 'office:value-type')).toBe('string');
      expect(cell.attributes.has('table:formula')).toBe(false);
    }
  });

  it('names each tab once, in words a program takes', () => {
    const file = readOffice(
      odsFile(
        ["Tisch 1: [Bildung] / 'Sprache' und noch viel mehr", 'Liste', 'Liste', ''].map((name) => ({
          name,
          columns: [],
          rows: [],
        })),
        properties,
      ),
    );
    const names = all(file.part('content.xml'), 'table:table').map((table) => of(table, 'table:name'));
    expect(new Set(names).size).toBe(4);
    for (const name of names) expect(name).toMatch(/^[^[\]*?:/\\']{1,31}$/);
  });
});

describe('the catalogue', () => {
  it('has every measure with all its fields, in print order', () => {
    const sheet = catalogueSheet(versionTable(heidmark, false));
    expect(sheet.rows.map(([number]) => number)).toEqual([
      '1.1.1',
      '1.1.2',
      '1.1.3',
      '1.2.1',
      '2.1.1',
      '2.1.2',
      '2.2.1',
      '3.1.1',
      '3.1.2',
    ]);
    for (const row of sheet.rows) expect(row).toHaveLength(sheet.columns.length);
    const at = (title: string) => sheet.columns.findIndex((column) => column.title === title);
    expect(sheet.rows[0]?.[at('Beginn')]).toBe('2027-02-01');
    expect(sheet.rows[0]?.[at('Ende')]).toBe('2029-01-31');
    expect(sheet.rows[0]?.[at('Ideen dahinter')]).toBe(7);
  });

  it('is the same file for the same version, and readable whatever stands in it', () => {
    expect(catalogueFile(versionTable(heidmark, false), 'ods')).toEqual(
      catalogueFile(versionTable(heidmark, false), 'ods'),
    );
    expect(readOffice(catalogueFile(versionTable(hostileConcept, false), 'ods')).names[0]).toBe('mimetype');
    expect(catalogueFile(versionTable(hostileConcept, false), 'csv').length).toBeGreaterThan(1000);
  });
});
