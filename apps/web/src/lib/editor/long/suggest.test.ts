import { longEditorWords } from '@fortschrift/i18n/de/long-editor';
import { getSchema } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import { EditorState, TextSelection, type Transaction } from '@tiptap/pm/state';
import { describe, expect, it } from 'vitest';
import { longTextSchema } from './schema.ts';
import { accept, reject } from './settle.ts';
import { asChange, asSuggestion, writesIntoSuggestion } from './suggest.ts';
import { suggestionsIn } from './suggestion-list.ts';

const schema = getSchema(
  longTextSchema({ said: (text) => text, open: () => undefined }, longEditorWords.suggestion),
);
const text = (...paragraphs: readonly string[]) =>
  EditorState.create({
    doc: schema.node(
      'doc',
      null,
      paragraphs.map((words) => schema.node('paragraph', null, words === '' ? [] : [schema.text(words)])),
    ),
  });

const anna = { id: 'anna', name: 'Anna' };
const bert = { id: 'bert', name: 'Bert' };
let count = 0;
const by = (author: typeof anna) => ({ author, id: `s${++count}`, at: 1 });

/** The place before the given words. */
function before(doc: Node, words: string): number {
  let found = -1;
  doc.descendants((node, at) => {
    const index = node.isText ? (node.text ?? '').indexOf(words) : -1;
    if (found < 0 && index >= 0) found = at + index;
  });
  if (found < 0) throw new Error(`no "${words}"`);
  return found;
}

function suggest(
  state: EditorState,
  author: typeof anna,
  change: (tr: Transaction) => Transaction,
): EditorState {
  const made = asSuggestion(state, change(state.tr), by(author));
  if (made === null) throw new Error('refused');
  return state.apply(made);
}
const type = (state: EditorState, author: typeof anna, at: number, words: string) =>
  suggest(state, author, (tr) => tr.insertText(words, at));
const strike = (state: EditorState, author: typeof anna, words: string) => {
  const from = before(state.doc, words);
  return suggest(state, author, (tr) => tr.delete(from, from + words.length));
};

/** Every stretch with a sign for what it is: +inserted+, -deleted-. */
function shown(doc: Node): string {
  const lines: string[] = [];
  doc.forEach((block) => {
    let line = '';
    block.descendants((node) => {
      const signs = node.marks.map(({ type: { name } }) => (name === 'insertion' ? '+' : '-')).join('');
      if (node.isText) line += `${signs}${node.text}${signs}`;
    });
    lines.push(line);
  });
  return lines.join('|');
}
const accepted = (state: EditorState) => shown(accept(state.tr, suggestionsIn(state.doc)).doc);
const rejected = (state: EditorState) => shown(reject(state.tr, suggestionsIn(state.doc)).doc);

describe('a change made as a suggestion', () => {
  it('inserts and strikes without changing the text, and does either when asked', () => {
    let state = text('Der Kurs beginnt im Mai.');
    state = strike(state, anna, 'Mai');
    state = type(state, anna, before(state.doc, '.'), 'Juni');
    expect(shown(state.doc)).toBe('Der Kurs beginnt im -Mai-+Juni+.');
    expect(accepted(state)).toBe('Der Kurs beginnt im Juni.');
    expect(rejected(state)).toBe('Der Kurs beginnt im Mai.');
    // Striking and writing at one place is one suggestion: replace.
    expect(suggestionsIn(state.doc)).toMatchObject([
      {
        name: 'Anna',
        passages: [
          { kind: 'deletion', text: 'Mai' },
          { kind: 'insertion', text: 'Juni' },
        ],
      },
    ]);
  });

  it('goes on with the same suggestion while somebody types, letter by letter', () => {
    let state = text('ab');
    for (const letter of 'xyz')
      state = type(state, anna, state.selection.head === 1 ? 2 : state.selection.head, letter);
    expect(shown(state.doc)).toBe('a+xyz+b');
    expect(suggestionsIn(state.doc)).toHaveLength(1);
  });

  it('really takes away what one suggested oneself', () => {
    let state = type(text('ab'), anna, 2, 'xyz');
    state = strike(state, anna, 'yz');
    expect(shown(state.doc)).toBe('a+x+b');
  });

  it('keeps what another suggested when it is struck, until that is accepted', () => {
    let state = type(text('ab'), anna, 2, 'xyz');
    state = strike(state, bert, 'xyz');
    expect(shown(state.doc)).toBe('a+-xyz+-b');
    expect(suggestionsIn(state.doc).map(({ name }) => name)).toEqual(['Anna', 'Bert']);
    expect(accepted(state)).toBe('ab');
    expect(rejected(state)).toBe('ab');
    const [own, strikes] = suggestionsIn(state.doc);
    if (!own || !strikes) throw new Error('two suggestions');
    expect(shown(reject(state.tr, [strikes]).doc)).toBe('a+xyz+b');
    expect(shown(accept(state.tr, [strikes]).doc)).toBe('ab');
  });

  it('does not take away what another wrote into it', () => {
    const outer = type(text('ab'), anna, 2, 'xyz');
    const inner = type(outer, bert, 3, '!');
    const from = before(inner.doc, 'x');
    const state = suggest(inner, anna, (tr) => tr.delete(from, from + 4));
    expect(state.doc.textContent).toBe('a!b');
    expect(suggestionsIn(state.doc).map(({ name }) => name)).toContain('Bert');
  });

  it('sets the caret before what backspace struck, and behind what delete struck', () => {
    const start = text('abc');
    const at = (head: number) => start.apply(start.tr.setSelection(TextSelection.create(start.doc, head)));
    expect(suggest(at(3), anna, (tr) => tr.delete(2, 3)).selection.head).toBe(2);
    expect(suggest(at(2), anna, (tr) => tr.delete(2, 3)).selection.head).toBe(3);
  });

  it('parts a paragraph only when that is accepted', () => {
    const state = suggest(text('ab'), anna, (tr) => tr.split(2));
    expect(shown(state.doc)).toBe('a+¶+b');
    expect(accepted(state)).toBe('a|b');
    expect(rejected(state)).toBe('ab');
  });

  it('joins paragraphs only when that is accepted', () => {
    const state = suggest(text('ab', 'cd', 'ef'), anna, (tr) => tr.delete(2, 10));
    expect(shown(state.doc)).toBe('a-b--¶-|-cd--¶-|-e-f');
    expect(accepted(state)).toBe('af');
    expect(rejected(state)).toBe('ab|cd|ef');
    expect(suggestionsIn(state.doc)).toHaveLength(1);
  });

  it('takes several paragraphs as words with signs between them', () => {
    const pasted = text('eins', 'zwei').doc.slice(1, 11);
    const state = suggest(text('ab'), anna, (tr) => tr.replace(2, 2, pasted));
    expect(shown(state.doc)).toBe('a+eins++¶++zwei+b');
    expect(accepted(state)).toBe('aeins|zweib');
  });

  it('takes a footnote away with the words around it', () => {
    const noted = schema.node('doc', null, [
      schema.node('paragraph', null, [
        schema.text('eins'),
        schema.node('footnote', { text: 'Quelle' }),
        schema.text('zwei'),
      ]),
    ]);
    const state = suggest(EditorState.create({ doc: noted }), anna, (tr) => tr.delete(1, 10));
    expect(reject(state.tr, suggestionsIn(state.doc)).doc.eq(noted)).toBe(true);
    expect(accept(state.tr, suggestionsIn(state.doc)).doc.childCount).toBe(1);
    expect(accept(state.tr, suggestionsIn(state.doc)).doc.firstChild?.content.size).toBe(0);
  });

  it('never joins the cells of a table', () => {
    const cell = (words: string) =>
      schema.node('tableCell', null, [schema.node('paragraph', null, [schema.text(words)])]);
    const doc = schema.node('doc', null, [
      schema.node('table', null, [schema.node('tableRow', null, [cell('ab'), cell('cd')])]),
    ]);
    const state = suggest(EditorState.create({ doc }), anna, (tr) => tr.delete(5, 10));
    expect(shown(state.doc)).not.toContain('¶');
    const after = accept(state.tr, suggestionsIn(state.doc)).doc;
    expect(after.firstChild?.firstChild?.childCount).toBe(2);
  });
});

describe('a change made as a change', () => {
  it('carries no mark of the suggestion it was typed behind', () => {
    const state = type(text('ab'), anna, 2, 'xyz');
    const change = state.tr.insertText('!', 5);
    expect(writesIntoSuggestion(change)).toBe(false);
    expect(shown(state.apply(asChange(change)).doc)).toBe('a+xyz+!b');
  });

  it('is a suggestion where it goes into the middle of one, and stands by itself when that is rejected', () => {
    const state = type(text('ab'), anna, 2, 'xyz');
    expect(writesIntoSuggestion(state.tr.insertText('!', 3))).toBe(true);
    const typed = type(state, bert, 3, '!');
    expect(shown(typed.doc)).toBe('a+x+++!+++yz+b');
    const [own, inner] = suggestionsIn(typed.doc);
    if (!own || !inner) throw new Error('two suggestions');
    expect(shown(reject(typed.tr, [own]).doc)).toBe('a+!+b');
    expect(shown(reject(typed.tr, [inner]).doc)).toBe('a+xyz+b');
    expect(shown(accept(typed.tr, [inner]).doc)).toBe('a+x!yz+b');
    expect(accepted(typed)).toBe('ax!yzb');
    expect(rejected(typed)).toBe('ab');
  });
});
