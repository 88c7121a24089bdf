import { type Failure, failure } from './failure.ts';
import type { Id } from './id.ts';
import { failed, ok, type Result } from './result.ts';
import type { TablePhase } from './table.ts';
import { parseText } from './text.ts';

/**
 * Points a seat gave to a cluster: a Stimmungsbild, never a vote. While dots are open one row per seat and
 * cluster; when the table is closed only the sums stay.
 */
export type Dots = { readonly clusterId: Id; readonly points: number };

export type DotRule = {
  readonly perSeat: number;
  readonly perCluster: number;
  readonly phase: TablePhase;
  readonly frozen: boolean;
};

/**
 * Sets the points of one seat on one cluster and returns all its dots afterwards (zero removes).
 * Fails with `dotsClosed` outside the weighting phase, `clusterUnknown`, `dotCap` (too many on one cluster),
 * `noDotsLeft` (too many together), `numberOutOfRange` (negative or no whole number).
 */
export function setDots(
  mine: readonly Dots[],
  clusterId: Id,
  points: number,
  clusterIds: ReadonlySet<Id>,
  rule: DotRule,
): Result<readonly Dots[], Failure> {
  if (rule.frozen || rule.phase !== 'weighting') return failed(failure('dotsClosed'));
  if (!clusterIds.has(clusterId)) return failed(failure('clusterUnknown'));
  if (!Number.isInteger(points) || points < 0)
    return failed(failure('numberOutOfRange', { field: 'points' }));
  if (points > rule.perCluster) return failed(failure('dotCap', { limit: rule.perCluster }));
  const others = mine.filter((dots) => dots.clusterId !== clusterId);
  const spent = others.reduce((sum, dots) => sum + dots.points, 0);
  if (spent + points > rule.perSeat) return failed(failure('noDotsLeft', { limit: rule.perSeat }));
  return ok(points === 0 ? others : [...others, { clusterId, points }]);
}

/** Most points of people without a phone on one cluster: more is a slip of the keyboard. */
export const paperPointsMax = 999;

export const dotQuestionMax = 140;

/**
 * Points a host counted on paper for one cluster, apart from those of seats. Entered while the table gives points, or
 * right after. Fails with `dotsClosed` in other phases, `clusterUnknown`, `numberOutOfRange` (no whole number from 0
 * to 999).
 */
export function countPaperDots(
  clusterId: Id,
  points: number,
  clusterIds: ReadonlySet<Id>,
  rule: Pick<DotRule, 'phase' | 'frozen'>,
): Result<Dots, Failure> {
  if (rule.frozen || (rule.phase !== 'weighting' && rule.phase !== 'presenting'))
    return failed(failure('dotsClosed'));
  if (!clusterIds.has(clusterId)) return failed(failure('clusterUnknown'));
  if (!Number.isInteger(points) || points < 0 || points > paperPointsMax)
    return failed(failure('numberOutOfRange', { field: 'points', limit: paperPointsMax }));
  return ok({ clusterId, points });
}

/** Foreign input -> the question of the dots, empty for the phone's own words; fails as texts do. */
export function parseDotQuestion(input: unknown): Result<string, Failure> {
  return parseText(input, { field: 'question', min: 0, max: dotQuestionMax });
}
