import type { TablePage } from '@fortschrift/api/contract/hall';
import type { BoardIdea } from '@fortschrift/domain/board';
import { clustersOf, doublesOf, ideasOf } from '@fortschrift/domain/board';
import type { BoardCommand } from '@fortschrift/domain/board-command';
import { type BoardView, boardOf } from '@fortschrift/domain/board-view';
import type { Failure } from '@fortschrift/domain/failure';
import type { Id } from '@fortschrift/domain/id';
import { createContext } from 'svelte';
import { BoardState } from '#lib/board/board-state.svelte.ts';
import { Draft } from './draft.svelte.ts';
import { claimDevice } from './seat-memory.ts';

/** How far an own card is. */
export type CardState = 'sent' | 'sending' | 'local';

/**
 * A person's place at a table: what the server said when the page was made, and from then on the live board. The
 * first paint, on the server too, needs nothing but the first.
 */
export class Place {
  readonly page: TablePage;
  draft = $state.raw<Draft | null>(null);
  #live = $state.raw<BoardState | null>(null);
  /** Set once the person gave up the seat. */
  left = $state(false);

  readonly view = $derived.by(() => this.#live?.view ?? wholeView(this.page));
  readonly board = $derived.by(() => this.#live?.board ?? boardOf(wholeView(this.page)));
  readonly clusters = $derived(clustersOf(this.board));
  readonly own: ReadonlySet<Id> = $derived.by(() => this.#live?.own ?? new Set(this.page.own));
  /** Cards that everybody at the table is sent. */
  readonly shared: ReadonlySet<Id> = $derived.by(
    () => this.#live?.shared ?? new Set(this.page.view.ideas.map((idea) => idea.id)),
  );
  readonly dots = $derived.by(() => this.#live?.dots ?? this.page.dots);
  readonly dotsLeft = $derived(
    this.view.workshop.dotsPerSeat - this.dots.reduce((sum, { points }) => sum + points, 0),
  );
  /** Own cards, latest first; those on their way are the latest, whatever this device's clock says. */
  readonly mine = $derived(
    [...this.board.ideas.values()]
      .filter((idea) => this.own.has(idea.id) && idea.state === 'submitted')
      .sort((a, b) => this.#turnOf(b) - this.#turnOf(a) || b.createdAt - a.createdAt),
  );
  /** Own cards that are not to be seen here: hidden by a host, or left at another table. */
  readonly elsewhere = $derived(
    [...this.own].filter((id) => !this.board.ideas.has(id) && !this.#pending.has(id)).length,
  );
  readonly saved = $derived.by(() => {
    const live = this.#live;
    if (!live) return 'saved';
    if (live.saved !== 'saved') return live.saved;
    return live.live.line === 'lost' ? 'local' : 'saved';
  });
  /** What waits would not survive a reload: this device stores nothing more. */
  readonly storageFull = $derived(this.#live?.outbox.storageFull ?? false);
  /** Set when the line to the table was cut for good. */
  readonly stopped = $derived(this.#live?.live.line === 'stopped' ? this.#live.live.reason : null);

  /** Ids of cards with a command on its way, and the turn it has. */
  readonly #pending = $derived(
    new Map(
      (this.#live?.outbox.waiting ?? []).flatMap(({ command }, turn): [Id, number][] =>
        'ideaId' in command ? [[command.ideaId, turn + 1]] : [],
      ),
    ),
  );

  constructor(page: TablePage) {
    this.page = page;
  }

  /** Opens the line to the table; in the browser only. Returns what closes it. */
  open(): () => void {
    const { seat } = this.page;
    if (seat) claimDevice(window.localStorage, seat.workshopId, seat.id);
    const draft = new Draft(this.view.workshop.id, window.sessionStorage);
    const live = new BoardState(this.page, {
      onRefused: (command) => {
        if (command.do !== 'idea.write' && command.do !== 'idea.edit') return;
        const kind = command.do === 'idea.write' ? command.kind : this.board.ideas.get(command.ideaId)?.kind;
        draft.addRefused({ kind: kind ?? 'proposal', text: command.text, detail: command.detail });
      },
    });
    this.draft = draft;
    this.#live = live;
    return () => this.#close();
  }

  /** The seat is given up: the line ends, and what was not sent is forgotten. */
  leave(): void {
    this.left = true;
    this.draft?.clear();
    this.#close();
  }

  #close(): void {
    const live = this.#live;
    this.#live = null;
    live?.close();
  }

  /** The last command the server refused after it was shown. */
  get refused(): Failure | null {
    return this.#live?.refused?.failure ?? null;
  }

  /** Does something at the table; answers with why not when the rules already say no. */
  act(command: BoardCommand): Failure | null {
    const outcome = this.#live?.act(command);
    return outcome && !outcome.ok ? outcome.failure : null;
  }

  stateOf(id: Id): CardState {
    if (!this.#pending.has(id)) return 'sent';
    return this.#live?.outbox.offline ? 'local' : 'sending';
  }

  /** Cards of a cluster, or with null those in none, in their order. */
  ideasOf(clusterId: Id | null): readonly BoardIdea[] {
    return ideasOf(this.board, clusterId);
  }

  /** Whether a card is seen by its writer and the hosts only; those of others are not here at all. */
  isFaceDown(idea: BoardIdea): boolean {
    return this.view.covered !== null && this.own.has(idea.id) && !this.shared.has(idea.id);
  }

  /** How many cards a card stands for, itself counted. */
  timesOf(id: Id): number {
    return 1 + doublesOf(this.board, id).length;
  }

  /** The round a card comes from, where another one is going on; else null. */
  earlierRound({ round }: BoardIdea): number | null {
    const now = this.view.workshop.round?.number ?? 1;
    return round < now ? round : null;
  }

  /** Number and title of the goal or measure a card speaks about. */
  aboutOf({ recordId }: BoardIdea): string | null {
    const record = this.page.records.find(({ id }) => id === recordId);
    return record ? `${record.number} ${record.title}` : null;
  }

  #turnOf(idea: BoardIdea): number {
    return idea.editedAt === null ? (this.#pending.get(idea.id) ?? 0) : 0;
  }
}

/** The table as it was sent, with own cards that lie face down. */
function wholeView({ view, covered }: TablePage): BoardView {
  return { ...view, ideas: [...view.ideas, ...covered] };
}

/** Hands the place to the tabs below it. */
export const [currentPlaceAtTable, providePlace] = createContext<Place>();
