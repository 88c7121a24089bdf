import {
  createScanner,
  isDict,
  isName,
  isText,
  type PdfDict,
  type PdfFile,
  type PdfValue,
} from './pdf-objects.ts';

/** A stretch of a page's drawing: what it was marked as, and what was drawn in it. */
export type Marked = {
  /** Tag of the innermost mark with a number, `Artifact`, or empty where nothing was marked. */
  readonly tag: string;
  readonly mcid: number | null;
  /** Properties of the mark, such as `Type` of an artifact or `Lang`. */
  readonly properties: PdfDict | null;
  /** Codes of the glyphs drawn, each with the name of its font. */
  readonly glyphs: readonly { readonly font: string; readonly code: number }[];
  readonly painted: boolean;
  /** Marks with a number inside an artifact, or the other way round. */
  readonly mixed: boolean;
};

const paint = new Set(['f', 'F', 'f*', 'B', 'B*', 'b', 'b*', 'S', 's', 'sh', 'Do', 'INLINE']);

const known = new WeakMap<PdfDict, readonly Marked[]>();

/** Reads the drawing of a page: every stretch between marks, in order. */
export function readContent(file: PdfFile, page: PdfDict): readonly Marked[] {
  const found = known.get(page) ?? drawingOf(file, page);
  known.set(page, found);
  return found;
}

function drawingOf(file: PdfFile, page: PdfDict): readonly Marked[] {
  const source = file
    .list(page.dict.get('Contents'))
    .map((part) => Buffer.from(file.dict(part).stream ?? []).toString('latin1'))
    .join('\n');
  const scanner = createScanner(source);
  const stack: Omit<Marked, 'glyphs' | 'painted'>[] = [];
  const found: Marked[] = [];
  let font = '';
  const fonts: string[] = [];
  const outside = { tag: '', mcid: null, properties: null, mixed: false };
  const draw = (glyphs: Marked['glyphs'], painted: boolean): void => {
    found.push({
      ...(stack.findLast(({ tag, mcid }) => mcid !== null || tag === 'Artifact') ?? outside),
      glyphs,
      painted,
    });
  };
  const codes = (values: readonly PdfValue[]): Marked['glyphs'] =>
    values.flatMap((value) =>
      isText(value)
        ? Array.from({ length: value.text.length / 2 }, (_, index) => ({
            font,
            code: value.text.charCodeAt(index * 2) * 256 + value.text.charCodeAt(index * 2 + 1),
          }))
        : [],
    );

  for (;;) {
    const operands: PdfValue[] = [];
    while (scanner.atValue()) operands.push(scanner.value());
    const word = scanner.word();
    if (word === '') break;
    const [first, second] = operands;
    if (word === 'BDC' || word === 'BMC') {
      const properties = isDict(second) ? second : null;
      const mcid = properties?.dict.get('MCID');
      const tag = isName(first) ? first.name : '';
      const numbered = typeof mcid === 'number';
      const around = stack.some((one) =>
        numbered ? one.tag === 'Artifact' || one.mcid !== null : tag === 'Artifact' && one.mcid !== null,
      );
      stack.push({ tag, mcid: numbered ? mcid : null, properties, mixed: around });
    } else if (word === 'EMC') stack.pop();
    else if (word === 'Tf') font = isName(first) ? first.name : '';
    else if (word === 'q') fonts.push(font);
    else if (word === 'Q') font = fonts.pop() ?? font;
    else if (word === 'Tj' || word === "'") draw(codes(operands), false);
    else if (word === 'TJ') draw(codes(Array.isArray(first) ? first : []), false);
    else if (paint.has(word)) draw([], true);
  }
  if (stack.length > 0) throw new Error('a mark without end');
  return found;
}
