import { plainText } from '@fortschrift/domain/rich-text';
import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { readChapter } from './chapter.ts';
import { countSuggestions } from './suggestions.ts';

const by = (id: string, of = 'text') => ({ id, author: 'a', name: 'Anna', at: 1, of });

function paragraph(fragment: Y.XmlFragment, words: string): Y.XmlText {
  const element = new Y.XmlElement('paragraph');
  const text = new Y.XmlText(words);
  element.insert(0, [text]);
  fragment.push([element]);
  return text;
}

describe('open suggestions in a chapter', () => {
  it('are counted by place and are no part of what is read', () => {
    const doc = new Y.Doc();
    const text = paragraph(doc.getXmlFragment('body'), 'Der Kurs beginnt im Mai.');
    text.format(20, 3, { 'deletion--aaaaaaaa': by('1') });
    text.insert(23, 'Juni', { 'insertion--bbbbbbbb': by('1'), 'deletion--aaaaaaaa': null });
    text.insert(0, 'Neu: ', { 'insertion--cccccccc': by('2') });
    const content = readChapter(doc);
    expect(content.suggestions).toEqual({ body: 2 });
    expect(plainText(content.body)).toBe('Der Kurs beginnt im Mai.');
  });

  it('are not mentioned where there are none', () => {
    const doc = new Y.Doc();
    paragraph(doc.getXmlFragment('body'), 'Text');
    expect(readChapter(doc)).not.toHaveProperty('suggestions');
  });

  it('hide no word when an insertion lost its end', () => {
    const doc = new Y.Doc();
    const fragment = doc.getXmlFragment('body');
    const text = paragraph(fragment, 'Der Kurs kostet nichts.');
    // As two devices can leave it: the sign that begins the mark without the one that ends it.
    text.insert(4, 'neue ', { 'insertion--aaaaaaaa': by('1') });
    for (let item = text._start; item !== null; item = item.right) {
      const { content } = item;
      if (content instanceof Y.ContentFormat && content.value === null)
        doc.transact((transaction) => item?.delete(transaction));
    }
    expect(text.toDelta().at(-1)).toMatchObject({ attributes: { 'insertion--aaaaaaaa': by('1') } });
    expect(plainText(readChapter(doc).body)).toBe('Der neue Kurs kostet nichts.');
    expect(countSuggestions(fragment)).toBe(0);
  });
});
