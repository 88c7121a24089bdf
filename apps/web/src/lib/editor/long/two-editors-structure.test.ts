import { copyBlocks } from '@fortschrift/documents/record-copy';
import { setBlockType } from '@tiptap/pm/commands';
import { liftListItem, wrapInList } from '@tiptap/pm/schema-list';
import { type Command, EditorState, TextSelection, type Transaction } from '@tiptap/pm/state';
import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { accept, reject } from './settle.ts';
import { addColumn, addRow, deleteColumn, deleteRow } from './table-commands.ts';
import { Desk, meet, numbersFrom, schema, twoDesks } from './two-desks.ts';

const sentence = 'Der Kurs beginnt im Mai und kostet nichts.';

/** Puts a table of two rows and two columns, and a footnote, below the paragraphs of both. */
function withTable(desks: readonly [Desk, Desk]): void {
  const within = (name: string, ...children: (Y.XmlElement | Y.XmlText)[]) => {
    const made = new Y.XmlElement(name);
    made.insert(0, children);
    return made;
  };
  const cell = (words: string) => within('tableCell', within('paragraph', new Y.XmlText(words)));
  const row = (...cells: readonly string[]) => within('tableRow', ...cells.map(cell));
  const note = new Y.XmlElement('footnote');
  note.setAttribute('text', 'Quelle');
  desks[0].fragment.push([
    within('paragraph', new Y.XmlText('Siehe'), note),
    within('table', row('Kurs', 'Ort'), row('Deutsch', 'Süd')),
  ]);
  meet(...desks);
}

function type(name: string) {
  const found = schema.nodes[name];
  if (!found) throw new Error(`no ${name}`);
  return found;
}

/** Carries a command out as a suggestion with the caret or selection given; false where it is not possible there. */
function suggest(desk: Desk, from: number, to: number, command: Command): boolean {
  let done = false;
  desk.change((tr, size) => {
    const inside = (place: number) => Math.max(0, Math.min(place, size));
    const selection = TextSelection.between(tr.doc.resolve(inside(from)), tr.doc.resolve(inside(to)));
    const state = EditorState.create({ doc: tr.doc, selection });
    let change: Transaction | null = null;
    done = command(state, (made) => {
      change = made;
    });
    return change ?? tr;
  }, true);
  return done;
}

const mark =
  (name: string, attrs: Record<string, unknown> | null = null): Command =>
  ({ tr, selection: { from, to, empty } }, dispatch) => {
    if (!empty) dispatch?.(tr.addMark(from, to, schema.mark(name, attrs)));
    return !empty;
  };
const noted: Command = ({ tr, selection: { $to } }, dispatch) => {
  if (!$to.parent.inlineContent) return false;
  dispatch?.(tr.insert($to.pos, schema.node('footnote', { text: 'Neu' })));
  return true;
};

describe('two people suggest structure at the same time', () => {
  it('a heading and a list for one paragraph: both stand in the list, and neither is lost', () => {
    const [anna, bert] = twoDesks(sentence, 'Schluss');
    suggest(anna, 1, 3, setBlockType(type('heading'), { level: 3 }));
    suggest(bert, 1, 3, wrapInList(type('bulletList')));
    meet(anna, bert);
    expect(anna.suggestions).toEqual(bert.suggestions);
    expect(anna.suggestions.map(({ name, passages }) => [name, passages[0]?.to]).toSorted()).toEqual([
      ['Anna', 'heading3'],
      ['Bert', 'bulletList1'],
    ]);
    anna.settle(accept);
    meet(anna, bert);
    expect(bert.text.content).toHaveLength(2);
    expect(bert.frozen).toBe(`${sentence}\nSchluss`);
  });

  it('one makes words bold while the other writes into them and strikes some', () => {
    const [anna, bert] = twoDesks(sentence);
    suggest(anna, 5, 17, mark('bold'));
    bert.change((tr) => tr.insertText('bald ', 10), true);
    bert.change((tr) => tr.delete(5, 9), true);
    meet(anna, bert);
    expect(anna.suggestions).toEqual(bert.suggestions);
    anna.settle(accept);
    meet(anna, bert);
    expect(bert.frozen).toBe('Der  bald beginnt im Mai und kostet nichts.');
    expect(JSON.stringify(bert.text)).toContain('"bold"');
  });

  it('one strikes a row in which the other writes: the words stay theirs', () => {
    const desks = twoDesks(sentence);
    withTable(desks);
    const [anna, bert] = desks;
    const rowAt = anna.shown.doc.content.size - 8;
    suggest(anna, rowAt, rowAt, deleteRow);
    bert.change((tr) => tr.insertText('-West', tr.doc.content.size - 4), true);
    meet(anna, bert);
    expect(anna.suggestions).toEqual(bert.suggestions);
    expect(anna.suggestions).toHaveLength(2);
    bert.settle(accept);
    meet(anna, bert);
    expect(anna.frozen).toContain('-West');
    expect(anna.frozen).not.toContain('Süd');
  });

  it('a row and a column at the same time: neither is part of the text before it is accepted', () => {
    const desks = twoDesks(sentence);
    withTable(desks);
    const [anna, bert] = desks;
    const before = anna.text;
    const place = anna.shown.doc.content.size - 8;
    suggest(anna, place, place, addRow('after'));
    suggest(bert, place, place, addColumn('after'));
    meet(anna, bert);
    expect(anna.text).toEqual(before);
    expect(bert.text).toEqual(before);
    anna.settle(accept);
    meet(anna, bert);
    const [table] = bert.text.content.filter((block) => block.type === 'table');
    expect(table?.content.map((row) => row.content.length)).toEqual([3, 3, 3]);
  });

  it('whatever both suggest: the same at both, nothing of it in the text, and rejecting leaves the text', () => {
    for (let seed = 1; seed <= 160; seed++) fight(seed, reject);
  });

  it('whatever both suggest: accepting settles everything, and what was written is there', () => {
    for (let seed = 1; seed <= 160; seed++) fight(seed, accept);
  });
});

const commands: readonly Command[] = [
  setBlockType(type('heading'), { level: 3 }),
  setBlockType(type('paragraph')),
  wrapInList(type('bulletList')),
  wrapInList(type('orderedList')),
  liftListItem(type('listItem')),
  mark('bold'),
  mark('link', { href: 'https://heidmark.example' }),
  mark('language', { lang: 'ar' }),
  noted,
  addRow('after'),
  addColumn('before'),
  deleteRow,
  deleteColumn,
];

describe('a record that goes to another chapter', () => {
  it('takes every kind of suggestion along, and they can be settled there', () => {
    for (let seed = 1; seed <= 60; seed++) {
      const desks = twoDesks(sentence, 'Kinder werden betreut.');
      withTable(desks);
      hostile(seed, desks);
      const [anna, bert] = desks;
      const there = new Desk('Cem', 3);
      there.fragment.push([...copyBlocks(anna.fragment)]);
      expect(there.suggestions, `seed ${seed}`).toEqual(anna.suggestions);
      expect(there.text, `seed ${seed}`).toEqual(anna.text);
      for (const desk of [there, bert]) desk.settle(accept);
      expect(there.text, `accepted ${seed}`).toEqual(bert.text);
      expect(there.suggestions).toEqual([]);
    }
  });
});

/** What two people suggest against each other, the same for the same seed: what was written, and whether they struck. */
function hostile(seed: number, desks: readonly [Desk, Desk]): { written: string[]; struck: boolean } {
  const chance = numbersFrom(seed);
  const written: string[] = [];
  let struck = false;
  for (let index = 0, acts = 4 + chance(14); index < acts; index++) {
    const desk = desks[chance(2)] ?? desks[0];
    const kind = chance(20);
    const place = chance(1000);
    const length = 1 + chance(14);
    if (kind < 3) meet(...desks);
    else if (kind < 13) {
      const size = desk.shown.doc.content.size;
      const command = commands[chance(commands.length)];
      const from = 1 + (place % (size - 2));
      const isStrike = command === deleteRow || command === deleteColumn;
      if (command && suggest(desk, from, Math.min(size - 1, from + length), command)) struck ||= isStrike;
    } else
      desk.change((tr, size) => {
        const from = 1 + (place % (size - 1));
        const to = Math.min(size - 1, from + length);
        if (!tr.doc.resolve(from).parent.isTextblock || !tr.doc.resolve(to).parent.isTextblock) return tr;
        if (kind < 15) {
          struck = true;
          return tr.delete(from, to);
        }
        if (kind === 15) return tr.split(from);
        written.push(`<${index}>`);
        return tr.insertText(`<${index}>`, from);
      }, true);
  }
  meet(...desks);
  return { written, struck };
}

/** One round of hostile suggesting, and what became of it. */
function fight(seed: number, how: typeof accept): void {
  const desks = twoDesks(sentence, 'Kinder werden betreut.');
  withTable(desks);
  const [anna, bert] = desks;
  const old = anna.text;
  const { written, struck } = hostile(seed, desks);
  const round = `seed ${seed}`;
  expect(bert.suggestions, round).toEqual(anna.suggestions);
  expect(anna.text, round).toEqual(old);
  expect(bert.text, round).toEqual(old);
  anna.settle(how);
  meet(...desks);
  expect(bert.text, `settled ${round}`).toEqual(anna.text);
  expect(bert.suggestions, `settled ${round}`).toEqual([]);
  expect(() => bert.shown.doc.check(), round).not.toThrow();
  if (how === reject) expect(bert.text, `rejected ${round}`).toEqual(old);
  else if (!struck)
    for (const words of written)
      for (const letter of words) expect(bert.frozen, `accepted ${round}`).toContain(letter);
}
