import { readRichText } from '@fortschrift/documents/rich-text';
import type { RichText } from '@fortschrift/domain/rich-text';
import { plainText } from '@fortschrift/domain/rich-text';
import { longEditorWords } from '@fortschrift/i18n/de/long-editor';
import { getSchema } from '@tiptap/core';
import { EditorState, type Transaction } from '@tiptap/pm/state';
import { initProseMirrorDoc, updateYFragment } from '@tiptap/y-tiptap';
import * as Y from 'yjs';
import { writeLetters } from '../exact-place.ts';
import { withoutEndless } from './endless.ts';
import { longTextSchema } from './schema.ts';
import type { accept } from './settle.ts';
import { asChange, asSuggestion, writesIntoSuggestion } from './suggest.ts';
import { suggestionsIn } from './suggestion-list.ts';

/** The schema of long texts, with the words people read. */
export const schema = getSchema(
  longTextSchema({ said: (text) => text, open: () => undefined }, longEditorWords.suggestion),
);

/** An editor without a screen: the same document, schema and binding of shared text as in the browser. */
export class Desk {
  readonly shared = new Y.Doc();
  readonly author: { readonly id: string; readonly name: string };
  #count = 0;

  constructor(name: string, client: number) {
    this.author = { id: name, name };
    this.shared.clientID = client;
  }

  get fragment(): Y.XmlFragment {
    return this.shared.getXmlFragment('body');
  }

  /** What this device shows, and what the binding knows of it. */
  get shown() {
    const { doc, meta } = initProseMirrorDoc(this.fragment, schema);
    return { doc: withoutEndless(EditorState.create({ doc }).tr, this.fragment).doc, meta };
  }

  /** The text as a version would freeze it. */
  get text(): RichText {
    return readRichText(this.fragment);
  }

  get frozen(): string {
    return plainText(this.text);
  }

  /** A change of this person; false where it was refused. */
  change(make: (tr: Transaction, size: number) => Transaction, suggests: boolean): boolean {
    const { doc, meta } = this.shown;
    const state = EditorState.create({ doc });
    const wanted = make(state.tr, doc.content.size);
    const stamp = { author: this.author, id: `${this.author.id}${++this.#count}`, at: this.#count };
    const made =
      suggests || writesIntoSuggestion(wanted) ? asSuggestion(state, wanted, stamp) : asChange(wanted);
    if (made === null) return false;
    writeLetters(this.fragment, [made]);
    updateYFragment(this.shared, this.fragment, state.apply(made).doc, meta);
    return true;
  }

  /** Accepts or rejects whatever is open. */
  settle(how: typeof accept): void {
    const { doc, meta } = this.shown;
    const state = EditorState.create({ doc });
    updateYFragment(this.shared, this.fragment, state.apply(how(state.tr, suggestionsIn(doc))).doc, meta);
  }

  /** What is open, as this device lists it. */
  get suggestions() {
    return suggestionsIn(this.shown.doc);
  }

  /** All letters, whatever is suggested for them. */
  get words(): string {
    return initProseMirrorDoc(this.fragment, schema).doc.textContent;
  }
}

/** Both tell each other everything. */
export function meet(...desks: readonly Desk[]): void {
  const updates = desks.map(({ shared }) => Y.encodeStateAsUpdate(shared));
  for (const { shared } of desks) for (const update of updates) Y.applyUpdate(shared, update);
}

/** Two people with the same paragraphs before them. */
export function twoDesks(...paragraphs: readonly string[]): readonly [Desk, Desk] {
  const anna = new Desk('Anna', 1);
  const bert = new Desk('Bert', 2);
  for (const [index, words] of paragraphs.entries()) {
    const element = new Y.XmlElement('paragraph');
    element.insert(0, [new Y.XmlText(words)]);
    anna.fragment.insert(index, [element]);
  }
  meet(anna, bert);
  return [anna, bert];
}

/** Whole numbers below a limit, the same row for the same seed (linear congruence, Numerical Recipes). */
export function numbersFrom(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}
