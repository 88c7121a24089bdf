import type { Mark } from '@fortschrift/domain/rich-text';
import type { WordFields } from './docx-fields.ts';
import { readLooks, type WordStyles } from './docx-styles.ts';
import { createInlineWriter, type ParagraphRuns } from './inline-runs.ts';
import { linkTo } from './links.ts';
import { type Looks, marksOf } from './looks.ts';
import type { Relationship } from './office-package.ts';
import type { NoteTaker, OutlineBlock, OutlineFootnote } from './outline.ts';
import { footnoteRun } from './outline-text.ts';
import type { PageCount } from './page-count.ts';
import { contains, elementAt, elements, textOf, type XmlElement } from './xml-tree.ts';

/** What reading the words of a paragraph needs to know of the document around them. */
export type WordSurroundings = {
  readonly styles: WordStyles;
  readonly links: ReadonlyMap<string, Relationship>;
  readonly notes: NoteTaker;
  readonly fields: WordFields;
  readonly pages: PageCount;
  /** The blocks of a text box. */
  box(content: XmlElement): readonly OutlineBlock[];
  /** The footnote or endnote of an id; null inside of notes and for ids nobody wrote. */
  footnote(kind: 'footnote' | 'endnote', id: string): OutlineFootnote | null;
};

/**
 * The words of a paragraph with bold, italic, underlined, struck and links. Tracked insertions are text, deletions are
 * not; comments, pictures and hidden text are left out, each with a note. `base` is what the paragraph's style looks like.
 */
export function readWordRuns(paragraph: XmlElement, base: Looks, around: WordSurroundings): ParagraphRuns {
  const { styles, links, notes, fields, pages } = around;
  const writer = createInlineWriter();
  const footnotes: OutlineFootnote[] = [];
  const boxes: OutlineBlock[] = [];
  let page: number | null = null;

  const walk = (parent: XmlElement, link: Mark | null): void => {
    for (const child of elements(parent)) within(child, link);
  };

  const within = (child: XmlElement, link: Mark | null): void => {
    switch (child.name) {
      case 'w:r':
        run(child, link);
        return;
      case 'w:hyperlink': {
        const target = links.get(child.attributes.get('r:id') ?? '');
        walk(child, target?.outside ? linkTo(target.target, notes) : link);
        return;
      }
      case 'w:ins':
      case 'w:moveTo':
        notes.add('insertions');
        walk(child, link);
        return;
      case 'w:del':
      case 'w:moveFrom':
        notes.add('deletions');
        return;
      case 'w:fldSimple':
        fields.begin();
        fields.instruction(child.attributes.get('w:instr') ?? '');
        fields.separate();
        walk(child, link);
        fields.end();
        return;
      case 'w:sdt':
        if (!elementAt(child, 'w:sdtPr', 'w:showingPlcHdr'))
          walk(elementAt(child, 'w:sdtContent') ?? child, link);
        return;
      case 'w:smartTag':
      case 'w:customXml':
      case 'w:dir':
      case 'w:bdo':
      case 'w:ruby':
      case 'w:rubyBase':
        walk(child, link);
        return;
      case 'mc:AlternateContent':
        walk(elements(child, 'mc:Choice')[0] ?? elementAt(child, 'mc:Fallback') ?? child, link);
        return;
      case 'm:oMath':
      case 'm:oMathPara':
        notes.add('embedded');
        if (!fields.silent) writer.text(textOf(child), []);
        return;
      default:
        return;
    }
  };

  const run = (element: XmlElement, link: Mark | null): void => {
    const properties = elementAt(element, 'w:rPr');
    const style = elementAt(properties, 'w:rStyle')?.attributes.get('w:val');
    const looks: Looks = { ...base, ...(style ? styles.run(style) : {}), ...readLooks(properties) };
    if (looks.hidden && contains(element, 'w:t')) notes.add('hidden');
    for (const child of elements(element)) piece(child, looks, link);
  };

  const say = (text: string, looks: Looks, link: Mark | null): void => {
    if (fields.silent || looks.hidden) return;
    if (text.trim() !== '') page ??= pages.now();
    writer.text(text, marksOf(looks, link ?? fields.link));
  };

  const piece = (child: XmlElement, looks: Looks, link: Mark | null): void => {
    switch (child.name) {
      case 'w:t':
        say(textOf(child), looks, link);
        return;
      case 'w:lastRenderedPageBreak':
        pages.turn();
        return;
      case 'w:tab':
      case 'w:ptab':
        say(' ', looks, link);
        return;
      case 'w:br':
        if (/^(page|column)$/.test(child.attributes.get('w:type') ?? '')) say(' ', looks, link);
        else if (!fields.silent) writer.break();
        return;
      case 'w:cr':
        if (!fields.silent) writer.break();
        return;
      case 'w:noBreakHyphen':
        say('\u2011', looks, link);
        return;
      case 'w:sym':
        notes.add('symbols');
        return;
      case 'w:fldChar':
        turnField(child.attributes.get('w:fldCharType') ?? '');
        return;
      case 'w:instrText':
        fields.instruction(textOf(child));
        return;
      case 'w:footnoteReference':
      case 'w:endnoteReference': {
        const kind = child.name === 'w:footnoteReference' ? 'footnote' : 'endnote';
        const footnote = fields.silent ? null : around.footnote(kind, child.attributes.get('w:id') ?? '');
        if (!footnote) return;
        const run = footnoteRun(footnote.blocks);
        if (run) writer.note(run);
        else {
          footnotes.push(footnote);
          writer.text(`[${footnote.label}]`, []);
        }
        return;
      }
      case 'w:commentReference':
        notes.add('comments');
        return;
      case 'w:delText':
        notes.add('deletions');
        return;
      case 'w:drawing':
      case 'w:pict':
        drawing(child);
        return;
      case 'w:object':
        notes.add('embedded');
        return;
      case 'mc:AlternateContent':
        for (const inner of elements(elements(child, 'mc:Choice')[0] ?? elementAt(child, 'mc:Fallback')))
          piece(inner, looks, link);
        return;
      case 'w:ruby':
        within(child, link);
        return;
      default:
        return;
    }
  };

  const turnField = (type: string): void => {
    if (type === 'begin') fields.begin();
    else if (type === 'separate') fields.separate();
    else if (type === 'end') fields.end();
  };

  const drawing = (element: XmlElement): void => {
    const content = boxesIn(element);
    for (const box of content) {
      notes.add('textBoxes');
      for (const block of around.box(box)) boxes.push(block);
    }
    if (content.length > 0) return;
    const name = pictureName(element);
    notes.add(contains(element, '?:chart', '?:relIds') ? 'embedded' : 'images', name);
  };

  walk(paragraph, null);
  page ??= pages.now();
  return { content: writer.runs, footnotes, boxes, ...(page === null ? {} : { page }) };
}

/** Text boxes below a drawing, each once: Word writes a second copy for older readers. */
function boxesIn(element: XmlElement): readonly XmlElement[] {
  if (element.name === 'w:txbxContent') return [element];
  if (element.name === 'mc:Fallback') return [];
  return elements(element).flatMap(boxesIn);
}

function pictureName(element: XmlElement): string {
  if (element.name === 'wp:docPr' || element.name === 'v:shape') {
    const { attributes } = element;
    const said = attributes.get('descr') ?? attributes.get('alt') ?? attributes.get('title');
    return said || (attributes.get('name') ?? '');
  }
  for (const child of elements(element)) {
    const name = pictureName(child);
    if (name !== '') return name;
  }
  return '';
}
