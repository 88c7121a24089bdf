import { wordsOf } from './pasted-element.ts';

/** The sign of a note and the place of its words, as LibreOffice and Word write them. */
const signs = 'a.sdfootnoteanc, a.sdendnoteanc, a[href^="#_ftn"], a[href^="#_edn"]';
/** The sign at the note itself, which leads back. */
const back = 'a.sdfootnotesym, a.sdendnotesym, a[href^="#_ftnref"], a[href^="#_ednref"]';

/** Puts the words of foot- and endnotes where their signs stand, and takes the notes away. */
export function takeFootnotes(body: Element): void {
  const taken = new Set<Element>();
  for (const sign of body.querySelectorAll(signs)) {
    if (sign.matches(back)) continue;
    const note = noteOf(body, sign.getAttribute('href') ?? '');
    if (!note) continue;
    for (const own of note.querySelectorAll(back)) own.remove();
    taken.add(note);
    const made = body.ownerDocument.createElement('sup');
    made.dataset['footnote'] = wordsOf(note);
    sign.replaceWith(made);
  }
  for (const note of taken) note.remove();
  // Word's line above the notes.
  for (const list of body.querySelectorAll(
    '[style*="mso-element:footnote-list"], [style*="mso-element:endnote-list"]',
  ))
    list.remove();
}

function noteOf(body: Element, href: string): Element | null {
  // "#sdfootnote1sym" -> "sdfootnote1", "#_ftn1" -> "ftn1"
  const id = /^#_?(sd(?:foot|end)note\d+|ftn\d+|edn\d+)(?:sym)?$/.exec(href)?.[1];
  return id === undefined ? null : body.querySelector(`div#${id}`);
}
