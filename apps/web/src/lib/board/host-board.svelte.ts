import type { TablePage } from '@fortschrift/api/contract/hall';
import { type Board, type BoardCluster, type BoardIdea, parkedOf } from '@fortschrift/domain/board';
import type { BoardCommand } from '@fortschrift/domain/board-command';
import { boardOf } from '@fortschrift/domain/board-view';
import type { Failure } from '@fortschrift/domain/failure';
import type { Id } from '@fortschrift/domain/id';
import { host } from '@fortschrift/i18n/de/host';
import { hostOrder } from '@fortschrift/i18n/de/host-order';
import { announcer } from '#lib/ui/announce.svelte.ts';
import { BoardState } from './board-state.svelte.ts';
import { type Column, columnsOf, doublesIn } from './columns.ts';
import { type ColumnFace, facesOf } from './faces.ts';
import { type Holder, Holders } from './holders.svelte.ts';
import { painted } from './painted.ts';

const nobody: ReadonlyMap<Id, Holder> = new Map();

/**
 * A table as its host meets it: what the server said when the page was made, and from then on the live board. While
 * a card is being dragged the picture stands still; what others do meanwhile is shown when the card is let go.
 */
export class HostBoard {
  readonly page: TablePage;
  #live = $state.raw<BoardState | null>(null);
  #held = $state.raw<Board | null>(null);
  #mine: ReadonlySet<Id> = new Set();
  /** The last thing that was refused, to be said in words. */
  refusal = $state.raw<Failure | null>(null);
  /** The cluster whose heading is being written. */
  naming = $state<Id | null>(null);

  readonly view = $derived.by(() => this.#live?.view ?? this.page.view);
  readonly #now: Board = $derived.by(() => this.#live?.board ?? boardOf(this.page.view));
  readonly board: Board = $derived(this.#held ?? this.#now);
  /** What was shown last, so that what did not change is not shown anew. */
  #before: readonly Column[] = [];
  readonly columns: readonly Column[] = $derived.by(() => {
    this.#before = columnsOf(this.board, this.#before);
    return this.#before;
  });
  readonly clusters: readonly BoardCluster[] = $derived(
    this.columns.flatMap(({ cluster }) => (cluster ? [cluster] : [])),
  );
  readonly #doubles = $derived(doublesIn(this.board));
  readonly #holders = $derived(this.#live ? new Holders(this.#live.live.awareness) : null);
  /** Cards other hosts have in hand. */
  readonly held: ReadonlyMap<Id, Holder> = $derived(this.#holders?.byCard ?? nobody);
  #facesBefore: readonly ColumnFace[] = [];
  /** What the pictures were made of, but the cards themselves. */
  #aroundBefore: readonly unknown[] = [];
  /** What the wall shows; pictures that did not change are the same objects again. */
  readonly faces: readonly ColumnFace[] = $derived.by(() => {
    const { held, ready } = this;
    const { phase } = this.board;
    const around = [held, ready, this.#doubles, this.view.workshop.round?.number];
    const same = around.every((part, index) => part === this.#aroundBefore[index]);
    this.#aroundBefore = around;
    this.#facesBefore = facesOf(
      this.columns,
      {
        nameOf: (clusterId) => this.nameOf(clusterId) ?? host.board.loose,
        timesOf: (id) => 1 + this.doublesOf(id).length,
        earlierOf: (idea) => this.earlierRound(idea),
        aboutOf: (idea) => this.aboutOf(idea),
        holderOf: (id) => held.get(id) ?? null,
        dots: this.view.dots,
        ready,
        givesPoints: phase === 'weighting' || phase === 'presenting',
      },
      this.#facesBefore,
      same,
    );
    return this.#facesBefore;
  });
  /** What lies in the Themenspeicher. */
  readonly parked = $derived(parkedOf(this.board));
  readonly cards = $derived(this.columns.reduce((sum, { count }) => sum + count, 0));
  readonly hidden: readonly BoardIdea[] = $derived(
    [...this.board.ideas.values()].filter((idea) => idea.state === 'hidden'),
  );
  readonly steps = $derived.by(() => this.#live?.steps ?? this.page.steps);
  readonly frozen = $derived(this.board.frozen);
  readonly saved = $derived(this.#live?.saved ?? 'saved');
  readonly line = $derived(this.#live?.live.line ?? 'connecting');
  /** What waits would not survive a reload: this device stores nothing more. */
  readonly storageFull = $derived(this.#live?.outbox.storageFull ?? false);
  /** Whether the table may still be changed. */
  readonly ready = $derived(!this.frozen);
  /** A phase is on its way. */
  readonly moving = $derived(
    this.#live?.outbox.waiting.some(({ command }) => command.do === 'table.phase') ?? false,
  );

  constructor(page: TablePage) {
    this.page = page;
  }

  /** The round a card comes from, where another one is going on; else null. */
  earlierRound({ round }: BoardIdea): number | null {
    return round < (this.view.workshop.round?.number ?? 1) ? round : null;
  }

  /** Number and title of the goal or measure a card speaks about. */
  aboutOf({ recordId }: BoardIdea): string | null {
    const record = this.page.records.find(({ id }) => id === recordId);
    return record ? `${record.number} ${record.title}` : null;
  }

  /** Opens the line to the table; in the browser only. Returns what closes it. */
  open(): () => void {
    const live = new BoardState(this.page, {
      onRefused: (_, failure) => {
        this.refusal = failure;
      },
    });
    this.#live = live;
    return () => {
      this.#live = null;
      live.close();
    };
  }

  /** Keeps the picture as it is now, until `release`. */
  hold(): void {
    this.#held = this.#now;
  }

  /** Tells the other hosts which cards this one has in hand. */
  inHand(ids: readonly Id[]): void {
    this.#holders?.hold(ids);
  }

  release(): void {
    this.#held = null;
  }

  /** Whether this host's own last act was about this card. */
  didMove(id: Id): boolean {
    return this.#mine.has(id);
  }

  /** Does something at the table and has the sentence spoken. False when the rules say no; `refusal` says why. */
  act(command: BoardCommand, sentence?: () => string): boolean {
    this.#mine = new Set(
      'ideaIds' in command ? command.ideaIds : 'ideaId' in command ? [command.ideaId] : [],
    );
    const outcome = this.#live?.act(command);
    if (!outcome) return false;
    this.refusal = outcome.ok ? null : outcome.failure;
    // Spoken once it was painted: what is heard a moment later is not to hold up what is seen.
    if (outcome.ok && sentence) void painted().then(() => announcer.say(sentence()));
    return outcome.ok;
  }

  idea(id: Id): BoardIdea | null {
    return this.board.ideas.get(id) ?? null;
  }

  /** What a cluster is called: its heading, or its number; null for the cards without a group. */
  nameOf(clusterId: Id | null): string | null {
    if (clusterId === null) return null;
    const index = this.clusters.findIndex((cluster) => cluster.id === clusterId);
    const heading = this.board.clusters.get(clusterId)?.heading;
    return heading || (index < 0 ? hostOrder.parked.unnamed : host.board.unnamed(index + 1));
  }

  /** Cards to be seen behind a card that stands for them. */
  doublesOf(id: Id): readonly BoardIdea[] {
    return this.#doubles.get(id) ?? [];
  }

  /** Cards to be seen in a cluster, wherever it lies. */
  cardsIn(clusterId: Id): number {
    return [...this.board.ideas.values()].filter(
      (idea) => idea.clusterId === clusterId && idea.state === 'submitted',
    ).length;
  }

  column(clusterId: Id | null): Column | null {
    return this.columns.find(({ cluster }) => (cluster?.id ?? null) === clusterId) ?? null;
  }
}
