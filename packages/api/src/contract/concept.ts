import type { ActionFieldKey } from '@fortschrift/domain/action-field';
import type { BodyKind } from '@fortschrift/domain/body';
import type { PlacedThread } from '@fortschrift/domain/comment';
import type { Chapter, ChapterContent, ChapterKind, Concept, RecordRow } from '@fortschrift/domain/concept';
import type { Decision } from '@fortschrift/domain/decision';
import type { Id } from '@fortschrift/domain/id';
import type { LevelNames } from '@fortschrift/domain/level-names';
import type { ImplementationReport, ImplementationState } from '@fortschrift/domain/measure';
import type { OriginKind } from '@fortschrift/domain/origin';
import type { MovedRecord } from '@fortschrift/domain/record-move';
import type { RecordThread } from '@fortschrift/domain/thread';
import type { ConceptVersion, VersionContent, VersionState } from '@fortschrift/domain/version';

export type ConceptCounts = {
  readonly chapters: number;
  readonly goals: number;
  readonly measures: number;
  readonly ideas: number;
};

export type RecordMove = {
  chapterId: Id;
  /** The goal a measure shall stand under there; null for none, and for goals. */
  goalId: Id | null;
  /** To take a move back: where everything that goes stood there, and what was recorded about it. */
  back?: readonly MovedRecord[];
};

export type ChapterInput = { title: string; kind: ChapterKind; field: ActionFieldKey | null };

/** How many cards stand behind a record, directly or through clusters and proposals; or speak about it. */
export type Behind = { readonly [recordId: Id]: number };

export type VersionPage = {
  readonly version: ConceptVersion;
  readonly content: VersionContent;
  readonly behind: Behind;
  /** How many cards speak about each goal and measure. */
  readonly about: Behind;
  /** What was said about it and about versions before it, in the order of the text. */
  readonly threads: readonly PlacedThread[];
  readonly decisions: readonly (Decision & { readonly body: string; readonly bodyKind: BodyKind })[];
  readonly implementation: readonly ImplementationReport[];
  readonly mayComment: boolean;
  readonly maySettle: boolean;
  /** States this person may move the version to. */
  readonly moves: readonly VersionState[];
};

export type ConceptRoutes = {
  'GET /concepts': {
    answer: {
      concepts: readonly (Concept & {
        readonly counts: ConceptCounts;
        readonly versions: readonly ConceptVersion[];
      })[];
    };
  };
  /** With `basedOnVersionId` everything that stands in that version comes over, to be decided about part by part. */
  'POST /concepts': {
    body: { title: string; basedOnId: Id | null; basedOnVersionId?: Id | null };
    answer: { concept: Concept };
  };
  'GET /concepts/:id': {
    answer: {
      concept: Concept;
      chapters: readonly Chapter[];
      records: readonly RecordRow[];
      behind: Behind;
      versions: readonly ConceptVersion[];
    };
  };
  /** `levels` null gives the levels their usual names back; left out they stay. */
  'PATCH /concepts/:id': {
    body: { title: string; levels?: LevelNames | null };
    answer: { concept: Concept };
  };
  'POST /concepts/:id/chapters': { body: ChapterInput; answer: { chapter: Chapter } };
  /** Several at once, each behind the last of its part: opening, fields of action, themes, closing. */
  'POST /concepts/:id/outline': {
    body: { chapters: readonly ChapterInput[] };
    answer: { chapters: readonly Chapter[] };
  };
  'PATCH /chapters/:id': { body: ChapterInput & { beforeId?: Id | null }; answer: { chapter: Chapter } };
  'DELETE /chapters/:id': { answer: null };
  'GET /chapters/:id': {
    answer: {
      chapter: Chapter;
      concept: Concept;
      chapters: readonly Chapter[];
      content: ChapterContent;
      behind: Behind;
      /** How many cards speak about each goal and measure. */
      about: Behind;
      /** Ids of everything in the newest decided version of this concept: an act on one of these is a change. */
      decidedIds: readonly Id[];
      mayWrite: boolean;
    };
  };
  /** Turns a card, cluster or proposal into a goal or measure; the origin is stored with it. */
  'POST /chapters/:id/records': {
    body: {
      kind: 'goal' | 'measure';
      title: string;
      goalId: Id | null;
      from: { kind: OriginKind; refId: Id } | null;
    };
    answer: { recordId: Id };
  };
  'POST /records/:id/origins': { body: { kind: OriginKind; refId: Id; note: string }; answer: null };
  'DELETE /records/:id/origins/:key': { answer: null };
  /**
   * Moves a goal (with what stands below it) or measure to another chapter of its concept. The answer is what takes it
   * back: the same body again.
   */
  'POST /records/:id/move': { body: RecordMove; answer: { back: RecordMove } };
  'GET /records/:id/thread': { answer: { thread: RecordThread } };
  'POST /concepts/:id/versions': {
    body: { label: string; stand: string; note: string };
    answer: { version: ConceptVersion };
  };
  'GET /versions/:id': { answer: VersionPage };
  'POST /versions/:id/state': { body: { to: VersionState }; answer: { version: ConceptVersion } };
  'POST /measures/:id/implementation': {
    body: { conceptId: Id; state: ImplementationState; text: string };
    answer: { report: ImplementationReport };
  };
};
