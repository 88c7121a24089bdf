import { type Body, decides } from './body.ts';
import { type Failure, failure } from './failure.ts';
import type { Id } from './id.ts';
import { failed, ok, type Result } from './result.ts';
import { parseText } from './text.ts';
import type { VersionState } from './version.ts';
import { outcomeOf, parseVote, type Vote } from './vote.ts';

/** What a body resolved about a version, as recorded; never edited, at most followed by another. */
export type Decision = {
  readonly id: Id;
  readonly countyId: Id;
  readonly versionId: Id;
  readonly bodyId: Id;
  readonly sessionId: Id | null;
  readonly kind: DecisionKind;
  /** null when a version is sent back without a vote. */
  readonly vote: Vote | null;
  readonly present: number | null;
  /** The wording of the resolution. */
  readonly text: string;
  /** What has to be settled before it comes again; only with `returned`. */
  readonly points: readonly string[];
  /** YYYY-MM-DD */
  readonly day: string;
  readonly recordedAt: number;
  readonly recordedBy: Id | null;
};

/** `returned` sends the version back with points; the vote decides between the other two. */
export const decisionKinds = ['accepted', 'rejected', 'returned'] as const;
export type DecisionKind = (typeof decisionKinds)[number];

export type DecisionDraft = Pick<Decision, 'kind' | 'vote' | 'present' | 'text' | 'points'>;

/**
 * Foreign input -> what is to be recorded. With a vote the kind follows from the numbers alone (a tie is a
 * rejection, NKomVG § 66); sending back needs at least one point (`pointsMissing`).
 */
export function parseDecision(
  input: { readonly [key: string]: unknown },
  votingMembers: number,
): Result<DecisionDraft, Failure> {
  const text = parseText(input['text'] ?? '', { field: 'text', min: 0, max: 2000, lines: true });
  if (!text.ok) return text;
  if (input['returned'] === true) {
    const points = parsePoints(input['points']);
    return points.ok
      ? ok({ kind: 'returned', vote: null, present: null, text: text.value, points: points.value })
      : points;
  }
  const present = input['present'];
  if (typeof present !== 'number' || !Number.isInteger(present) || present < 1 || present > votingMembers) {
    return failed(failure('numberOutOfRange', { field: 'present', limit: votingMembers }));
  }
  const vote = parseVote(input, present);
  if (!vote.ok) return vote;
  return ok({ kind: outcomeOf(vote.value), vote: vote.value, present, text: text.value, points: [] });
}

function parsePoints(input: unknown): Result<readonly string[], Failure> {
  if (!Array.isArray(input) || input.length === 0 || input.length > 50)
    return failed(failure('pointsMissing', { field: 'points' }));
  const points: string[] = [];
  for (const entry of input) {
    const point = parseText(entry, { field: 'points', min: 1, max: 1000, lines: true });
    if (!point.ok) return point;
    points.push(point.value);
  }
  return ok(points);
}

/**
 * The state a version comes to when a body has resolved about it. The steering group's yes sends it on to the
 * committees, its no ends it; a committee's vote is recorded as a recommendation and leaves it where it is; the
 * Kreistag's vote decides. Any of them may send it back. Fails with `versionNotReleased` while the office keeps it
 * to itself, and `stepNotPossible` when it is not this body's turn or it is among `spoken`: a body resolves once.
 */
export function decideVersion(
  version: { readonly state: VersionState },
  body: Pick<Body, 'id' | 'kind'>,
  kind: DecisionKind,
  spoken: readonly Id[],
): Result<VersionState, Failure> {
  if (version.state === 'draft') return failed(failure('versionNotReleased'));
  const steering = body.kind === 'steeringGroup';
  const turn = steering
    ? version.state === 'steeringReview'
    : version.state === 'committee' && consults(body);
  if (!turn || spoken.includes(body.id)) return failed(failure('stepNotPossible'));
  if (kind === 'returned') return ok('returned');
  if (steering) return ok(kind === 'accepted' ? 'committee' : 'rejected');
  if (!decides(body)) return ok(version.state);
  return ok(kind === 'accepted' ? 'adopted' : 'rejected');
}

/** Bodies a released version goes through, in the order the county likes. */
function consults(body: Pick<Body, 'kind'>): boolean {
  return body.kind === 'committee' || body.kind === 'mainCommittee' || body.kind === 'council';
}
