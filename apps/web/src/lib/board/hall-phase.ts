import type { BoardView } from '@fortschrift/domain/board-view';
import { nextPhase, type TablePhase, tablePhases } from '@fortschrift/domain/table';

/** What moving the whole hall to a phase would do. */
export interface HallStep {
  readonly phase: TablePhase;
  /** Numbers of the tables that would move, and of those that stand elsewhere and would stay. */
  readonly moving: readonly number[];
  readonly staying: readonly number[];
}

type Head = Pick<BoardView['table'], 'number' | 'phase'>;

/** The phase most tables are in; the earlier one when two are as common. */
export function commonPhase(tables: readonly Head[]): TablePhase {
  const counted = tablePhases.map((phase) => ({
    phase,
    count: tables.filter((table) => table.phase === phase).length,
  }));
  return counted.reduce((most, each) => (each.count > most.count ? each : most)).phase;
}

/** The step of all tables forward (1) or back (-1), seen from the phase most are in; null at the ends. */
export function hallStep(tables: readonly Head[], direction: 1 | -1): HallStep | null {
  const phase = nextPhase(commonPhase(tables), direction);
  if (!phase) return null;
  const beside = ({ phase: at }: Head) =>
    Math.abs(tablePhases.indexOf(at) - tablePhases.indexOf(phase)) === 1;
  return {
    phase,
    moving: tables.filter(beside).map(({ number }) => number),
    staying: tables.filter((table) => !beside(table)).map(({ number }) => number),
  };
}
