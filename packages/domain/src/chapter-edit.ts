import type { Change } from './change.ts';
import type { ShownFigure } from './figure.ts';
import type { Goal, GoalLevel } from './goal.ts';
import type { Id } from './id.ts';
import type { DraftState, Measure } from './measure.ts';
import type { Origin } from './origin.ts';
import type { RichText } from './rich-text.ts';

/** What the server itself writes into a chapter on somebody's behalf; people write by the live document. */
export type ChapterEdit =
  | {
      readonly do: 'goal.add';
      readonly id: Id;
      readonly level: GoalLevel;
      readonly title: string;
      readonly text: string;
      readonly origins: readonly Origin[];
    }
  | {
      readonly do: 'measure.add';
      readonly id: Id;
      readonly goalId: Id | null;
      readonly title: string;
      readonly situation: string;
      readonly description: string;
      readonly origins: readonly Origin[];
    }
  | { readonly do: 'origin.add'; readonly recordId: Id; readonly origin: Origin }
  /**
   * Brings a record to an earlier state, or back when it is gone. Sources it has gained since stay, and so does what no
   * version knows: its internal note. `older` versions do not know the details of a record either.
   */
  | {
      readonly do: 'goal.restore';
      readonly goal: Goal;
      readonly place: 'keep' | 'take';
      readonly older?: boolean;
    }
  | {
      readonly do: 'measure.restore';
      readonly measure: Measure;
      readonly place: 'keep' | 'take';
      readonly older?: boolean;
    }
  /** Adds a goal or measure whole, as a copy of another; one that is there already stays as it is. */
  | { readonly do: 'goal.put'; readonly goal: Goal }
  | { readonly do: 'measure.put'; readonly measure: Measure }
  /** Takes a goal or measure out: it stands somewhere else now. */
  | { readonly do: 'record.take'; readonly recordId: Id }
  /** Records what became of a goal or measure; retires it, or takes it back, with the kind. */
  | {
      readonly do: 'change.set';
      readonly recordId: Id;
      readonly change: Change | null;
      /** The state a measure goes back to, when a decision is taken back. */
      readonly draftState?: DraftState;
    }
  | { readonly do: 'body.restore'; readonly body: RichText }
  /** Brings the Kennzahlen of a version back; those added since stay. */
  | { readonly do: 'figures.restore'; readonly figures: readonly ShownFigure[] }
  | { readonly do: 'origin.remove'; readonly recordId: Id; readonly key: string };
