import type { OfficeFile } from './read-office.ts';
import { all, type XmlElement } from './read-xml.ts';

/** Parts whose elements Word reads in this order only (ECMA-376 part 1, annex A); those we never write are left out. */
const orders: { readonly [name: string]: string } = {
  'w:pPr':
    'pStyle keepNext keepLines pageBreakBefore widowControl numPr pBdr shd tabs suppressAutoHyphens bidi spacing ind contextualSpacing jc outlineLvl rPr sectPr',
  'w:rPr':
    'rStyle rFonts b bCs i iCs caps strike noProof webHidden color spacing position sz szCs highlight u shd vertAlign rtl cs lang',
  'w:tblPr':
    'tblStyle bidiVisual tblW jc tblCellSpacing tblInd tblBorders shd tblLayout tblCellMar tblLook tblCaption tblDescription',
  'w:tcPr': 'cnfStyle tcW gridSpan vMerge tcBorders shd noWrap tcMar vAlign',
  'w:trPr': 'cnfStyle cantSplit trHeight tblHeader',
  'w:sectPr':
    'headerReference footerReference footnotePr type pgSz pgMar pgNumType cols vAlign titlePg docGrid',
  'w:settings':
    'displayBackgroundShape defaultTabStop autoHyphenation evenAndOddHeaders updateFields footnotePr endnotePr compat',
};
/** These may stand in any order among themselves. */
const loose = new Set(['w:trPr']);

/** What Word would call damaged or lose; none for a file in order. */
export function docxFindings(file: OfficeFile): readonly string[] {
  const parts = file.names.filter((name) => /^word\/[^/]+\.xml$/.test(name));
  const body = file.part('word/document.xml');
  return [
    ...parts.flatMap((name) => orderFindings(file.part(name)).map((words) => `${name}: ${words}`)),
    ...all(body, 'w:tbl').flatMap(tableFindings),
    ...placeFindings(body),
    ...styleFindings(body, file.part('word/styles.xml')),
    ...typeFindings(file),
  ];
}

const childrenOf = ({ children }: XmlElement): readonly XmlElement[] =>
  children.filter((child): child is XmlElement => typeof child !== 'string');
const value = (element: XmlElement | undefined, name = 'w:val'): string =>
  element?.attributes.get(name) ?? '';

function orderFindings(root: XmlElement): string[] {
  return Object.entries(orders).flatMap(([name, order]) => {
    const known = order.split(' ').map((one) => `w:${one}`);
    return [...(root.name === name ? [root] : []), ...all(root, name)].flatMap((element) => {
      const names = childrenOf(element).map((child) => child.name);
      const places = names.map((one) => known.indexOf(one));
      const sorted =
        loose.has(name) || places.every((place, index) => index === 0 || place >= (places[index - 1] ?? 0));
      const twice = name !== 'w:sectPr' && new Set(names).size < names.length;
      return [
        ...names
          .filter((_, index) => places[index] === -1)
          .map((one) => `${one} in ${name} is not known here`),
        ...(sorted ? [] : [`the order in ${name} is ${names.join(' ')}`]),
        ...(twice ? [`${name} has one of ${names.join(' ')} twice`] : []),
      ];
    });
  });
}

function tableFindings(table: XmlElement): string[] {
  const [properties, grid, ...rest] = childrenOf(table);
  const columns = grid ? childrenOf(grid).map((column) => Number(value(column, 'w:w'))) : [];
  const [width] = properties ? all(properties, 'w:tblW') : [];
  const sum = columns.reduce((all, one) => all + one, 0);
  const rows = rest.filter(({ name }) => name === 'w:tr');
  const cells = rows.map((row) => childrenOf(row).filter(({ name }) => name === 'w:tc'));
  return [
    ...(properties?.name === 'w:tblPr' && grid?.name === 'w:tblGrid'
      ? []
      : ['a table does not begin with its grid']),
    ...(value(width, 'w:type') === 'dxa' && Number(value(width, 'w:w')) !== sum
      ? [`columns of ${sum} in a table of ${value(width, 'w:w')}`]
      : []),
    ...cells
      .filter((row) => row.length !== columns.length)
      .map((row) => `${row.length} cells in ${columns.length} columns`),
    ...cells
      .flat()
      .filter((cell) => childrenOf(cell).at(-1)?.name !== 'w:p')
      .map(() => 'a cell does not end with a paragraph'),
  ];
}

function placeFindings(body: XmlElement): string[] {
  const starts = all(body, 'w:bookmarkStart');
  const names = starts.map((one) => value(one, 'w:name'));
  const ids = starts.map((one) => value(one, 'w:id'));
  const drawn = all(body, 'wp:docPr').map((one) => value(one, 'id'));
  const goals = all(body, 'w:hyperlink')
    .map((one) => value(one, 'w:anchor'))
    .filter(Boolean);
  const twice = (list: readonly string[]): boolean => new Set(list).size < list.length;
  return [
    ...(twice(names) || twice(ids) || twice(drawn) ? ['a name or number is given twice'] : []),
    ...names.filter((name) => !/^[A-Za-z_]\w{0,39}$/.test(name)).map((name) => `the bookmark ${name}`),
    ...goals.filter((goal) => !names.includes(goal)).map((goal) => `a link to ${goal}, which is nowhere`),
  ];
}

function styleFindings(body: XmlElement, styles: XmlElement): string[] {
  const known = new Set(all(styles, 'w:style').map((one) => value(one, 'w:styleId')));
  const used = ['w:pStyle', 'w:rStyle'].flatMap((name) => all(body, name).map((one) => value(one)));
  return [...new Set(used)].filter((id) => !known.has(id)).map((id) => `the style ${id} is not there`);
}

function typeFindings(file: OfficeFile): string[] {
  const types = file.part('[Content_Types].xml');
  const endings = all(types, 'Default').map((one) => value(one, 'Extension'));
  const parts = all(types, 'Override').map((one) => value(one, 'PartName').slice(1));
  return [
    ...file.names
      .filter(
        (name) =>
          name !== '[Content_Types].xml' &&
          !parts.includes(name) &&
          !endings.includes(name.split('.').at(-1) ?? ''),
      )
      .map((name) => `${name} has no type`),
    ...parts
      .filter((name) => !file.names.includes(name))
      .map((name) => `${name} has a type and is not there`),
  ];
}
