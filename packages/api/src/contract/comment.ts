import type { Comment, CommentInput, PlacedThread, ResolvedAs } from '@fortschrift/domain/comment';
import type { Id } from '@fortschrift/domain/id';

export type CommentRoutes = {
  /** Threads beside the concept as it is being written: of the office, and of readers of its versions. */
  'GET /concepts/:id/comments': {
    answer: {
      threads: readonly PlacedThread[];
      mayComment: boolean;
      maySettle: boolean;
    };
  };
  'POST /chapters/:id/comments': { body: CommentInput; answer: { comment: Comment } };
  'POST /versions/:id/comments': { body: CommentInput; answer: { comment: Comment } };
  'POST /comments/:id/answers': { body: { text: string }; answer: { comment: Comment } };
  /** `versionId` is the version somebody reads while settling, null while writing the concept. */
  'POST /comments/:id/resolve': {
    body: { resolved: boolean; as?: ResolvedAs; versionId?: Id | null };
    answer: { comment: Comment };
  };
};
