import type { BoardChange } from '@fortschrift/domain/board';
import { phaseAt } from '@fortschrift/domain/board-view';
import { coverCards } from '@fortschrift/domain/cover';
import { countPaperDots, parseDotQuestion } from '@fortschrift/domain/dot';
import { type Failure, failure } from '@fortschrift/domain/failure';
import type { Id } from '@fortschrift/domain/id';
import { failed, ok, type Result } from '@fortschrift/domain/result';
import { isFrozen } from '@fortschrift/domain/workshop';
import type { Place } from './hall-place.ts';
import type { Rows } from './ports/store.ts';

/** What a host sets at a table; none of it changes a card. */
type Setting = { readonly rows: Rows; readonly place: Place };

type Outcome = Result<readonly BoardChange[], Failure>;

/** Lays the cards of a table face down, or turns all over; fails as `coverCards` does. */
export async function cover({ rows, place }: Setting, covered: boolean): Promise<Outcome> {
  const done = coverCards(place.table, covered, place.workshop);
  if (!done.ok) return done;
  await rows.tables.update(done.value);
  return ok([]);
}

/** Writes the question of the dots; fails as texts do and with `workshopFrozen`. */
export async function askDots({ rows, place }: Setting, question: string): Promise<Outcome> {
  if (isFrozen(place.workshop)) return failed(failure('workshopFrozen'));
  const parsed = parseDotQuestion(question);
  if (!parsed.ok) return parsed;
  await rows.tables.update({ ...place.table, dotQuestion: parsed.value });
  return ok([]);
}

/** Keeps points of people without a phone; fails as `countPaperDots` does. */
export async function countPaper(run: Setting, clusterId: Id, points: number): Promise<Outcome> {
  const { rows, place } = run;
  const { table, workshop } = place;
  const here = new Set((await rows.clusters.ofTable(table.id)).map((cluster) => cluster.id));
  const rule = { phase: phaseAt(table, workshop), frozen: isFrozen(workshop) };
  const counted = countPaperDots(clusterId, points, here, rule);
  if (!counted.ok) return counted;
  await rows.dots.putPaper(table.id, counted.value);
  return ok([]);
}
