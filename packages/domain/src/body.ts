import type { Id } from './id.ts';

/** A Gremium: recommends (steering group, working group) or decides (committee, main committee, council). */
export type Body = {
  readonly id: Id;
  readonly countyId: Id;
  readonly name: string;
  readonly kind: BodyKind;
  /** The Kreisausschuss deliberates in private (NKomVG § 78). */
  readonly public: boolean;
  readonly votingMembers: number;
};

export const bodyKinds = [
  'council',
  'mainCommittee',
  'committee',
  'steeringGroup',
  'advisoryBoard',
  'workingGroup',
] as const;
export type BodyKind = (typeof bodyKinds)[number];

/** Whether what the body votes is a Beschluss; otherwise it is a recommendation and is called one. */
export function decides(body: Pick<Body, 'kind'>): boolean {
  return body.kind === 'council' || body.kind === 'mainCommittee' || body.kind === 'committee';
}
