import { describe, expect, it } from 'vitest';
import { exactEdit } from './exact-place.ts';

describe('where something was typed', () => {
  it.each([
    ['Mai und', 'Mai uund', 5, { at: 4, remove: 0, insert: 'u' }],
    ['Kurs am', 'Kurs  am', 5, { at: 4, remove: 0, insert: ' ' }],
    ['aaa', 'aaaaa', 2, { at: 0, remove: 0, insert: 'aa' }],
    ['Kurs  am', 'Kurs am', 4, { at: 4, remove: 1, insert: '' }],
    ['aaaa', 'aa', 0, { at: 0, remove: 2, insert: '' }],
  ])('%j to %j with the caret at %i', (before, after, caret, edit) => {
    expect(exactEdit(before, after, caret)).toEqual(edit);
  });

  it.each([
    ['the letter beside it is another', 'Mai und', 'Mai xund', 5],
    ['letters were replaced', 'Mai und', 'Juni und', 4],
    ['nothing changed', 'Mai', 'Mai', 2],
    ['the caret is elsewhere', 'Mai und', 'Mai uund', 0],
    ['the text ends there', 'Mai', 'Maii', 4],
  ])('is found by comparing where %s', (_, before, after, caret) => {
    expect(exactEdit(before, after, caret)).toBeNull();
  });
});
