import { isOnWall } from '@fortschrift/domain/board';
import { tagOf } from '@fortschrift/domain/language';
import {
  type BoardSuggestion,
  type Refused,
  wasRefused,
} from '@fortschrift/domain/similarity/board-suggestions';
import { untrack } from 'svelte';
import type { HostActs } from './host-acts.ts';
import type { HostBoard } from './host-board.svelte.ts';
import { readRefused, writeRefused } from './suggest-refused.ts';
import type { SuggestAnswer, SuggestQuestion } from './suggest-worker.ts';

/** The board is looked at when it has been still this long, in milliseconds. */
const stillFor = 700;

/**
 * Suggestions for a host's board, worked out in a worker whenever the board was still for a moment. Nothing is done
 * by itself: each waits until somebody accepts or refuses it, and one refused on this device does not come back.
 */
export class Suggester {
  readonly #board: HostBoard;
  readonly #acts: HostActs;
  readonly #tableId: string;
  #worker: Worker | null = null;
  #turn = 0;
  #found = $state.raw<readonly BoardSuggestion[]>([]);
  #refused = $state.raw<readonly Refused[]>([]);
  /** How long the last look took, in milliseconds. */
  took = $state<number | null>(null);

  /** What may be suggested now: not refused, and still true of the board. */
  readonly open: readonly BoardSuggestion[] = $derived.by(() =>
    this.#board.ready
      ? this.#found.filter((one) => !wasRefused(one, this.#refused) && this.#stillTrue(one))
      : [],
  );

  constructor(board: HostBoard, acts: HostActs) {
    this.#board = board;
    this.#acts = acts;
    this.#tableId = board.page.view.table.id;
  }

  /** Starts the worker and follows the board; call while a component is being set up. */
  follow(): void {
    $effect(() => {
      this.#refused = readRefused(window.localStorage, this.#tableId);
      const worker = new Worker(new URL('./suggest-worker.ts', import.meta.url), { type: 'module' });
      this.#worker = worker;
      worker.addEventListener('message', ({ data }: MessageEvent<SuggestAnswer>) => {
        if (data.turn !== this.#turn) return;
        this.#found = data.suggestions;
        this.took = data.milliseconds;
      });
      return () => {
        this.#worker = null;
        worker.terminate();
      };
    });
    $effect(() => {
      // Hears of every change, but reads the board only once it is still.
      void this.#board.columns;
      const timer = setTimeout(() => this.#worker?.postMessage(untrack(() => this.#question())), stillFor);
      return () => clearTimeout(timer);
    });
  }

  /** Carries a suggestion out, as one step that can be undone. False when the rules say no. */
  accept({ kind, ids, clusterId }: BoardSuggestion): boolean {
    if (kind === 'double') {
      // Where one of them has its place already, it stands for the others there.
      const ofId = ids.find((id) => this.#board.idea(id)?.clusterId === clusterId) ?? ids[0];
      const others = ids.filter((id) => id !== ofId);
      return ofId !== undefined && this.#acts.double(others, ofId);
    }
    if (kind === 'cluster' || clusterId === null) return this.#acts.group(ids) !== null;
    const moving = ids.filter((id) => this.#board.idea(id)?.clusterId !== clusterId);
    return this.#acts.move(moving, clusterId);
  }

  refuse({ kind, ids, clusterId }: BoardSuggestion): void {
    this.#refused = [...this.#refused, { kind, ids, clusterId }];
    writeRefused(window.localStorage, this.#tableId, this.#refused);
  }

  #question(): SuggestQuestion {
    const cards = this.#board.columns.flatMap(({ cluster, ideas }) =>
      ideas.map(({ id, text, language }) => ({
        id,
        text,
        lang: tagOf(language),
        clusterId: cluster?.id ?? null,
      })),
    );
    const clusters = this.#board.clusters.map(({ id, heading, summary }) => ({ id, heading, summary }));
    this.#turn++;
    return { turn: this.#turn, cards, clusters };
  }

  /** Between two looks the board moves on: cards are hidden, moved, clusters dissolved. */
  #stillTrue({ kind, ids, clusterId }: BoardSuggestion): boolean {
    const ideas = ids.map((id) => this.#board.idea(id));
    const { board } = this.#board;
    if (!ideas.every((idea) => idea && isOnWall(board, idea))) return false;
    if (clusterId !== null && !this.#board.board.clusters.has(clusterId)) return false;
    return kind === 'double' || ideas.every((idea) => idea?.clusterId === null);
  }
}
