import type { Id } from './id.ts';

/** A Vorlage or Änderungsantrag put before a body. */
export type Paper = {
  readonly id: Id;
  readonly countyId: Id;
  /** Drucksachennummer as the council information system gives it. */
  readonly reference: string;
  readonly kind: PaperKind;
  readonly title: string;
  readonly originator: string;
  readonly versionId: Id;
  readonly text: string;
  readonly day: string;
  readonly items: readonly AmendmentItem[];
};

export const paperKinds = ['proposal', 'information', 'amendment'] as const;
export type PaperKind = (typeof paperKinds)[number];

/** One point of an amendment paper, decided on its own. */
export type AmendmentItem = {
  readonly id: Id;
  readonly number: number;
  readonly targetId: Id;
  readonly targetNumber: string;
  readonly operation: 'insert' | 'delete' | 'replace';
  readonly oldText: string;
  readonly newText: string;
  readonly reasoning: string;
  /** What the administration thinks of it; empty until given. */
  readonly opinion: string;
  readonly state: AmendmentState;
};

export const amendmentStates = [
  'filed',
  'opinionGiven',
  'accepted',
  'acceptedModified',
  'rejected',
  'withdrawn',
  'settled',
] as const;
export type AmendmentState = (typeof amendmentStates)[number];
