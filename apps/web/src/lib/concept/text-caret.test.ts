import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { shiftCaret, type TextStep } from './text-caret.ts';

/** Runs a real change and answers where the caret, shown as "|", comes to stand. */
function after(text: string, change: (text: Y.Text) => void): string {
  const caret = text.indexOf('|');
  const held = new Y.Doc().getText('t');
  held.insert(0, text.replace('|', ''));
  let steps: readonly TextStep[] = [];
  held.observe((event) => {
    steps = event.delta;
  });
  change(held);
  const place = shiftCaret(caret, steps);
  return `${held.toString().slice(0, place)}|${held.toString().slice(place)}`;
}

describe('a caret while somebody else types', () => {
  it('moves with what is inserted before it', () => {
    expect(after('Sprach|kurs', (text) => text.insert(0, 'Der '))).toBe('Der Sprach|kurs');
  });

  it('stays where it is when something is inserted behind it or exactly there', () => {
    expect(after('Sprach|kurs', (text) => text.insert(10, 'e'))).toBe('Sprach|kurse');
    expect(after('Sprach|kurs', (text) => text.insert(6, '-'))).toBe('Sprach|-kurs');
  });

  it('falls back to where a deleted piece began', () => {
    expect(after('Sprach|kurs', (text) => text.delete(3, 5))).toBe('Spr|rs');
    expect(after('Sprach|kurs', (text) => text.delete(0, 2))).toBe('rach|kurs');
  });
});
