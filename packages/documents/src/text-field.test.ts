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
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.nat(20), (before, after, caret) => {
        const text = new Y.Doc().getText('t');
        text.insert(0, before);
        replaceText(text, after, Math.min(caret, after.length));
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

  it('keeps the words of two people together who type where equal letters stand', () => {
    const [anna, bert] = [new Y.Doc(), new Y.Doc()];
    anna.clientID = 1;
    bert.clientID = 2;
    const shared = (doc: Y.Doc) => doc.getText('t');
    shared(anna).insert(0, 'Kurs am Abend');
    Y.applyUpdate(bert, Y.encodeStateAsUpdate(anna));
    for (const [doc, words] of [
      [anna, ' für Mütter'],
      [bert, ' im Ort'],
    ] as const)
      for (let length = 1; length <= words.length; length++)
        replaceText(shared(doc), `Kurs${words.slice(0, length)} am Abend`, 4 + length);
    Y.applyUpdate(bert, Y.encodeStateAsUpdate(anna));
    Y.applyUpdate(anna, Y.encodeStateAsUpdate(bert));
    expect(shared(anna).toString()).toBe('Kurs für Mütter im Ort am Abend');
    expect(shared(bert).toString()).toBe(shared(anna).toString());
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
