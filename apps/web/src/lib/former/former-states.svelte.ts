import type { CheckpointList, CheckpointView } from '@fortschrift/api/contract/checkpoint';
import type { Failure } from '@fortschrift/domain/failure';
import type { Id } from '@fortschrift/domain/id';
import type { Result } from '@fortschrift/domain/result';
import type { RichText } from '@fortschrift/domain/rich-text';
import { call } from '#lib/api.ts';

/** Going back, as it was just done; it can be taken back by going to what stood there before. */
export type WentBack = { readonly to: CheckpointView; readonly before: Id; readonly undone: boolean };

/** A hint at much that was deleted at once is shown this long, in milliseconds. */
const hintFor = 30 * 60_000;

/** The list is read anew this often while the page is looked at, in milliseconds. */
const pause = 20_000;

/** Former states of one sheet or chapter: the list, and what this person does with it. */
export class FormerStates {
  list = $state.raw<CheckpointList | null>(null);
  problem = $state.raw<Failure | null>(null);
  wentBack = $state.raw<WentBack | null>(null);
  kept = $state(false);
  /** What is under way: the id of a state, or `keep`. */
  busy = $state<string | null>(null);
  readonly #kind: 'sheet' | 'chapter';
  readonly #id: Id;

  /** The state before much was deleted at once, when that was not long ago and nobody went back since. */
  readonly deleted: CheckpointView | null = $derived.by(() => {
    const recent = this.list?.checkpoints.find(({ reason }) => reason === 'deletion' || reason === 'restore');
    return recent?.reason === 'deletion' && Date.now() - recent.at < hintFor ? recent : null;
  });

  constructor(kind: 'sheet' | 'chapter', id: Id) {
    this.#kind = kind;
    this.#id = id;
  }

  /** Reads the list now and from time to time; returns what ends it. */
  follow(): () => void {
    void this.read();
    const timer = setInterval(() => {
      if (document.visibilityState === 'visible') void this.read();
    }, pause);
    return () => clearInterval(timer);
  }

  async read(): Promise<void> {
    const params = { id: this.#id };
    const answer =
      this.#kind === 'sheet'
        ? await call('GET /tables/:id/checkpoints', { params })
        : await call('GET /chapters/:id/checkpoints', { params });
    // Without a line the list stays as it was; the page says elsewhere that there is none.
    if (answer.ok) this.list = answer.value;
  }

  /** Puts the state as it is now aside. */
  async keep(): Promise<void> {
    const params = { id: this.#id };
    const answer = await this.#run('keep', () =>
      this.#kind === 'sheet'
        ? call('POST /tables/:id/checkpoints', { params })
        : call('POST /chapters/:id/checkpoints', { params }),
    );
    this.kept = answer.ok;
    if (answer.ok) this.wentBack = null;
  }

  /** Goes back to a state. */
  async back(to: CheckpointView): Promise<void> {
    const answer = await this.#run(to.id, () =>
      call('POST /checkpoints/:id/restore', { params: { id: to.id } }),
    );
    this.kept = false;
    this.wentBack = answer.ok ? { to, before: answer.value.before, undone: false } : null;
  }

  /** Takes the last going back back. */
  async undo(): Promise<void> {
    const went = this.wentBack;
    if (!went) return;
    const answer = await this.#run(went.before, () =>
      call('POST /checkpoints/:id/restore', { params: { id: went.before } }),
    );
    if (answer.ok) this.wentBack = { ...went, undone: true };
  }

  /** What a state says; null when it could not be read, `problem` says why. */
  async text(of: CheckpointView): Promise<RichText | null> {
    const answer = await this.#run(of.id, () => call('GET /checkpoints/:id', { params: { id: of.id } }));
    return answer.ok ? answer.value.text : null;
  }

  async #run<Value>(
    what: string,
    act: () => Promise<Result<Value, Failure>>,
  ): Promise<Result<Value, Failure>> {
    this.busy = what;
    const answer = await act();
    this.busy = null;
    this.problem = answer.ok ? null : answer.failure;
    await this.read();
    return answer;
  }
}
