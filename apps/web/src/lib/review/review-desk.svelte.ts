import type { ReviewView } from '@fortschrift/api/contract/review';
import { type ChangeKind, needsReason } from '@fortschrift/domain/change';
import type { Failure } from '@fortschrift/domain/failure';
import type { Id } from '@fortschrift/domain/id';
import { progressOf, type ReviewRow } from '@fortschrift/domain/review';
import type { ReviewUndo } from '@fortschrift/domain/review-decision';
import { reviewWords as words } from '@fortschrift/i18n/de/concept-review';
import { sentenceFor } from '@fortschrift/i18n/failures';
import { failures } from '@fortschrift/i18n/failures/de';
import { call } from '#lib/api.ts';
import { announcer } from '#lib/ui/announce.svelte.ts';
import { undo } from '#lib/ui/undo.svelte.ts';

/** What is being decided: the reason is still asked for. */
export interface Asked {
  readonly oldId: Id;
  readonly kind: ChangeKind;
}

interface Done {
  readonly oldId: Id;
  readonly name: string;
  readonly undo: ReviewUndo;
}

/** The decisions of a Fortschreibung as one person takes them. */
export class ReviewDesk {
  rows = $state.raw<readonly ReviewRow[]>([]);
  filter = $state<'open' | 'all'>('open');
  /** The row that is unfolded. */
  activeId = $state<Id | null>(null);
  asked = $state<Asked>();
  reason = $state('');
  problem = $state<string>();
  busy = $state(false);

  readonly conceptId: Id;
  readonly baseId: Id;
  readonly mayWrite: boolean;
  readonly progress = $derived(progressOf(this.rows));
  readonly shown = $derived(
    this.filter === 'all'
      ? this.rows
      : this.rows.filter((row) => row.state !== 'decided' || row.old.id === this.#kept),
  );
  /** A row that was just decided stays where it is until one goes on. */
  #kept = $state<Id | null>(null);
  #done: readonly Done[] = [];
  #again: () => void;

  /** `again` reads the page afresh, when somebody else was quicker. */
  constructor(view: ReviewView, baseId: Id, again: () => void) {
    this.conceptId = view.concept.id;
    this.baseId = baseId;
    this.mayWrite = view.mayWrite;
    this.rows = view.rows;
    this.#again = again;
    if (this.progress.decided === this.progress.all) this.filter = 'all';
  }

  row(id: Id): ReviewRow | undefined {
    return this.rows.find(({ old }) => old.id === id);
  }

  /** Unfolds a row; what was typed for another is put aside. */
  open(id: Id | null): void {
    if (this.activeId !== id) {
      this.asked = undefined;
      this.problem = undefined;
      if (this.#kept !== id) this.#kept = null;
    }
    this.activeId = id;
  }

  show(filter: 'open' | 'all'): void {
    this.filter = filter;
    this.#kept = null;
  }

  /** The first open row behind the given one, from the top again at the end; null when all is decided. */
  nextOpen(id: Id | null): Id | null {
    const at = this.rows.findIndex(({ old }) => old.id === id);
    const order = [...this.rows.slice(at + 1), ...this.rows.slice(0, Math.max(at, 0))];
    return order.find(({ state }) => state !== 'decided')?.old.id ?? null;
  }

  /**
   * Begins a decision: done at once where it needs no reason, else the reason is asked for. Resolves with whether it
   * was recorded.
   */
  async choose(id: Id, kind: ChangeKind, reason = ''): Promise<boolean> {
    if (!this.mayWrite || this.busy) return false;
    this.open(id);
    const held = this.row(id)?.heirs[0]?.change;
    if (!needsReason(kind)) return this.#decide(id, kind, reason);
    this.asked = { oldId: id, kind };
    this.reason = reason || (held?.kind === kind ? held.reason : '');
    this.problem = undefined;
    return false;
  }

  /** Asks for the reason of a decision that was made already. */
  askReason(id: Id): void {
    const change = this.row(id)?.heirs[0]?.change;
    if (!change || change.kind === 'open') return;
    this.asked = { oldId: id, kind: change.kind };
    this.reason = change.reason;
    this.problem = undefined;
  }

  /** Records what is asked about, with the reason typed. */
  async save(): Promise<boolean> {
    const { asked } = this;
    return asked ? this.#decide(asked.oldId, asked.kind, this.reason) : false;
  }

  async reopen(id: Id): Promise<boolean> {
    const row = this.row(id);
    if (!this.mayWrite || !row || row.heirs.length === 0) return false;
    if (row.heirs.every(({ change }) => !change || change.kind === 'open')) return false;
    return this.#decide(id, 'open', '');
  }

  /** Takes the last decision back; `oldId` names the row it was about. */
  async undo(): Promise<Id | null> {
    const last = this.#done.at(-1);
    if (!last || this.busy) return null;
    this.#done = this.#done.slice(0, -1);
    this.busy = true;
    const body = { baseId: this.baseId, oldId: last.oldId, undo: last.undo };
    const answer = await call('POST /concepts/:id/review/undo', { params: { id: this.conceptId }, body });
    this.busy = false;
    undo.close();
    if (!answer.ok) {
      this.#refused(answer.failure);
      return null;
    }
    this.#take(answer.value.rows);
    this.open(last.oldId);
    announcer.say(words.undone(last.name));
    return last.oldId;
  }

  async #decide(id: Id, kind: ChangeKind | 'open', reason: string): Promise<boolean> {
    const row = this.row(id);
    if (!row || this.busy) return false;
    this.busy = true;
    this.problem = undefined;
    const answer = await call('POST /concepts/:id/review', {
      params: { id: this.conceptId },
      body: { baseId: this.baseId, oldId: id, kind, reason },
    });
    this.busy = false;
    if (!answer.ok) {
      this.#refused(answer.failure);
      return false;
    }
    this.#kept = id;
    this.asked = undefined;
    this.#take(answer.value.rows);
    const name = `${row.old.number} ${row.old.title}`.trim();
    this.#done = [...this.#done, { oldId: id, name, undo: answer.value.undo }];
    const { decided, all } = this.progress;
    undo.show({
      text: `${words.decided(name, kind)}. ${words.left(all - decided)}`,
      label: words.undo,
      run: () => void this.undo(),
    });
    return true;
  }

  #take(changed: readonly ReviewRow[]): void {
    const fresh = new Map(changed.map((row) => [row.old.id, row]));
    this.rows = this.rows.map((row) => fresh.get(row.old.id) ?? row);
  }

  #refused(failure: Failure): void {
    if (failure.code === 'stepNotPossible' && failure.field === 'chapter')
      this.problem = words.fieldNotEmpty(failure.count ?? 0);
    else if (failure.code === 'chapterUnknown') this.problem = words.noField;
    else if (failure.code === 'changedMeanwhile') {
      this.problem = words.changed;
      this.#again();
    } else this.problem = sentenceFor(failures, failure);
    announcer.say(this.problem);
  }
}
