import type { Id } from './id.ts';
import type { RichText } from './rich-text.ts';

/**
 * A goal or measure a table proposes in its own words, written together in the sheet. Identified for ever by
 * the node it stands in, so that a measure made from it can point back.
 */
export type Proposal = {
  readonly id: Id;
  readonly kind: ProposalKind;
  readonly title: string;
  readonly text: RichText;
};

export const proposalKinds = ['goal', 'measure'] as const;
export type ProposalKind = (typeof proposalKinds)[number];
