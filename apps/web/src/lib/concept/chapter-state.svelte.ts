import { readFigures } from '@fortschrift/documents/figure';
import { readGoal } from '@fortschrift/documents/goal';
import { readMeasure } from '@fortschrift/documents/measure';
import { readRichText } from '@fortschrift/documents/rich-text';
import type { ChapterContent } from '@fortschrift/domain/concept';
import type { Id } from '@fortschrift/domain/id';
import * as Y from 'yjs';
import type { Live } from '#lib/live.svelte.ts';
import { ownAct } from './chapter-acts.ts';

type Root = 'goals' | 'measures';

/** Changes of these alone do not make a ready measure unready. */
const silentFields: ReadonlySet<unknown> = new Set(['draftState', 'position']);

/**
 * A chapter's live document as state. A record is read again only when something in it changed, so that typing in
 * one of sixty measures touches one.
 */
export class ChapterState {
  readonly live: Live;
  canUndo = $state(false);

  #content = $state.raw<ChapterContent>({ body: { type: 'doc', content: [] }, goals: [], measures: [] });
  readonly #first: ChapterContent;
  readonly #manager: Y.UndoManager;

  /** What stands in the chapter: the live document once it arrived, before that what the page came with. */
  readonly content: ChapterContent = $derived.by(() => (this.live.synced ? this.#content : this.#first));

  /** `live` is this chapter's line, closed by whoever opened it; `first` is shown until its first picture is here. */
  constructor(live: Live, first: ChapterContent) {
    this.#first = first;
    this.live = live;
    const { doc } = this.live;
    const body = doc.getXmlFragment('body');
    body.observeDeep(() => {
      this.#content = { ...this.#content, body: readRichText(body) };
    });
    const figures = doc.getMap('figures');
    figures.observeDeep(() => {
      this.#content = { ...this.#content, figures: readFigures(doc) };
    });
    this.#follow('goals', readGoal);
    this.#follow('measures', readMeasure);
    this.#manager = new Y.UndoManager([doc.getMap('goals'), doc.getMap('measures'), figures], {
      trackedOrigins: new Set([ownAct]),
      // Each act is taken back by itself.
      captureTimeout: 0,
    });
    const count = (): void => {
      this.canUndo = this.#manager.undoStack.length > 0;
    };
    this.#manager.on('stack-item-added', count);
    this.#manager.on('stack-item-popped', count);
    this.#manager.on('stack-cleared', count);
  }

  /** Takes back this person's last act in this chapter. */
  undo(): void {
    this.#manager.undo();
  }

  close(): void {
    this.#manager.destroy();
  }

  #follow<Kind extends Root>(
    root: Kind,
    read: (id: Id, record: Y.Map<unknown>) => ChapterContent[Kind][number],
  ): void {
    const map = this.live.doc.getMap(root);
    map.observeDeep((events, transaction) => {
      const changed = changedRecords(events, map);
      const held = new Map<Id, ChapterContent[Kind][number]>(
        this.#content[root].map((record) => [record.id, record]),
      );
      for (const id of changed) {
        const record = map.get(id);
        if (record instanceof Y.Map) held.set(id, read(id, record));
        else held.delete(id);
      }
      this.#content = { ...this.#content, [root]: [...held.values()] };
      if (transaction.local && root === 'measures') this.#reopen(events, map, transaction);
    });
  }

  /** A measure that was ready for decision and is edited here is in work again. */
  #reopen(
    events: readonly Y.YEvent<Y.AbstractType<unknown>>[],
    map: Y.Map<unknown>,
    { origin }: Y.Transaction,
  ): void {
    if (origin instanceof Y.UndoManager) return;
    const edited = events.filter((event) => event.path.length > 0 && !isSilent(event));
    for (const id of changedRecords(edited, map)) {
      const record = map.get(id);
      if (record instanceof Y.Map && record.get('draftState') === 'readyForDecision')
        this.live.doc.transact(() => record.set('draftState', 'inProgress'), 'reopened');
    }
  }
}

function changedRecords(
  events: readonly Y.YEvent<Y.AbstractType<unknown>>[],
  map: Y.Map<unknown>,
): ReadonlySet<Id> {
  return new Set(
    events.flatMap((event): Id[] =>
      event.target === map ? [...event.changes.keys.keys()] : [String(event.path[0])],
    ),
  );
}

function isSilent(event: Y.YEvent<Y.AbstractType<unknown>>): boolean {
  return event.path.length === 1 && [...event.changes.keys.keys()].every((key) => silentFields.has(key));
}
