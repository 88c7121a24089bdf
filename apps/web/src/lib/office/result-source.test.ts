import type { Proposal } from '@fortschrift/domain/proposal';
import { paragraphs, plainText, type RichText } from '@fortschrift/domain/rich-text';
import { describe, expect, it } from 'vitest';
import { becameOf, sheetWithoutProposals } from './result-source.ts';

const heading = (text: string) =>
  ({ type: 'heading', attrs: { level: 3 }, content: [{ type: 'text', text }] }) as const;
const proposal: Proposal = {
  id: 'p',
  kind: 'measure',
  title: 'Abendbus',
  text: paragraphs('Freitags bis 23 Uhr.\nDann auch samstags.'),
};
const sheet: RichText = {
  type: 'doc',
  content: [
    ...paragraphs('Wir waren uns einig.').content,
    heading('Abendbus'),
    ...proposal.text.content,
    ...paragraphs('Offen blieb das Geld.').content,
  ],
};

describe('a sheet without its proposals', () => {
  it('keeps everything else in its order', () => {
    expect(plainText(sheetWithoutProposals(sheet, [proposal]))).toBe(
      'Wir waren uns einig.\nOffen blieb das Geld.',
    );
  });

  it('keeps a heading of the same name over other words', () => {
    const other = { ...proposal, text: paragraphs('Etwas anderes.') };
    expect(sheetWithoutProposals(sheet, [other])).toEqual(sheet);
  });
});

it('finds what became of a thing by its kind and id, and of nothing else', () => {
  const record = { id: 'r', kind: 'measure', title: 'Abendbus', conceptId: 'k', chapterId: 'c' } as const;
  const became = { 'cluster:x': [record] };
  expect(becameOf(became, 'cluster', 'x')).toEqual([record]);
  expect(becameOf(became, 'idea', 'x')).toEqual([]);
});
