import { type CatalogueColumnKey, catalogueColumns } from '@fortschrift/domain/catalogue/column';
import type { CatalogueRow } from '@fortschrift/domain/catalogue/row';
import { cellWords, columnTitle } from '@fortschrift/i18n/de/catalogue-cells';
import { conceptPrint } from '@fortschrift/i18n/export/concept-print';
import { cataloguePrintFor } from '@fortschrift/i18n/level-labels';
import type { CatalogueTable } from './catalogue-table.ts';
import { columnWidths } from './column-widths.ts';
import { createPlaceNames, germanLine, germanParagraph, section, table } from './print-blocks.ts';
import type { PrintBlock, PrintDocument } from './print-document.ts';
import { createPrintText, paragraphOf } from './print-text.ts';
import type { Printable } from './printable.ts';

/**
 * A table of measures -> a document on A4 across: in print order a table for each chapter, else one. Pure.
 * @param printable decides which characters are set
 */
export function catalogueDocument(input: CatalogueTable, printable: Printable): PrintDocument {
  const text = createPrintText(printable);
  const words = cataloguePrintFor(input.levels);
  const place = createPlaceNames();
  const title = printable.clean(words.title(input.title.trim() || conceptPrint.untitled));
  const parts = input.inOrder ? byChapter(input.rows) : [{ title: words.all, rows: input.rows }];
  const columns = input.columns.filter((key) => !(input.inOrder && key === 'chapter'));
  const heads = columns.map((key) => columnTitle(key, input.levels));
  // The same for all its tables, so that the eye finds a column again in the next.
  const widths = columnWidths(
    heads,
    input.rows.map((row) => columns.map((key) => cellWords(key, row.cells[key]))),
  );
  const names = new Map<string, number>();
  const blocks = parts.flatMap((part, index): PrintBlock[] => {
    const head = printable.clean(part.title.trim() || conceptPrint.untitled);
    const times = (names.get(head) ?? 0) + 1;
    names.set(head, times);
    return [
      section(1, text.line(head), place(null), { newPage: index === 0 }),
      table(
        times === 1 ? head : `${head} (${times})`,
        columns.map((key, at) => ({
          title: heads[at] ?? '',
          width: widths[at] ?? 1,
          ...(isNumeric(key) ? { end: true as const } : {}),
        })),
        part.rows.map((row) =>
          columns.map((key) => {
            const cell = cellWords(key, row.cells[key]);
            return cell.trim() === '' ? [] : [paragraphOf(text.line(cell))];
          }),
        ),
        { landscape: true },
      ),
    ];
  });
  return {
    landscape: true,
    title,
    author: printable.clean(input.county),
    description: printable.clean(input.mark),
    madeAt: input.madeAt,
    running: {
      title: words.running,
      mark: printable.clean(input.mark),
      foot: printable.clean(input.county),
      page: conceptPrint.page,
      pageOf: conceptPrint.pageOf,
    },
    front: {
      above: text.line(input.county),
      title: text.line(title),
      below: [
        text.line(input.mark),
        ...input.chosen.map((line) => text.line(line)),
        germanLine(words.count(input.rows.length, input.total)),
      ],
    },
    contents: { title: conceptPrint.contents, depth: 1 },
    blocks:
      blocks.length > 0
        ? blocks
        : [section(1, germanLine(words.all), place(null), { newPage: true }), germanParagraph(words.none)],
  };
}

function isNumeric(key: CatalogueColumnKey): boolean {
  const { kind } = catalogueColumns[key];
  return kind === 'euro' || kind === 'number';
}

function byChapter(rows: readonly CatalogueRow[]) {
  const parts: { chapterId: string; title: string; rows: CatalogueRow[] }[] = [];
  for (const row of rows) {
    const last = parts.at(-1);
    if (last?.chapterId === row.chapterId) last.rows.push(row);
    else {
      const number = row.cells.field === null ? '' : `${row.cells.field} `;
      parts.push({ chapterId: row.chapterId, title: `${number}${row.cells.chapter}`, rows: [row] });
    }
  }
  return parts;
}
