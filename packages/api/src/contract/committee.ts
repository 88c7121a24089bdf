import type { Body, BodyKind } from '@fortschrift/domain/body';
import type { Decision } from '@fortschrift/domain/decision';
import type { Id } from '@fortschrift/domain/id';
import type { Paper } from '@fortschrift/domain/paper';
import type { Session, SessionState } from '@fortschrift/domain/session';
import type { ConceptVersion } from '@fortschrift/domain/version';

export type DecisionRow = Decision & {
  readonly body: string;
  /** Says whether it is a Beschluss or an Empfehlung. */
  readonly bodyKind: BodyKind;
  readonly label: string;
  readonly concept: string;
};
export type SessionRow = Session & { readonly body: string };

/** What a committee member meets first: what is new, what is to be decided, what was. */
export type CommitteeView = {
  readonly bodies: readonly (Body & { readonly part: string | null })[];
  readonly versions: readonly (ConceptVersion & { readonly concept: string; readonly comments: number })[];
  readonly sessions: readonly SessionRow[];
  readonly papers: readonly Paper[];
  readonly decisions: readonly DecisionRow[];
};

export type SessionInput = { bodyId: Id; title: string; day: string; starts: string; place: string };

export type CommitteeRoutes = {
  'GET /committee': { answer: CommitteeView };
  'GET /bodies': { answer: { bodies: readonly (Body & { readonly members: number })[] } };
  'POST /bodies': {
    body: { name: string; kind: BodyKind; public: boolean; votingMembers: number };
    answer: { body: Body };
  };
  'PATCH /bodies/:id': {
    body: { name: string; kind: BodyKind; public: boolean; votingMembers: number };
    answer: { body: Body };
  };
  'POST /sessions': { body: SessionInput; answer: { session: Session } };
  'GET /sessions/:id': {
    answer: {
      session: SessionRow;
      body: Body;
      versions: readonly (ConceptVersion & { readonly concept: string })[];
      papers: readonly Paper[];
      decisions: readonly DecisionRow[];
      mayRecord: boolean;
    };
  };
  'PATCH /sessions/:id': {
    body: {
      state?: SessionState;
      present?: number;
      day?: string;
      starts?: string;
      place?: string;
      title?: string;
    };
    answer: { session: Session };
  };
  'POST /sessions/:id/agenda': {
    body: { title: string; versionId: Id | null; paperId: Id | null };
    answer: { session: Session };
  };
  'GET /papers/:id': { answer: { paper: Paper; version: ConceptVersion } };
  /**
   * Records what a body resolved: with numbers (present, yes, no, abstain, excluded; the outcome follows from
   * them) or, with returned: true, sends the version back with points.
   */
  'POST /versions/:id/decisions': {
    body: {
      bodyId: Id;
      sessionId: Id | null;
      day: string;
      text: string;
      returned: boolean;
      points: readonly string[];
      present: number;
      yes: number;
      no: number;
      abstain: number;
      excluded: number;
    };
    answer: { decision: Decision; version: ConceptVersion };
  };
};
