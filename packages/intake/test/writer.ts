import { zip } from './zip.ts';

const family = 'urn:oasis:names:tc:opendocument:xmlns';
const names = [
  ...['office', 'text', 'table', 'style'].map((name) => `xmlns:${name}="${family}:${name}:1.0"`),
  `xmlns:draw="${family}:drawing:1.0"`,
  `xmlns:fo="${family}:xsl-fo-compatible:1.0"`,
  `xmlns:svg="${family}:svg-compatible:1.0"`,
  'xmlns:xlink="http://www.w3.org/1999/xlink"',
  'xmlns:dc="http://purl.org/dc/elements/1.1/"',
].join(' ');

export type WriterParts = {
  readonly body: string;
  readonly automatic?: string;
  readonly common?: string;
  readonly masters?: string;
};

/** The styles LibreOffice Writer has from the start, as far as they matter here. */
export const writerStyles = [
  '<style:style style:name="Standard" style:family="paragraph"/>',
  '<style:style style:name="Heading" style:family="paragraph" style:parent-style-name="Standard"><style:text-properties fo:font-weight="bold"/></style:style>',
  ...[1, 2, 3].map(
    (level) =>
      `<style:style style:name="Heading_20_${level}" style:display-name="Heading ${level}" style:family="paragraph" style:parent-style-name="Heading" style:default-outline-level="${level}"/>`,
  ),
  '<style:style style:name="Title" style:family="paragraph" style:parent-style-name="Heading"/>',
].join('');

/** A document in the shape LibreOffice Writer saves. */
export function odt({ body, automatic = '', common = writerStyles, masters = '' }: WriterParts): Uint8Array {
  const head = '<?xml version="1.0" encoding="UTF-8"?>\n';
  return zip({
    mimetype: 'application/vnd.oasis.opendocument.text',
    'content.xml': `${head}<office:document-content ${names} office:version="1.3"><office:automatic-styles>${automatic}</office:automatic-styles><office:body><office:text text:use-soft-page-breaks="true"><text:sequence-decls/>${body}</office:text></office:body></office:document-content>`,
    'styles.xml': `${head}<office:document-styles ${names} office:version="1.3"><office:styles>${common}</office:styles><office:master-styles>${masters}</office:master-styles></office:document-styles>`,
    'META-INF/manifest.xml': `${head}<manifest:manifest xmlns:manifest="${family}:manifest:1.0" manifest:version="1.3"><manifest:file-entry manifest:full-path="/" manifest:media-type="application/vnd.oasis.opendocument.text"/><manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/><manifest:file-entry manifest:full-path="styles.xml" manifest:media-type="text/xml"/></manifest:manifest>`,
  });
}
