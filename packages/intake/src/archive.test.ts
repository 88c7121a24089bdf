import { deflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { type RawPart, rawZip, zip } from '../test/zip.ts';
import { openArchive } from './archive.ts';
import { archiveLimits } from './limits.ts';

const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

/** What becomes of an archive: the code it is refused with on opening, or on reading its first part, or `read`. */
function fate(bytes: Uint8Array, name = 'a.xml'): string {
  const archive = openArchive(bytes);
  if (!archive.ok) return archive.failure.code;
  const part = archive.value.read(name);
  return part.ok ? 'read' : `read: ${part.failure.code}`;
}

describe('an archive', () => {
  it('gives its parts, packed or not, with names in any script', () => {
    const archive = openArchive(zip({ mimetype: 'x/y', 'Überschrift/ä.xml': 'Grüße', 'leer.xml': '' }));
    if (!archive.ok) throw new Error(archive.failure.code);
    expect(archive.value.names).toEqual(['mimetype', 'Überschrift/ä.xml', 'leer.xml']);
    for (const [name, content] of [
      ['mimetype', 'x/y'],
      ['Überschrift/ä.xml', 'Grüße'],
      ['leer.xml', ''],
    ] as const) {
      const part = archive.value.read(name);
      expect(part.ok && text(part.value)).toBe(content);
    }
    expect(archive.value.read('anders.xml')).toEqual({ ok: false, failure: { code: 'fileUnreadable' } });
  });

  it('lists no folders and leaves archives inside it closed', () => {
    const archive = openArchive(rawZip([{ name: 'word/' }, { name: 'word/x.zip', data: zip({ a: 'b' }) }]));
    expect(archive.ok && archive.value.names).toEqual(['word/x.zip']);
  });
});

describe('E5: an archive made to hurt', () => {
  const hostile: readonly (readonly [string, RawPart[], string])[] = [
    ['leads up', [{ name: '../../etc/passwd', data: 'x' }], 'fileSuspicious'],
    ['leads up inside', [{ name: 'word/../../x', data: 'x' }], 'fileSuspicious'],
    ['starts at the root', [{ name: '/etc/passwd', data: 'x' }], 'fileSuspicious'],
    ['names a drive', [{ name: 'C:x', data: 'x' }], 'fileSuspicious'],
    ['has backslashes', [{ name: 'a\\..\\b', data: 'x' }], 'fileSuspicious'],
    ['has a name with an end in it', [{ name: 'a.xml\0.png', data: 'x' }], 'fileSuspicious'],
    ['has no name', [{ name: '', data: 'x' }], 'fileSuspicious'],
    ['is a link', [{ name: 'a.xml', data: '/etc/passwd', mode: 0o120777 }], 'fileSuspicious'],
    [
      'has a name twice',
      [
        { name: 'a.xml', data: '1' },
        { name: 'A.XML', data: '2' },
      ],
      'fileSuspicious',
    ],
    ['has two names for a part', [{ name: 'a.xml', localName: 'b.xml', data: '1' }], 'fileSuspicious'],
    [
      'uses bytes twice',
      [
        { name: 'a.xml', data: '1' },
        { name: 'b.xml', data: '2', offset: 0, localName: 'a.xml' },
      ],
      'fileSuspicious',
    ],
    ['is encrypted', [{ name: 'a.xml', data: '1', flags: 0x801 }], 'fileEncrypted'],
    ['is encrypted with AES', [{ name: 'a.xml', data: '1', method: 99 }], 'fileEncrypted'],
    ['is packed in an unusual way', [{ name: 'a.xml', data: '1', method: 14 }], 'fileUnreadable'],
    ['has a wrong checksum', [{ name: 'a.xml', data: '1', crc: 7 }], 'read: fileUnreadable'],
    ['claims too little', [{ name: 'a.xml', data: 'x'.repeat(9000), size: 10 }], 'read: fileSuspicious'],
    ['claims too much', [{ name: 'a.xml', data: 'x', size: 900 }], 'read: fileUnreadable'],
    [
      'is broken inside',
      [{ name: 'a.xml', packed: new Uint8Array([7, 7, 7]), size: 5 }],
      'read: fileUnreadable',
    ],
    ['claims 4 GB', [{ name: 'a.xml', data: 'x', size: 0xfffffffe }], 'fileTooLarge'],
    ['claims more than zip can say', [{ name: 'a.xml', data: 'x', size: 0xffffffff }], 'fileTooLarge'],
  ];
  it.each(hostile)('is refused when it %s', (_, parts, code) => {
    expect(fate(rawZip(parts), parts[0]?.name)).toBe(code);
  });

  it('is refused when 42 kB unpack to more than 40 MB, before anything is unpacked', () => {
    const packed = deflateRawSync(new Uint8Array(43_000_000), { level: 9 });
    expect(packed.length).toBeLessThan(42_500);
    expect(fate(rawZip([{ name: 'a.xml', packed, size: 43_000_000 }]))).toBe('fileTooLarge');
  });

  it('stops at the first byte over the claim, so that a lie costs no memory', () => {
    const packed = deflateRawSync(new Uint8Array(100_000_000), { level: 9 });
    const archive = openArchive(rawZip([{ name: 'a.xml', packed, size: 60_000 }]));
    const before = process.memoryUsage().arrayBuffers;
    const part = archive.ok ? archive.value.read('a.xml') : archive;
    expect(part).toEqual({ ok: false, failure: { code: 'fileSuspicious' } });
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(2_000_000);
  });

  it('is refused with 100,000 parts, with too many unpacked bytes together, and counts what was read', () => {
    const many = Array.from({ length: 6000 }, (_, index) => ({ name: `${index}`, data: '' }));
    expect(fate(rawZip(many))).toBe('fileTooLarge');
    const wide = Array.from({ length: 9 }, (_, index) => ({
      name: `${index}`,
      size: 60_000_000,
      packed: new Uint8Array(300_000),
    }));
    expect(fate(rawZip(wide))).toBe('fileTooLarge');
    const archive = openArchive(
      rawZip([
        { name: 'a', data: 'xxxx' },
        { name: 'b', data: 'xxxx' },
      ]),
      { ...archiveLimits, readBytes: 6 },
    );
    if (!archive.ok) throw new Error(archive.failure.code);
    expect(archive.value.read('a').ok).toBe(true);
    expect(archive.value.read('b')).toMatchObject({ failure: { code: 'fileTooLarge' } });
  });

  it('is refused cut off anywhere, and never throws with any byte flipped', () => {
    const whole = zip({ mimetype: 'x/y', 'a.xml': 'Wort '.repeat(200) });
    for (let length = 0; length < whole.length; length++)
      expect(openArchive(whole.subarray(0, length)).ok).toBe(false);
    for (let at = 0; at < whole.length; at++) {
      const flipped = whole.slice();
      flipped[at] = (flipped[at] ?? 0) ^ 0xff;
      const archive = openArchive(flipped);
      if (!archive.ok) continue;
      const part = archive.value.read('a.xml');
      // What is still read is what was packed: a flip in a date or a comment changes no content.
      if (part.ok) expect(text(part.value)).toBe('Wort '.repeat(200));
    }
  });
});
