import type { Mark } from '@fortschrift/domain/rich-text';
import { createInlineWriter, type ParagraphRuns } from './inline-runs.ts';
import { linkTo } from './links.ts';
import { type Looks, marksOf } from './looks.ts';
import type { OdtStyles } from './odt-styles.ts';
import type { NoteTaker, OutlineBlock, OutlineFootnote } from './outline.ts';
import { footnoteRun } from './outline-text.ts';
import type { PageCount } from './page-count.ts';
import { contains, elementAt, elements, textOf, type XmlElement } from './xml-tree.ts';

/** What reading the words of a paragraph needs to know of the document around them. */
export type OdtSurroundings = {
  readonly styles: OdtStyles;
  readonly notes: NoteTaker;
  readonly pages: PageCount;
  /** Ids of tracked changes that are insertions. */
  readonly insertions: ReadonlySet<string>;
  box(content: XmlElement): readonly OutlineBlock[];
  /** A footnote or endnote; null inside of notes. */
  footnote(note: XmlElement): OutlineFootnote | null;
};

/** Fields whose words mean nothing outside of the page they stood on. */
const dropped =
  /^text:(page-number|page-count|page-continuation|hidden-text|hidden-paragraph|database-.*|dde-connection.*)$/;
const kept =
  /^text:(date|time|creation-date|creation-time|modification-date|author-name|author-initials|initial-creator|creator|title|subject|description|keywords|chapter|file-name|sequence|expression|user-field-get|user-field-input|user-defined|variable-.*|placeholder|conditional-text|text-input|drop-down|sender-.*)$/;

/**
 * The words of a paragraph with bold, italic, underlined, struck and links. Deletions stand elsewhere in the file and are
 * not text; comments, pictures and hidden text are left out, each with a note.
 */
export function readOdtRuns(paragraph: XmlElement, base: Looks, around: OdtSurroundings): ParagraphRuns {
  const { styles, notes, pages } = around;
  const writer = createInlineWriter();
  const footnotes: OutlineFootnote[] = [];
  const boxes: OutlineBlock[] = [];
  let page: number | null = null;

  const walk = (parent: XmlElement, looks: Looks, link: Mark | null): void => {
    for (const child of parent.children) {
      if (typeof child === 'string') {
        if (looks.hidden) continue;
        if (child.trim() !== '') page ??= pages.now();
        writer.text(child, marksOf(looks, link));
      } else piece(child, looks, link);
    }
  };

  const piece = (child: XmlElement, looks: Looks, link: Mark | null): void => {
    const { name, attributes } = child;
    switch (name) {
      case 'text:span': {
        const own = { ...looks, ...styles.run(attributes.get('text:style-name')) };
        if (own.hidden && !looks.hidden && textOf(child) !== '') notes.add('hidden');
        walk(child, own, link);
        return;
      }
      case 'text:a':
        walk(child, looks, linkTo(attributes.get('xlink:href') ?? '', notes) ?? link);
        return;
      case 'text:soft-page-break':
        pages.turn();
        return;
      case 'text:s':
      case 'text:tab':
        if (!looks.hidden) writer.text(' ', marksOf(looks, link));
        return;
      case 'text:line-break':
        if (!looks.hidden) writer.break();
        return;
      case 'text:note': {
        const footnote = around.footnote(child);
        if (!footnote) return;
        const run = footnoteRun(footnote.blocks);
        if (run) writer.note(run);
        else {
          footnotes.push(footnote);
          writer.text(`[${footnote.label}]`, []);
        }
        return;
      }
      case 'office:annotation':
        notes.add('comments');
        return;
      case 'text:change-start':
      case 'text:change':
        change(attributes.get('text:change-id') ?? '', name);
        return;
      case 'text:ruby':
        walk(elementAt(child, 'text:ruby-base') ?? child, looks, link);
        return;
      case 'text:meta':
      case 'text:meta-field':
      case 'text:bookmark-ref':
      case 'text:reference-ref':
      case 'text:sequence-ref':
      case 'text:note-ref':
      case 'text:bibliography-mark':
      case 'text:reference-mark':
      case 'text:toc-mark':
        walk(child, looks, link);
        return;
      default:
        if (name.startsWith('draw:')) drawing(child);
        else if (dropped.test(name)) notes.add('fields');
        else if (kept.test(name)) {
          notes.add('fields');
          walk(child, looks, link);
        }
    }
  };

  const change = (id: string, name: string): void => {
    if (name === 'text:change-start' && around.insertions.has(id)) notes.add('insertions');
  };

  const drawing = (element: XmlElement): void => {
    for (const content of boxesIn(element)) {
      notes.add('textBoxes');
      for (const block of around.box(content)) boxes.push(block);
    }
    for (const frame of pictures(element)) {
      const kind = contains(frame, 'draw:object', 'draw:object-ole') ? 'embedded' : 'images';
      notes.add(kind, pictureName(frame));
    }
  };

  walk(paragraph, base, null);
  page ??= pages.now();
  return { content: writer.runs, footnotes, boxes, ...(page === null ? {} : { page }) };
}

/** Text boxes in a drawing, and drawn shapes with words in them. */
function boxesIn(element: XmlElement): readonly XmlElement[] {
  const here =
    element.name === 'draw:text-box' || elements(element).some(({ name }) => /^text:(p|h|list)$/.test(name));
  return here ? [element] : elements(element).flatMap(boxesIn);
}

function pictures(element: XmlElement): readonly XmlElement[] {
  if (element.name === 'draw:text-box') return [];
  const holds = elements(element).some(({ name }) => /^draw:(image|object|object-ole|plugin)$/.test(name));
  return holds ? [element] : elements(element).flatMap(pictures);
}

function pictureName(frame: XmlElement): string {
  const told = elementAt(frame, 'svg:desc') ?? elementAt(frame, 'svg:title');
  return (told && textOf(told).trim()) || (frame.attributes.get('draw:name') ?? '');
}
