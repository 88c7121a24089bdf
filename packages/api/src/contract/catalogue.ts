import type { MeasureOutcome, MeasureValues } from '@fortschrift/domain/catalogue/change';
import type { GoalRow } from '@fortschrift/domain/catalogue/goal-row';
import type { CatalogueRow } from '@fortschrift/domain/catalogue/row';
import type { CatalogueView } from '@fortschrift/domain/catalogue/view';
import type { Concept } from '@fortschrift/domain/concept';
import type { Id } from '@fortschrift/domain/id';
import type { LevelNames } from '@fortschrift/domain/level-names';
import type { ConceptVersion } from '@fortschrift/domain/version';

/** A saved view as somebody sees it. */
export type ShownView = Pick<CatalogueView, 'id' | 'name' | 'shared' | 'query'> & {
  readonly own: boolean;
  /** Who made it. */
  readonly owner: string;
};

export type CataloguePage = {
  readonly concept: Concept;
  /** Versions this account may read, newest first. */
  readonly versions: readonly Pick<ConceptVersion, 'id' | 'label' | 'stand' | 'state'>[];
  /** null while the concept as it is written now is shown. */
  readonly version: Pick<ConceptVersion, 'id' | 'label' | 'stand'> | null;
  /** In print order; null when they are the same as those the asking side knows by their mark. */
  readonly rows: readonly CatalogueRow[] | null;
  /** The goals, in print order too; null when rows are. */
  readonly goals: readonly GoalRow[] | null;
  /** Names the rows and goals: the same mark, the same rows. */
  readonly mark: string;
  readonly mayWrite: boolean;
  /** How the levels are called in what is shown; null where they have their usual names. */
  readonly levels: LevelNames | null;
};

export type CatalogueRoutes = {
  /** All measures of a concept as a table: as they are written now, or of a version. */
  'GET /concepts/:id/catalogue': {
    query: { version?: Id; known?: string };
    answer: CataloguePage;
  };
  /** One act: fields of measures set at once, in whatever chapter each stands. */
  'POST /concepts/:id/catalogue/changes': {
    body: {
      changes: readonly { recordId: Id; set: MeasureValues; expected: MeasureValues }[];
    };
    answer: {
      outcomes: readonly MeasureOutcome[];
      /** The rows that were asked about, as they stand now. */
      rows: readonly CatalogueRow[];
    };
  };
  /** One's own and those of the office. */
  'GET /catalogue-views': { answer: { views: readonly ShownView[] } };
  'POST /catalogue-views': {
    body: { name: string; shared: boolean; query: readonly (readonly [string, string])[] };
    answer: { view: ShownView };
  };
  /** One's own: another name, another query, shared or not. */
  'PATCH /catalogue-views/:id': {
    body: { name: string; shared: boolean; query: readonly (readonly [string, string])[] };
    answer: { view: ShownView };
  };
  'DELETE /catalogue-views/:id': { answer: null };
};
