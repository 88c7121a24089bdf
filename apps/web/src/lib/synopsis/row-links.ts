/** Where a line of the comparison leads; null where there is nothing to open. */
export type RowLinks = {
  /** The text of a version at a part of it. */
  readonly read: (side: 'before' | 'after', part: 'chapter' | 'goal' | 'measure', id: string) => string;
  /** What stands behind a goal or measure. */
  readonly behind: (id: string) => string | null;
};
