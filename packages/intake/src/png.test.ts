import { crc32, deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { readPng } from './png.ts';

const limits = { bytes: 500_000, side: 2000 };
const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

function chunk(type: string, data: Uint8Array = new Uint8Array()): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, sum]);
}

function head(width: number, height: number, depth = 8, kind = 2, interlaced = 0): Buffer {
  const data = Buffer.from([0, 0, 0, 0, 0, 0, 0, 0, depth, kind, 0, 0, interlaced]);
  data.writeUInt32BE(width, 0);
  data.writeUInt32BE(height, 4);
  return chunk('IHDR', data);
}

const points = (bytes: number, fill = 0): Buffer => chunk('IDAT', deflateSync(Buffer.alloc(bytes, fill)));
const end = chunk('IEND');
const join = (...parts: Uint8Array[]): Uint8Array => new Uint8Array(Buffer.concat([signature, ...parts]));
/** 4 x 3 points of three parts, each row with its filter. */
const plain = join(head(4, 3), points(39), end);

async function code(bytes: Uint8Array): Promise<string> {
  const read = await readPng(bytes, limits);
  return read.ok ? 'taken' : read.failure.code;
}

describe('a picture in PNG', () => {
  it('is taken as it is when it holds nothing else', async () => {
    expect(await readPng(plain, limits)).toEqual({ ok: true, value: { bytes: plain, width: 4, height: 3 } });
  });

  it.each([
    ['grey, one bit', join(head(9, 2, 1, 0), points(6), end)],
    ['sixteen bits with transparency', join(head(2, 2, 16, 6), points(34), end)],
    ['a palette', join(head(4, 1, 8, 3), chunk('PLTE', Buffer.alloc(6)), points(5), end)],
    [
      'a palette with transparency',
      join(head(4, 1, 8, 3), chunk('PLTE', Buffer.alloc(6)), chunk('tRNS', Buffer.alloc(2)), points(5), end),
    ],
    ['seven passes', join(head(3, 3, 8, 0, 1), points(15), end)],
    ['points in two chunks', join(head(4, 3), ...halves(), end)],
  ])('may have %s', async (_, bytes) => {
    expect(await code(bytes)).toBe('taken');
  });

  it('loses texts, photo data, profiles, moving pictures and whatever follows its end', async () => {
    const more = ['tEXt', 'zTXt', 'iTXt', 'eXIf', 'iCCP', 'tIME', 'acTL'].map((type) =>
      chunk(type, Buffer.from('Kreishaus')),
    );
    const polyglot = Buffer.concat([
      join(head(4, 3), ...more, points(39), chunk('tEXt', Buffer.from('<script>')), end),
      Buffer.from('PK\x03\x04<html><script>alert(1)</script>'),
    ]);
    expect(await readPng(polyglot, limits)).toEqual({
      ok: true,
      value: { bytes: plain, width: 4, height: 3 },
    });
  });

  it.each([
    ['nothing', new Uint8Array()],
    ['an SVG', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" onload="x()"/>')],
    ['a JPEG', Buffer.from([0xff, 0xd8, 0xff, 0xe0])],
    ['a signature alone', new Uint8Array(signature)],
    ['an HTML page behind a signature', Buffer.concat([signature, Buffer.from('<html><script>alert(1)')])],
    ['a wrong sum in the head', flipped(plain, 29)],
    ['a wrong sum in the points', flipped(plain, plain.length - 14)],
    ['a changed point', flipped(plain, plain.length - 18)],
    ['no end', join(head(4, 3), points(39))],
    ['an end with words in it', join(head(4, 3), points(39), chunk('IEND', Buffer.from('x')))],
    ['no points', join(head(4, 3), end)],
    ['no head', join(points(39), end)],
    ['two heads', join(head(4, 3), head(4, 3), points(39), end)],
    ['a side of none', join(head(0, 3), points(39), end)],
    ['an unknown depth', join(head(4, 3, 3), points(39), end)],
    ['an unknown kind', join(head(4, 3, 8, 5), points(39), end)],
    ['too few points', join(head(4, 3), points(38), end)],
    ['far more points than its head says', join(head(4, 3), points(20_000_000), end)],
    ['points that are not packed', join(head(4, 3), chunk('IDAT', Buffer.alloc(40, 1)), end)],
    ['an unknown filter', join(head(4, 3), points(39, 7), end)],
    ['a palette that is missing', join(head(4, 1, 8, 3), points(5), end)],
    ['a palette after its points', join(head(4, 1, 8, 3), points(5), chunk('PLTE', Buffer.alloc(6)), end)],
    ['a broken palette', join(head(4, 1, 8, 3), chunk('PLTE', Buffer.alloc(7)), points(5), end)],
    [
      'transparency for more than its palette',
      join(head(4, 1, 8, 3), chunk('PLTE', Buffer.alloc(3)), chunk('tRNS', Buffer.alloc(2)), points(5), end),
    ],
    ['a part one would have to know', join(head(4, 3), chunk('CgBI', Buffer.alloc(4)), points(39), end)],
    ['something between its points', join(head(4, 3), points(39), chunk('tEXt'), points(1), end)],
    ['a length beyond its end', beyond()],
  ])('is refused with %s', async (_, bytes) => {
    expect(await code(new Uint8Array(bytes))).toBe('imageNotPng');
  });

  it('is refused cut off at any place', async () => {
    for (let length = 0; length < plain.length; length++)
      expect(await code(plain.subarray(0, length))).toBe('imageNotPng');
  });

  it('is refused when it is too wide or high before a point is unpacked, and when it has too many bytes', async () => {
    for (const [width, height] of [
      [2001, 1],
      [1, 2001],
      [0xffffffff, 0xffffffff],
    ] as const) {
      const read = await readPng(join(head(width, height), points(39), end), limits);
      expect(read).toMatchObject({ failure: { code: 'imageTooWide', limit: 2000 } });
    }
    expect(await code(new Uint8Array(500_001))).toBe('fileTooLarge');
  });
});

function flipped(bytes: Uint8Array, at: number): Uint8Array {
  const copy = new Uint8Array(bytes);
  copy[at] = (copy[at] ?? 0) ^ 1;
  return copy;
}

function halves(): readonly Buffer[] {
  const packed = deflateSync(Buffer.alloc(39));
  return [chunk('IDAT', packed.subarray(0, 5)), chunk('IDAT', packed.subarray(5))];
}

function beyond(): Uint8Array {
  const bytes = Buffer.from(plain);
  bytes.writeUInt32BE(0xfffffff0, 33);
  return bytes;
}
