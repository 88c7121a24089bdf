import { plainHue } from './hue.ts';
import { isShortTable } from './office-height.ts';
import type { NoteBlock, NoteLook, SectionBlock, TableBlock } from './print-document.ts';
import { paragraphOf } from './print-text.ts';
import type { PrintLine, TextBlock } from './text-block.ts';

/** Gives sections a name for links: the given one, or one of its own. */
export type PlaceName = (anchor: string | null) => string;

/** Starts counting at `s-1`. */
export function createPlaceNames(): PlaceName {
  let count = 0;
  return (anchor) => anchor ?? `s-${++count}`;
}

/** Words of our own, which need no cleaning, as a line. */
export function germanLine(t: string, marks = ''): PrintLine {
  return { dir: 'ltr', runs: [{ t, lang: null, marks, href: null }] };
}

/** Words of our own as a paragraph. */
export function germanParagraph(t: string, marks = ''): TextBlock {
  return paragraphOf(germanLine(t, marks));
}

/** A heading of the document's structure; without number, in ink and on the same page unless said otherwise. */
export function section(
  level: SectionBlock['level'],
  line: PrintLine,
  anchor: string,
  more: Partial<Pick<SectionBlock, 'number' | 'hue' | 'newPage'>> = {},
): SectionBlock {
  return { kind: 'section', level, line, anchor, number: '', hue: plainHue, newPage: false, ...more };
}

/** A line with a part to play, in words of our own. */
export function note(
  look: NoteLook,
  words: string,
  more: Partial<Pick<NoteBlock, 'hue' | 'newPage'>> = {},
): NoteBlock {
  return { kind: 'note', look, line: germanLine(words), hue: plainHue, newPage: false, ...more };
}

/**
 * A table with texts in its cells, one paragraph each; an empty list where nothing stands in a cell. A short one is not
 * broken.
 */
export function table(
  name: string,
  columns: TableBlock['columns'],
  rows: TableBlock['rows'],
  { rowHeads = true, landscape = false }: { readonly rowHeads?: boolean; readonly landscape?: boolean } = {},
): TableBlock {
  return { kind: 'table', name, columns, rowHeads, whole: isShortTable({ columns, rows }, landscape), rows };
}
