import type { DecisionKind } from './decision.ts';
import type { Id } from './id.ts';
import type { IdeaKind, IdeaResult } from './idea.ts';
import type { Language } from './language.ts';
import type { ImplementationState } from './measure.ts';
import type { VersionState } from './version.ts';

/** The rote Faden of one card: everything it is connected to, forwards. Empty lists are ends, not errors. */
export type IdeaThread = {
  readonly idea: {
    readonly id: Id;
    readonly kind: IdeaKind;
    readonly text: string;
    readonly detail: string;
    readonly language: Language;
    readonly workshopId: Id;
    readonly workshopTitle: string;
    readonly day: string;
    readonly tableTitle: string;
  };
  readonly cluster: {
    readonly id: Id;
    readonly heading: string;
    readonly ideas: number;
    readonly dots: number;
  } | null;
  readonly records: readonly ThreadRecord[];
  readonly answer: {
    readonly result: IdeaResult;
    readonly reason: string;
    readonly answeredAt: number;
  } | null;
};

/** A goal or measure that cites the card, its cluster or its table's proposal. */
export type ThreadRecord = {
  readonly id: Id;
  readonly kind: 'goal' | 'measure';
  readonly title: string;
  readonly conceptId: Id;
  readonly chapterId: Id;
  readonly via: 'idea' | 'cluster' | 'proposal';
  readonly versions: readonly ThreadVersion[];
  readonly implementation: { readonly state: ImplementationState; readonly reportedAt: number } | null;
};

export type ThreadVersion = {
  readonly id: Id;
  readonly label: string;
  readonly stand: string;
  readonly state: VersionState;
  /** The record's number in that version. */
  readonly number: string;
  readonly decision: {
    readonly kind: DecisionKind;
    readonly day: string;
    readonly body: string;
    /** Whether it is a Beschluss; else a recommendation. */
    readonly binding: boolean;
  } | null;
};

/** The same thread backwards: what stands behind a goal or measure. */
export type RecordThread = {
  readonly recordId: Id;
  readonly clusters: readonly {
    readonly id: Id;
    readonly heading: string;
    readonly dots: number;
    readonly workshopId: Id;
    readonly workshopTitle: string;
    readonly tableTitle: string;
    readonly ideas: readonly ThreadIdea[];
  }[];
  readonly ideas: readonly (ThreadIdea & { readonly workshopTitle: string; readonly tableTitle: string })[];
  readonly proposals: readonly {
    readonly id: Id;
    readonly title: string;
    readonly workshopId: Id;
    readonly workshopTitle: string;
    readonly tableTitle: string;
  }[];
  readonly previous: readonly {
    readonly id: Id;
    readonly title: string;
    readonly kind: 'goal' | 'measure';
  }[];
  /** Cards whose writers spoke about it, at an event about a version of the concept; they need not stand behind it. */
  readonly about: readonly (ThreadIdea & { readonly workshopTitle: string; readonly tableTitle: string })[];
  /** Documents it was read from, such as the old concept; `place` is where it stood there, empty when that had no number. */
  readonly documents: readonly { readonly id: Id; readonly fileName: string; readonly place: string }[];
};

export type ThreadIdea = {
  readonly id: Id;
  readonly kind: IdeaKind;
  readonly text: string;
  readonly language: Language;
  readonly result: IdeaResult | null;
};
