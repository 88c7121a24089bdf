import {
  BuilderElement,
  FileChild,
  InternalHyperlink,
  Paragraph,
  SimpleField,
  Tab,
  TabStopType,
  TextRun,
  type XmlComponent,
} from 'docx';
import { bookmarkName, docxRuns } from './docx-text.ts';
import { textHeight, textWidth } from './docx-width.ts';
import { type ContentsEntry, contentsEntries } from './office-pages.ts';
import type { PrintDocument } from './print-document.ts';
import { joinLines } from './print-text.ts';

/**
 * The table of contents as Word keeps its own: a TOC field in a content control of its gallery, each entry a link with
 * the page of its place. The library would list headings inside texts too, and leave the pages out: Word works them out
 * when it opens the file, LibreOffice shows what stands there.
 */
export function docxContents(document: PrintDocument): FileChild {
  const { title, depth } = document.contents;
  const width = textWidth(document);
  const entries = contentsEntries(document, { width: width / 20, height: textHeight(document) / 20 });
  const begin = [mark('begin'), instruction(`TOC \\h \\o "1-${depth}"`), mark('separate')];
  const paragraphs = (entries.length === 0 ? [null] : entries).map((entry, index, all) => {
    const paragraph = new Paragraph({
      style: `TOC${entry?.section.level ?? 1}`,
      tabStops: [{ type: TabStopType.RIGHT, position: width }],
    });
    if (index === 0) for (const part of begin) paragraph.addChildElement(part);
    if (entry) paragraph.addChildElement(linkOf(entry));
    if (index === all.length - 1) paragraph.addChildElement(mark('end'));
    return paragraph;
  });
  return new Control(title, paragraphs);
}

class Control extends FileChild {
  constructor(title: string, content: readonly XmlComponent[]) {
    super('w:sdt');
    const gallery = valued('w:docPartGallery', 'Table of Contents');
    const part = new BuilderElement({
      name: 'w:docPartObj',
      children: [gallery, new BuilderElement({ name: 'w:docPartUnique' })],
    });
    this.addChildElement(new BuilderElement({ name: 'w:sdtPr', children: [valued('w:alias', title), part] }));
    this.addChildElement(new BuilderElement({ name: 'w:sdtContent', children: content }));
  }
}

function linkOf({ section: { number, line, anchor }, page }: ContentsEntry): InternalHyperlink {
  const name = bookmarkName(anchor);
  const words = number === '' ? line : joinLines(numberLine(number), line);
  return new InternalHyperlink({
    anchor: name,
    children: [
      ...docxRuns(words),
      new TextRun({ children: [new Tab()] }),
      new SimpleField(`PAGEREF ${name} \\h`, String(page)),
    ],
  });
}

function numberLine(number: string) {
  return { dir: 'ltr', runs: [{ t: `${number} `, lang: null, marks: '', href: null }] } as const;
}

function valued(name: string, value: string): XmlComponent {
  return new BuilderElement({ name, attributes: { value: { key: 'w:val', value } } });
}

function mark(type: 'begin' | 'separate' | 'end'): XmlComponent {
  const attributes = { type: { key: 'w:fldCharType', value: type } };
  return run(new BuilderElement({ name: 'w:fldChar', attributes }));
}

function instruction(words: string): XmlComponent {
  const attributes = { space: { key: 'xml:space', value: 'preserve' } };
  const text = new BuilderElement({ name: 'w:instrText', attributes });
  text.addChildElement(words);
  return run(text);
}

function run(child: XmlComponent): XmlComponent {
  return new BuilderElement({ name: 'w:r', children: [child] });
}
