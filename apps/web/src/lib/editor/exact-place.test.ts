import { getSchema } from '@tiptap/core';
import { EditorState, type Transaction } from '@tiptap/pm/state';
import { initProseMirrorDoc, prosemirrorToYXmlFragment } from '@tiptap/y-tiptap';
import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { writeLetters } from './exact-place.ts';
import { richTextSchema } from './rich-text-schema.ts';

const schema = getSchema(richTextSchema());
const bold = schema.mark('bold');
const typist = 2;

/** A shared text of paragraphs, `*words*` in bold, written by somebody else; and what an editor shows of it. */
function shared(...paragraphs: readonly string[]) {
  const first = new Y.Doc();
  first.clientID = 1;
  const doc = schema.node(
    'doc',
    null,
    paragraphs.map((words) =>
      schema.node(
        'paragraph',
        null,
        words
          .split(/\*/)
          .flatMap((part, index) => (part === '' ? [] : [schema.text(part, index % 2 === 1 ? [bold] : [])])),
      ),
    ),
  );
  prosemirrorToYXmlFragment(doc, first.getXmlFragment('body'));
  const mine = new Y.Doc();
  mine.clientID = typist;
  Y.applyUpdate(mine, Y.encodeStateAsUpdate(first));
  const fragment = mine.getXmlFragment('body');
  return { fragment, tr: EditorState.create({ doc: initProseMirrorDoc(fragment, schema).doc }).tr };
}

function textOf(fragment: Y.XmlFragment, paragraph: number): Y.XmlText {
  const text = (fragment.get(paragraph) as Y.XmlElement).get(0);
  if (!(text instanceof Y.XmlText)) throw new Error('no text');
  return text;
}

/** The letters of a paragraph, those of the typist in brackets. */
function whose(fragment: Y.XmlFragment, paragraph: number): string {
  const text = textOf(fragment, paragraph);
  const letters = text
    .toDelta()
    .map(({ insert }: { insert: string }) => insert)
    .join('');
  return [...letters]
    .map((letter, index) => {
      const isOwn = Y.createRelativePositionFromTypeIndex(text, index).item?.client === typist;
      return isOwn ? `[${letter}]` : letter;
    })
    .join('');
}

describe('letters are written where they were typed', () => {
  it.each<[string, (tr: Transaction) => Transaction, string]>([
    ['before an equal letter', (tr) => tr.insertText('u', 5), 'Mai [u]und Juni'],
    ['behind an equal letter', (tr) => tr.insertText('u', 6), 'Mai u[u]nd Juni'],
    ['a word before its like', (tr) => tr.insertText('und ', 5), 'Mai [u][n][d][ ]und Juni'],
    ['in place of others', (tr) => tr.insertText('und', 5, 8), 'Mai [u][n][d] Juni'],
    ['in two places', (tr) => tr.insertText('M', 1).insertText('n', 8), '[M]Mai un[n]d Juni'],
    ['and bold', (tr) => tr.insert(5, schema.text('u', [bold])), 'Mai [u]und Juni'],
  ])('%s', (_, change, expected) => {
    const { fragment, tr } = shared('Mai und Juni');
    writeLetters(fragment, [change(tr)]);
    expect(whose(fragment, 0)).toBe(expected);
  });

  it('in a text with marks, which letters beside them take on and others do not', () => {
    const { fragment, tr } = shared('Der *Kurs* beginnt');
    writeLetters(fragment, [tr.insert(9, [schema.text('s', [bold])]).insert(15, [schema.text('n')])]);
    expect(textOf(fragment, 0).toDelta()).toEqual([
      { insert: 'Der ' },
      { insert: 'Kurss', attributes: { bold: {} } },
      { insert: ' beginnnt' },
    ]);
  });

  it.each([
    ['the first', 4],
    ['the second', 5],
    ['the third', 6],
  ])('and those deleted are the ones: %s of three', (_, from) => {
    const { fragment, tr } = shared('Kursss am');
    const text = textOf(fragment, 0);
    const letters = () =>
      Array.from(
        { length: text.length },
        (_, index) => Y.createRelativePositionFromTypeIndex(text, index).item?.clock,
      );
    const before = letters();
    writeLetters(fragment, [tr.delete(from, from + 1)]);
    expect(letters()).toEqual(before.toSpliced(from - 1, 1));
  });

  it('in the paragraph it happened in, up to where the structure changed', () => {
    const { fragment, tr } = shared('Mai', 'Juni');
    writeLetters(fragment, [tr.insertText('J', 6).split(8).insertText('x', 1)]);
    expect([whose(fragment, 0), whose(fragment, 1)]).toEqual(['Mai', '[J]Juni']);
  });

  it('not where the shared text is another already', () => {
    const { fragment, tr } = shared('Mai');
    textOf(fragment, 0).insert(0, 'x');
    writeLetters(fragment, [tr.insertText('M', 1)]);
    expect(textOf(fragment, 0).toString()).toBe('xMai');
  });
});
