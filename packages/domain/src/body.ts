import { type Failure, failure } from './failure.ts';
import type { Id } from './id.ts';
import { failed, ok, type Result } from './result.ts';
import { parseText } from './text.ts';

/** A Gremium: the Kreistag decides, all others prepare its decision and recommend. */
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

/**
 * Whether what the body votes is a Beschluss; otherwise it is an Empfehlung and is called one. Committees advise and
 * the Kreisausschuss prepares the resolutions of the Kreistag (NKomVG §§ 71, 76).
 */
export function decides(body: Pick<Body, 'kind'>): boolean {
  return body.kind === 'council';
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
