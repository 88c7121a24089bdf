import type { RecordMove } from '@fortschrift/api/contract/concept';
import {
  bringBackRecord,
  duplicateRecord,
  markMoved,
  mergeRecords,
  retireRecord,
  splitRecord,
} from '@fortschrift/documents/record-acts';
import type { EndKind } from '@fortschrift/domain/change';
import { isRetired } from '@fortschrift/domain/change';
import { type Chapter, isNumbered } from '@fortschrift/domain/concept';
import { previousIdsOf } from '@fortschrift/domain/concept-update';
import type { Goal } from '@fortschrift/domain/goal';
import type { Id } from '@fortschrift/domain/id';
import type { LevelNames } from '@fortschrift/domain/level-names';
import type { Measure } from '@fortschrift/domain/measure';
import { concept } from '@fortschrift/i18n/de/concept';
import { recordActWords as words } from '@fortschrift/i18n/de/record-acts';
import { sentenceFor } from '@fortschrift/i18n/failures';
import { failures } from '@fortschrift/i18n/failures/de';
import { call } from '#lib/api.ts';
import { newId } from '#lib/new-id.ts';
import { announcer } from '#lib/ui/announce.svelte.ts';
import { undo } from '#lib/ui/undo.svelte.ts';
import { until } from '#lib/until.svelte.ts';
import { ownAct } from './chapter-acts.ts';
import type { ChapterState } from './chapter-state.svelte.ts';

/** Where a chapter stands, as acts on its records need to know it. */
export interface ActPlace {
  readonly chapter: Chapter;
  /** All chapters of the concept, in print order. */
  readonly chapters: readonly Chapter[];
  /** What stands in a decided version of this concept: an act on it is a change. */
  readonly decidedIds: ReadonlySet<Id>;
  /** How the concept calls its levels. */
  readonly levels?: LevelNames | null | undefined;
}

/** How long the line may take to bring what the server did, in milliseconds. */
const patience = 15_000;

/** What takes the move of a record back. */
type Back = { readonly id: Id; readonly back: RecordMove };

/** Acts on goals and measures that need another one, a place or a reason, and the dialog that asks for it. */
export class RecordActs {
  asked = $state<{ readonly act: 'move' | 'merge' | 'retire'; readonly id: Id }>();
  place = $state.raw<ActPlace>();
  /** Records somebody has open for writing are closed when they are gone. */
  readonly #opened: Set<Id>;
  readonly #state: ChapterState;

  constructor(state: ChapterState, opened: Set<Id>) {
    this.#state = state;
    this.#opened = opened;
  }

  find(id: Id): Goal | Measure | undefined {
    const { goals, measures } = this.#state.content;
    return goals.find((goal) => goal.id === id) ?? measures.find((measure) => measure.id === id);
  }

  isGoal(id: Id): boolean {
    return this.#state.content.goals.some((goal) => goal.id === id);
  }

  nameOf(id: Id): string {
    return this.find(id)?.title.trim() || concept.reader.untitled;
  }

  /** Records of the same kind that stand in the chapter beside this one. */
  others(id: Id): readonly (Goal | Measure)[] {
    const { goals, measures } = this.#state.content;
    const own = this.find(id);
    const same: readonly (Goal | Measure)[] = this.isGoal(id)
      ? goals.filter(({ level }) => own && 'level' in own && level === own.level)
      : measures;
    return same.filter((record) => record.id !== id && !isRetired(record));
  }

  /** Whether other chapters of the concept can hold goals and measures. */
  get hasOtherFields(): boolean {
    return (this.place?.chapters ?? []).some(
      (chapter) => isNumbered(chapter) && chapter.id !== this.place?.chapter.id,
    );
  }

  /** Those of another chapter it could be merged with, as they stand there now; a sentence when they cannot be read. */
  async othersIn(chapterId: Id, id: Id): Promise<readonly (Goal | Measure)[] | string> {
    const answer = await call('GET /chapters/:id', { params: { id: chapterId } });
    if (!answer.ok) return sentenceFor(failures, answer.failure);
    const own = this.find(id);
    const { goals, measures } = answer.value.content;
    const same = this.isGoal(id)
      ? goals.filter(({ level }) => own && 'level' in own && level === own.level)
      : measures;
    return same.filter((record) => !isRetired(record));
  }

  /** Goals a measure can stand under in this chapter. */
  goals(): readonly Goal[] {
    return this.#state.content.goals.filter((goal) => goal.level !== 'guiding' && !isRetired(goal));
  }

  /** Whether somebody outside has seen the record: its end then needs a kind and a reason. */
  wasSeen(id: Id): boolean {
    return this.previous(id).length > 0;
  }

  readonly previous = (id: Id): readonly Id[] => {
    const record = this.find(id);
    return record ? previousIdsOf(record, this.place?.decidedIds ?? new Set()) : [];
  };

  split(id: Id): void {
    const made = newId();
    const name = this.nameOf(id);
    this.#act((doc) => splitRecord(doc, id, made, this.previous));
    this.#opened.add(id).add(made);
    this.#offer(words.splitDone(name));
  }

  duplicate(id: Id): void {
    const made = newId();
    const name = this.nameOf(id);
    this.#act((doc) => duplicateRecord(doc, id, made));
    this.#opened.add(made);
    this.#offer(words.duplicated(name));
  }

  /**
   * Makes one of several; those of other chapters are moved here first. Answers with a sentence when it did not work.
   * @param foreignIds records that stand in other chapters of the concept
   */
  async merge(id: Id, otherIds: readonly Id[], foreignIds: readonly Id[] = []): Promise<string | undefined> {
    const backs: Back[] = [];
    for (const foreign of foreignIds) {
      const problem = await this.#fetch(foreign, id, (back) => backs.unshift({ id: foreign, back }));
      if (problem !== undefined) {
        await this.#sendBack(backs);
        return problem;
      }
    }
    const name = this.nameOf(id);
    const all = [...otherIds, ...foreignIds];
    this.#act((doc) => mergeRecords(doc, id, all, this.previous));
    for (const other of all) this.#opened.delete(other);
    this.#opened.add(id);
    undo.show({
      text: words.merged(name, all.length + 1),
      label: concept.undoLabel,
      run: () => void this.#unmerge(name, backs),
    });
    return undefined;
  }

  /** Moves a record of another chapter beside the one it shall become part of. */
  async #fetch(id: Id, besideId: Id, done: (back: RecordMove) => void): Promise<string | undefined> {
    const chapterId = this.place?.chapter.id;
    const beside = this.find(besideId);
    if (chapterId === undefined || !beside) return words.mergeGone;
    const goalId = 'goalId' in beside ? beside.goalId : null;
    const problem = await this.#send(id, { chapterId, goalId }, done);
    if (problem !== undefined) return problem;
    const here = await until(
      () => this.find(id) !== undefined && this.find(besideId) !== undefined,
      patience,
    );
    return here ? undefined : words.mergeGone;
  }

  async #unmerge(name: string, backs: readonly Back[]): Promise<void> {
    this.#state.undo();
    if (await this.#sendBack(backs)) announcer.say(words.movedBack(name));
  }

  /** Sends records back to where they stood, once the server knows of everything done here. */
  async #sendBack(backs: readonly Back[]): Promise<boolean> {
    if (backs.length === 0) return false;
    await until(() => this.#state.live.saved === 'saved', patience);
    let done = true;
    for (const { id, back } of backs)
      done = (await this.#send(id, back, () => undefined)) === undefined && done;
    return done;
  }

  retire(id: Id, kind: EndKind, reason: string): void {
    const change = { kind, reason, previousIds: this.previous(id) };
    const name = this.nameOf(id);
    this.#opened.delete(id);
    this.#act((doc) => retireRecord(doc, id, change));
    this.#offer(words.retired(name));
  }

  bringBack(id: Id): void {
    const name = this.nameOf(id);
    this.#act((doc) => bringBackRecord(doc, id));
    this.#offer(words.broughtBack(name));
  }

  /** Puts a measure under another goal of this chapter, or a partial goal; null for none. */
  setGoal(id: Id, goalId: Id | null): void {
    const field = this.isGoal(id) ? 'parentId' : 'goalId';
    this.#act((doc) => {
      const record = doc.getMap(field === 'goalId' ? 'measures' : 'goals').get(id);
      if (!isMap(record) || record.get(field) === goalId) return;
      record.set(field, goalId);
      markMoved(doc, id, this.previous);
    });
    this.#offer(words.movedDone(this.nameOf(id)));
  }

  /** Moves a record to another chapter; answers with a sentence when it did not work. */
  async moveTo(id: Id, chapterId: Id, goalId: Id | null): Promise<string | undefined> {
    const name = this.nameOf(id);
    const problem = await this.#send(id, { chapterId, goalId }, (back) => {
      undo.show({
        text: words.movedDone(name),
        label: concept.undoLabel,
        run: () => void this.#send(id, back, () => announcer.say(words.movedBack(name))),
      });
    });
    if (problem === undefined) this.#opened.delete(id);
    return problem;
  }

  async #send(id: Id, body: RecordMove, done: (back: RecordMove) => void): Promise<string | undefined> {
    const answer = await call('POST /records/:id/move', { params: { id }, body });
    if (!answer.ok) {
      const sentence = sentenceFor(failures, answer.failure);
      announcer.say(sentence);
      return sentence;
    }
    done(answer.value.back);
    return undefined;
  }

  #act(work: (doc: ChapterState['live']['doc']) => void): void {
    const { doc } = this.#state.live;
    doc.transact(() => work(doc), ownAct);
  }

  #offer(text: string): void {
    undo.show({ text, label: concept.undoLabel, run: () => this.#state.undo() });
  }
}

function isMap(held: unknown): held is { get(key: string): unknown; set(key: string, value: unknown): void } {
  return typeof held === 'object' && held !== null && 'get' in held && 'set' in held;
}
