import type { CataloguePage } from '@fortschrift/api/contract/catalogue';
import { type CatalogueColumnKey, columnsFor } from '@fortschrift/domain/catalogue/column';
import { type CatalogueQuery, plainQuery } from '@fortschrift/domain/catalogue/query';
import type { CatalogueRow } from '@fortschrift/domain/catalogue/row';
import { prepareRows, shownRows } from '@fortschrift/domain/catalogue/show';
import type { Id } from '@fortschrift/domain/id';
import type { LevelNames } from '@fortschrift/domain/level-names';
import { SvelteSet } from 'svelte/reactivity';
import { call } from '#lib/api.ts';
import { fieldOfColumn, type OpenedRecord } from './opened-record.ts';

/** What the catalogue's page shows and what is selected in it. */
export class CatalogueState {
  rows = $state.raw<readonly CatalogueRow[]>([]);
  query = $state.raw<CatalogueQuery>(plainQuery);
  /** The last look for newer rows did not reach the server. */
  stale = $state(false);
  /** The cell that is being written in. */
  editing = $state.raw<{ readonly id: Id; readonly key: CatalogueColumnKey } | null>(null);
  /** The measure that is open for writing as a whole. */
  opened = $state.raw<OpenedRecord | null>(null);
  readonly selected = new SvelteSet<Id>();
  readonly conceptId: Id;
  /** null while the concept as it is written now is shown. */
  readonly versionId: Id | null;
  readonly mayWrite: boolean;
  /** How the levels are called in what is shown. */
  readonly levels: LevelNames | null;

  readonly #prepared = $derived(prepareRows(this.rows));
  readonly shown: readonly CatalogueRow[] = $derived(shownRows(this.#prepared, this.query));
  readonly columns: readonly CatalogueColumnKey[] = $derived(
    this.query.columns.filter((key) => this.known.includes(key)),
  );
  /** Selected and to be seen: what nobody sees is not changed. */
  readonly picked: readonly CatalogueRow[] = $derived(this.shown.filter(({ id }) => this.selected.has(id)));

  #mark: string;
  #anchor: Id | null = null;

  constructor(page: CataloguePage, query: CatalogueQuery) {
    this.conceptId = page.concept.id;
    this.versionId = page.version?.id ?? null;
    this.mayWrite = page.mayWrite;
    this.levels = page.levels;
    this.rows = page.rows ?? [];
    this.query = query;
    this.#mark = page.mark;
  }

  /** The columns there are for what is shown. */
  get known(): readonly CatalogueColumnKey[] {
    return columnsFor(this.versionId === null);
  }

  /** Reads again what others wrote since; rows that are the same stay as they are. */
  async look(): Promise<void> {
    if (this.versionId !== null || this.editing !== null) return;
    const answer = await call('GET /concepts/:id/catalogue', {
      params: { id: this.conceptId },
      query: { known: this.#mark },
    });
    this.stale = !answer.ok;
    if (!answer.ok || answer.value.rows === null || this.editing !== null) return;
    this.#mark = answer.value.mark;
    const before = new Map(this.rows.map((row) => [row.id, row]));
    this.rows = answer.value.rows.map((row) => {
      const held = before.get(row.id);
      return held && JSON.stringify(held) === JSON.stringify(row) ? held : row;
    });
  }

  /** Puts rows that were just changed in the place of what they were. */
  take(rows: readonly CatalogueRow[]): void {
    const changed = new Map(rows.map((row) => [row.id, row]));
    this.rows = this.rows.map((row) => changed.get(row.id) ?? row);
  }

  /** Opens a measure as a whole, at the field a column is about. */
  open({ id, chapterId }: CatalogueRow, key?: CatalogueColumnKey): void {
    const field = key && fieldOfColumn(key);
    this.opened = field ? { id, chapterId, field } : { id, chapterId };
  }

  /** Closes it, and reads what was written there once that is `saved`. */
  async close(saved: Promise<void>): Promise<void> {
    this.opened = null;
    await saved;
    await this.look();
  }

  toggle(id: Id): void {
    if (!this.selected.delete(id)) this.selected.add(id);
    this.#anchor = id;
  }

  /** Selects everything from the row touched last to this one. */
  selectTo(id: Id): void {
    const ids = this.shown.map((row) => row.id);
    const [from, to] = [ids.indexOf(this.#anchor ?? id), ids.indexOf(id)].toSorted((a, b) => a - b);
    if (from === undefined || to === undefined) return;
    for (const one of ids.slice(Math.max(0, from), to + 1)) this.selected.add(one);
    this.#anchor ??= id;
  }

  /** Where a range begins. */
  anchor(id: Id): void {
    this.#anchor ??= id;
  }

  selectAll(): void {
    for (const { id } of this.shown) this.selected.add(id);
  }

  selectNone(): void {
    this.selected.clear();
    this.#anchor = null;
  }

  /** Orders by a column; the same again turns the order round. */
  orderBy(column: CatalogueColumnKey): void {
    const { sort } = this.query;
    const descending = sort.column === column && !sort.descending;
    this.query = { ...this.query, sort: { column, descending } };
  }

  /** Narrows down to some values of a column; none for all. */
  filter(column: CatalogueColumnKey, tokens: readonly string[]): void {
    const { [column]: _, ...rest } = this.query.filters;
    const filters = tokens.length === 0 ? rest : { ...rest, [column]: tokens };
    this.query = { ...this.query, filters };
  }
}
