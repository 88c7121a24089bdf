import { type CommentAnchor, reanchor } from '@fortschrift/domain/comment-anchor';
import type { PassageHolder } from '@fortschrift/domain/passage';
import type { Transaction } from '@tiptap/pm/state';
import { describe, expect, it } from 'vitest';
import { accept, reject } from './settle.ts';
import { type Desk, meet, schema, twoDesks } from './two-desks.ts';

const sentence = 'Der Kurs für Eltern beginnt im Mai und kostet nichts.';
const targetId = 'm'.repeat(26);
const chapterId = 'c'.repeat(26);

/** A comment on some words, as it is written while the text reads like this. */
const about = (quote: string): CommentAnchor => ({
  chapterId,
  targetId,
  field: 'description',
  quote,
  before: sentence.slice(0, sentence.indexOf(quote)).slice(-40),
  after: sentence.slice(sentence.indexOf(quote) + quote.length).slice(0, 40),
});

const holder = (desk: Desk): PassageHolder => ({
  chapterId,
  targetId,
  kind: 'measure',
  number: '1.1.1',
  title: 'Kurs',
  previousIds: [],
  fields: new Map([['description', desk.frozen]]),
});
const fate = (desk: Desk, quote: string) => reanchor(about(quote), [holder(desk)]);

function strike(desk: Desk, words: string): void {
  const from = 1 + desk.words.indexOf(words);
  desk.change((tr) => tr.delete(from, from + words.length), true);
}

describe('a comment on words somebody would like to strike', () => {
  it('stays on them while that is open, and when it is rejected', () => {
    const [anna] = twoDesks(sentence);
    strike(anna, 'für Eltern beginnt');
    expect(fate(anna, 'für Eltern beginnt').kind).toBe('here');
    anna.settle(reject);
    expect(fate(anna, 'für Eltern beginnt').kind).toBe('here');
  });

  it('is told to be about a changed passage once others stand in their place', () => {
    const [anna, bert] = twoDesks(sentence);
    strike(anna, 'für Eltern beginnt');
    anna.change((tr) => tr.insertText('für Väter startet', anna.words.indexOf(' im Mai') + 1), true);
    anna.settle(accept);
    meet(anna, bert);
    expect(bert.frozen).toBe('Der Kurs für Väter startet im Mai und kostet nichts.');
    expect(fate(bert, 'für Eltern beginnt').kind).toBe('changed');
  });

  it('has no passage once they are gone, stays with the record, and finds it again when they come back', () => {
    const [anna, bert] = twoDesks(sentence);
    strike(anna, 'für Eltern beginnt');
    anna.settle(accept);
    meet(anna, bert);
    expect(fate(bert, 'für Eltern beginnt')).toMatchObject({ kind: 'lost', place: { targetId } });
    bert.change((tr) => tr.insertText('für Eltern beginnt', 10), false);
    meet(anna, bert);
    expect(fate(anna, 'für Eltern beginnt').kind).toBe('here');
  });

  it('is not moved by words, a part, a heading or a footnote that are only suggested', () => {
    const [anna, bert] = twoDesks(sentence);
    anna.change((tr) => tr.insertText('ganz neu ', 5), true);
    anna.change((tr) => tr.split(anna.words.indexOf('beginnt') + 1), true);
    bert.change((tr) => setHeading(tr), true);
    bert.change(
      (tr, size) => tr.insert(size - 1, schema.nodes['footnote']?.create({ text: 'vhs' }) ?? []),
      true,
    );
    meet(anna, bert);
    expect(anna.suggestions.length).toBeGreaterThanOrEqual(3);
    for (const quote of ['Der Kurs für Eltern', 'Eltern beginnt im Mai', 'kostet nichts.'])
      expect(fate(anna, quote).kind, quote).toBe('here');
    anna.settle(reject);
    expect(anna.frozen).toBe(sentence);
  });
});

/** The first paragraph as a heading. */
function setHeading(tr: Transaction): Transaction {
  const heading = schema.nodes['heading'];
  return heading ? tr.setBlockType(1, 1, heading, { level: 3 }) : tr;
}
