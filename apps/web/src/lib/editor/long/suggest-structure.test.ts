import { cleanRichText } from '@fortschrift/domain/rich-text-clean';
import { longEditorWords } from '@fortschrift/i18n/de/long-editor';
import { setBlockType, wrapIn } from '@tiptap/pm/commands';
import type { Node, NodeType } from '@tiptap/pm/model';
import { liftListItem, sinkListItem, wrapInList } from '@tiptap/pm/schema-list';
import { type Command, EditorState, TextSelection, type Transaction } from '@tiptap/pm/state';
import { describe, expect, it } from 'vitest';
import { accept, reject } from './settle.ts';
import { asSuggestion } from './suggest.ts';
import { withoutSuggestions } from './suggested-content.ts';
import { suggestionsIn } from './suggestion-list.ts';
import {
  addColumn,
  addRow,
  deleteColumn,
  deleteRow,
  deleteTable,
  insertTable,
  toggleHead,
} from './table-commands.ts';
import { schema } from './two-desks.ts';

const type = (name: string): NodeType => {
  const found = schema.nodes[name];
  if (!found) throw new Error(`no ${name}`);
  return found;
};
const p = (...words: readonly (string | Node)[]): Node =>
  type('paragraph').create(
    null,
    words.map((each) => (typeof each === 'string' ? schema.text(each) : each)),
  );
const note = (text: string) => type('footnote').create({ text });
const cell = (words: string) => type('tableCell').create(null, words === '' ? p() : p(words));
const table = (...rows: readonly (readonly string[])[]) =>
  type('table').create(
    null,
    rows.map((cells) => type('tableRow').create(null, cells.map(cell))),
  );
const items = (...words: readonly string[]) =>
  type('bulletList').create(
    null,
    words.map((each) => type('listItem').create(null, p(each))),
  );

const anna = { id: 'anna', name: 'Anna' };
const bert = { id: 'bert', name: 'Bert' };
let count = 0;

function before(doc: Node, words: string): number {
  let found = -1;
  doc.descendants((node, at) => {
    const index = node.isText ? (node.text ?? '').indexOf(words) : -1;
    if (found < 0 && index >= 0) found = at + index;
  });
  if (found < 0) throw new Error(`no "${words}"`);
  return found;
}

/** The state with the given words selected, from the first to the last of them. */
function selecting(doc: Node, first: string, last = first): EditorState {
  const state = EditorState.create({ doc });
  const selection = TextSelection.create(doc, before(doc, first), before(doc, last) + last.length);
  return state.apply(state.tr.setSelection(selection));
}

/** What a person does with a command, as a suggestion; null where it was refused. */
function suggested(state: EditorState, command: Command, author = anna): EditorState | null {
  let change: Transaction | null = null;
  if (!command(state, (tr) => (change = tr))) throw new Error('not possible');
  if (!change) throw new Error('nothing done');
  const made = asSuggestion(state, change, { author, id: `s${++count}`, at: 1 });
  return made && state.apply(made);
}

const open = ({ doc }: EditorState) => suggestionsIn(doc);
const accepted = (state: EditorState) => accept(state.tr, open(state)).doc;
const rejected = (state: EditorState) => reject(state.tr, open(state)).doc;
const told = (state: EditorState) => open(state).map((one) => longEditorWords.list.told(one));
const bold: Command = ({ tr, selection: { from, to } }, dispatch) => {
  dispatch?.(tr.addMark(from, to, schema.mark('bold')));
  return true;
};
const linked =
  (href: string | null): Command =>
  ({ tr, selection: { from, to } }, dispatch) => {
    const link = schema.marks['link'];
    if (!link) return false;
    dispatch?.(href === null ? tr.removeMark(from, to, link) : tr.addMark(from, to, link.create({ href })));
    return true;
  };
const at =
  (make: (tr: Transaction) => Transaction): Command =>
  ({ tr }, dispatch) => {
    dispatch?.(make(tr));
    return true;
  };
const of = (...blocks: readonly Node[]) => schema.node('doc', null, blocks);

/** Each act on a text, how it is told, and what it does when it is accepted: exactly what it does without suggesting. */
const acts: readonly (readonly [string, EditorState, Command, string])[] = [
  [
    'a heading',
    selecting(of(p('Ziele'), p('Text')), 'Ziele'),
    setBlockType(type('heading'), { level: 3 }),
    'Als Überschrift: „Ziele“',
  ],
  [
    'a paragraph again',
    selecting(of(type('heading').create({ level: 4 }, schema.text('Ziele')), p('Text')), 'Ziele'),
    setBlockType(type('paragraph')),
    'Als Absatz: „Ziele“',
  ],
  [
    'a list',
    selecting(of(p('eins'), p('zwei')), 'eins', 'zwei'),
    wrapInList(type('bulletList')),
    'Als Aufzählung: „eins zwei“',
  ],
  [
    'an item out of a list',
    selecting(of(items('eins', 'zwei'), p('x')), 'zwei'),
    liftListItem(type('listItem')),
    'Als Absatz: „zwei“',
  ],
  [
    'an item under another',
    selecting(of(items('eins', 'zwei')), 'zwei'),
    sinkListItem(type('listItem')),
    'Als Aufzählung, Ebene 2: „zwei“',
  ],
  [
    'a quotation',
    selecting(of(p('eins'), p('zwei')), 'zwei'),
    wrapIn(type('blockquote')),
    'Als Zitat: „zwei“',
  ],
  ['bold words', selecting(of(p('Der Kurs kostet nichts.')), 'Kurs'), bold, 'Fett: „Kurs“'],
  [
    'a link',
    selecting(of(p('Der Kurs kostet nichts.')), 'Kurs'),
    linked('https://heidmark.example'),
    'Link auf https://heidmark.example: „Kurs“',
  ],
  [
    'no link',
    selecting(
      of(p(schema.text('Kurs', [schema.mark('link', { href: 'https://heidmark.example' })]))),
      'Kurs',
    ),
    linked(null),
    'Ohne Link: „Kurs“',
  ],
  [
    'a footnote',
    selecting(of(p('Der Kurs.')), 'Kurs'),
    at((tr) => tr.insert(9, note('Quelle'))),
    'Fußnote einfügen: „Quelle“',
  ],
  [
    'no footnote',
    selecting(of(p('Kurs', note('Quelle'), '.')), 'Kurs'),
    at((tr) => tr.delete(5, 6)),
    'Fußnote streichen: „Quelle“',
  ],
  [
    'another footnote',
    selecting(of(p('Kurs', note('Quelle'), '.')), 'Kurs'),
    at((tr) => tr.replaceWith(5, 6, note('Bericht'))),
    'Fußnote ersetzen: „Quelle“ durch „Bericht“',
  ],
  ['a row', selecting(of(table(['a', 'b'], ['c', 'd'])), 'a'), addRow('after'), 'Tabellenzeile einfügen'],
  [
    'no row',
    selecting(of(table(['a', 'b'], ['c', 'd'])), 'c'),
    deleteRow,
    'Tabellenzeile streichen: „c · d“',
  ],
  [
    'a column',
    selecting(of(table(['a', 'b'], ['c', 'd'])), 'a'),
    addColumn('after'),
    'Tabellenspalte einfügen',
  ],
  [
    'no column',
    selecting(of(table(['a', 'b'], ['c', 'd'])), 'b'),
    deleteColumn,
    'Tabellenspalte streichen: „b · d“',
  ],
  ['a table', selecting(of(p('Vorher'), p('Nachher')), 'Vorher'), insertTable, 'Tabelle einfügen'],
];

describe.each(acts)('%s as a suggestion', (_, state, command, words) => {
  it('is told in words, is no part of the text, and comes or stays away', () => {
    let made: Node | null = null;
    command(state, (tr) => (made = tr.doc));
    const after = suggested(state, command);
    if (!after || !made) throw new Error('refused');
    expect(told(after)).toEqual([words]);
    expect(cleanRichText(after.doc.toJSON())).toEqual(cleanRichText(state.doc.toJSON()));
    expect(rejected(after).toJSON()).toEqual(state.doc.toJSON());
    expect(cleanRichText(accepted(after).toJSON())).toEqual(cleanRichText((made as Node).toJSON()));
    expect(() => accepted(after).check()).not.toThrow();
    // What is copied out of it brings no suggestion along.
    const copied = withoutSuggestions(after.doc.slice(0, after.doc.content.size));
    expect(suggestionsIn(schema.node('doc', null, copied.content))).toEqual([]);
  });
});

describe('suggesting structure', () => {
  it('takes back what is asked for a second time', () => {
    for (const [start, command] of [
      [selecting(of(p('Ziele')), 'Ziele'), setBlockType(type('heading'), { level: 3 })],
      [selecting(of(p('Ziele')), 'Ziele'), bold],
    ] as const) {
      const once = suggested(start, command);
      const twice = once && suggested(selecting(once.doc, 'Ziele'), command);
      expect(twice?.doc.toJSON()).toEqual(start.doc.toJSON());
    }
  });

  it('goes on inside of a row one suggested oneself: one suggestion, told with its words', () => {
    const row = suggested(selecting(of(table(['a', 'b'])), 'a'), addRow('after'));
    const typed =
      row &&
      suggested(
        row,
        at((tr) => tr.insertText('Neu', tr.selection.head)),
      );
    if (!typed) throw new Error('refused');
    expect(told(typed)).toEqual(['Tabellenzeile einfügen: „Neu“']);
    expect(accepted(typed).textContent).toBe('abNeu');
    expect(rejected(typed).textContent).toBe('ab');
  });

  it('keeps what another wrote in a row that is not to come', () => {
    const row = suggested(selecting(of(table(['a', 'b'])), 'a'), addRow('after'));
    const typed =
      row &&
      suggested(
        row,
        at((tr) => tr.insertText('Neu', tr.selection.head)),
        bert,
      );
    if (!typed) throw new Error('refused');
    const [own, theirs] = open(typed);
    if (!own || !theirs) throw new Error('two suggestions');
    const without = typed.apply(reject(typed.tr, [own]));
    expect(open(without).map(({ name }) => name)).toEqual(['Bert']);
    expect(without.doc.textContent).toBe('abNeu');
    expect(rejected(without).toJSON()).toEqual(of(table(['a', 'b'])).toJSON());
    expect(cleanRichText(accepted(without).toJSON())).toEqual(cleanRichText(accepted(typed).toJSON()));
    expect(rejected(typed).toJSON()).toEqual(of(table(['a', 'b'])).toJSON());
  });

  it('keeps what another suggests in a row that is struck, and accepting all leaves their words there', () => {
    const struck = suggested(selecting(of(table(['a', 'b'], ['c', 'd'])), 'c'), deleteRow);
    const typed =
      struck &&
      suggested(
        struck,
        at((tr) => tr.insertText('!', before(tr.doc, 'd') + 1)),
        bert,
      );
    if (!typed) throw new Error('refused');
    expect(accepted(typed).textContent).toBe('ab!');
    expect(open(typed.apply(accept(typed.tr, open(typed))))).toEqual([]);
    expect(rejected(typed).textContent).toBe('abcd');
  });

  it('strikes what another would like to insert without making it part of the text', () => {
    const row = suggested(selecting(of(table(['a', 'b'])), 'a'), addRow('after'));
    const struck = row && suggested(row, deleteRow, bert);
    if (!struck) throw new Error('refused');
    expect(cleanRichText(struck.doc.toJSON())).toEqual(cleanRichText(of(table(['a', 'b'])).toJSON()));
    expect(accepted(struck).toJSON()).toEqual(rejected(struck).toJSON());
  });

  it('really takes away a row one suggested oneself', () => {
    const row = suggested(selecting(of(table(['a', 'b'])), 'a'), addRow('after'));
    expect(row && suggested(row, deleteRow)?.doc.toJSON()).toEqual(of(table(['a', 'b'])).toJSON());
  });

  it('puts a footnote into what another would like to insert, where it stands or falls with it', () => {
    const outer = suggested(
      EditorState.create({ doc: of(p('ab')) }),
      at((tr) => tr.insertText('xyz', 2)),
    );
    const inner =
      outer &&
      suggested(
        outer,
        at((tr) => tr.insert(3, note('Quelle'))),
        bert,
      );
    if (!inner) throw new Error('refused');
    const [own, theirs] = open(inner);
    if (!own || !theirs) throw new Error('two suggestions');
    const taken = inner.apply(accept(inner.tr, [theirs]));
    expect(open(taken).map(({ name }) => name)).toEqual(['Anna']);
    expect(cleanRichText(taken.doc.toJSON())).toEqual(cleanRichText(of(p('ab')).toJSON()));
    for (const state of [taken, inner])
      expect(cleanRichText(accepted(state).toJSON())).toEqual(
        cleanRichText(of(p('ax', note('Quelle'), 'yzb')).toJSON()),
      );
    expect(rejected(taken).textContent).toBe('ab');
  });

  it('parts a heading by a key as it does without: what follows is a paragraph', () => {
    const doc = of(type('heading').create({ level: 3 }, schema.text('Ziele')));
    const state = EditorState.create({ doc });
    const split = suggested(
      state,
      at((tr) => tr.split(6, 1, [{ type: type('paragraph') }])),
    );
    const typed =
      split &&
      suggested(
        split,
        at((tr) => tr.insertText('Text', tr.selection.head)),
      );
    if (!typed) throw new Error('refused');
    expect(open(typed)).toHaveLength(1);
    expect(cleanRichText(accepted(typed).toJSON())).toEqual(
      cleanRichText(of(doc.child(0), p('Text')).toJSON()),
    );
    expect(rejected(typed).toJSON()).toEqual(doc.toJSON());
  });

  it('takes pasted headings, lists and footnotes as what they are', () => {
    const pasted = of(
      type('heading').create({ level: 3 }, schema.text('Neu')),
      items('eins', 'zwei'),
      p('Ende', note('Q')),
    );
    const state = EditorState.create({ doc: of(p('ab')) });
    const after = suggested(
      state,
      at((tr) => tr.replace(2, 2, pasted.slice(1, pasted.content.size - 1))),
    );
    if (!after) throw new Error('refused');
    expect(rejected(after).toJSON()).toEqual(state.doc.toJSON());
    const blocks = cleanRichText(accepted(after).toJSON()).content;
    expect(blocks.map(({ type: name }) => name)).toEqual(['paragraph', 'bulletList', 'paragraph']);
    expect(JSON.stringify(blocks)).toContain('"footnote"');
  });

  it('refuses a head row, which two devices would make twice', () => {
    expect(suggested(selecting(of(table(['a', 'b'], ['c', 'd'])), 'a'), toggleHead('row'))).toBeNull();
  });

  it('strikes a table and leaves a paragraph where the text would be empty', () => {
    const state = selecting(of(table(['a', 'b'])), 'a');
    const struck = suggested(state, deleteTable);
    if (!struck) throw new Error('refused');
    expect(told(struck)).toEqual(['Tabelle streichen: „a · b“']);
    expect(rejected(struck).toJSON()).toEqual(state.doc.toJSON());
    expect(accepted(struck).toJSON()).toEqual(of(p()).toJSON());
  });
});
