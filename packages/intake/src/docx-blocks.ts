import { type Failure, failure } from '@fortschrift/domain/failure';
import type { WordNumber, WordNumbering } from './docx-numbering.ts';
import { readWordRuns, type WordSurroundings } from './docx-runs.ts';
import { isSet, numberAt, outlineLevel, type WordParagraphStyle } from './docx-styles.ts';
import { type ParagraphRuns, plainRuns, tidyRuns } from './inline-runs.ts';
import { outlineLimits } from './limits.ts';
import { type FlatItem, nestItems } from './list-nesting.ts';
import type { OutlineBlock, OutlineCell, OutlineRow } from './outline.ts';
import { notesIn } from './outline-text.ts';
import { pageOf } from './page-count.ts';
import { elementAt, elements, type XmlElement } from './xml-tree.ts';

/** Reads stories (body, cells, boxes, notes) of one document; tables of all of them count together. */
export type WordBlocks = {
  read(parent: XmlElement): readonly OutlineBlock[];
  /** What ended the reading, if something did. */
  readonly refusal: Failure | null;
};

/** A reader of paragraphs and tables that knows the document around them. */
export function createWordBlocks(around: WordSurroundings, numbering: WordNumbering): WordBlocks {
  const { styles, notes } = around;
  let cells = 0;
  let paragraphs = 0;
  let refusal: Failure | null = null;

  const read = (parent: XmlElement): readonly OutlineBlock[] => {
    const blocks: OutlineBlock[] = [];
    const list: FlatItem[] = [];
    /** Words of a paragraph whose end was deleted: they run on into the next one. */
    let held = nothing;

    // Loops, not spread: what a stranger nests or repeats must not fill the stack.
    const push = (added: readonly OutlineBlock[]): void => {
      if (list.length > 0) for (const block of nestItems(list.splice(0))) blocks.push(block);
      for (const block of added) blocks.push(block);
    };

    const walk = (story: XmlElement): void => {
      for (const child of elements(story)) {
        if (refusal) return;
        if (child.name === 'w:p') paragraph(child);
        else if (child.name === 'w:tbl') push(table(child));
        else if (child.name === 'w:sdt') structured(child);
        else if (child.name === 'w:altChunk') notes.add('embedded');
        else if (child.name === 'mc:AlternateContent')
          walk(elements(child, 'mc:Choice')[0] ?? elementAt(child, 'mc:Fallback') ?? child);
        else if (/^w:(customXml|ins|moveTo|smartTag)$/.test(child.name)) walk(child);
        else if (/^w:(del|moveFrom)$/.test(child.name)) notes.add('deletions');
      }
    };

    const structured = (element: XmlElement): void => {
      const gallery = elementAt(element, 'w:sdtPr', 'w:docPartObj', 'w:docPartGallery');
      if (/table of contents/i.test(gallery?.attributes.get('w:val') ?? '')) notes.add('contents');
      else walk(elementAt(element, 'w:sdtContent') ?? element);
    };

    const paragraph = (element: XmlElement): void => {
      paragraphs += 1;
      if (paragraphs > outlineLimits.blocks)
        refusal ??= failure('fileTooLarge', { limit: outlineLimits.blocks });
      const properties = elementAt(element, 'w:pPr');
      const style = styles.paragraph(elementAt(properties, 'w:pStyle')?.attributes.get('w:val'));
      const level = headingLevel(properties, style);
      const runs = readWordRuns(element, level === null ? style.looks : {}, around);
      if (style.contents) {
        if (runs.content.length > 0) notes.add('contents');
        return;
      }
      const whole = joined(held, runs);
      held = nothing;
      const mark = elementAt(properties, 'w:rPr');
      if (elementAt(mark, 'w:del') || elementAt(mark, 'w:moveFrom')) held = whole;
      else place(whole, properties, style, level);
    };

    const place = (
      { content: runs, footnotes, boxes, page: at }: ParagraphRuns,
      properties: XmlElement | undefined,
      style: WordParagraphStyle,
      level: number | null,
    ): void => {
      const content = tidyRuns(runs);
      const page = at === undefined ? {} : { page: at };
      const text = plainRuns(content);
      // Word counts an empty paragraph of a list too.
      const number = numberOf(properties, style);
      if (text === '') {
        push(boxes);
        return;
      }
      const bidi = elementAt(properties, 'w:bidi');
      const rightToLeft = bidi ? isSet(bidi) : style.rightToLeft;
      if (level !== null) {
        const notes = [...notesIn(content), ...footnotes];
        push([
          { kind: 'heading', level, label: number?.label ?? '', text, footnotes: notes, ...page },
          ...boxes,
        ]);
        return;
      }
      const block: OutlineBlock = { kind: 'paragraph', content, rightToLeft, footnotes, ...page };
      if (number) list.push({ ...number, blocks: [block, ...boxes] });
      else push([block, ...boxes]);
    };

    walk(parent);
    if (held !== nothing) place(held, undefined, styles.paragraph(undefined), null);
    push([]);
    return blocks;
  };

  const numberOf = (properties: XmlElement | undefined, style: WordParagraphStyle): WordNumber | null => {
    const own = elementAt(properties, 'w:numPr');
    const id = elementAt(own, 'w:numId')?.attributes.get('w:val') ?? style.numbering?.id;
    if (id === undefined || id === '0') return null;
    const level =
      numberAt(own, 'w:ilvl') ??
      style.numbering?.level ??
      (style.numbering ? numbering.levelOf(id, style.numbering.style) : 0);
    return numbering.next(id, Math.min(8, level));
  };

  const table = (element: XmlElement): readonly OutlineBlock[] => {
    const rows: OutlineRow[] = [];
    for (const row of through(element, 'w:tr')) {
      const properties = elementAt(row, 'w:trPr');
      if (elementAt(properties, 'w:del')) {
        notes.add('deletions');
        continue;
      }
      const line = through(row, 'w:tc').map(cell);
      const page = pageOf(line);
      rows.push({ header: isSet(elementAt(properties, 'w:tblHeader')), cells: line, ...page });
    }
    return rows.length > 0 ? [{ kind: 'table', rows }] : [];
  };

  const cell = (element: XmlElement): OutlineCell => {
    cells += 1;
    if (cells > outlineLimits.cells) refusal ??= failure('fileTooLarge', { limit: outlineLimits.cells });
    const properties = elementAt(element, 'w:tcPr');
    const span = Math.max(1, Math.min(100, numberAt(properties, 'w:gridSpan') ?? 1));
    const merge = elementAt(properties, 'w:vMerge');
    const covered = merge !== undefined && merge.attributes.get('w:val') !== 'restart';
    const blocks = read(element);
    return covered && blocks.length === 0 ? { span, blocks, covered } : { span, blocks };
  };

  return {
    read,
    get refusal() {
      return refusal;
    },
  };
}

const nothing: ParagraphRuns = { content: [], footnotes: [], boxes: [] };

function joined(a: ParagraphRuns, b: ParagraphRuns): ParagraphRuns {
  return {
    content: [...a.content, ...b.content],
    footnotes: [...a.footnotes, ...b.footnotes],
    boxes: [...a.boxes, ...b.boxes],
    ...((a.page ?? b.page) ? { page: a.page ?? b.page ?? 1 } : {}),
  };
}

function headingLevel(properties: XmlElement | undefined, style: WordParagraphStyle): number | null {
  const stated = outlineLevel(properties);
  if (stated === null) return style.heading;
  return stated === 9 ? null : stated + 1;
}

/** Rows of a table or cells of a row, also those in content controls around them. */
function through(parent: XmlElement, name: string): readonly XmlElement[] {
  return elements(parent).flatMap((child): readonly XmlElement[] => {
    if (child.name === name) return [child];
    return /^w:(sdt|sdtContent|customXml|ins|moveTo)$/.test(child.name) ? through(child, name) : [];
  });
}
