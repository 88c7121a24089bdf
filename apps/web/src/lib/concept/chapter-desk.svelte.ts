import { recordOf } from '@fortschrift/documents/chapter';
import type { RecordMap } from '@fortschrift/documents/record';
import type { GoalLevel } from '@fortschrift/domain/goal';
import type { Id } from '@fortschrift/domain/id';
import { concept } from '@fortschrift/i18n/de/concept';
import { officeLevelWords } from '@fortschrift/i18n/level-office';
import { SvelteSet } from 'svelte/reactivity';
import { newId } from '#lib/new-id.ts';
import { announcer } from '#lib/ui/announce.svelte.ts';
import { undo } from '#lib/ui/undo.svelte.ts';
import {
  addGoal,
  addMeasure,
  type ChoiceField,
  choose,
  moveRecord,
  type Placed,
  removeGoal,
} from './chapter-acts.ts';
import type { ChapterState } from './chapter-state.svelte.ts';
import { Presence } from './presence.svelte.ts';
import { RecordActs } from './record-acts.svelte.ts';

const words = concept.chapter;

/** What one person has open on a chapter's page, and what they may do there. */
export class ChapterDesk {
  readonly state: ChapterState;
  readonly presence: Presence;
  /** Acts on whole records. */
  readonly acts: RecordActs;
  /** Records opened for writing, `body` for the chapter's own text; only these have editors. */
  readonly opened = new SvelteSet<Id>();
  /** A record just added: its title takes the focus. */
  fresh = $state<Id | null>(null);

  /** A measure whose sources somebody came for: its thread is opened. */
  threadId = $state<Id | null>(null);

  readonly mayWrite: boolean = $derived.by(() => {
    const { live } = this.state;
    return live.synced && live.right === 'write' && live.line !== 'stopped';
  });

  constructor(state: ChapterState) {
    this.state = state;
    this.presence = new Presence(state.live.awareness);
    this.acts = new RecordActs(state, this.opened);
  }

  record(id: Id): RecordMap | null {
    return recordOf(this.state.live.doc, id);
  }

  toggle(id: Id): void {
    if (!this.opened.delete(id)) this.opened.add(id);
  }

  /** `name` is what the concept calls it; a partial goal stands under `parentId`. */
  addGoal(level: GoalLevel, name: string, parentId?: Id): void {
    const id = newId();
    addGoal(this.state.live.doc, id, level, parentId);
    this.#added(id, name);
  }

  addMeasure(goalId: Id | null, name: string): void {
    const id = newId();
    addMeasure(this.state.live.doc, id, goalId);
    this.#added(id, name);
  }

  choose(id: Id, field: ChoiceField, value: string | boolean | null): void {
    if (field === 'goalId') {
      this.acts.setGoal(id, typeof value === 'string' ? value : null);
      return;
    }
    choose(this.state.live.doc, id, field, value);
    // The offer would take back this choice instead of what it names.
    undo.close();
  }

  move(siblings: readonly Placed[], id: Id, place: number, name: string): void {
    moveRecord(this.state.live.doc, siblings, id, place);
    undo.close();
    announcer.say(words.moved(name, place + 1, siblings.length));
  }

  /** Throws a draft away; what people outside know is ended with a reason instead. */
  drop(id: Id): void {
    if (this.acts.wasSeen(id)) {
      this.acts.asked = { act: 'retire', id };
      return;
    }
    this.opened.delete(id);
    choose(this.state.live.doc, id, 'draftState', 'dropped');
    this.#offer(officeLevelWords(this.acts.place?.levels).dropped);
  }

  removeGoal(id: Id): void {
    if (this.acts.wasSeen(id)) {
      this.acts.asked = { act: 'retire', id };
      return;
    }
    this.opened.delete(id);
    removeGoal(this.state.live.doc, id);
    this.#offer(officeLevelWords(this.acts.place?.levels).goalRemoved);
  }

  #added(id: Id, kind: string): void {
    this.opened.add(id);
    this.fresh = id;
    undo.close();
    announcer.say(words.added(kind));
  }

  #offer(text: string): void {
    undo.show({ text, label: concept.undoLabel, run: () => this.state.undo() });
  }
}
