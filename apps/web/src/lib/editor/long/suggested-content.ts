import { Fragment, type Mark, type Node, type Schema, Slice } from '@tiptap/pm/model';
import { breakSign, isBreak, type WordsOf } from './suggestion-marks.ts';

const suggesting: ReadonlySet<string> = new Set(['insertion', 'deletion', 'sign', 'restyle']);

/** Whether a mark is a suggestion. */
export function isSuggestion(mark: Mark): boolean {
  return suggesting.has(mark.type.name);
}

/** Whether words with a mark are there only as long as it is open: an insertion, or the sign for one. */
export function isAddition(mark: Mark): boolean {
  return mark.type.name === 'insertion' || mark.type.name === 'sign';
}

/** A suggestion's mark in a schema; throws where the schema has none, which is a bug. */
export function suggestionOn(
  schema: Schema,
  name: 'insertion' | 'deletion' | 'sign' | 'restyle',
  attrs: { readonly [key: string]: unknown },
): Mark {
  const type = schema.marks[name];
  if (!type) throw new Error(`the schema has no ${name}`);
  return type.create(attrs);
}

/** A piece of what would be inserted: words with their looks, a paragraph's end, or what a sign stands for. */
export type Piece =
  | { readonly text: string; readonly marks: readonly Mark[]; readonly of: WordsOf }
  | { readonly sign: 'shape' | 'footnote'; readonly to: string };

/**
 * What is to be inserted as words, ends of paragraphs and signs, without suggestions of others; tables lose their shape.
 * @param here what the paragraph it goes into is, as `shapeOf` calls it: only what is different needs a sign
 */
export function flatten({ content, openStart }: Slice, here: string): readonly Piece[] {
  const pieces: Piece[] = [];
  let blocks = 0;
  const walk = (nodes: Fragment, around: { readonly list: string; readonly deep: number; quoted: boolean }) =>
    nodes.forEach((node) => {
      const { name } = node.type;
      if (node.isTextblock) {
        const first = blocks++ === 0;
        if (!first) pieces.push({ text: breakSign, marks: [], of: 'break' });
        const shape = shapeIn(node, around);
        if (shape !== here && !(first && openStart > 0)) pieces.push({ sign: 'shape', to: shape });
        node.forEach((inline) => {
          pieces.push(...pieceOf(inline));
        });
      } else if (node.isInline) pieces.push(...pieceOf(node));
      else if (name === 'bulletList' || name === 'orderedList')
        walk(node.content, { ...around, list: name, deep: around.deep + 1 });
      else walk(node.content, { ...around, quoted: around.quoted || name === 'blockquote' });
    });
  // Parts of a list that was cut open go into the list that is there.
  const [, list = '', deep = '0'] = /^(\D+List)(\d+)$/.exec(here) ?? [];
  const isItems = content.firstChild?.type.name === 'listItem';
  walk(content, {
    list: isItems ? list : '',
    deep: isItems ? Number(deep) : 0,
    quoted: here === 'blockquote',
  });
  return pieces;
}

function shapeIn({ type, attrs }: Node, around: { list: string; deep: number; quoted: boolean }): string {
  if (around.deep > 0) return `${around.list}${around.deep}`;
  if (type.name === 'heading') return `heading${attrs['level'] === 4 ? 4 : 3}`;
  return around.quoted ? 'blockquote' : 'paragraph';
}

function pieceOf(node: Node): Piece[] {
  if (node.isText) {
    if (node.marks.some(({ type }) => type.name === 'sign')) return [];
    // A copied break comes as its sign; it is one again.
    const marks = node.marks.filter((mark) => !isSuggestion(mark));
    const ends = node.marks.some((mark) => isSuggestion(mark) && isBreak(mark.attrs['of']));
    return [{ text: node.text ?? '', marks, of: ends ? 'break' : 'text' }];
  }
  if (node.type.name === 'hardBreak') return [{ text: breakSign, marks: [], of: 'break' }];
  return node.type.name === 'footnote' ? [{ sign: 'footnote', to: String(node.attrs['text']) }] : [];
}

/** What was copied, without suggestions: words somebody would like to insert are words, signs are gone. */
export function withoutSuggestions(slice: Slice): Slice {
  const isSign = ({ type, attrs }: Mark) =>
    type.name === 'sign' || (type.name !== 'restyle' && isBreak(attrs['of']));
  const plain = (fragment: Fragment): Fragment => {
    const nodes: Node[] = [];
    fragment.forEach((node) => {
      if (node.isText) {
        const own = node.marks.filter(isSuggestion);
        if (!own.some(isSign)) nodes.push(node.mark(node.marks.filter((mark) => !own.includes(mark))));
      } else {
        const attrs: { [name: string]: unknown } = { ...node.attrs };
        for (const key of ['inserted', 'struck']) if (key in attrs) attrs[key] = null;
        nodes.push(node.type.create(attrs, plain(node.content), node.marks));
      }
    });
    return Fragment.fromArray(nodes);
  };
  return new Slice(plain(slice.content), slice.openStart, slice.openEnd);
}
