import { type Failure, failure } from './failure.ts';
import type { Id } from './id.ts';
import { failed, ok, type Result } from './result.ts';
import { parseText } from './text.ts';

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

/** What the office says of a body. */
export type BodyDraft = Pick<Body, 'name' | 'kind' | 'public' | 'votingMembers'>;

/** Foreign input -> a body with a name of 3 to 160 characters and 1 to 200 voting members. */
export function parseBody(input: BodyDraft): Result<BodyDraft, Failure> {
  const name = parseText(input.name, { field: 'name', min: 3, max: 160 });
  if (!name.ok) return name;
  const { votingMembers } = input;
  if (!Number.isInteger(votingMembers) || votingMembers < 1 || votingMembers > 200)
    return failed(failure('numberOutOfRange', { field: 'votingMembers', limit: 200 }));
  return ok({ name: name.value, kind: input.kind, public: input.public, votingMembers });
}
