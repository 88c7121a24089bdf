import { officeWords } from '@fortschrift/i18n/export/office-words';
import { htmlStyle, hueClass } from './html-style.ts';
import { isRightToLeft } from './language-tag.ts';
import type { PrintBlock, PrintDocument, PrintLogo, SectionBlock, TableBlock } from './print-document.ts';
import type { PrintLine, PrintRun, TextBlock, TextTable } from './text-block.ts';
import { notesOf } from './text-notes.ts';
import { type Attributes, element, escapeXml } from './xml.ts';

/**
 * A document -> one HTML page that needs nothing else: no script, no address it would load. It forbids both itself
 * (Content-Security-Policy), whatever stands in it. Well-formed XML as well. Never fails.
 */
export function htmlPage(document: PrintDocument): string {
  const hues = document.blocks.flatMap((block) => ('hue' in block ? [block.hue] : []));
  const { colour = null, logo = null } = document.letterhead ?? {};
  const style = htmlStyle([...new Set(hues)], document.landscape === true, colour);
  const title = escapeXml(document.title);
  const head = [
    '<meta charset="utf-8"/>',
    '<meta name="viewport" content="width=device-width, initial-scale=1"/>',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'${logo ? '; img-src data:' : ''}"/>`,
    element('meta', { name: 'description', content: document.description }),
    element('meta', { name: 'author', content: document.author }),
    `<title>${title}</title>`,
    `<style>${style}</style>`,
  ].join('');
  const { above, title: big, below } = document.front;
  const header = element(
    'header',
    {},
    (logo ? logoXml(logo) : '') +
      lineXml('p', above, { class: 'above' }) +
      lineXml('h1', big) +
      below.map((line) => lineXml('p', line, { class: 'below' })).join(''),
  );
  const contents = contentsXml(document);
  const main = element('main', {}, htmlFragment(document, 2));
  const footer = element('footer', {}, `<p>${escapeXml(document.running.foot)}</p>`);
  return `<!DOCTYPE html>\n<html lang="de"><head>${head}</head><body>${header}${contents}${main}${footer}</body></html>\n`;
}

/**
 * The blocks of a document as HTML for a page that has a heading, a style and a language (German) of its own: no
 * script, no `style` attributes, ids on every section.
 * @param topLevel level of the highest headings, 1 to 3; levels below 6 are 6
 */
export function htmlFragment(document: PrintDocument, topLevel: 1 | 2 | 3): string {
  const words = document.blocks.map((block) => blockXml(block, topLevel - 1)).join('\n');
  const ids = notesOf(document.blocks).map(({ id }) => id);
  return numbered(words, ids) + notesXml(document);
}

/** Lies in the page itself, which loads nothing. */
function logoXml({ bytes, alt, width, height }: PrintLogo): string {
  const src = `data:image/png;base64,${Buffer.from(bytes).toString('base64')}`;
  const pixels = (millimetres: number): string => String(Math.round((millimetres * 96) / 25.4));
  return element('img', { class: 'logo', src, alt, width: pixels(width), height: pixels(height) });
}

function contentsXml({ contents, blocks }: PrintDocument): string {
  const sections = blocks.filter(
    (block): block is SectionBlock => block.kind === 'section' && block.level <= contents.depth,
  );
  const entries = sections.map(({ level, anchor, number, line }) =>
    element(
      'li',
      { class: `level-${level}` },
      element('a', { href: `#${anchor}` }, `${numberXml(number)}${runsXml(line, false)}`),
    ),
  );
  if (entries.length === 0) return '';
  return element(
    'nav',
    { 'aria-labelledby': 'contents' },
    `<h2 id="contents">${escapeXml(contents.title)}</h2>${element('ol', {}, entries.join(''))}`,
  );
}

function blockXml(block: PrintBlock, shift: number): string {
  switch (block.kind) {
    case 'section':
      return element(
        `h${Math.min(6, block.level + shift)}`,
        { id: block.anchor, class: hueClass(block.hue), ...directionOfLine(block.line) },
        numberXml(block.number) + runsXml(block.line),
      );
    case 'note':
      return lineXml('p', block.line, { class: `${block.look} ${hueClass(block.hue)}` });
    case 'table':
      return tableXml(block, shift);
    default:
      return textXml(block, shift);
  }
}

function textXml(block: TextBlock, shift: number): string {
  switch (block.kind) {
    case 'paragraph':
      return lineXml('p', block);
    case 'heading':
      return lineXml(`h${Math.min(6, block.level + shift)}`, block);
    case 'quote':
      return element('blockquote', {}, block.blocks.map((inner) => textXml(inner, shift)).join(''));
    case 'grid':
      return gridXml(block, shift);
    case 'list': {
      const items = block.items.map((item) =>
        element('li', {}, item.map((inner) => textXml(inner, shift)).join('')),
      );
      return element(block.ordered ? 'ol' : 'ul', block.dir === 'rtl' ? { dir: 'rtl' } : {}, items.join(''));
    }
  }
}

function gridXml({ head, rows, ends, share }: TextTable, shift: number): string {
  const lines = rows.map((row, at) => {
    const cells = row.map((blocks, index) => {
      const words = blocks.map((block) => textXml(block, shift)).join('');
      const side: Attributes = ends[index] ? { class: 'end' } : {};
      if (head.row && at === 0) return element('th', { scope: 'col', ...side }, words || ' ');
      return head.column && index === 0
        ? element('th', { scope: 'row' }, words || ' ')
        : element('td', side, words || ' ');
    });
    return `<tr>${cells.join('')}</tr>`;
  });
  const body = head.row ? lines.slice(1) : lines;
  const top = head.row ? `<thead>${lines[0] ?? ''}</thead>` : '';
  return element('table', share < 100 ? { class: 'narrow' } : {}, `${top}<tbody>${body.join('')}</tbody>`);
}

const noteSign = (id: number): string => `<sup id="at-note-${id}"><a href="#note-${id}"><note/></a></sup>`;

/** Gives the signs of footnotes their numbers: the order they stand in is known once all is written. */
function numbered(words: string, ids: readonly number[]): string {
  const numbers = new Map(ids.map((id, place) => [String(id), String(place + 1)]));
  // What people write is escaped: nobody else writes an element of that name.
  return words.replace(/(#note-(\d+)">)<note\/>/g, (_, link, id) => link + (numbers.get(id) ?? ''));
}

function notesXml({ blocks }: PrintDocument): string {
  const notes = notesOf(blocks);
  if (notes.length === 0) return '';
  const items = notes.map(({ id, note }) =>
    element(
      'li',
      { id: `note-${id}` },
      `${runsXml(note)} <a href="#at-note-${id}">${escapeXml(officeWords.noteBack)}</a>`,
    ),
  );
  return element(
    'section',
    { class: 'notes', 'aria-label': officeWords.notes },
    element('ol', {}, items.join('')),
  );
}

/** In a frame that scrolls by itself, so that a wide table never makes the page wide. */
function tableXml(table: TableBlock, shift: number): string {
  const side = (index: number): Attributes => (table.columns[index]?.end ? { class: 'end' } : {});
  const head = table.columns
    .map(({ title }, index) => element('th', { scope: 'col', ...side(index) }, escapeXml(title)))
    .join('');
  const rows = table.rows.map((row) => {
    const cells = row.map((blocks, index) => {
      const words = blocks.map((block) => textXml(block, shift)).join('');
      return table.rowHeads && index === 0
        ? element('th', { scope: 'row' }, words)
        : words === ''
          ? '<td></td>'
          : element('td', side(index), words);
    });
    return `<tr>${cells.join('')}</tr>`;
  });
  const caption = `<caption>${escapeXml(table.name)}</caption>`;
  return `<table>${caption}<thead><tr>${head}</tr></thead><tbody>${rows.join('')}</tbody></table>`;
}

function lineXml(name: string, line: PrintLine, attributes: Attributes = {}): string {
  const words = runsXml(line);
  const all = { ...attributes, ...directionOfLine(line) };
  return words === '' ? `${element(name, all, ' ')}` : element(name, all, words);
}

function directionOfLine(line: PrintLine): Attributes {
  return line.dir === 'rtl' ? { dir: 'rtl' } : {};
}

function numberXml(number: string): string {
  return number === '' ? '' : `<span class="number">${escapeXml(number)}</span> `;
}

function runsXml(line: PrintLine, links = true): string {
  return line.runs.map((run) => runXml(run, links)).join('');
}

function runXml(run: PrintRun, links: boolean): string {
  if (run.t === null) return 'note' in run ? noteSign(run.id) : '<br/>';
  let words = escapeXml(run.t);
  if (run.marks.includes('s')) words = `<s>${words}</s>`;
  if (run.marks.includes('u')) words = `<u>${words}</u>`;
  if (run.marks.includes('i')) words = `<em>${words}</em>`;
  if (run.marks.includes('b')) words = `<strong>${words}</strong>`;
  if (run.lang !== null)
    words = element('span', { lang: run.lang, dir: isRightToLeft(run.lang) ? 'rtl' : null }, words);
  return run.href === null || !links
    ? words
    : element('a', { href: run.href, rel: run.href.startsWith('#') ? null : 'noreferrer' }, words);
}
