import { describe, expect, it } from 'vitest';
import { documentNote, fileNameOf, isEdited, pastedNameOf } from './concept-import.ts';

const was = {
  chapterId: 'c',
  title: 'Bildung',
  kind: 'field',
  mark: { history: 'h', content: 'c' },
} as const;

describe('a chapter since it was imported', () => {
  it.each([
    ['gone', null, false],
    ['untouched', { title: 'Bildung', kind: 'field', mark: { history: 'h', content: 'c' } }, false],
    [
      'typed in and put right',
      { title: 'Bildung', kind: 'field', mark: { history: 'x', content: 'c' } },
      false,
    ],
    [
      'read by a newer program',
      { title: 'Bildung', kind: 'field', mark: { history: 'h', content: 'x' } },
      false,
    ],
    ['written in', { title: 'Bildung', kind: 'field', mark: { history: 'x', content: 'x' } }, true],
    ['renamed', { title: 'Sprache', kind: 'field', mark: { history: 'h', content: 'c' } }, true],
    ['another kind', { title: 'Bildung', kind: 'back', mark: { history: 'h', content: 'c' } }, true],
  ] as const)('%s', (_, now, edited) => {
    expect(isEdited(was, now)).toBe(edited);
  });
});

describe('what is kept of a file', () => {
  it('has a name without path and control characters', () => {
    expect(fileNameOf('C:\\Akten\\Konzept\u0000 2016.docx')).toBe('Konzept 2016.docx');
    expect(fileNameOf('../../')).toBe('Dokument');
    expect(fileNameOf('x'.repeat(300))).toHaveLength(200);
  });

  it('says the number a record had, and about which page it stood on', () => {
    expect(documentNote('1.2.', null)).toBe('Nr. 1.2');
    expect(documentNote('Maßnahme 1.2:', null)).toBe('Maßnahme 1.2');
    expect(documentNote('', null)).toBe('');
    expect(documentNote('1.2', 34)).toBe('Nr. 1.2, etwa S. 34');
    expect(documentNote('', 34)).toBe('etwa S. 34');
  });
});

describe('what a copied text is called', () => {
  const name = 'Eingefügter Text vom 3. Mai 2026';

  it.each([
    ['Handlungsfeld 1: Arbeit', `„Handlungsfeld 1: Arbeit“, ${name}`],
    ['  A/B\n zwei\u0007 ', `„A/B zwei“, ${name}`],
    ['', name],
  ])('%j', (words, called) => expect(pastedNameOf(words, name)).toBe(called));

  it('keeps whole words of a long beginning, and the time behind them', () => {
    const called = pastedNameOf('Wort und '.repeat(40), name);
    expect(called).toMatch(/^„(Wort und )+(Wort )?…“, Eingefügter Text vom 3\. Mai 2026$/);
    expect(called.length).toBeLessThan(130);
  });
});
