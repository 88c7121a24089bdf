/** Says whether a font has a glyph for a code point. */
export type Coverage = (codePoint: number) => boolean;

/**
 * Reads which characters a TrueType font can show, from its `cmap` table (OpenType 1.9, subtable formats 4 and 12).
 * Throws for a font without either: the fonts are our own.
 */
export function readCoverage(font: Uint8Array): Coverage {
  const view = new DataView(font.buffer, font.byteOffset, font.byteLength);
  const cmap = tableOffset(view, 'cmap');
  const covered = new Set<number>();
  let known = false;
  for (let index = 0; index < view.getUint16(cmap + 2); index++) {
    const at = cmap + view.getUint32(cmap + 4 + index * 8 + 4);
    const format = view.getUint16(at);
    if (format === 4) addSegments(view, at, covered);
    else if (format === 12) addGroups(view, at, covered);
    known ||= format === 4 || format === 12;
  }
  if (!known) throw new Error('The font has no Unicode character map');
  return (codePoint) => covered.has(codePoint);
}

function tableOffset(view: DataView, tag: string): number {
  for (let index = 0; index < view.getUint16(4); index++) {
    const at = 12 + index * 16;
    const name = String.fromCharCode(...[0, 1, 2, 3].map((byte) => view.getUint8(at + byte)));
    if (name === tag) return view.getUint32(at + 8);
  }
  throw new Error(`The font has no table ${tag}`);
}

function addSegments(view: DataView, at: number, covered: Set<number>): void {
  const length = view.getUint16(at + 6);
  const ends = at + 14;
  const starts = ends + length + 2;
  for (let offset = 0; offset < length; offset += 2) {
    const start = view.getUint16(starts + offset);
    const end = view.getUint16(ends + offset);
    const delta = view.getUint16(starts + length + offset);
    const rangeAt = starts + 2 * length + offset;
    const range = view.getUint16(rangeAt);
    for (let code = start; code <= end && code !== 0xffff; code++) {
      const glyph = range === 0 ? code : view.getUint16(rangeAt + range + 2 * (code - start));
      if ((range !== 0 && glyph === 0) || ((glyph + delta) & 0xffff) === 0) continue;
      covered.add(code);
    }
  }
}

function addGroups(view: DataView, at: number, covered: Set<number>): void {
  for (let index = 0; index < view.getUint32(at + 12); index++) {
    const group = at + 16 + index * 12;
    const end = view.getUint32(group + 4);
    for (let code = view.getUint32(group); code <= end; code++) covered.add(code);
  }
}
