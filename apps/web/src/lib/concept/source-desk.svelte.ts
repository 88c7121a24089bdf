import type { Goal } from '@fortschrift/domain/goal';
import type { Id } from '@fortschrift/domain/id';
import type { Measure } from '@fortschrift/domain/measure';
import { type Origin, originKey } from '@fortschrift/domain/origin';
import { concept } from '@fortschrift/i18n/de/concept';
import { sentenceFor } from '@fortschrift/i18n/failures';
import { failures } from '@fortschrift/i18n/failures/de';
import { tick } from 'svelte';
import { call } from '#lib/api.ts';
import { announcer } from '#lib/ui/announce.svelte.ts';
import { undo } from '#lib/ui/undo.svelte.ts';
import type { ChapterOrder } from './chapter-order.ts';

const words = concept.chapter.sourcePanel;

/** The panel of ideas and sources beside a chapter: whether it is open, what it is for, and what is cited from it. */
export class SourceDesk {
  open = $state(false);
  /** The goal or measure the panel's buttons are for; any other string means the first. */
  chosen = $state<Id>('');
  problem = $state<string>();
  /** The button that opens it, to lead back to. */
  opener = $state<HTMLElement>();
  readonly #order: () => ChapterOrder;
  readonly #changed: () => Promise<void>;

  /** @param changed called when something was cited, or that was taken back */
  constructor(order: () => ChapterOrder, changed: () => Promise<void>) {
    this.#order = order;
    this.#changed = changed;
  }

  /** Goals and measures of the chapter with what they cite, in reading order. */
  readonly targets = $derived.by(() => {
    const { guiding, goals, loose, numbers } = this.#order();
    const all: readonly (Goal | Measure)[] = [
      ...guiding,
      ...goals.flatMap(({ goal, measures }) => [goal, ...measures]),
      ...loose,
    ];
    return all.map(({ id, title, origins }) => ({
      ...{ id, origins },
      name: `${numbers.get(id) ?? ''} ${title || concept.reader.untitled}`.trim(),
    }));
  });

  /** Opens the panel for the first record that is open for writing, or for the one it was for last. */
  show(written: ReadonlySet<string>): void {
    this.chosen = this.targets.find(({ id }) => written.has(id))?.id ?? this.chosen;
    this.problem = undefined;
    this.open = true;
  }

  /** Closes it; the focus goes back to its button. */
  hide(): void {
    this.open = false;
    void tick().then(() => this.opener?.focus());
  }

  /** Cites something for a goal or measure of the chapter; what is cited there already stays as it is. */
  async cite(recordId: Id, origin: Origin): Promise<void> {
    const target = this.targets.find(({ id }) => id === recordId);
    if (!target) return;
    this.chosen = recordId;
    const key = originKey(origin);
    if (target.origins.some((known) => originKey(known) === key)) {
      announcer.say(words.already(target.name));
      return;
    }
    const answer = await call('POST /records/:id/origins', { params: { id: recordId }, body: origin });
    this.problem = answer.ok ? undefined : sentenceFor(failures, answer.failure);
    if (!answer.ok) return;
    await this.#changed();
    undo.show({
      text: words.taken(target.name),
      label: concept.undoLabel,
      run: () => void this.#takeBack(recordId, key),
    });
  }

  async #takeBack(recordId: Id, key: string): Promise<void> {
    const answer = await call('DELETE /records/:id/origins/:key', { params: { id: recordId, key } });
    this.problem = answer.ok ? undefined : sentenceFor(failures, answer.failure);
    await this.#changed();
  }
}
