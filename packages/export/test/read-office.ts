import { unzipSync } from 'fflate';
import { readXml, type XmlElement } from './read-xml.ts';

/** An office file, unpacked: names in their order, and each XML part as a reader sees it. */
export type OfficeFile = {
  readonly names: readonly string[];
  part(name: string): XmlElement;
  bytes(name: string): Uint8Array;
};

/** Unpacks an office file; every XML part of it is read, so one that is broken throws here. */
export function readOffice(file: Uint8Array): OfficeFile {
  const entries = unzipSync(file);
  const parts = new Map<string, XmlElement>();
  for (const [name, content] of Object.entries(entries))
    if (/\.(xml|rels)$/.test(name)) parts.set(name, readXml(content));
  return {
    names: Object.keys(entries),
    part: (name) => {
      const part = parts.get(name);
      if (part === undefined) throw new Error(`There is no ${name}`);
      return part;
    },
    bytes: (name) => entries[name] ?? new Uint8Array(),
  };
}
