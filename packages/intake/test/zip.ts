import { crc32, deflateRawSync } from 'node:zlib';
import { type Zippable, zipSync } from 'fflate';

/** One part of an archive that lies wherever a test wants it to. */
export type RawPart = {
  readonly name: string;
  readonly data?: Uint8Array | string;
  readonly packed?: Uint8Array;
  readonly method?: number;
  readonly size?: number;
  readonly crc?: number;
  readonly flags?: number;
  readonly localName?: string;
  /** Unix mode, as `ln -s` would leave it. */
  readonly mode?: number;
  /** Where the directory says the part begins; otherwise where it does. */
  readonly offset?: number;
};

/** A zip archive byte by byte, lies included. */
export function rawZip(parts: readonly RawPart[]): Uint8Array {
  const local: Buffer[] = [];
  const directory: Buffer[] = [];
  let position = 0;
  for (const part of parts) {
    const data = Buffer.from(part.data ?? '');
    const method = part.method ?? 8;
    const packed = part.packed ?? (method === 8 ? deflateRawSync(data) : data);
    const crc = part.crc ?? crc32(data);
    const size = part.size ?? data.length;
    const localName = Buffer.from(part.localName ?? part.name);
    const name = Buffer.from(part.name);
    const head = Buffer.alloc(30);
    head.writeUInt32LE(0x04034b50, 0);
    head.writeUInt16LE(20, 4);
    head.writeUInt16LE(part.flags ?? 0x800, 6);
    head.writeUInt16LE(method, 8);
    head.writeUInt32LE(crc, 14);
    head.writeUInt32LE(packed.length, 18);
    head.writeUInt32LE(size, 22);
    head.writeUInt16LE(localName.length, 26);
    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(0x02014b50, 0);
    entry.writeUInt16LE(part.mode === undefined ? 20 : (3 << 8) | 20, 4);
    entry.writeUInt16LE(20, 6);
    head.copy(entry, 8, 6, 30);
    entry.writeUInt16LE(name.length, 28);
    entry.writeUInt16LE(0, 30);
    entry.writeUInt32LE(((part.mode ?? 0) << 16) >>> 0, 38);
    entry.writeUInt32LE(part.offset ?? position, 42);
    local.push(head, localName, Buffer.from(packed));
    directory.push(entry, name);
    position += head.length + localName.length + packed.length;
  }
  const listing = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(parts.length, 8);
  end.writeUInt16LE(parts.length, 10);
  end.writeUInt32LE(listing.length, 12);
  end.writeUInt32LE(position, 16);
  return new Uint8Array(Buffer.concat([...local, listing, end]));
}

/** An honest archive of texts and bytes, as office programs write it. */
export function zip(parts: { readonly [name: string]: string | Uint8Array }): Uint8Array {
  const files: Zippable = {};
  for (const [name, part] of Object.entries(parts))
    files[name] =
      name === 'mimetype'
        ? [new Uint8Array(Buffer.from(part)), { level: 0 }]
        : new Uint8Array(Buffer.from(part));
  return zipSync(files);
}
