import type { Mark } from '@fortschrift/domain/rich-text';
import { htmlLooks, isHidden, styleOf } from './html-looks.ts';
import type { HtmlNotes } from './html-notes.ts';
import { createInlineWriter, type ParagraphRuns } from './inline-runs.ts';
import { linkTo } from './links.ts';
import { type Looks, marksOf } from './looks.ts';
import type { NoteTaker, OutlineBlock, OutlineFootnote } from './outline.ts';
import { footnoteRun } from './outline-text.ts';
import { textOf, type XmlElement } from './xml-tree.ts';

/** What reading the words of a copied text needs to know around them. */
export type HtmlSurroundings = {
  readonly notes: NoteTaker;
  readonly footnotes: HtmlNotes;
  /** The blocks of a note. */
  note(element: XmlElement): readonly OutlineBlock[];
};

const embedded = /^(svg|math|iframe|object|applet|embed|audio|video|canvas)$/;

/** Words of inline elements as they are met, until `take` gives them as one paragraph and begins the next. */
export type HtmlRuns = {
  add(child: XmlElement | string, looks: Looks, link: Mark | null): void;
  take(): ParagraphRuns;
};

/** A gatherer of words. White space is what it is on a page: one space. */
export function createHtmlRuns(around: HtmlSurroundings): HtmlRuns {
  let writer = createInlineWriter();
  let footnotes: OutlineFootnote[] = [];

  const call = (note: XmlElement): void => {
    const blocks = around.note(note);
    const run = footnoteRun(blocks);
    if (run) writer.note(run);
    else if (blocks.length > 0) footnotes.push({ label: '', blocks });
  };

  const add = (child: XmlElement | string, looks: Looks, link: Mark | null): void => {
    if (typeof child === 'string') {
      if (!looks.hidden) writer.text(child, marksOf(looks, link));
      return;
    }
    const { name, attributes } = child;
    if (name === 'br') {
      // Word writes a break of the page as one of the line.
      if (/always|page/.test(styleOf(child, 'page-break-before'))) writer.text(' ', []);
      else if (!looks.hidden) writer.break();
    } else if (name === 'img') {
      around.notes.add('images', attributes.get('alt') ?? '');
    } else if (embedded.test(name)) {
      around.notes.add('embedded');
    } else if (name === 'a' && attributes.has('href')) {
      const [note] = around.footnotes.called(child);
      if (note) call(note);
      else if (!around.footnotes.isBack(child)) {
        const own = linkTo(attributes.get('href') ?? '', around.notes) ?? link;
        for (const inner of child.children) add(inner, { ...looks, ...htmlLooks(child) }, own);
      }
    } else if (!isIgnored(child)) {
      if (isHidden(child) && textOf(child).trim() !== '') around.notes.add('hidden');
      const own = { ...looks, ...htmlLooks(child) };
      for (const inner of child.children) add(inner, own, link);
    }
  };

  return {
    add,
    take() {
      const runs = { content: writer.runs, footnotes, boxes: [] };
      writer = createInlineWriter();
      footnotes = [];
      return runs;
    },
  };
}

/** The number Word has counted, which it writes before the words. */
export function isIgnored(element: XmlElement): boolean {
  return (
    /ignore/.test(styleOf(element, 'mso-list')) ||
    /^(script|style|title|template|noscript)$/.test(element.name)
  );
}
