import { longEditorWords } from '@fortschrift/i18n/de/long-editor';
import { getSchema } from '@tiptap/core';
import { initProseMirrorDoc } from '@tiptap/y-tiptap';
import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { longTextSchema } from './long/schema.ts';
import { suggestionsIn } from './long/suggestion-list.ts';
import { richTextSchema } from './rich-text-schema.ts';

const sheet = getSchema(richTextSchema());
const long = getSchema(
  longTextSchema({ said: (text) => text, open: () => undefined }, longEditorWords.suggestion),
);

/** A text as a hostile client of the same table may leave it, with one honest paragraph. */
function spoiled(spoil: (fragment: Y.XmlFragment) => void): Y.XmlFragment {
  const doc = new Y.Doc();
  const fragment = doc.getXmlFragment('sheet');
  const honest = new Y.XmlElement('paragraph');
  honest.insert(0, [new Y.XmlText('bleibt')]);
  fragment.insert(0, [honest]);
  spoil(fragment);
  return fragment;
}

const element = (name: string, attributes: Record<string, unknown>, text: string) => {
  const made = new Y.XmlElement(name);
  // Yjs types attributes as text; what is on the wire may be anything.
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value as string);
  made.insert(0, [new Y.XmlText(text)]);
  return made;
};

const cases: Readonly<Record<string, (fragment: Y.XmlFragment) => void>> = {
  'an unknown node': (fragment) => fragment.push([element('iframe', { src: 'https://evil' }, 'x')]),
  'a known node in a wrong place': (fragment) => fragment.push([element('listItem', {}, 'x')]),
  'an unknown attribute': (fragment) => fragment.push([element('paragraph', { onclick: 'alert(1)' }, 'x')]),
  'an attribute of a wrong kind': (fragment) =>
    fragment.push([element('heading', { level: { toString: 'x' } }, 'x')]),
  'an unknown mark': (fragment) => {
    const made = new Y.XmlElement('paragraph');
    const text = new Y.XmlText();
    made.insert(0, [text]);
    fragment.push([made]);
    text.insert(0, 'x', { evil: { a: 1 } });
  },
  'a mark named like what every object has': (fragment) => {
    const made = new Y.XmlElement('paragraph');
    const text = new Y.XmlText();
    made.insert(0, [text]);
    fragment.push([made]);
    const marks: object = JSON.parse('{"constructor":{},"toString":{}}');
    text.insert(0, 'x', marks);
  },
};

describe.each([
  ['sheet', sheet],
  ['long field', long],
])('D6: the editor of a %s on a text with what its schema does not know', (_, schema) => {
  it.each(Object.entries(cases))('opens it and keeps the rest: %s', (_, spoil) => {
    const fragment = spoiled(spoil);
    const { doc } = initProseMirrorDoc(fragment, schema);
    expect(doc.textContent).toContain('bleibt');
    expect(JSON.stringify(doc.toJSON())).not.toMatch(/iframe|onclick|evil/);
    // And once more: what the editor has thrown out stays out, and opening it again does no further harm.
    const again = initProseMirrorDoc(fragment, schema);
    expect(again.doc.textContent).toContain('bleibt');
  });
});

describe('D6: the editor of a long field on tables, footnotes and suggestions of a wrong kind', () => {
  const within = (name: string, ...children: (Y.XmlElement | Y.XmlText)[]) => {
    const made = new Y.XmlElement(name);
    made.insert(0, children);
    return made;
  };
  const hostile: Readonly<Record<string, (fragment: Y.XmlFragment) => void>> = {
    'a table whose rows are of different lengths': (fragment) =>
      fragment.push([
        within(
          'table',
          within(
            'tableRow',
            within('tableCell', element('paragraph', {}, 'a')),
            within('tableHeader', element('paragraph', {}, 'b')),
          ),
          within('tableRow', within('tableCell', element('paragraph', {}, 'c'))),
        ),
      ]),
    'a table with nothing in it': (fragment) => fragment.push([new Y.XmlElement('table')]),
    'a table inside a cell': (fragment) =>
      fragment.push([
        within('table', within('tableRow', within('tableCell', within('table', within('tableRow'))))),
      ]),
    'a cell that would span a million others': (fragment) =>
      fragment.push([
        within(
          'table',
          within('tableRow', element('tableCell', { colspan: 1_000_000, onclick: 'evil' }, 'x')),
        ),
      ]),
    'a footnote whose words are none': (fragment) => {
      const note = new Y.XmlElement('footnote');
      note.setAttribute('text', { evil: 1 } as unknown as string);
      fragment.push([within('paragraph', note)]);
    },
    'a suggestion whose stamp is of a wrong kind': (fragment) => {
      const text = new Y.XmlText();
      fragment.push([within('paragraph', text)]);
      text.insert(0, 'x', {
        'insertion--aaaaaaaa': { id: { a: 1 }, name: ['b'], at: 'gestern', of: 7, more: 'iframe' },
      });
    },
  };
  it.each(Object.entries(hostile))('opens it and keeps the rest: %s', (_, spoil) => {
    const fragment = spoiled(spoil);
    const { doc } = initProseMirrorDoc(fragment, long);
    expect(doc.textContent).toContain('bleibt');
    expect(JSON.stringify(doc.toJSON())).not.toMatch(/iframe|onclick/);
    expect(() => suggestionsIn(doc)).not.toThrow();
  });
});
