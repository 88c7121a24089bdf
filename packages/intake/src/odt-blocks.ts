import { type Failure, failure } from '@fortschrift/domain/failure';
import { type ParagraphRuns, plainRuns, tidyRuns } from './inline-runs.ts';
import { outlineLimits } from './limits.ts';
import { createOdtCounter, type OdtCounter } from './odt-numbering.ts';
import { type OdtSurroundings, readOdtRuns } from './odt-runs.ts';
import { readOdtTable } from './odt-table.ts';
import type { OutlineBlock, OutlineItem } from './outline.ts';
import { notesIn } from './outline-text.ts';
import { contains, elements, type XmlElement } from './xml-tree.ts';

/** Reads stories (body, cells, boxes, notes) of one document; tables of all of them count together. */
export type OdtBlocks = {
  read(parent: XmlElement): readonly OutlineBlock[];
  readonly refusal: Failure | null;
};

/** The list a paragraph stands in: how it counts, and on which level from 0. */
type Place = { readonly counter: OdtCounter; readonly style: string; readonly level: number };

/** Parts of a text that are made anew from the rest of it. */
const contents =
  /^text:(table-of-content|illustration-index|table-index|object-index|user-index|alphabetical-index|bibliography)$/;

/** A reader of paragraphs, lists and tables that knows the document around them. */
export function createOdtBlocks(around: OdtSurroundings): OdtBlocks {
  const { styles, notes } = around;
  const chapters = createOdtCounter(styles.outline);
  /** Lists that a later one can continue, by their id, and the last one of each style. */
  const known = new Map<string, OdtCounter>();
  let cells = 0;
  let paragraphs = 0;
  let refusal: Failure | null = null;

  const read = (parent: XmlElement): readonly OutlineBlock[] =>
    elements(parent).flatMap((child) => block(child, null));

  const block = (child: XmlElement, place: Place | null): readonly OutlineBlock[] => {
    if (refusal) return [];
    const { name, attributes } = child;
    if (name === 'text:p' || name === 'text:h') return paragraph(child, place);
    if (name === 'text:soft-page-break') around.pages.turn();
    if (name === 'text:list') return list(child, place);
    if (name === 'table:table') return table(child);
    if (contents.test(name)) {
      notes.add('contents');
      return [];
    }
    if (name === 'text:section' || name === 'text:numbered-paragraph' || name === 'office:text') {
      if (attributes.get('text:display') !== 'none') return read(child);
      notes.add('hidden');
      return [];
    }
    // Drawings anchored to the page stand between the paragraphs.
    if (name.startsWith('draw:')) return readOdtRuns({ ...child, children: [child] }, {}, around).boxes;
    return [];
  };

  const paragraph = (element: XmlElement, place: Place | null): readonly OutlineBlock[] => {
    paragraphs += 1;
    if (paragraphs > outlineLimits.blocks)
      refusal ??= failure('fileTooLarge', { limit: outlineLimits.blocks });
    const { attributes } = element;
    const style = styles.paragraph(attributes.get('text:style-name'));
    const stated = Number(attributes.get('text:outline-level') ?? 1);
    const level = element.name === 'text:h' ? Math.min(9, Math.max(1, stated)) : style.heading;
    if (style.breakBefore && paragraphs > 1) around.pages.turn();
    const runs = readOdtRuns(element, level === null ? style.looks : {}, around);
    if (style.breakAfter) around.pages.turn();
    const label = level === null || level === 0 ? '' : chapterNumber(element, level, place);
    return placed(runs, style.rightToLeft, level, label);
  };

  const placed = (
    { content: runs, footnotes, boxes, page: at }: ParagraphRuns,
    rightToLeft: boolean,
    level: number | null,
    label: string,
  ): readonly OutlineBlock[] => {
    const content = tidyRuns(runs);
    const page = at === undefined ? {} : { page: at };
    const text = plainRuns(content);
    if (text === '') return boxes;
    return level === null
      ? [{ kind: 'paragraph', content, rightToLeft, footnotes, ...page }, ...boxes]
      : [
          {
            ...{ kind: 'heading' as const, level, label, text, ...page },
            footnotes: [...notesIn(content), ...footnotes],
          },
          ...boxes,
        ];
  };

  const chapterNumber = (element: XmlElement, level: number, place: Place | null): string => {
    const { attributes } = element;
    if (attributes.get('text:is-list-header') === 'true') return '';
    const start = attributes.get('text:restart-numbering') === 'true' ? (startOf(element) ?? 1) : null;
    return place ? place.counter.next(place.level, start) : chapters.next(level - 1, start);
  };

  const list = (element: XmlElement, outer: Place | null): readonly OutlineBlock[] => {
    const place = placeOf(element, outer);
    // Headings that were numbered by hand stand in lists; they stay headings.
    if (contains(element, 'text:h'))
      return elements(element).flatMap((entry) => elements(entry).flatMap((child) => block(child, place)));
    const ordered = place.counter.ordered(place.level);
    const items: OutlineItem[] = elements(element).flatMap((entry): readonly OutlineItem[] => {
      const isItem = entry.name === 'text:list-item';
      if (!isItem && entry.name !== 'text:list-header') return [];
      // An item that only holds a deeper list has no number of its own.
      const counts = isItem && elements(entry).some(({ name }) => name !== 'text:list');
      const label = counts ? place.counter.next(place.level, startOf(entry)) : '';
      const blocks = elements(entry).flatMap((child) => block(child, place));
      return blocks.length > 0 ? [{ label: ordered ? label : '', blocks }] : [];
    });
    return items.length > 0 ? [{ kind: 'list', ordered, items }] : [];
  };

  const placeOf = (element: XmlElement, outer: Place | null): Place => {
    const { attributes } = element;
    const named = attributes.get('text:style-name');
    if (outer && (named === undefined || named === outer.style)) return { ...outer, level: outer.level + 1 };
    const style = named ?? '';
    const continued =
      attributes.get('text:continue-list') ??
      (attributes.get('text:continue-numbering') === 'true' ? `style ${style}` : undefined);
    const held = continued === undefined ? undefined : known.get(continued);
    const counter = held ?? createOdtCounter(styles.list(style));
    for (const key of [attributes.get('xml:id'), `style ${style}`])
      if (key !== undefined) known.set(key, counter);
    return { counter, style, level: outer ? outer.level + 1 : 0 };
  };

  const table = (element: XmlElement): readonly OutlineBlock[] => {
    const rows = readOdtTable(element, read, around.pages, (count) => {
      cells += count;
      if (cells > outlineLimits.cells) refusal ??= failure('fileTooLarge', { limit: outlineLimits.cells });
      return refusal === null;
    });
    return rows.length > 0 ? [{ kind: 'table', rows }] : [];
  };

  return {
    read,
    get refusal() {
      return refusal;
    },
  };
}

function startOf(element: XmlElement): number | null {
  const start = element.attributes.get('text:start-value');
  return start !== undefined && /^\d{1,4}$/.test(start) ? Number(start) : null;
}
