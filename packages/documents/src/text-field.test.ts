import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { replaceText } from './text-field.ts';

describe('replaceText', () => {
  it('always ends with what was typed, whatever stood there', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (before, after) => {
        const text = new Y.Doc().getText('t');
        text.insert(0, before);
        replaceText(text, after);
        expect(text.toString()).toBe(after);
      }),
    );
  });

  it('changes only the part that differs', () => {
    const doc = new Y.Doc();
    const text = doc.getText('t');
    text.insert(0, 'Kurse am Morgen');
    const inside = Y.createRelativePositionFromTypeIndex(text, 3);
    replaceText(text, 'Kurse am Abend');
    expect(Y.createAbsolutePositionFromRelativePosition(inside, doc)?.index).toBe(3);
    expect(text.toString()).toBe('Kurse am Abend');
  });

  it('never leaves half an emoji', () => {
    const doc = new Y.Doc();
    const text = doc.getText('t');
    text.insert(0, 'a👍b');
    doc.on('update', () => expect(text.toString().isWellFormed()).toBe(true));
    replaceText(text, 'a👎b');
    expect(text.toString()).toBe('a👎b');
  });
});
