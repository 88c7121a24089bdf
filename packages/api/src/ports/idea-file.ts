import type { Failure } from '@fortschrift/domain/failure';
import type { Idea } from '@fortschrift/domain/idea';
import type { Result } from '@fortschrift/domain/result';
import type { IdeaRow } from '../contract/workshop.ts';

export const ideaTableFormats = ['ods', 'csv'] as const;
export type IdeaTableFormat = (typeof ideaTableFormats)[number];

/** A list of cards to be written as a table. */
export type IdeaTable = {
  readonly county: string;
  readonly ideas: readonly (IdeaRow & Pick<Idea, 'detail' | 'createdAt'>)[];
  /** Unix milliseconds, written into the file as its date. */
  readonly now: number;
};

/**
 * Writes a list of cards as a file in which every text stays a text, whatever program opens it. Fails with `busy` when
 * too many files are waiting.
 */
export type WriteIdeaTable = (
  table: IdeaTable,
  format: IdeaTableFormat,
  signal?: AbortSignal,
) => Promise<Result<Uint8Array, Failure>>;
