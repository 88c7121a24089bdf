import { readRichText } from '@fortschrift/documents/rich-text';
import { plainText } from '@fortschrift/domain/rich-text';
import { longEditorWords } from '@fortschrift/i18n/de/long-editor';
import { getSchema } from '@tiptap/core';
import { EditorState } from '@tiptap/pm/state';
import { DecorationSet } from '@tiptap/pm/view';
import { initProseMirrorDoc, updateYFragment, ySyncPlugin, ySyncPluginKey } from '@tiptap/y-tiptap';
import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { endlessPlugin } from './endless.ts';
import { longTextSchema } from './schema.ts';
import { accept, reject } from './settle.ts';
import { suggestionsIn } from './suggestion-list.ts';

const schema = getSchema(
  longTextSchema({ said: (text) => text, open: () => undefined }, longEditorWords.suggestion),
);

const by = (id: string, of = 'text') => ({ id, author: 'a', name: 'Anna', at: 1, of });

/** A paragraph with a word inserted and one struck, both without an end, and a third suggestion as it should be. */
function slipped(kind: 'insertion' | 'deletion'): Y.XmlFragment {
  const fragment = new Y.Doc().getXmlFragment('body');
  const element = new Y.XmlElement('paragraph');
  const text = new Y.XmlText('Der Kurs kostet nichts.');
  element.insert(0, [text]);
  fragment.insert(0, [element]);
  text.insert(4, 'neue ', { [`${kind}--aaaaaaaa`]: by('1') });
  // As two devices can leave it: the sign that begins the mark without the one that ends it.
  for (let item = text._start; item !== null; item = item.right)
    if (item.content instanceof Y.ContentFormat && item.content.value === null)
      fragment.doc?.transact((transaction) => item?.delete(transaction));
  text.insert(0, 'Hier: ', { 'insertion--bbbbbbbb': by('2') });
  return fragment;
}

/** The state of an editor into which the shared text has come. */
function opened(fragment: Y.XmlFragment, mayWrite: boolean) {
  const plugin = endlessPlugin(() => mayWrite);
  const empty = EditorState.create({ schema, plugins: [ySyncPlugin(fragment), plugin] });
  const { doc, meta } = initProseMirrorDoc(fragment, schema);
  const came = empty.tr.replaceWith(0, empty.doc.content.size, doc.content);
  return {
    state: empty.applyTransaction(came.setMeta(ySyncPluginKey, { isChangeOrigin: true })).state,
    meta,
    plugin,
  };
}

const words = 'Der neue Kurs kostet nichts.';

describe.each(['insertion', 'deletion'] as const)('a suggested %s that lost its end', (kind) => {
  it.each([
    ['reject', reject, words],
    ['accept', accept, `Hier: ${words}`],
  ] as const)('is text, which no %s takes away, and the mark is gone for all', (_, how, left) => {
    const fragment = slipped(kind);
    expect(plainText(readRichText(fragment))).toBe(words);
    const { state, meta } = opened(fragment, true);
    expect(state.doc.textContent).toBe(`Hier: ${words}`);
    const open = suggestionsIn(state.doc);
    expect(open.map(({ id }) => id)).toEqual(['2']);
    const { doc } = how(state.tr, open);
    if (!fragment.doc) throw new Error('no document');
    updateYFragment(fragment.doc, fragment, doc, meta);
    expect(plainText(readRichText(fragment))).toBe(left);
    expect(suggestionsIn(initProseMirrorDoc(fragment, schema).doc)).toEqual([]);
  });

  it('changes nothing for whoever may only read, and is drawn as text', () => {
    const fragment = slipped(kind);
    const { state, plugin } = opened(fragment, false);
    expect(state.doc.eq(initProseMirrorDoc(fragment, schema).doc)).toBe(true);
    const drawn = plugin.props.decorations?.call(plugin, state);
    const places = drawn instanceof DecorationSet ? drawn.find() : [];
    const text = places.map(({ from, to }) => state.doc.textBetween(from, to)).join('');
    expect(text).toBe('neue Kurs kostet nichts.');
  });
});
