import { levelHeadings } from '../rich-text-schema.ts';
import { rename } from './pasted-element.ts';
import { wordLists } from './pasted-lists.ts';
import { takeFootnotes } from './pasted-notes.ts';
import { plainTables } from './pasted-tables.ts';

/**
 * HTML from the clipboard of an office program -> HTML with what a long text holds: headings, lists (Word writes them
 * as paragraphs), tables without spans, links, footnotes, and the language of passages in another script. Looks,
 * pictures and everything else are left to the schema, which drops them. What this program copied itself stays as it is.
 */
export function cleanPasted(html: string): string {
  if (html.includes('data-pm-slice')) return html;
  const { body } = new DOMParser().parseFromString(levelHeadings(html), 'text/html');
  takeFootnotes(body);
  wordLists(body);
  plainTables(body);
  keepLanguages(body);
  for (const title of body.querySelectorAll('p.MsoTitle, p.MsoSubtitle')) rename(title, 'h3');
  for (const gone of body.querySelectorAll(
    'script, style, meta, link, title, col, colgroup, img, svg, object',
  ))
    gone.remove();
  // Spacing by empty paragraphs, as office programs are used.
  for (const paragraph of body.querySelectorAll('p'))
    if (
      !paragraph.closest('td, th, li') &&
      !/\S/.test(paragraph.textContent ?? '') &&
      !paragraph.querySelector('sup')
    )
      paragraph.remove();
  // Anchors and links into the document they come from lead nowhere here.
  for (const anchor of body.querySelectorAll('a:not([href]), a[href^="#"]'))
    anchor.replaceWith(...anchor.childNodes);
  return body.innerHTML;
}

/**
 * Office programs write a language at every second word, mostly that of the program. It is believed where the letters
 * are of another script than German.
 */
function keepLanguages(body: Element): void {
  for (const element of body.querySelectorAll('[lang]')) {
    const lang = element.getAttribute('lang') ?? '';
    element.removeAttribute('lang');
    if (!/[^\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]/u.test(element.textContent ?? ''))
      continue;
    // "ar-SA" is where the program was made, not what is spoken.
    const language = lang.toLowerCase().split('-')[0] ?? '';
    if (!/^[a-z]{2,3}$/.test(language) || element.querySelector('p, li, td, th, table, ul, ol')) continue;
    const passage = element.ownerDocument.createElement('span');
    passage.lang = language;
    passage.append(...element.childNodes);
    element.append(passage);
  }
}
