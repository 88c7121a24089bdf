import type { OfficeFile } from './read-office.ts';
import { all, words, type XmlElement } from './read-xml.ts';

/** What may stand directly in an element of a text document, as far as we write it (ODF 1.3 part 3); `#` is text. */
const inline =
  '# text:span text:a text:s text:tab text:line-break text:note text:bookmark-start text:bookmark-end text:bookmark-ref draw:frame text:page-number text:page-count';
const flow = 'text:p text:h text:list table:table';
const content: { readonly [name: string]: string } = {
  'office:text': `${flow} text:table-of-content`,
  'text:p': inline,
  'text:h': inline,
  'text:span': inline,
  'text:a': inline,
  'text:list': 'text:list-item',
  'text:list-item': 'text:p text:h text:list',
  'text:note': 'text:note-citation text:note-body',
  'text:note-citation': '#',
  'text:note-body': 'text:p',
  'text:table-of-content': 'text:table-of-content-source text:index-body',
  'text:index-body': 'text:index-title text:p',
  'text:index-title': 'text:p',
  'table:table': 'table:table-column table:table-header-rows table:table-row',
  'table:table-header-rows': 'table:table-row',
  'table:table-row': 'table:table-cell',
  'table:table-cell': flow,
  'draw:frame': 'draw:image svg:title',
};

/** Attributes that name a style, and the family it must be of; lists and pages have styles of their own kind. */
const families: { readonly [element: string]: string } = {
  'text:p': 'paragraph',
  'text:h': 'paragraph',
  'text:span': 'text',
  'text:a': 'text',
  'text:table-of-content': 'section',
  'text:index-title': 'section',
  'text:index-title-template': 'paragraph',
  'text:table-of-content-entry-template': 'paragraph',
  'table:table': 'table',
  'table:table-column': 'table-column',
  'table:table-row': 'table-row',
  'table:table-cell': 'table-cell',
  'draw:frame': 'graphic',
};

const measured =
  /^(fo:(margin|padding|text-indent|font-size|page-)|svg:(width|height)$|style:(width|position)$)/;
const length = /^-?\d+(\.\d+)?(cm|mm|pt|%)$/;
const type = 'application/vnd.oasis.opendocument.text';

/** What a strict reader would refuse or lose in an ODT; none for a file in order. */
export function odtFindings(file: OfficeFile): readonly string[] {
  const [body, styles, meta] = ['content.xml', 'styles.xml', 'meta.xml'].map((name) => file.part(name));
  if (!body || !styles || !meta) return ['a part is missing'];
  return [
    ...packageFindings(file),
    ...[body, styles, meta]
      .filter((part) => of(part, 'office:version') !== '1.3')
      .map(() => 'not of ODF 1.3'),
    ...metaFindings(meta, styles),
    ...everyElement(body).flatMap(contentFindings),
    ...styleFindings(body, styles),
    ...[...everyElement(body), ...everyElement(styles)].flatMap(valueFindings),
    ...all(body, 'table:table').flatMap(tableFindings),
    ...placeFindings(body, file),
  ];
}

const of = (element: XmlElement, name: string): string => element.attributes.get(name) ?? '';
const childrenOf = ({ children }: XmlElement): readonly XmlElement[] =>
  children.filter((child): child is XmlElement => typeof child !== 'string');
const twice = (list: readonly string[]): string[] =>
  list.filter((one, index) => list.indexOf(one) !== index).map((one) => `${one} is there twice`);

function everyElement(element: XmlElement): XmlElement[] {
  return [element, ...childrenOf(element).flatMap(everyElement)];
}

function packageFindings(file: OfficeFile): string[] {
  const entries = all(file.part('META-INF/manifest.xml'), 'manifest:file-entry');
  const listed = entries.map((entry) => of(entry, 'manifest:full-path'));
  const parts = file.names.filter((name) => name !== 'mimetype' && name !== 'META-INF/manifest.xml');
  const root = entries.find((entry) => of(entry, 'manifest:full-path') === '/');
  return [
    ...(file.names[0] === 'mimetype' ? [] : ['does not begin with its type']),
    ...(new TextDecoder().decode(file.bytes('mimetype')) === type ? [] : ['is of another type']),
    ...(root && of(root, 'manifest:media-type') === type ? [] : ['the manifest names another type']),
    ...parts.filter((name) => !listed.includes(name)).map((name) => `${name} is not in the manifest`),
    ...listed
      .filter((name) => name !== '/' && !parts.includes(name))
      .map((name) => `${name} is in the manifest only`),
    ...twice(listed),
  ];
}

function metaFindings(meta: XmlElement, styles: XmlElement): string[] {
  const said = (name: string) => all(meta, name).map(words).join('').trim();
  const [text] = all(styles, 'style:default-style').flatMap((style) => all(style, 'style:text-properties'));
  return [
    ...['dc:title', 'dc:language', 'dc:date', 'dc:creator']
      .filter((name) => said(name) === '')
      .map((name) => `no ${name}`),
    ...(text && of(text, 'fo:language') !== '' && of(text, 'fo:country') !== ''
      ? []
      : ['text has no language']),
  ];
}

function contentFindings(element: XmlElement): string[] {
  const allowed = content[element.name]?.split(' ');
  if (!allowed) return [];
  const inside = element.children.map((child) => (typeof child === 'string' ? '#' : child.name));
  const empty = ['text:list', 'text:list-item', 'table:table-row', 'table:table-cell', 'text:note-body'];
  return [
    ...inside.filter((name) => !allowed.includes(name)).map((name) => `${name} in ${element.name}`),
    ...(empty.includes(element.name) && inside.length === 0 ? [`${element.name} is empty`] : []),
  ];
}

function styleFindings(body: XmlElement, styles: XmlElement): string[] {
  const named = (roots: readonly XmlElement[]) =>
    roots
      .flatMap((root) => all(root, 'style:style'))
      .map((style) => `${of(style, 'style:family')} ${of(style, 'style:name')}`);
  const common = all(styles, 'office:styles');
  const own = [...common, ...all(body, 'office:automatic-styles')];
  const known = new Set(named(own));
  const lists = new Set(
    own.flatMap((root) => all(root, 'text:list-style')).map((one) => of(one, 'style:name')),
  );
  const pages = all(styles, 'style:master-page');
  const pageNames = new Set(pages.map((page) => of(page, 'style:name')));
  const layouts = new Set(all(styles, 'style:page-layout').map((one) => of(one, 'style:name')));
  const need = (set: ReadonlySet<string>, name: string) =>
    name === '' || set.has(name) ? [] : [`the style ${name} is not there`];
  const uses = [...everyElement(body), ...all(styles, 'office:master-styles').flatMap(everyElement)];
  return [
    ...twice(named(common)),
    ...twice(named(all(body, 'office:automatic-styles'))),
    ...uses.flatMap((element) => {
      const family = families[element.name];
      const name = of(
        element,
        element.name.startsWith('draw:') ? 'draw:style-name' : `${element.name.split(':')[0]}:style-name`,
      );
      if (element.name === 'text:list') return need(lists, name);
      return family === undefined || name === '' ? [] : need(known, `${family} ${name}`);
    }),
    ...uses
      .filter(({ name }) => name === 'text:p' || name === 'text:h')
      .filter((element) => of(element, 'text:style-name') === '')
      .map(({ name }) => `a ${name} without a style`),
    ...own
      .flatMap((root) => all(root, 'style:style'))
      .flatMap((style) => {
        const family = of(style, 'style:family');
        const other = (name: string) => (of(style, name) === '' ? '' : `${family} ${of(style, name)}`);
        return [
          ...need(known, other('style:parent-style-name')),
          ...need(known, other('style:next-style-name')),
          ...need(pageNames, of(style, 'style:master-page-name')),
        ];
      }),
    ...pages.flatMap((page) => [
      ...need(layouts, of(page, 'style:page-layout-name')),
      ...need(pageNames, of(page, 'style:next-style-name')),
    ]),
  ];
}

function valueFindings(element: XmlElement): string[] {
  return Array.from(element.attributes).flatMap(([name, value]) => {
    if (/^(undefined|null|NaN|\[object.*)$/.test(value) || value.includes('NaN'))
      return [`${name} is ${value}`];
    if (name.endsWith('color') && !/^(#[0-9a-f]{6}|transparent|font-color)$/i.test(value))
      return [`${name} is ${value}`];
    return measured.test(name) && !length.test(value) ? [`${name} is ${value}`] : [];
  });
}

function tableFindings(table: XmlElement): string[] {
  const order = childrenOf(table).map(({ name }) => name);
  const columns = childrenOf(table)
    .filter(({ name }) => name === 'table:table-column')
    .reduce((sum, column) => sum + Number(of(column, 'table:number-columns-repeated') || 1), 0);
  const heads = childrenOf(table).filter(({ name }) => name === 'table:table-header-rows');
  const rows = [
    ...heads.flatMap(childrenOf),
    ...childrenOf(table).filter(({ name }) => name === 'table:table-row'),
  ];
  const places = order.map((name) =>
    ['table:table-column', 'table:table-header-rows', 'table:table-row'].indexOf(name),
  );
  return [
    ...(places.every((place, index) => index === 0 || place >= (places[index - 1] ?? 0))
      ? []
      : ['columns, head and rows of a table are out of order']),
    ...(heads.length > 1 ? ['a table with two heads'] : []),
    ...(of(table, 'table:name') === '' ? ['a table without a name'] : []),
    ...rows
      .map((row) => childrenOf(row).length)
      .filter((cells) => cells !== columns)
      .map((cells) => `${cells} cells in ${columns} columns`),
  ];
}

function placeFindings(body: XmlElement, file: OfficeFile): string[] {
  const names = (element: string, attribute: string) => all(body, element).map((one) => of(one, attribute));
  const starts = names('text:bookmark-start', 'text:name');
  const ends = names('text:bookmark-end', 'text:name');
  const links = names('text:a', 'xlink:href');
  const levels = all(body, 'text:h').map((heading) => Number(of(heading, 'text:outline-level')));
  return [
    ...twice(starts),
    ...twice(names('table:table', 'table:name')),
    ...twice(names('text:note', 'text:id')),
    ...starts.filter((name) => !ends.includes(name)).map((name) => `${name} does not end`),
    ...names('text:bookmark-ref', 'text:ref-name')
      .filter((name) => !starts.includes(name))
      .map((name) => `the page of ${name}, which is nowhere`),
    ...links
      .filter((href) => href.startsWith('#') && !starts.includes(href.slice(1)))
      .map((href) => `a link to ${href}, which is nowhere`),
    ...links.filter((href) => !/^(#|https?:|mailto:|tel:)/.test(href)).map((href) => `a link to ${href}`),
    ...names('draw:image', 'xlink:href')
      .filter((href) => !file.names.includes(href))
      .map((href) => `the picture ${href} is not there`),
    ...all(body, 'draw:frame')
      .filter((frame) => all(frame, 'svg:title').map(words).join('').trim() === '')
      .map(() => 'a picture without words'),
    ...levels
      .filter((level, index) => !(level >= 1 && level <= (levels[index - 1] ?? 0) + 1))
      .map((level) => `a heading of level ${level} out of order`),
  ];
}
