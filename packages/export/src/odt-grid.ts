import type { AutomaticStyles } from './odt-automatic.ts';
import type { TextBlock, TextTable } from './text-block.ts';
import { element } from './xml.ts';

/**
 * A table somebody wrote into a text. Its first row stands in `table:table-header-rows` where it is a head; heads of
 * rows look like heads, ODF has no sign of its own for them.
 * @param write the blocks of a cell; `head` says whether it names others, `end` whether its words stand at its end
 */
export function odtGrid(
  { head, rows, ends, share }: TextTable,
  styles: AutomaticStyles,
  write: (blocks: readonly TextBlock[], head: boolean, end: boolean) => string,
): string {
  const columns = rows[0]?.length ?? 0;
  const lines = rows.map((row, at) =>
    element(
      'table:table-row',
      {},
      row
        .map((blocks, index) => {
          const names = (head.row && at === 0) || (head.column && index === 0);
          return element(
            'table:table-cell',
            { 'table:style-name': names ? 'TableHead' : 'TableCell', 'office:value-type': 'string' },
            write(blocks, names, ends[index] === true) || '<text:p text:style-name="Table_20_Contents"/>',
          );
        })
        .join(''),
    ),
  );
  const column = element('table:table-column', {
    'table:style-name': styles.column(Math.round(10_000 / Math.max(1, columns))),
    'table:number-columns-repeated': columns,
  });
  const top = head.row ? element('table:table-header-rows', {}, lines[0] ?? '') : '';
  return element(
    'table:table',
    {
      'table:name': styles.grid(),
      'table:style-name': share < 100 ? `Table${share}` : 'TableBroken',
    },
    column + top + (head.row ? lines.slice(1) : lines).join(''),
  );
}
