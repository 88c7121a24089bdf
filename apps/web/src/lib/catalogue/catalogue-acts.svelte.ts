import type { CallFailure } from '@fortschrift/api/client';
import type {
  MeasureChange,
  MeasureOutcome,
  MeasureValues,
  SettableField,
  SettableValue,
} from '@fortschrift/domain/catalogue/change';
import type { CatalogueRow } from '@fortschrift/domain/catalogue/row';
import { columnTitle } from '@fortschrift/i18n/de/catalogue-cells';
import { sentenceFor } from '@fortschrift/i18n/failures';
import { failures } from '@fortschrift/i18n/failures/de';
import { catalogueWordsFor } from '@fortschrift/i18n/level-labels';
import { call } from '#lib/api.ts';
import { announcer } from '#lib/ui/announce.svelte.ts';
import { undo } from '#lib/ui/undo.svelte.ts';
import type { CatalogueState } from './catalogue-state.svelte.ts';

/** A row that was left alone, and what was to be done to it. */
export type Conflict = {
  readonly outcome: Extract<MeasureOutcome, { readonly done: false }>;
  readonly wanted: MeasureChange;
  readonly field: SettableField;
};

type Act = { readonly text: string; readonly field: SettableField; readonly back: readonly MeasureChange[] };

/** Acts that can be taken back, the last first; older ones are history. */
const most = 30;

/** Changes in the table: each an act of its own, sent to the server, told, and taken back as one. */
export class CatalogueActs {
  busy = $state(false);
  problem = $state<string>();
  conflicts = $state.raw<readonly Conflict[]>([]);
  /** What can be taken back, the last act at the end. */
  history = $state.raw<readonly Act[]>([]);
  readonly #state: CatalogueState;

  constructor(state: CatalogueState) {
    this.#state = state;
  }

  get #words() {
    return catalogueWordsFor(this.#state.levels);
  }

  /** Sets one field of many rows to a value; where it stands already nothing is sent. Resolves with whether all was done. */
  async set(rows: readonly CatalogueRow[], field: SettableField, value: SettableValue): Promise<boolean> {
    const changes = rows
      .map((row): MeasureChange => {
        const seen = row.cells[field];
        const held = typeof seen === 'object' || typeof seen === 'number' ? null : seen;
        return { recordId: row.id, set: { [field]: value }, expected: { [field]: held } };
      })
      .filter(({ expected }) => expected[field] !== value);
    if (changes.length === 0) {
      announcer.say(this.#words.same);
      return true;
    }
    return this.#perform(field, changes);
  }

  /** Does after all what was left alone, over what stands there now. */
  async force(): Promise<void> {
    const [first] = this.conflicts;
    const again = this.conflicts
      .filter(({ outcome }) => outcome.failure.code === 'changedMeanwhile')
      .map(({ wanted, outcome }) => ({ ...wanted, expected: outcome.now }));
    this.conflicts = [];
    if (first && again.length > 0) await this.#perform(first.field, again);
  }

  leave(): void {
    this.conflicts = [];
  }

  /** Takes back the last act. */
  async undo(): Promise<void> {
    const last = this.history.at(-1);
    if (!last || this.busy) return;
    undo.close();
    const sent = await this.#send(last.back);
    if (!sent) return;
    this.history = this.history.slice(0, -1);
    this.#tell(last.field, last.back, sent);
    announcer.say(this.#words.undone(last.text));
  }

  async #perform(field: SettableField, changes: readonly MeasureChange[]): Promise<boolean> {
    if (this.busy) return false;
    const sent = await this.#send(changes);
    if (!sent) return false;
    const done = sent.flatMap((outcome) => (outcome.done ? [outcome] : []));
    this.#tell(field, changes, sent);
    if (done.length > 0) {
      const reopened = done.filter(({ after }) => after.draftState !== undefined && field !== 'draftState');
      const act = {
        text: this.#words.done(columnTitle(field, this.#state.levels), done.length),
        field,
        back: done.map(({ recordId, before, after }) => ({ recordId, set: before, expected: after })),
      };
      this.history = [...this.history, act].slice(-most);
      const more = reopened.length > 0 ? `. ${this.#words.reopened(reopened.length)}` : '';
      undo.show({ text: `${act.text}${more}`, label: this.#words.undo, run: () => void this.undo() });
    }
    return done.length === sent.length;
  }

  async #send(changes: readonly MeasureChange[]): Promise<readonly MeasureOutcome[] | null> {
    this.busy = true;
    this.problem = undefined;
    const answer = await call('POST /concepts/:id/catalogue/changes', {
      params: { id: this.#state.conceptId },
      body: { changes: changes.map(({ recordId, set, expected }) => ({ recordId, set, expected })) },
    });
    this.busy = false;
    if (!answer.ok) {
      this.problem = sentence(answer.failure);
      return null;
    }
    this.#state.take(answer.value.rows);
    return answer.value.outcomes;
  }

  #tell(field: SettableField, changes: readonly MeasureChange[], outcomes: readonly MeasureOutcome[]): void {
    const wanted = new Map(changes.map((change) => [change.recordId, change]));
    this.conflicts = outcomes.flatMap((outcome): Conflict[] => {
      const change = wanted.get(outcome.recordId);
      return outcome.done || !change ? [] : [{ outcome, wanted: change, field }];
    });
    if (this.conflicts.length > 0) announcer.say(this.#words.conflictTitle(this.conflicts.length));
  }
}

function sentence(failure: CallFailure): string {
  return failure.code === 'notSaved' ? catalogueWordsFor(null).offline : sentenceFor(failures, failure);
}

/** What stands in the field of a row that was left alone. */
export function heldValue(now: MeasureValues, field: SettableField): SettableValue {
  return now[field] ?? null;
}
