import { readContent } from './pdf-content.ts';
import { fontFindings, type Page } from './pdf-fonts.ts';
import { isDict, isRef, type PdfDict, type PdfFile, readPdfFile, textOf } from './pdf-objects.ts';
import { everything, readTree, type TreeElement } from './pdf-tree.ts';
import { treeFindings } from './pdf-tree-findings.ts';

/**
 * Reads a PDF with a reader of our own and goes through what a machine can see of the Matterhorn Protocol 1.1 (failure
 * conditions of PDF/UA-1); what cannot be in our files, such as forms, sound and layers, must not be there at all.
 * @returns a sentence for each failure, beginning with its number there; none for a file in order
 */
export function pdfUaFindings(bytes: Uint8Array): readonly string[] {
  const file = readPdfFile(bytes);
  const catalog = file.dict(file.trailer.dict.get('Root'));
  const { root, top } = readTree(file);
  const elements = [...everything(top)];
  const pages = pagesOf(file, catalog.dict.get('Pages'));
  return [
    ...documentFindings(file, catalog),
    ...treeFindings(file, root, top, elements),
    ...pages.flatMap(({ number, page }, index) => [
      ...contentFindings(file, number, page, elements, index === 0).map(
        (words) => `${words} (page ${index + 1})`,
      ),
      ...annotationFindings(file, page, elements).map((words) => `${words} (page ${index + 1})`),
    ]),
    ...fontFindings(file, pages, elements),
  ];
}

function pagesOf(file: PdfFile, value: Parameters<PdfFile['dict']>[0]): Page[] {
  const node = file.dict(value);
  if (file.name(node, 'Type') === 'Page') return [{ number: isRef(value) ? value.ref : 0, page: node }];
  return file.list(node.dict.get('Kids')).flatMap((kid) => pagesOf(file, kid));
}

function documentFindings(file: PdfFile, catalog: PdfDict): string[] {
  const { dict } = catalog;
  const metadata = file.at(dict.get('Metadata'));
  const xmp = isDict(metadata) ? Buffer.from(metadata.stream ?? []).toString('utf8') : '';
  const marks = file.at(dict.get('MarkInfo'));
  const viewer = file.at(dict.get('ViewerPreferences'));
  const info = file.dict(file.trailer.dict.get('Info'));
  const is = (value: unknown, key: string, wanted: boolean): boolean =>
    isDict(value as PdfDict) && (value as PdfDict).dict.get(key) === wanted;
  return [
    ...(is(marks, 'Marked', true) ? [] : ['00 the file does not say that it is tagged']),
    ...(is(marks, 'Suspects', true) ? ['01-007 the tags are said to be suspect'] : []),
    ...(xmp.includes('pdfuaid:part>1<') || xmp.includes('pdfuaid:part="1"')
      ? []
      : ['06-002 no PDF/UA identifier']),
    ...(/<dc:title>[\s\S]*?<rdf:li[^>]*>[^<]+/.test(xmp) ? [] : ['06-003 no title in the metadata']),
    ...(textOf(file.at(info.dict.get('Title'))) === '' ? ['06-003 no title'] : []),
    ...(is(viewer, 'DisplayDocTitle', true) ? [] : ['07-001 the title is not shown']),
    ...(textOf(file.at(dict.get('Lang'))) === 'de-DE' ? [] : ['11-006 the document has no language']),
    ...(dict.has('Outlines') ? [] : ['27 no bookmarks']),
    ...['OCProperties', 'AcroForm', 'AA', 'Threads']
      .filter((key) => dict.has(key))
      .map((key) => `20-31 has ${key}`),
    ...(file.trailer.dict.has('Encrypt') ? ['26-001 the file is encrypted'] : []),
  ];
}

/** What is drawn belongs to an element that exists, or is an artifact; nothing is both. */
function contentFindings(
  file: PdfFile,
  number: number,
  page: PdfDict,
  elements: readonly TreeElement[],
  first: boolean,
): string[] {
  const owners = new Map<number, number>();
  for (const { marks } of elements)
    for (const { page: on, mcid } of marks) if (on === number) owners.set(mcid, (owners.get(mcid) ?? 0) + 1);
  const findings = new Set<string>();
  let running = false;
  for (const { tag, mcid, mixed, glyphs, properties } of readContent(file, page)) {
    if (tag === '') findings.add('01-005 something is neither tagged nor an artifact');
    if (mixed) findings.add('01-003 an artifact and tagged content are one within the other');
    if (mcid !== null) {
      if (!owners.has(mcid)) findings.add(`01-006 mark ${mcid} belongs to no element`);
    }
    running ||= glyphs.length > 0 && properties !== null && file.name(properties, 'Type') === 'Pagination';
    if (glyphs.some(({ code }) => code === 0)) findings.add('31-030 a character without a glyph');
  }
  if (!running && !first) findings.add('18-001 no head or foot that is marked as one');
  for (const [mcid, count] of owners)
    if (count > 1) findings.add(`01 mark ${mcid} belongs to ${count} elements`);
  if (file.name(page, 'Tabs') !== 'S' && page.dict.has('Annots'))
    findings.add('28-009 the order of tabs is not that of the structure');
  return [...findings];
}

function annotationFindings(file: PdfFile, page: PdfDict, elements: readonly TreeElement[]): string[] {
  const holders = new Map<number, TreeElement>();
  for (const element of elements) for (const number of element.annotations) holders.set(number, element);
  return file.list(page.dict.get('Annots')).flatMap((value) => {
    const annotation = file.dict(value);
    const kind = file.name(annotation, 'Subtype');
    if (kind !== 'Link') return [`28-018 an annotation of type ${kind}`];
    const holder = isRef(value) ? holders.get(value.ref) : undefined;
    return [
      ...(holder?.role === 'Link' ? [] : ['28-011 a link is not in an element Link']),
      ...(textOf(file.at(annotation.dict.get('Contents'))) === ''
        ? ['28-012 a link without words of its own']
        : []),
      ...(annotation.dict.has('StructParent')
        ? []
        : ['28-010 a link that does not lead back to its element']),
    ];
  });
}
