import { getSchema } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import { describe, expect, it } from 'vitest';
import { richTextSchema } from './rich-text-schema.ts';
import { caretAfter, steadyPlace } from './steady-caret.ts';

const schema = getSchema(richTextSchema());

/** Paragraphs as a text; `|` in one of them is the caret, `*words*` are bold. */
const text = (...paragraphs: readonly string[]): Node =>
  schema.node(
    'doc',
    null,
    paragraphs.map((words) =>
      schema.node(
        'paragraph',
        null,
        words
          .split(/\*/)
          .map((part, index) => ({ part, bold: index % 2 === 1 }))
          .filter(({ part }) => part !== '')
          .map(({ part, bold }) => schema.text(part, bold ? [schema.mark('bold')] : [])),
      ),
    ),
  );
const without = (paragraphs: readonly string[]) => paragraphs.map((words) => words.replace('|', ''));
function caretIn(paragraphs: readonly string[]): number {
  let at = 1;
  for (const words of paragraphs) {
    const found = words.replaceAll('*', '').indexOf('|');
    if (found >= 0) return at + found;
    at += words.replaceAll('*', '').length + 2;
  }
  throw new Error('no caret');
}

describe('the caret of one while another writes', () => {
  it.each([
    ['they write before it', ['Der Kurs|'], ['Der neue Kurs|']],
    ['they write behind it', ['Der| Kurs'], ['Der| Kurs am Abend']],
    ['they write where it is: behind it', ['Der| Kurs'], ['Der| neue Kurs']],
    ['they write letters that repeat', ['aa|b'], ['aa|ab']],
    ['they delete before it', ['Der neue Kurs|'], ['Der Kurs|']],
    ['they part the paragraph before it', ['Der Kurs im |Mai'], ['Der Kurs', ' im |Mai']],
    ['they part it where the caret is: it stays at the end', ['Der Kurs| im Mai'], ['Der Kurs|', ' im Mai']],
    ['they join paragraphs before it', ['Der Kurs', ' im |Mai'], ['Der Kurs im |Mai']],
    ['they make words bold around it', ['Der Ku|rs im Mai'], ['Der *Ku|rs* im Mai']],
    ['they add a paragraph before it', ['Kurs|'], ['Neu', 'Kurs|']],
  ])('stays beside its letter when %s', (_, before, after) => {
    expect(caretAfter(text(...without(before)), text(...without(after)), caretIn(before))).toBe(
      caretIn(after),
    );
  });

  it('is for the shared text to find when its own words are gone or others stand there', () => {
    expect(caretAfter(text('Der Kurs im Mai'), text('Der Mai'), 8)).toBeNull();
  });

  it('is where the shared text says when one parts the paragraph in whose end the other writes', () => {
    const before = text('Der Kurs im Mai. Mit Kindern.');
    const after = text('Der Kurs Mit Kindern.', 'im Mai.');
    const shared = 1 + 'Der Kurs Mit Kindern.'.length;
    expect(steadyPlace(before, after, before.content.size - 1, shared)).toBe(shared);
    expect(steadyPlace(text('im Mai'), text('', 'im Mai'), 7, 1)).toBe(9);
  });
});
