import { type Failure, failure } from '@fortschrift/domain/failure';
import { failed, ok, type Result } from '@fortschrift/domain/result';
import { characterNamed } from './html-characters.ts';
import { xmlLimits } from './limits.ts';
import type { XmlElement } from './xml-tree.ts';

type Growing = XmlElement & {
  readonly attributes: Map<string, string>;
  readonly children: (XmlElement | string)[];
};

const empty = new Set('area base br col embed hr img input link meta param source track wbr'.split(' '));
/** What stands in these is no text of the document: it is passed over up to the end tag, unread. */
const dropped = new Set(
  'script style template title noscript iframe object svg math textarea select xmp noembed noframes applet audio video canvas'.split(
    ' ',
  ),
);
const blocks = new Set(
  'address article aside blockquote center details dd dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr li main menu nav ol p pre section summary table ul'.split(
    ' ',
  ),
);
/** The end of these is left out by many writers: what begins another one ends them, within the given element. */
const ends: { readonly [name: string]: { readonly closes: RegExp; readonly within: RegExp } } = {
  li: { closes: /^li$/, within: /^(ul|ol|menu|dir)$/ },
  dt: { closes: /^d[td]$/, within: /^dl$/ },
  dd: { closes: /^d[td]$/, within: /^dl$/ },
  tr: { closes: /^(tr|td|th|caption|colgroup)$/, within: /^table$/ },
  td: { closes: /^t[dh]$/, within: /^(table|tr)$/ },
  th: { closes: /^t[dh]$/, within: /^(table|tr)$/ },
  thead: { closes: /^(thead|tbody|tfoot|tr|td|th|caption|colgroup)$/, within: /^table$/ },
  tbody: { closes: /^(thead|tbody|tfoot|tr|td|th|caption|colgroup)$/, within: /^table$/ },
  tfoot: { closes: /^(thead|tbody|tfoot|tr|td|th|caption|colgroup)$/, within: /^table$/ },
};
const kept = /^(style|class|href|id|name|colspan|rowspan|start|type|value|align|dir|lang|alt|title|hidden)$/;
const attributeMax = 4000;

const opening = /<(\/?)([a-z][a-z0-9:-]*)/iy;
const attribute = /[\s/]*([^\s"'<>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`]+)))?/y;

/**
 * Foreign HTML as programs put it on the clipboard -> its elements, names in lower case. Nothing in it is carried out or
 * fetched: scripts, styles and frames are passed over, of the attributes only those that say something about the text are
 * kept. Missing end tags are borne as browsers do; what cannot be HTML is text. Linear in its length. Fails with
 * `fileSuspicious` when it is nested deeper than 200 elements, `fileTooLarge` above 500,000 elements. Never throws.
 */
export function readHtml(html: string): Result<XmlElement, Failure> {
  const root: Growing = { name: 'html', attributes: new Map(), children: [] };
  const open: Growing[] = [root];
  let count = 0;
  let at = 0;

  const text = (words: string): void => {
    if (words !== '') open.at(-1)?.children.push(characterNamed(words));
  };
  const closeWithin = (closes: RegExp, within: RegExp): void => {
    for (let depth = open.length - 1; depth > 0; depth--) {
      const name = open[depth]?.name ?? '';
      if (within.test(name)) return;
      if (closes.test(name)) open.length = depth;
    }
  };
  const end = (name: string): void => {
    // A cell is never left by an end tag of something around its table.
    for (let depth = open.length - 1; depth > 0; depth--) {
      const one = open[depth]?.name ?? '';
      if (one === name) {
        open.length = depth;
        return;
      }
      if (/^t[dh]$/.test(one) && !/^(t[dhr]|table|tbody|thead|tfoot)$/.test(name)) return;
    }
  };

  while (at < html.length) {
    const sign = html.indexOf('<', at);
    if (sign < 0) break;
    text(html.slice(at, sign));
    at = sign;
    if (html.startsWith('<!--', at)) {
      const close = html.indexOf('-->', at + 4);
      at = close < 0 ? html.length : close + 3;
      continue;
    }
    if (/[!?]/.test(html[at + 1] ?? '')) {
      const close = html.indexOf('>', at);
      at = close < 0 ? html.length : close + 1;
      continue;
    }
    opening.lastIndex = at;
    const tag = opening.exec(html);
    if (!tag) {
      text('<');
      at += 1;
      continue;
    }
    const name = (tag[2] ?? '').toLowerCase();
    const attributes = new Map<string, string>();
    at = readAttributes(html, opening.lastIndex, tag[1] === '/' ? null : attributes);
    const closed = html[at - 2] === '/';
    if (tag[1] === '/') {
      if (name === 'br') open.at(-1)?.children.push({ name, attributes, children: [] });
      else end(name);
      continue;
    }
    if (dropped.has(name)) {
      const element: Growing = { name, attributes, children: [] };
      open.at(-1)?.children.push(element);
      at = closed ? at : afterEnd(html, at, name);
      continue;
    }
    count += 1;
    if (count > xmlLimits.elements) return failed(failure('fileTooLarge', { limit: xmlLimits.elements }));
    if (name === 'html' || name === 'body' || name === 'head') continue;
    if (blocks.has(name)) closeWithin(/^p$/, /^(t[dh]|table|div|li|section|article|blockquote)$/);
    const rule = ends[name];
    if (rule) closeWithin(rule.closes, rule.within);
    const element: Growing = { name, attributes, children: [] };
    open.at(-1)?.children.push(element);
    if (empty.has(name) || closed) continue;
    open.push(element);
    if (open.length > xmlLimits.depth) return failed(failure('fileSuspicious'));
  }
  text(html.slice(at));
  return ok(root);
}

/** Reads attributes into a map, or past them with null; gives the place behind the tag. */
function readAttributes(html: string, from: number, into: Map<string, string> | null): number {
  let at = from;
  for (;;) {
    attribute.lastIndex = at;
    const found = attribute.exec(html);
    if (found) {
      const name = (found[1] ?? '').toLowerCase();
      const value = found[2] ?? found[3] ?? found[4] ?? '';
      if (into && kept.test(name) && !into.has(name))
        into.set(name, characterNamed(value.slice(0, attributeMax)));
      at = attribute.lastIndex;
      continue;
    }
    const sign = /[>"'<=`]/g;
    sign.lastIndex = at;
    const next = sign.exec(html);
    if (!next) return html.length;
    if (next[0] === '>') return next.index + 1;
    // A tag that never ended: the next one begins.
    if (next[0] === '<') return next.index;
    at = next.index + 1;
  }
}

function afterEnd(html: string, from: number, name: string): number {
  const close = new RegExp(`</${name}[\\s/>]`, 'gi');
  close.lastIndex = from;
  const found = close.exec(html);
  if (!found) return html.length;
  const end = html.indexOf('>', found.index);
  return end < 0 ? html.length : end + 1;
}
