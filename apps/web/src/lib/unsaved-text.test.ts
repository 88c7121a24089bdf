import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { UnsavedTexts } from './unsaved-text.svelte.ts';

function memory() {
  const held = new Map<string, string>();
  return {
    held,
    getItem: (key: string) => held.get(key) ?? null,
    setItem: (key: string, value: string) => void held.set(key, value),
    removeItem: (key: string) => void held.delete(key),
  };
}
function writing() {
  const doc = new Y.Doc();
  const updates: Uint8Array[] = [];
  doc.on('update', (update: Uint8Array) => updates.push(update));
  return { doc, text: doc.getText('text'), updates };
}

describe('texts that could not be saved', () => {
  it('stay over a reload as text, without the updates, until they are put away', () => {
    const storage = memory();
    const { text, updates } = writing();
    text.insert(0, 'Bus am Abend');
    new UnsavedTexts('sheet/x', storage).add('restored', updates);
    const again = new UnsavedTexts('sheet/x', storage);
    expect(again.all).toMatchObject([{ reason: 'restored', text: 'Bus am Abend' }]);
    expect([...storage.held.values()].join()).not.toContain('updates');
    const [first] = again.all;
    if (first) again.dismiss(first);
    expect(storage.held.size).toBe(0);
  });

  it('are none where nothing was written, and grow where typing went on', () => {
    const texts = new UnsavedTexts('sheet/x', memory());
    const { text, updates } = writing();
    texts.add('closed', updates);
    expect(texts.all).toEqual([]);
    text.insert(0, 'Bus');
    texts.add('closed', updates.splice(0));
    text.insert(3, 'se');
    texts.add('closed', updates.splice(0));
    expect(texts.all).toMatchObject([{ text: 'Busse' }]);
  });

  it('go when the server turns out to have them, and shrink to what it has not', () => {
    const storage = memory();
    const texts = new UnsavedTexts('sheet/x', storage);
    const { doc, text, updates } = writing();
    text.insert(0, 'da');
    const known = Y.decodeStateVector(Y.encodeStateVector(doc));
    text.insert(2, ' fort');
    texts.add('closed', updates);
    texts.subtract(known);
    expect(texts.all).toMatchObject([{ text: 'fort' }]);
    texts.subtract(Y.decodeStateVector(Y.encodeStateVector(doc)));
    expect(texts.all).toEqual([]);
    expect(storage.held.size).toBe(0);
  });
});
