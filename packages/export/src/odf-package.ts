import { type OfficePart, packOffice } from './office-zip.ts';
import { element, escapeXml, xmlHead } from './xml.ts';

/** What is known about the file as a whole. */
export type OdfProperties = {
  readonly title: string;
  readonly author: string;
  readonly description: string;
  /** Unix milliseconds. */
  readonly madeAt: number;
};

const namespaces = {
  office: 'urn:oasis:names:tc:opendocument:xmlns:office:1.0',
  style: 'urn:oasis:names:tc:opendocument:xmlns:style:1.0',
  text: 'urn:oasis:names:tc:opendocument:xmlns:text:1.0',
  table: 'urn:oasis:names:tc:opendocument:xmlns:table:1.0',
  number: 'urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0',
  config: 'urn:oasis:names:tc:opendocument:xmlns:config:1.0',
  meta: 'urn:oasis:names:tc:opendocument:xmlns:meta:1.0',
  fo: 'urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0',
  draw: 'urn:oasis:names:tc:opendocument:xmlns:drawing:1.0',
  svg: 'urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0',
  dc: 'http://purl.org/dc/elements/1.1/',
  xlink: 'http://www.w3.org/1999/xlink',
} as const;

/** A root element such as `document-content`, of ODF 1.3, with all namespaces our writers use. */
export function odfRoot(name: string, content: string): string {
  const attributes = Object.fromEntries(
    Object.entries(namespaces).map(([prefix, address]) => [`xmlns:${prefix}`, address]),
  );
  return xmlHead + element(`office:${name}`, { ...attributes, 'office:version': '1.3' }, content);
}

/**
 * Packs the parts of an OpenDocument file with its type, its properties and its list of parts.
 * @param kind `text` for ODT, `spreadsheet` for ODS
 */
export function packOdf(
  kind: 'text' | 'spreadsheet',
  properties: OdfProperties,
  parts: readonly OfficePart[],
): Uint8Array {
  const type = `application/vnd.oasis.opendocument.${kind}`;
  const all = [...parts, { name: 'meta.xml', content: metaOf(properties) }];
  return packOffice(
    [
      { name: 'mimetype', content: type },
      ...all,
      { name: 'META-INF/manifest.xml', content: manifestOf(type, all) },
    ],
    new Set(['mimetype']),
  );
}

function metaOf({ title, author, description, madeAt }: OdfProperties): string {
  const date = new Date(madeAt).toISOString().slice(0, 19);
  const entry = (name: string, text: string) => `<${name}>${escapeXml(text)}</${name}>`;
  return odfRoot(
    'document-meta',
    element(
      'office:meta',
      {},
      [
        entry('meta:generator', 'Fortschrift'),
        entry('dc:title', title),
        entry('dc:description', description),
        entry('dc:creator', author),
        entry('meta:initial-creator', author),
        entry('meta:creation-date', date),
        entry('dc:date', date),
        entry('dc:language', 'de-DE'),
      ].join(''),
    ),
  );
}

function manifestOf(type: string, parts: readonly OfficePart[]): string {
  const entry = (path: string, mediaType: string, version: string | null = null) =>
    element('manifest:file-entry', {
      'manifest:full-path': path,
      'manifest:version': version,
      'manifest:media-type': mediaType,
    });
  return (
    xmlHead +
    element(
      'manifest:manifest',
      { 'xmlns:manifest': 'urn:oasis:names:tc:opendocument:xmlns:manifest:1.0', 'manifest:version': '1.3' },
      entry('/', type, '1.3') +
        parts.map(({ name }) => entry(name, name.endsWith('.png') ? 'image/png' : 'text/xml')).join(''),
    )
  );
}
