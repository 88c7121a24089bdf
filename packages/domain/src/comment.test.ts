import { describe, expect, it } from 'vitest';
import {
  type Comment,
  commentMax,
  filterOf,
  openByChapter,
  parseAnswer,
  parseComment,
  placeThreads,
  threadsOf,
  unresolved,
} from './comment.ts';
import { quoteMax } from './comment-anchor.ts';
import { failure } from './failure.ts';
import { holdersOfVersion } from './passage.ts';
import { failed, ok } from './result.ts';
import { paragraphs } from './rich-text.ts';
import type { VersionContent } from './version.ts';

const content: VersionContent = {
  format: 'fortschrift-version/1',
  county: 'Landkreis Heidmark',
  conceptId: 'concept',
  title: 'Konzept',
  label: '0.9',
  stand: '2026-03-01',
  chapters: [
    {
      id: 'chapter',
      kind: 'front',
      field: null,
      number: '',
      title: 'Vorwort',
      body: paragraphs('Wir danken allen Beteiligten.\nDas Konzept gilt bis 2030.'),
      goals: [],
      loose: [],
    },
  ],
};
const holders = holdersOfVersion(content);
const parse = (input: Partial<Parameters<typeof parseComment>[0]>) =>
  parseComment({ targetId: 'chapter', text: ' Gut. ', ...input }, holders);
const recordUnknown = (field: string) => failed(failure('recordUnknown', { field }));

describe('parseComment', () => {
  it('speaks about something that stands in the text', () => {
    expect(parse({})).toEqual(
      ok({
        ...{ chapterId: 'chapter', targetId: 'chapter', field: '', quote: '', before: '', after: '' },
        text: 'Gut.',
      }),
    );
    expect(parse({ targetId: 'gone' })).toEqual(recordUnknown('targetId'));
  });

  it('quotes words of that field, over the border of paragraphs too, and no others', () => {
    const quote = 'Beteiligten. Das Konzept';
    expect(parse({ field: 'body', quote, before: 'erfunden' })).toMatchObject({
      value: {
        ...{ field: 'body', quote: 'Beteiligten.\nDas Konzept', before: 'Wir danken allen ' },
        after: ' gilt bis 2030.',
      },
    });
    expect(parse({ field: 'title', quote })).toEqual(recordUnknown('quote'));
    expect(parse({ field: 'body', quote: 'steht nicht da' })).toEqual(recordUnknown('quote'));
    expect(parse({ field: 'body', quote: '\u200b' })).toEqual(recordUnknown('quote'));
    expect(parse({ field: 'body', quote: 'a'.repeat(quoteMax + 1) }).ok).toBe(false);
    expect(parse({ field: '__proto__' })).toEqual(recordUnknown('field'));
    expect(parse({ field: 'constructor', quote: 'a' })).toEqual(recordUnknown('quote'));
  });

  it('has words, and not too many', () => {
    expect(parse({ text: ' \n' }).ok).toBe(false);
    expect(parse({ text: 'a'.repeat(commentMax + 1) }).ok).toBe(false);
  });
});

const comment = (id: string, more: Partial<Comment> = {}): Comment => ({
  ...{ id, countyId: 'county', conceptId: 'concept', versionId: 'v1', threadId: null },
  ...{ chapterId: 'chapter', targetId: 'chapter', field: 'body', before: '', after: '' },
  quote: 'Das Konzept gilt bis 2030.',
  ...{ authorId: 'ada', authorName: 'Ada', text: 'Gut.', createdAt: 1 },
  ...unresolved,
  ...more,
});

describe('threads', () => {
  it('hold their answers in the order of time; an answer to nothing is left out', () => {
    const threads = threadsOf([
      comment('late', { threadId: 'one', createdAt: 9 }),
      comment('two', { createdAt: 4 }),
      comment('early', { threadId: 'one', createdAt: 5 }),
      comment('one', { createdAt: 2 }),
      comment('lost', { threadId: 'gone', createdAt: 3 }),
    ]);
    expect(threads.map(({ first, answers }) => [first.id, answers.map(({ id }) => id)])).toEqual([
      ['one', ['early', 'late']],
      ['two', []],
    ]);
  });

  it('take an answer to an answer as one of theirs', () => {
    expect(parseAnswer(comment('one', { versionId: null }), ' Ja. ')).toMatchObject({
      value: { threadId: 'one', versionId: null, quote: 'Das Konzept gilt bis 2030.', text: 'Ja.' },
    });
    expect(parseAnswer(comment('two', { threadId: 'one' }), 'Ja.')).toMatchObject({
      value: { threadId: 'one' },
    });
    expect(parseAnswer(comment('one'), ' ').ok).toBe(false);
  });

  const versions = [
    { id: 'v3', label: '1.0', frozenAt: 300 },
    { id: 'v2', label: '0.9', frozenAt: 200 },
    { id: 'v1', label: '0.8', frozenAt: 100 },
  ];
  const placed = (...comments: readonly Comment[]) => placeThreads(threadsOf(comments), holders, versions);

  it('are settled in the version that was read, or in the first one frozen after', () => {
    const at = (resolvedAt: number, resolvedIn: string | null) =>
      placed(comment('c', { resolvedAt, resolvedIn, resolvedAs: 'done' }))[0]?.settledIn;
    expect(at(250, 'v2')).toBe('0.9');
    expect(at(150, null)).toBe('0.9');
    expect(at(250, null)).toBe('1.0');
    expect(at(350, null)).toBe('');
    expect(placed(comment('c'))[0]).toMatchObject({
      settledIn: '',
      writtenIn: '0.8',
      fate: { kind: 'here' },
    });
  });

  it('are open, settled or without a passage, and the open ones are counted by chapter', () => {
    const threads = placed(
      comment('open'),
      comment('lost', { quote: 'Dieser Satz steht nirgends mehr.', before: 'Und danach kam das.' }),
      comment('nowhere', { quote: 'Dieser Satz steht nirgends mehr.', targetId: 'x', chapterId: 'x' }),
      comment('settled', { resolvedAt: 1, resolvedAs: 'changed' }),
    );
    expect(threads.map((thread) => [thread.first.id, filterOf(thread)])).toEqual([
      ['lost', 'lost'],
      ['open', 'open'],
      ['settled', 'settled'],
      ['nowhere', 'lost'],
    ]);
    expect(openByChapter(threads)).toEqual(new Map([['chapter', 2]]));
  });
});
