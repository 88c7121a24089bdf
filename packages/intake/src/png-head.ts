/** What the head of a PNG says, where it is one. */
export type PngHead = {
  /** Pixels. */
  readonly width: number;
  readonly height: number;
  /** Bits of each part of a point. */
  readonly depth: number;
  readonly colours: 'grey' | 'rgb' | 'palette' | 'greyAlpha' | 'rgba';
  /** Whether the points come in the seven passes of Adam7. */
  readonly interlaced: boolean;
};

/** Each kind of colour by its number: its name, parts a point has, bits they may have (PNG, table 9). */
const kinds: {
  readonly [number: number]: {
    readonly colours: PngHead['colours'];
    readonly parts: number;
    readonly depths: readonly number[];
  };
} = {
  0: { colours: 'grey', parts: 1, depths: [1, 2, 4, 8, 16] },
  2: { colours: 'rgb', parts: 3, depths: [8, 16] },
  3: { colours: 'palette', parts: 1, depths: [1, 2, 4, 8] },
  4: { colours: 'greyAlpha', parts: 2, depths: [8, 16] },
  6: { colours: 'rgba', parts: 4, depths: [8, 16] },
};

/** First column and row of each pass of Adam7, and the steps between its points (PNG, 8.1). */
const passes = [
  [0, 0, 8, 8],
  [4, 0, 8, 8],
  [0, 4, 4, 8],
  [2, 0, 4, 4],
  [0, 2, 2, 4],
  [1, 0, 2, 2],
  [0, 1, 1, 2],
] as const;

/** The 13 bytes of IHDR -> what they say; null when they say something that does not exist. */
export function readPngHead(data: Uint8Array): PngHead | null {
  if (data.length !== 13) return null;
  const view = new DataView(data.buffer, data.byteOffset, data.byteLength);
  const [width, height] = [view.getUint32(0), view.getUint32(4)];
  const [depth = 0, kind = 0, packing, filtering, interlace = 0] = data.subarray(8);
  const known = kinds[kind];
  if (width === 0 || height === 0 || !known?.depths.includes(depth)) return null;
  if (packing !== 0 || filtering !== 0 || interlace > 1) return null;
  return { width, height, depth, colours: known.colours, interlaced: interlace === 1 };
}

/** Bytes the unpacked points have: one for each row's filter, and the row itself. */
export function pngBytes(head: PngHead): number {
  return imagesOf(head).reduce((sum, { row, rows }) => sum + row * rows, 0);
}

/** Where the filter of each row stands in the unpacked points. */
export function rowFilters(head: PngHead): readonly number[] {
  let start = 0;
  return imagesOf(head).flatMap(({ row, rows }) => {
    const from = start;
    start += row * rows;
    return Array.from({ length: rows }, (_, index) => from + row * index);
  });
}

/** The picture, or its passes, as rows of bytes; a pass without points has no rows. */
function imagesOf({ width, height, depth, colours, interlaced }: PngHead): readonly {
  readonly row: number;
  readonly rows: number;
}[] {
  const parts = Object.values(kinds).find((kind) => kind.colours === colours)?.parts ?? 0;
  const row = (points: number): number => 1 + Math.ceil((points * parts * depth) / 8);
  if (!interlaced) return [{ row: row(width), rows: height }];
  return passes.flatMap(([x, y, stepX, stepY]) => {
    const points = Math.max(0, Math.ceil((width - x) / stepX));
    const rows = Math.max(0, Math.ceil((height - y) / stepY));
    return points === 0 || rows === 0 ? [] : [{ row: row(points), rows }];
  });
}
