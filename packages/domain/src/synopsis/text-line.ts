import { canonicalJson } from '../canonical-json.ts';
import type { RichText } from '../rich-text.ts';

/** A paragraph of a long text with the part it plays: what is compared, and how it is shown. */
export type TextLine = {
  readonly look: LineLook;
  /** 3 or 4 for headings, how deep for entries of lists from 1; 0 for the rest. */
  readonly level: number;
  readonly text: string;
  /** What else tells it from another with the same words: bold and the like, where its links lead. */
  readonly format: string;
};

export type LineLook = 'paragraph' | 'heading' | 'bullet' | 'numbered' | 'quote' | 'cell';

type Node = {
  readonly type: string;
  readonly text?: string;
  readonly attrs?: object;
  readonly marks?: readonly object[];
  readonly content?: readonly Node[];
};
type Place = { readonly look: LineLook; readonly level: number };

const parts: { readonly [type: string]: LineLook } = {
  bulletList: 'bullet',
  orderedList: 'numbered',
  blockquote: 'quote',
  table: 'cell',
};

/** A long text -> its paragraphs in reading order, those inside lists, quotes and tables as well; empty ones left out. */
export function linesOf(text: RichText): readonly TextLine[] {
  return text.content.flatMap((block) => lines(block, { look: 'paragraph', level: 0 }));
}

function lines(node: Node, place: Place): readonly TextLine[] {
  const content = node.content ?? [];
  if (node.type === 'heading' || content.some(isInline)) return line(node, content, place);
  const look = parts[node.type];
  const isList = look === 'bullet' || look === 'numbered';
  const inside = look === undefined ? place : { look, level: isList ? place.level + 1 : place.level };
  return content.flatMap((child) => lines(child, inside));
}

function line(node: Node, content: readonly Node[], place: Place): readonly TextLine[] {
  const text = content.map(wordsOf).join('');
  if (text.trim() === '') return [];
  const { attrs } = node;
  const heading = node.type === 'heading';
  const level = attrs && 'level' in attrs && typeof attrs.level === 'number' ? attrs.level : 3;
  return [{ ...(heading ? { look: 'heading', level } : place), text, format: formatOf(content) }];
}

/** Stretches that carry marks, by the letters they cover: the same however the text is cut into nodes. */
function formatOf(content: readonly Node[]): string {
  let at = 0;
  const stretches: { marks: string; from: number; to: number }[] = [];
  for (const inline of content) {
    const { type, marks } = inline;
    const { length } = wordsOf(inline);
    // That the words are a footnote's is format; what the footnote says is compared word by word.
    const said =
      type === 'footnote'
        ? type
        : marks && marks.length > 0
          ? marks.map(canonicalJson).toSorted().join('')
          : '';
    const last = stretches.at(-1);
    if (said !== '' && last?.marks === said && last.to === at) last.to = at + length;
    else if (said !== '') stretches.push({ marks: said, from: at, to: at + length });
    at += length;
  }
  return stretches.map(({ marks, from, to }) => `${from}-${to}${marks}`).join(' ');
}

function isInline(node: Node): boolean {
  return node.type === 'text' || node.type === 'hardBreak' || node.type === 'footnote';
}

/** As plain text has them (rich-text.ts): a footnote in brackets where its number would be. */
function wordsOf(inline: Node): string {
  if (inline.type === 'footnote') {
    const note = inline.attrs && 'text' in inline.attrs ? inline.attrs.text : '';
    return ` [${typeof note === 'string' ? note : ''}]`;
  }
  return inline.text ?? (inline.type === 'hardBreak' ? '\n' : '');
}
