import type { Decision } from '@fortschrift/domain/decision';
import type { Id } from '@fortschrift/domain/id';
import type { AmendmentItem, Paper } from '@fortschrift/domain/paper';
import type { AgendaItem, Session } from '@fortschrift/domain/session';
import type { Vote } from '@fortschrift/domain/vote';

export type CommitteeTables = {
  session: Omit<Session, 'agenda'>;
  agendaItem: AgendaItem & { readonly countyId: Id; readonly sessionId: Id };
  paper: Omit<Paper, 'items'>;
  amendmentItem: AmendmentItem & { readonly countyId: Id; readonly paperId: Id };
  /** `points` is JSON; the four numbers of the vote are all there or all null. */
  decision: Omit<Decision, 'vote' | 'points'> & { readonly points: string } & {
    readonly [Key in keyof Vote]: number | null;
  };
};
