import { stampText } from '@fortschrift/domain/suggestion-stamp';
import type { Mark, Node } from '@tiptap/pm/model';
import type { Transaction } from '@tiptap/pm/state';
import { removePart } from './settle-part.ts';
import { suggestionOn } from './suggested-content.ts';
import { insertedBy, partOf, struckBy } from './suggested-node.ts';
import { type Author, breakSign, isBreak } from './suggestion-marks.ts';
import { cellAt } from './table-place.ts';
import { remembered } from './unheard.ts';

/** What a suggestion carries: its id, whose it is and since when. */
export type Attrs = {
  readonly id: string;
  readonly author: string;
  readonly name: string;
  readonly at: number;
};

type Act =
  | { readonly do: 'mark' | 'sign'; readonly from: number; readonly to: number; readonly mark: Mark }
  | { readonly do: 'delete' | 'remove' | 'strike'; readonly from: number; readonly to: number };

/**
 * Marks what stands between two places as deleted; what the author suggested to insert is really taken away.
 * @returns how many steps the transaction had before, or `nothing` when there was nothing that could be marked
 */
export function markDeleted(
  tr: Transaction,
  from: number,
  to: number,
  attrs: Attrs,
  author: Author,
): number | 'nothing' {
  if (from === to) return 'nothing';
  const { doc } = tr;
  const { schema } = doc.type;
  const acts: Act[] = [];
  let touched = false;
  let open: { readonly end: number; readonly block: Node } | null = null;
  doc.nodesBetween(from, to, (node, at) => {
    const end = at + node.nodeSize;
    const isWhole = from <= at && end <= to;
    if (partOf(node) && isWhole) {
      touched = true;
      if (insertedBy(node)?.author === author.id) acts.push({ do: 'remove', from: at, to: end });
      else if (!struckBy(node)) acts.push({ do: 'strike', from: at, to: end });
      if (!node.isLeaf) open = null;
      return false;
    }
    if (node.isTextblock) {
      if (open !== null && joinable(doc, open.end, at + 1)) {
        touched = true;
        if (!endsWithDeletedBreak(open.block)) {
          const mark = suggestionOn(schema, 'deletion', { ...attrs, of: 'break' });
          acts.push({ do: 'sign', from: open.end, to: open.end, mark });
        }
      }
      open = { end: at + 1 + node.content.size, block: node };
      return true;
    }
    if (!node.isText) return true;
    touched = true;
    const range = { from: Math.max(from, at), to: Math.min(to, end) };
    const struck = node.textBetween(range.from - at, range.to - at);
    const act = onWords(node, author, (of) =>
      suggestionOn(schema, 'deletion', { ...attrs, of, words: of === 'text' ? remembered(struck) : '' }),
    );
    if (act) acts.push(act === 'delete' ? { do: act, ...range } : { do: 'mark', ...range, mark: act });
    return false;
  });
  if (!touched) return 'nothing';
  const before = tr.steps.length;
  // From the end, so that the places before stay what they are.
  for (const act of acts.toSorted((a, b) => b.from - a.from)) carryOut(tr, act, attrs);
  return before;
}

/** What striking does to words: they go, they are marked, or nothing is to be done. */
function onWords(
  { marks }: Node,
  author: Author,
  deletion: (of: 'text' | 'inserted') => Mark,
): Mark | 'delete' | null {
  const sign = marks.find(({ type }) => type.name === 'sign');
  if (sign?.attrs['author'] === author.id) return 'delete';
  // What is to become of a paragraph is nothing one could strike.
  if (sign && sign.attrs['of'] !== 'footnote') return null;
  if (marks.some(({ type }) => type.name === 'deletion')) return null;
  const insertion = sign ?? innermost(marks);
  if (insertion?.attrs['author'] === author.id) return 'delete';
  return deletion(insertion ? 'inserted' : 'text');
}

function carryOut(tr: Transaction, act: Act, attrs: Attrs): void {
  if (act.do === 'sign') tr.insert(act.from, tr.doc.type.schema.text(breakSign, [act.mark]));
  else if (act.do === 'mark') tr.addMark(act.from, act.to, act.mark);
  else if (act.do === 'remove') removePart(tr, act.from);
  else if (act.do === 'strike') tr.setNodeAttribute(act.from, 'struck', stampText(attrs));
  else tr.delete(act.from, act.to);
}

/** Whose words an insertion inside of another's is: the inner one's. */
export function innermost(marks: readonly Mark[]): Mark | undefined {
  const insertions = marks.filter((mark) => mark.type.name === 'insertion');
  return insertions.find((mark) => String(mark.attrs['of']).startsWith('inserted')) ?? insertions[0];
}

/** Two paragraphs can become one unless a cell of a table stands between them. */
function joinable(doc: Node, end: number, start: number): boolean {
  const from = cellAt(doc.resolve(end));
  const to = cellAt(doc.resolve(start));
  return from?.start === to?.start;
}

function endsWithDeletedBreak(block: Node): boolean {
  return (
    block.lastChild?.marks.some((mark) => mark.type.name === 'deletion' && isBreak(mark.attrs['of'])) === true
  );
}
