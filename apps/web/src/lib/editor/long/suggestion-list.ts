import { isSigns, withoutSigns } from '@fortschrift/domain/suggestion-stamp';
import type { Mark, Node } from '@tiptap/pm/model';
import { insertedBy, partOf, struckBy } from './suggested-node.ts';
import { isBreak, type SuggestionOf, styles } from './suggestion-marks.ts';
import { withoutUnheard } from './unheard.ts';

/** A passage one suggestion is about; positions in the document. */
export type Passage = {
  /** Comes, goes, or is there and becomes something else. */
  readonly kind: 'insertion' | 'deletion' | 'change';
  readonly of: SuggestionOf;
  /** The shape a paragraph is to have, the address of a link, the language of words, a footnote's text; else empty. */
  readonly to: string;
  readonly from: number;
  /** Behind it. */
  readonly until: number;
  readonly text: string;
};

/** A suggestion with all its passages in reading order. */
export type Suggestion = {
  readonly id: string;
  readonly author: string;
  readonly name: string;
  /** Unix milliseconds by the clock of whoever suggested. */
  readonly at: number;
  readonly passages: readonly Passage[];
};

type About = Omit<Suggestion, 'passages'>;

/** The open suggestions of a text, in the order their first passage is read. */
export function suggestionsIn(doc: Node): readonly Suggestion[] {
  const found = new Map<string, { about: About; passages: Passage[] }>();
  const add = (about: About, passage: Passage): void => {
    const held = found.get(about.id) ?? { about, passages: [] };
    found.set(about.id, held);
    const last = held.passages.at(-1);
    if (last && goesOn(last, passage))
      held.passages[held.passages.length - 1] = {
        ...last,
        until: passage.until,
        text: last.text + passage.text,
      };
    else held.passages.push(passage);
  };
  doc.descendants((node, at, parent) => {
    const place = { from: at, until: at + node.nodeSize };
    const of = partOf(node);
    if (of) {
      const text = of === 'footnote' ? String(node.attrs['text']) : cellsOf(node);
      const [inserted, struck] = [insertedBy(node), struckBy(node)];
      if (inserted) add(inserted, { kind: 'insertion', of, to: '', ...place, text });
      if (struck) add(struck, { kind: 'deletion', of, to: '', ...place, text });
    }
    for (const mark of node.isText ? node.marks : []) {
      const passage = passageOf(mark, node, parent);
      if (passage) add(aboutOf(mark), { ...passage, ...place });
    }
  });
  return [...found.values()].map(({ about, passages }) => ({ ...about, passages }));
}

function aboutOf({ attrs }: Mark): About {
  return {
    id: String(attrs['id']),
    author: String(attrs['author']),
    name: String(attrs['name']),
    at: Number(attrs['at']),
  };
}

function passageOf(
  { type, attrs }: Mark,
  node: Node,
  parent: Node | null,
): Omit<Passage, 'from' | 'until'> | null {
  const words = node.text ?? '';
  const text = node.marks.some((mark) => mark.type.name === 'sign') ? '' : words;
  const to = String(attrs['to'] ?? '');
  switch (type.name) {
    case 'insertion':
      return { kind: 'insertion', of: ofAttribute(attrs['of'], words), to: '', text };
    case 'deletion': {
      const going = withoutUnheard(String(attrs['words'] ?? ''), text);
      return { kind: 'deletion', of: ofAttribute(attrs['of'], words), to: '', text: going };
    }
    case 'restyle': {
      const style = styles.find((one) => one === attrs['of']);
      return style ? { kind: attrs['on'] === true ? 'insertion' : 'deletion', of: style, to, text } : null;
    }
    case 'sign':
      // On words it has slipped and says nothing.
      if (!isSigns(words)) return null;
      return attrs['of'] === 'footnote'
        ? { kind: 'insertion', of: 'footnote', to, text: to }
        : { kind: 'change', of: 'shape', to, text: withoutSigns(parent?.textContent ?? '') };
    default:
      return null;
  }
}

function goesOn(last: Passage, { kind, of, to, from }: Passage): boolean {
  const isWhole = isBreak(of) || of === 'shape' || of === 'footnote' || of === 'row' || of === 'table';
  return (
    !isWhole &&
    of !== 'column' &&
    last.kind === kind &&
    last.of === of &&
    last.to === to &&
    last.until === from
  );
}

/** The words of a row, column or table, cell by cell. */
function cellsOf(node: Node): string {
  const cells: string[] = [];
  node.descendants((child) => {
    const words = child.isTextblock ? withoutSigns(child.textContent).trim() : '';
    if (words !== '') cells.push(words);
    return !child.isTextblock;
  });
  return cells.join(' · ');
}

/** A mark for a paragraph's end on other words has slipped: it is about the words. */
function ofAttribute(of: unknown, words: string): SuggestionOf {
  if (isBreak(of) && !/^¶+$/.test(words)) return of === 'break' ? 'text' : 'inserted';
  return of === 'break' || of === 'inserted' || of === 'insertedBreak' ? of : 'text';
}
