import type { Failure } from '@fortschrift/domain/failure';
import { ok, type Result } from '@fortschrift/domain/result';
import type { Archive } from './archive.ts';
import { readXml, type XmlNamespaces } from './xml.ts';

/** A link from one part of an Office file to another part or to an address outside. */
export type Relationship = {
  readonly id: string;
  /** The last word of the type's URI: `styles`, `hyperlink`, `worksheet` ... */
  readonly type: string;
  readonly target: string;
  readonly outside: boolean;
};

/** Names of Office Open XML in both editions (ECMA-376 transitional and strict) under the usual prefixes. */
export const officeNames: XmlNamespaces = new Map([
  ['http://schemas.openxmlformats.org/wordprocessingml/2006/main', 'w'],
  ['http://purl.oclc.org/ooxml/wordprocessingml/main', 'w'],
  ['http://schemas.openxmlformats.org/spreadsheetml/2006/main', 's'],
  ['http://purl.oclc.org/ooxml/spreadsheetml/main', 's'],
  ['http://schemas.openxmlformats.org/officeDocument/2006/relationships', 'r'],
  ['http://purl.oclc.org/ooxml/officeDocument/relationships', 'r'],
  ['http://schemas.openxmlformats.org/package/2006/relationships', 'rel'],
  ['http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing', 'wp'],
  ['http://purl.oclc.org/ooxml/drawingml/wordprocessingDrawing', 'wp'],
  ['http://schemas.openxmlformats.org/markup-compatibility/2006', 'mc'],
  ['http://schemas.openxmlformats.org/officeDocument/2006/math', 'm'],
  ['http://purl.oclc.org/ooxml/officeDocument/math', 'm'],
  ['urn:schemas-microsoft-com:vml', 'v'],
  ['http://www.w3.org/XML/1998/namespace', 'xml'],
]);

/**
 * The relationships of a part (OPC, ECMA-376 part 2, 8.3) with targets inside as names in the archive; none when the
 * part has no list. Nothing outside is ever opened. Fails as reading an archive or XML does.
 */
export function readRelationships(archive: Archive, part: string): Result<readonly Relationship[], Failure> {
  const slash = part.lastIndexOf('/') + 1;
  const folder = part.slice(0, slash);
  const name = `${folder}_rels/${part.slice(slash)}.rels`;
  if (!archive.has(name)) return ok([]);
  const bytes = archive.read(name);
  if (!bytes.ok) return bytes;
  const found: Relationship[] = [];
  const read = readXml(bytes.value, officeNames, {
    open(element, attributes) {
      if (element !== 'rel:Relationship') return;
      const outside = attributes.get('TargetMode') === 'External';
      const target = attributes.get('Target') ?? '';
      found.push({
        id: attributes.get('Id') ?? '',
        type: (attributes.get('Type') ?? '').split('/').at(-1) ?? '',
        target: outside ? target : resolve(folder, target),
        outside,
      });
    },
    close() {},
    text() {},
  });
  return read.ok ? ok(found) : read;
}

/** The part an Office file begins with; `fallback` where the file does not say. */
export function mainPart(archive: Archive, fallback: string): Result<string, Failure> {
  const links = readRelationships(archive, '');
  if (!links.ok) return links;
  const target = links.value.find(({ type, outside }) => type === 'officeDocument' && !outside)?.target;
  return ok(target && archive.has(target) ? target : fallback);
}

function resolve(folder: string, target: string): string {
  const path: string[] = [];
  for (const step of (target.startsWith('/') ? target : folder + target).split('/')) {
    if (step === '..') path.pop();
    else if (step !== '' && step !== '.') path.push(step);
  }
  return path.join('/');
}
