import type { LineDifference } from '@fortschrift/domain/synopsis/rich-difference';
import { expect, it } from 'vitest';
import { foldedLines } from './fold-lines.ts';

const line = (kind: LineDifference['kind']): LineDifference => ({
  kind,
  look: 'paragraph',
  level: 0,
  pieces: [],
  reformatted: false,
});
const folded = (kinds: string) =>
  foldedLines([...kinds].map((letter) => line(letter === '.' ? 'same' : 'changed')))
    .map((one) => (one.kind === 'fold' ? `(${one.count})` : one.kind === 'same' ? '.' : 'x'))
    .join('');

it.each([
  ['x', 'x'],
  ['..x..', '..x..'],
  ['....x.....x...', '(3).x.(3).x...'],
  ['.....', '(5)'],
])('%s is shown as %s', (lines, expected) => {
  expect(folded(lines)).toBe(expected);
});
