import { type Failure, failure } from './failure.ts';
import type { Id } from './id.ts';
import { failed, ok, type Result } from './result.ts';
import { parseText } from './text.ts';
import type { VersionContent } from './version.ts';
import { targetsOf } from './version-records.ts';

/** A remark of a reader on one record or chapter of a version. */
export type Comment = {
  readonly id: Id;
  readonly countyId: Id;
  readonly versionId: Id;
  /** Stable identity of the goal, measure or chapter it is about. */
  readonly targetId: Id;
  readonly authorId: Id;
  /** The name as it was when written. */
  readonly authorName: string;
  readonly text: string;
  readonly createdAt: number;
  readonly resolvedAt: number | null;
};

export const commentMax = 2000;

/**
 * Foreign input -> the target and text of a comment. Fails with `recordUnknown` when the version holds no such
 * chapter, goal or measure, or with what is wrong with the text (1 to 2,000 characters).
 */
export function parseComment(
  input: Pick<Comment, 'targetId' | 'text'>,
  content: VersionContent,
): Result<Pick<Comment, 'targetId' | 'text'>, Failure> {
  if (!targetsOf(content).has(input.targetId)) return failed(failure('recordUnknown', { field: 'targetId' }));
  const text = parseText(input.text, { field: 'text', min: 1, max: commentMax, lines: true });
  return text.ok ? ok({ targetId: input.targetId, text: text.value }) : text;
}
