import type { XmlElement } from './xml-tree.ts';
import { elements, textOf } from './xml-tree.ts';

/** Footnotes of a text that was copied, as Word, LibreOffice and web pages write them. */
export type HtmlNotes = {
  /** The elements a call leads to; none where the link is no call of a note. */
  called(link: XmlElement): readonly XmlElement[];
  /** Whether an element is the text of a note, and no part of the document. */
  isNote(element: XmlElement): boolean;
  /** Whether a link in a note only leads back to its call. */
  isBack(link: XmlElement): boolean;
};

const names = /^#?(?:_?(?:ftn|edn)\d|sd(?:foot|end)note\d|(?:fn|footnote|fussnote|cite_note)[-_:]?\d)/i;
const back = /^#_?(?:ftnref|ednref|sd(?:foot|end)note\d+anc|fnref|footnote-?ref|cite_ref)/i;

/** Finds the notes below an element, once. */
export function findNotes(root: XmlElement): HtmlNotes {
  const notes = new Map<string, XmlElement>();
  const isNote = new Set<XmlElement>();
  const walk = (element: XmlElement): void => {
    for (const child of elements(element)) {
      const key = keyOf(child.attributes.get('id') ?? child.attributes.get('name') ?? '');
      if (/^(div|li|p|dd|aside)$/.test(child.name) && key !== '' && !notes.has(key)) {
        notes.set(key, child);
        isNote.add(child);
      } else walk(child);
    }
  };
  walk(root);
  return {
    isNote: (element) => isNote.has(element),
    isBack: (link) => back.test(link.attributes.get('href') ?? ''),
    called(link) {
      const href = link.attributes.get('href') ?? '';
      const key = href.startsWith('#') && !back.test(href) ? keyOf(href.slice(1)) : '';
      const sign = textOf(link).replace(/[[\]()\s]/g, '');
      const note = key !== '' && sign.length <= 4 ? notes.get(key) : undefined;
      return note ? [note] : [];
    },
  };
}

/** "sdfootnote1", "sdfootnote1sym" and "_ftn1" without what sets the note apart from its call; empty for any other name. */
function keyOf(name: string): string {
  return names.test(name) && !/(?:anc|ref)$/i.test(name) ? name.toLowerCase().replace(/^_|sym$/g, '') : '';
}
