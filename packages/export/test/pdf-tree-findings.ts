import type { PdfDict, PdfFile } from './pdf-objects.ts';
import { attributeTexts, type TreeElement } from './pdf-tree.ts';

const standard = new Set(
  'Document Part Art Sect Div BlockQuote Caption TOC TOCI Index NonStruct P H H1 H2 H3 H4 H5 H6 L LI Lbl LBody Table TR TH TD THead TBody TFoot Span Quote Note Reference BibEntry Code Link Annot Figure Formula'.split(
    ' ',
  ),
);

/** Who may stand in whom (ISO 32000-1, 14.8.4). */
const within: { readonly [role: string]: readonly string[] } = {
  TR: ['Table', 'THead', 'TBody', 'TFoot'],
  TH: ['TR'],
  TD: ['TR'],
  THead: ['Table'],
  TBody: ['Table'],
  LI: ['L'],
  LBody: ['LI'],
  TOCI: ['TOC'],
};
const only: { readonly [role: string]: readonly string[] } = {
  Table: ['TR', 'THead', 'TBody', 'TFoot', 'Caption'],
  TR: ['TH', 'TD'],
  L: ['LI', 'L', 'Caption'],
  LI: ['Lbl', 'LBody'],
  TOC: ['TOCI', 'TOC', 'Caption'],
};
const inline = new Set([
  'Span',
  'Link',
  'Reference',
  'Lbl',
  'Quote',
  'Code',
  'Note',
  'P',
  'H1',
  'H2',
  'H3',
  'H4',
  'H5',
  'H6',
]);
const blocks = new Set([
  'P',
  'H1',
  'H2',
  'H3',
  'H4',
  'H5',
  'H6',
  'L',
  'Table',
  'BlockQuote',
  'TOC',
  'Div',
  'Sect',
]);

/** What is wrong with the tree itself: roles, headings, tables, lists, figures, notes, empty elements. */
export function treeFindings(
  file: PdfFile,
  root: PdfDict,
  top: readonly TreeElement[],
  elements: readonly TreeElement[],
): string[] {
  return [
    ...(top.length === 1 && top[0]?.role === 'Document'
      ? []
      : ['09 the tree does not begin with one Document']),
    ...elements.flatMap(nesting),
    ...elements.flatMap(empty),
    ...headings(elements),
    ...elements.filter(({ role }) => role === 'Table').flatMap((each) => table(file, each)),
    ...elements
      .filter(({ role }) => role === 'Figure')
      .flatMap(({ alt }) => (alt === '' ? ['13-004 a figure without words'] : [])),
    ...lists(elements),
    ...notes(elements),
    ...ids(file, root, elements),
  ];
}

function nesting({ own, role, parent, children }: TreeElement): string[] {
  const holder = parent?.role ?? '';
  return [
    ...(standard.has(role) ? [] : [`02-001 ${own} is no standard type`]),
    ...(standard.has(own) && own !== role ? [`02-004 ${own} is mapped to ${role}`] : []),
    ...(within[role] === undefined || within[role].includes(holder) ? [] : [`09-004 ${role} in ${holder}`]),
    ...children
      .filter((child) => only[role] !== undefined && !only[role].includes(child.role))
      .map((child) => `09-004 ${child.role} in ${role}`),
    ...children
      .filter((child) => inline.has(role) && role !== 'Note' && blocks.has(child.role))
      .map((child) => `09 ${child.role} within ${role}`),
  ];
}

function empty({ role, children, marks, annotations }: TreeElement): string[] {
  const bare = children.length + marks.length + annotations.length === 0;
  // A cell may be empty: the table has a place there all the same.
  return bare && role !== 'TD' ? [`09 an empty ${role}`] : [];
}

function headings(elements: readonly TreeElement[]): string[] {
  const levels = elements.filter(({ role }) => /^H\d$/.test(role)).map(({ role }) => Number(role[1]));
  const findings = levels[0] === 1 ? [] : ['14-002 the first heading is not H1'];
  for (const [index, level] of levels.entries())
    if (index > 0 && level > (levels[index - 1] ?? 0) + 1)
      findings.push(`14-003 H${level} follows H${levels[index - 1]}`);
  return findings;
}

function table(file: PdfFile, element: TreeElement): string[] {
  const rows = element.children.flatMap((part) => (part.role === 'TR' ? [part] : part.children));
  const span = (cell: TreeElement, key: string): number => {
    const value = cell.attributes.get(key);
    return typeof value === 'number' ? value : 1;
  };
  const widths = rows.map(() => 0);
  for (const [y, row] of rows.entries())
    for (const cell of row.children)
      for (let down = 0; down < span(cell, 'RowSpan'); down++)
        widths[y + down] = (widths[y + down] ?? 0) + span(cell, 'ColSpan');
  const cells = rows.flatMap(({ children }) => children);
  const heads = cells.filter(({ role }) => role === 'TH');
  const names = new Set(heads.map(({ id }) => id));
  const scope = (cell: TreeElement) => attributeTexts(file, cell.attributes.get('Scope'))[0] ?? '';
  return [
    ...(new Set(widths).size > 1 ? [`15-004 rows of ${[...new Set(widths)].join(', ')} columns`] : []),
    ...(heads.length === 0 ? ['15-001 a table without heads'] : []),
    ...heads
      .filter((head) => !['Row', 'Column', 'Both'].includes(scope(head)))
      .map(() => '15-003 a head without scope'),
    ...cells.flatMap((cell) =>
      attributeTexts(file, cell.attributes.get('Headers'))
        .filter((id) => !names.has(id))
        .map((id) => `15-005 a cell names the head ${id}, which is not there`),
    ),
  ];
}

function lists(elements: readonly TreeElement[]): string[] {
  return elements
    .filter(
      ({ role, children }) =>
        role === 'L' && children.some((item) => item.children.some((part) => part.role === 'Lbl')),
    )
    .filter(({ attributes }) => !attributes.has('ListNumbering'))
    .map(() => '16-003 a list with labels that does not say how it counts');
}

function notes(elements: readonly TreeElement[]): string[] {
  const found = elements.filter(({ role }) => role === 'Note');
  return [
    ...found.filter(({ id }) => id === '').map(() => '19-003 a note without a name'),
    ...(new Set(found.map(({ id }) => id)).size < found.length ? ['19-004 two notes of one name'] : []),
  ];
}

/** Names are there once, and the tree of names finds each. */
function ids(file: PdfFile, root: PdfDict, elements: readonly TreeElement[]): string[] {
  const named = elements.map(({ id }) => id).filter(Boolean);
  const tree = file.at(root.dict.get('IDTree'));
  const known = tree === null ? [] : leaves(file, file.dict(tree));
  return [
    ...(new Set(named).size < named.length ? ['09 two elements of one name'] : []),
    ...named.filter((id) => !known.includes(id)).map((id) => `09 the name ${id} is not found`),
    ...(known.some((id, index) => index > 0 && (known[index - 1] ?? '') >= id)
      ? ['09 the names are not in order']
      : []),
  ];
}

function leaves(file: PdfFile, node: PdfDict): string[] {
  const names = file.list(node.dict.get('Names'));
  return [
    ...names.flatMap((one, index) => (index % 2 === 0 ? attributeTexts(file, one) : [])),
    ...file.list(node.dict.get('Kids')).flatMap((kid) => leaves(file, file.dict(kid))),
  ];
}
