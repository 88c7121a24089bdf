import type {
  IntakeOutcome,
  IntakePage,
  RoleEntry,
  SketchBlock,
} from '@fortschrift/api/contract/concept-intake';
import type { BlockRole } from '@fortschrift/domain/block-role';
import type { MeasureKind } from '@fortschrift/domain/measure';
import { sentenceFor } from '@fortschrift/i18n/failures';
import { failures } from '@fortschrift/i18n/failures/de';
import { call } from '#lib/api.ts';
import { type Question, questionsOf } from './questions.ts';
import { roleFor } from './role-choice.ts';

type Change = {
  readonly roles: Map<number, BlockRole>;
  readonly confirmed: Set<number>;
  measureKind: MeasureKind | null;
};

/** Changes that follow each other within this many milliseconds go to the server together. */
const pause = 350;

/** A document on its way in: what a person says is shown at once, kept by the server soon after, and counted by it. */
export class IntakeDesk {
  readonly id: string;
  readonly sketch: readonly SketchBlock[];
  /** Asked once, in the order of the document: a question does not move while one answers. */
  readonly questions: readonly Question[];
  entries = $state.raw<ReadonlyMap<number, RoleEntry>>(new Map());
  outcome = $state.raw<IntakeOutcome>() as IntakeOutcome;
  measureKind = $state<MeasureKind>('continue');
  saving = $state<'saved' | 'saving' | 'failed'>('saved');
  problem = $state<string>();
  unsure = $derived([...this.entries.values()].filter(({ sure }) => !sure).length);
  #waiting: Change = { roles: new Map(), confirmed: new Set(), measureKind: null };
  #timer: ReturnType<typeof setTimeout> | undefined;
  #sending: Promise<void> | null = null;

  constructor({ intake, sketch, entries, outcome, measureKind }: IntakePage) {
    this.id = intake.id;
    this.sketch = sketch;
    this.questions = questionsOf(sketch, entries);
    this.entries = new Map(entries.map((entry) => [entry.block, entry]));
    this.outcome = outcome;
    this.measureKind = measureKind;
  }

  roleOf(block: number): BlockRole {
    return this.entries.get(block)?.role ?? { as: 'text' };
  }

  /** Gives blocks the role of a chosen value, each as it fits the block. */
  choose(blocks: readonly number[], value: string): void {
    this.#put(
      blocks.map((block) => {
        const sketch = this.sketch[block];
        const before = this.roleOf(block);
        return [block, sketch ? roleFor(value, sketch, before) : before] as const;
      }),
    );
  }

  /** Gives one block exactly this role. */
  set(block: number, role: BlockRole): void {
    this.#put([[block, role]]);
  }

  /** Confirms what is proposed for these blocks; gives how many of them were still asking. */
  confirm(blocks: readonly number[]): number {
    const asking = blocks.filter((block) => this.entries.get(block)?.sure === false);
    const next = new Map(this.entries);
    for (const block of asking) {
      const entry = next.get(block);
      if (!entry) continue;
      next.set(block, { ...entry, sure: true });
      this.#waiting.confirmed.add(block);
    }
    this.entries = next;
    this.#later();
    return asking.length;
  }

  setMeasureKind(kind: MeasureKind): void {
    this.measureKind = kind;
    this.#waiting.measureKind = kind;
    this.#later();
  }

  /** Sends what waits now; resolves when everything said so far is kept, or with false when it is not. */
  async settle(): Promise<boolean> {
    clearTimeout(this.#timer);
    while (this.#sending) await this.#sending;
    if (this.#isWaiting()) await this.#send();
    return this.saving === 'saved';
  }

  #put(roles: readonly (readonly [number, BlockRole])[]): void {
    const next = new Map(this.entries);
    for (const [block, role] of roles) {
      next.set(block, { block, role, reason: { code: 'person' }, sure: true });
      this.#waiting.roles.set(block, role);
    }
    this.entries = next;
    this.#later();
  }

  #isWaiting(): boolean {
    const { roles, confirmed, measureKind } = this.#waiting;
    return roles.size > 0 || confirmed.size > 0 || measureKind !== null;
  }

  #later(): void {
    if (!this.#isWaiting()) return;
    this.saving = 'saving';
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.settle(), pause);
  }

  async #send(): Promise<void> {
    const change = this.#waiting;
    this.#waiting = { roles: new Map(), confirmed: new Set(), measureKind: null };
    this.saving = 'saving';
    this.#sending = this.#patch(change).finally(() => {
      this.#sending = null;
    });
    await this.#sending;
    if (this.#isWaiting() && this.problem === undefined) await this.#send();
  }

  async #patch(change: Change): Promise<void> {
    const alike = new Map<string, { readonly role: BlockRole; readonly blocks: number[] }>();
    for (const [block, role] of change.roles) {
      const key = JSON.stringify(role);
      const known = alike.get(key);
      if (known) known.blocks.push(block);
      else alike.set(key, { role, blocks: [block] });
    }
    const answer = await call('PATCH /concept-intakes/:id', {
      params: { id: this.id },
      body: {
        roles: [...alike.values()],
        confirmed: [...change.confirmed],
        measureKind: change.measureKind,
      },
    });
    if (answer.ok) {
      this.outcome = answer.value.outcome;
      this.problem = undefined;
      this.saving = 'saved';
      return;
    }
    // Nothing is lost: what was said goes with the next try, under what was said since.
    for (const [block, role] of change.roles)
      if (!this.#waiting.roles.has(block)) this.#waiting.roles.set(block, role);
    for (const block of change.confirmed) this.#waiting.confirmed.add(block);
    this.#waiting.measureKind ??= change.measureKind;
    this.problem = sentenceFor(failures, answer.failure);
    this.saving = 'failed';
  }
}
