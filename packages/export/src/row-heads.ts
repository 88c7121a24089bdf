import { putPdfTogether, takePdfApart } from './pdf-parts.ts';

/** As `row-head` in `templates/style.typ`. */
const mark = /\/BorderThickness (?:\[[^\]]*\b0\.51\b|0\.51\b)/;

/**
 * Makes the cells that our templates mark as heads of rows what they are: TH with the scope of its row, which the other
 * cells of the row name among their heads (ISO 32000-1, 14.8.5.7). The compiler knows heads of columns only.
 * @param pdf as the compiler wrote it; comes back as it is where no cell is marked
 */
export function nameRowHeads(pdf: Uint8Array): Uint8Array {
  const parts = takePdfApart(pdf);
  const { objects } = parts;
  const ids: (readonly [id: string, number: number])[] = [];
  for (const [number, cell] of objects) {
    if (!cell.includes('/S /TD') || !mark.test(cell)) continue;
    const id = `R${number}`;
    ids.push([id, number]);
    const head = cell
      .replace('/S /TD', '/S /TH')
      .replace(/\/P \d+ 0 R/, (parent) => `${parent}\n  /ID (${id})`);
    objects.set(number, withTableAttribute(head, '/Scope', '/Scope /Row'));
    const row = objects.get(Number(/\/P (\d+) 0 R/.exec(cell)?.[1])) ?? '';
    for (const [, other] of (/\/K \[([^\]]*)\]/.exec(row)?.[1] ?? '').matchAll(/(\d+) 0 R/g)) {
      const sibling = objects.get(Number(other));
      if (sibling?.includes('/S /TD')) objects.set(Number(other), withHead(sibling, id));
    }
  }
  if (ids.length === 0) return pdf;
  for (const [number, object] of objects)
    if (object.includes('/Type /StructTreeRoot')) objects.set(number, withNames(object, ids));
  return putPdfTogether(parts);
}

function withHead(cell: string, id: string): string {
  return /\/Headers \[/.test(cell)
    ? cell.replace(/\/Headers \[([^\]]*)\]/, (_, heads: string) => `/Headers [${`${heads} (${id})`.trim()}]`)
    : withTableAttribute(cell, '/Headers', `/Headers [(${id})]`);
}

/** Puts an attribute beside those a cell has as part of a table, once. */
function withTableAttribute(cell: string, key: string, attribute: string): string {
  if (new RegExp(`${key}\\b`).test(cell)) return cell;
  if (cell.includes('/O /Table')) return cell.replace('/O /Table', `/O /Table\n    ${attribute}`);
  const own = `<<\n    /O /Table\n    ${attribute}\n  >>`;
  if (cell.includes('/A [')) return cell.replace('/A [', `/A [${own} `);
  return cell.replace(/\/P \d+ 0 R/, (parent) => `${parent}\n  /A [${own}]`);
}

/** Enters names of elements in the tree, which is one sorted list. */
function withNames(root: string, added: readonly (readonly [id: string, number: number])[]): string {
  const known = /\/IDTree <<\s*\/Names \[([^\]]*)\]/.exec(root);
  if (!known && root.includes('/IDTree'))
    throw new Error('The names of the elements stand in no single list');
  const names = Array.from((known?.[1] ?? '').matchAll(/\(([^)]*)\) (\d+) 0 R/g), ([, id = '', number]) => [
    id,
    Number(number),
  ]);
  const all = [...names, ...added].sort(([one = ''], [other = '']) => (one < other ? -1 : 1));
  const list = `/IDTree <<\n    /Names [${all.map(([id, number]) => `(${id}) ${number} 0 R`).join(' ')}]`;
  return known
    ? root.replace(known[0], list)
    : root.replace('/Type /StructTreeRoot', `/Type /StructTreeRoot\n  ${list}\n  >>`);
}
