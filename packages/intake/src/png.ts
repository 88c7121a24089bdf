import { promisify } from 'node:util';
import { crc32, inflate } from 'node:zlib';
import { type Failure, failure } from '@fortschrift/domain/failure';
import { failed, ok, type Result } from '@fortschrift/domain/result';
import { type PngHead, pngBytes, readPngHead, rowFilters } from './png-head.ts';

/** A picture that was read, with nothing in its bytes but the picture. */
export type Png = { readonly bytes: Uint8Array; readonly width: number; readonly height: number };

export type PngLimits = { readonly bytes: number; readonly side: number };

type Chunk = { readonly type: string; readonly data: Uint8Array; readonly whole: Uint8Array };

const signature = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);
/** What a picture is made of; texts, moments, places, profiles and moving pictures are left out. */
const kept = new Set(['IHDR', 'PLTE', 'tRNS', 'IDAT', 'IEND']);
const unpack = promisify(inflate);

/**
 * Foreign bytes -> a picture every program can show (PNG, W3C Recommendation of 2025): signature, each chunk with its
 * sum, head, palette and transparency are checked and the points are unpacked once, so that no file made from it later
 * can fail. Only the picture stays: what is said in other chunks, and whatever follows the end, is cut off.
 * Fails with `fileTooLarge` (limit and count of bytes), `imageTooWide` (limit: pixels a side) or `imageNotPng`.
 */
export async function readPng(bytes: Uint8Array, limits: PngLimits): Promise<Result<Png, Failure>> {
  if (bytes.length > limits.bytes)
    return failed(failure('fileTooLarge', { limit: limits.bytes, count: bytes.length }));
  const chunks = chunksOf(bytes);
  const head = chunks?.[0] ? readPngHead(chunks[0].data) : null;
  if (!chunks || !head) return failed(failure('imageNotPng'));
  if (head.width > limits.side || head.height > limits.side)
    return failed(failure('imageTooWide', { limit: limits.side }));
  if (!inOrder(chunks, head)) return failed(failure('imageNotPng'));
  const points = chunks.filter(({ type }) => type === 'IDAT').map(({ data }) => data);
  if (!(await holds(points, head))) return failed(failure('imageNotPng'));
  const whole = chunks.filter(({ type }) => kept.has(type)).map((chunk) => chunk.whole);
  return ok({
    bytes: new Uint8Array(Buffer.concat([signature, ...whole])),
    width: head.width,
    height: head.height,
  });
}

/** null when the signature, a length, a sum or the end is not as it must be. */
function chunksOf(bytes: Uint8Array): readonly Chunk[] | null {
  if (!signature.every((byte, at) => bytes[at] === byte)) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const chunks: Chunk[] = [];
  for (let at = signature.length; at + 12 <= bytes.length; ) {
    const length = view.getUint32(at);
    const end = at + 12 + length;
    if (end > bytes.length) return null;
    const type = String.fromCharCode(...bytes.subarray(at + 4, at + 8));
    if (!/^[A-Za-z]{4}$/.test(type)) return null;
    if (crc32(bytes.subarray(at + 4, end - 4)) !== view.getUint32(end - 4)) return null;
    chunks.push({ type, data: bytes.subarray(at + 8, end - 4), whole: bytes.subarray(at, end) });
    if (type === 'IEND') return length === 0 && chunks[0]?.type === 'IHDR' ? chunks : null;
    at = end;
  }
  return null;
}

/** Each part once and at its place, the points in one row, no part that must be understood and is unknown. */
function inOrder(chunks: readonly Chunk[], { colours, depth }: PngHead): boolean {
  const types = chunks.map(({ type }) => type);
  // A capital first letter: who does not know it cannot show the picture.
  if (types.some((type) => /^[A-Z]/.test(type) && !kept.has(type))) return false;
  if (['IHDR', 'PLTE', 'tRNS'].some((once) => types.indexOf(once) !== types.lastIndexOf(once))) return false;
  const [first, last] = [types.indexOf('IDAT'), types.lastIndexOf('IDAT')];
  if (first < 0 || types.slice(first, last + 1).some((type) => type !== 'IDAT')) return false;
  const [palette, clear] = [types.indexOf('PLTE'), types.indexOf('tRNS')];
  if (palette > first || clear > first || (clear >= 0 && clear < palette)) return false;
  const entries = (chunks[palette]?.data.length ?? 0) / 3;
  if (palette >= 0 && !(Number.isInteger(entries) && entries >= 1 && entries <= 256)) return false;
  if (colours === 'palette' && (palette < 0 || entries > 2 ** depth)) return false;
  if (palette >= 0 && (colours === 'grey' || colours === 'greyAlpha')) return false;
  const clearLength = chunks[clear]?.data.length;
  if (clearLength === undefined) return true;
  if (colours === 'palette') return clearLength >= 1 && clearLength <= entries;
  return (colours === 'grey' && clearLength === 2) || (colours === 'rgb' && clearLength === 6);
}

/** Whether the points unpack to as many bytes as the head says, each row with a filter that exists. */
async function holds(points: readonly Uint8Array[], head: PngHead): Promise<boolean> {
  const size = pngBytes(head);
  const unpacked = await unpack(Buffer.concat(points), { maxOutputLength: size }).catch(() => null);
  return unpacked?.length === size && rowFilters(head).every((at) => (unpacked[at] ?? 5) <= 4);
}
