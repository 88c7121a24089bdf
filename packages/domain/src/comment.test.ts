import { describe, expect, it } from 'vitest';
import { commentMax, parseComment } from './comment.ts';
import { failure } from './failure.ts';
import { failed, ok } from './result.ts';
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
      body: { type: 'doc', content: [] },
      goals: [],
      loose: [],
    },
  ],
};

describe('parseComment', () => {
  it('speaks about something that stands in the version', () => {
    expect(parseComment({ targetId: 'chapter', text: ' Gut. ' }, content)).toEqual(
      ok({ targetId: 'chapter', text: 'Gut.' }),
    );
    expect(parseComment({ targetId: 'gone', text: 'Gut.' }, content)).toEqual(
      failed(failure('recordUnknown', { field: 'targetId' })),
    );
  });

  it('has words, and not too many', () => {
    expect(parseComment({ targetId: 'chapter', text: ' \n' }, content).ok).toBe(false);
    expect(parseComment({ targetId: 'chapter', text: 'a'.repeat(commentMax + 1) }, content).ok).toBe(false);
  });
});
