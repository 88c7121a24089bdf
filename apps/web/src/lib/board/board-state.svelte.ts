import { type CallFailure, createClient } from '@fortschrift/api/client';
import type { BoardSteps, CommandAnswer, TablePage } from '@fortschrift/api/contract/hall';
import { readBoard } from '@fortschrift/documents/board';
import { applyChanges, type Board, type BoardChange, clustersOf, ideasOf } from '@fortschrift/domain/board';
import { type BoardCommand, type BoardEdit, isBoardEdit } from '@fortschrift/domain/board-command';
import { decideBoard } from '@fortschrift/domain/board-rules';
import { type BoardView, boardOf } from '@fortschrift/domain/board-view';
import { canonicalJson } from '@fortschrift/domain/canonical-json';
import { type Dots, setDots } from '@fortschrift/domain/dot';
import type { Failure } from '@fortschrift/domain/failure';
import type { Id } from '@fortschrift/domain/id';
import { failed, ok, type Result } from '@fortschrift/domain/result';
import { seatKey } from '#lib/hall/seat-memory.ts';
import { Live, type SavedState } from '#lib/live.svelte.ts';
import { Outbox } from './outbox.svelte.ts';
import type { Outgoing } from './outbox-store.ts';
import { openOutboxStore } from './outbox-store.ts';
import { painted } from './painted.ts';
import { stepsAfter } from './steps-after.ts';

/** Changes shown before the live board brings them: of commands on their way, and just answered. */
type Overlay = { readonly changes: readonly BoardChange[]; readonly until: number };

/** An answered change is shown from here at most this long; by then the live board has it or it was overtaken. */
const overlayLife = 4_000;

/** A request that hangs in bad Wi-Fi is given up after this long and sent again: a command counts once. */
const patience = 15_000;

/** Hosts hear of what they could take back this long after the board moved; in between nothing is asked. */
const quiet = 1_500;

/** What a host could take back comes with every answer; only the same account elsewhere can change it meanwhile. */
const hostQuiet = 5_000;

const call = createClient((input, init) => fetch(input, { ...init, signal: AbortSignal.timeout(patience) }));

/** What else a place does when something comes back. */
type Listeners = {
  /** The server refused a command for good; what was typed is in it. */
  readonly onRefused?: (command: BoardCommand, failure: Failure) => void;
};

/**
 * A table as one person sees it: the live board, with what this person just did already in it. The same rules
 * decide here for the picture and on the server for the truth.
 */
export class BoardState {
  readonly live: Live;
  readonly outbox: Outbox;
  #own = $state.raw<readonly Id[]>([]);
  #dots = $state.raw<readonly Dots[]>([]);
  #steps = $state.raw<BoardSteps>({ undo: null, redo: null });
  /** The last command the server refused, to be shown in words; what was typed is in the command. */
  refused = $state.raw<{ readonly command: BoardCommand; readonly failure: Failure } | null>(null);

  readonly part: TablePage['part'];
  readonly #seat: number | null;
  #first: BoardView;
  #again: ReturnType<typeof setTimeout> | null = null;
  /** Own cards that are not on the shared board yet, and whether that was covered when it was last looked at. */
  #faceDown = $state.raw<BoardView['ideas']>([]);
  #wasCovered: boolean;
  #answered = $state.raw<readonly Overlay[]>([]);

  readonly #sent: BoardView = $derived.by(() => {
    this.live.watch();
    return readBoard(this.live.doc) ?? this.#first;
  });

  /** Cards on the shared board; for hosts, on theirs. */
  readonly shared: ReadonlySet<Id> = $derived(new Set(this.#sent.ideas.map((idea) => idea.id)));

  /** What the server last sent, without this person's own pending acts; with own cards that lie face down. */
  readonly view: BoardView = $derived.by(() => {
    const { ideas } = this.#sent;
    return { ...this.#sent, ideas: [...ideas, ...this.#faceDown.filter(({ id }) => !this.shared.has(id))] };
  });

  /** The board as the server knows it: what it sent, with what it answered since. */
  readonly #known: Board = $derived.by(() => {
    let board = boardOf(this.view);
    for (const { changes } of this.#answered) board = applyChanges(board, changes);
    return board;
  });

  /** What was decided about the latest act, and on which board: the same board need not be asked again. */
  #decided: { readonly on: Board; readonly at: Outgoing; readonly changes: readonly BoardChange[] } | null =
    null;

  /** The board as it is shown. */
  readonly board: Board = $derived.by(() => {
    let board = this.#known;
    for (const waiting of this.outbox.waiting) {
      const changes = this.#changesOf(board, waiting);
      if (changes) board = applyChanges(board, changes);
    }
    return board;
  });

  /** Cards of this seat, those on their way included. */
  readonly own: ReadonlySet<Id> = $derived.by(() => {
    const own = new Set(this.#own);
    if (this.part !== 'seat') return own;
    for (const { command } of this.outbox.waiting) if (command.do === 'idea.write') own.add(command.ideaId);
    return own;
  });

  /** Points this seat gave, those on their way included. */
  readonly dots: readonly Dots[] = $derived.by(() => {
    let dots = this.#dots;
    for (const { command } of this.outbox.waiting) {
      const given = command.do === 'dots.set' ? this.#decideDots(dots, command) : failed(null);
      if (given.ok) dots = given.value;
    }
    return dots;
  });

  readonly clusters = $derived(clustersOf(this.board));

  /** What a host would take back and do again, with what is on its way already done. */
  readonly steps: BoardSteps = $derived.by(() => {
    const waiting = this.outbox.waiting.map(({ command }) => command);
    return stepsAfter(this.#steps, waiting);
  });

  readonly saved: SavedState = $derived.by(() => {
    if (this.outbox.waiting.length === 0) return 'saved';
    return this.outbox.offline ? 'local' : 'saving';
  });

  constructor(page: TablePage, { onRefused }: Listeners = {}) {
    this.part = page.part;
    this.#seat = page.seat?.number ?? null;
    this.#first = page.view;
    this.#take(page);
    const tableId = page.view.table.id;
    this.#wasCovered = page.view.covered !== null;
    // Hosts have a board of their own: with what is hidden or lies face down.
    this.live = new Live(page.part === 'host' ? 'desk' : 'board', tableId);
    this.outbox = new Outbox({
      store: storeOf(page),
      send: async ({ commandId, command }) => {
        await painted();
        return call('POST /tables/:id/commands', {
          params: { id: tableId },
          body: { commandId, command, as: asOf(page.part) },
        });
      },
      onAnswer: (_, answer) => this.#onAnswer(answer),
      onRefused: ({ command }, failure: CallFailure) => {
        this.refused = { command, failure };
        onRefused?.(command, failure);
      },
    });
    this.live.doc.on('update', () => {
      this.#settle();
      if (this.part === 'host') this.#again ??= setTimeout(() => void this.refresh(), hostQuiet);
      else if (this.#coverMoved())
        // Not all phones of a table at once.
        this.#again ??= setTimeout(() => void this.refresh(), quiet * Math.random());
    });
  }

  /** Cards of a cluster, or with null those in none, in their order. */
  ideasOf(clusterId: Id | null) {
    return ideasOf(this.board, clusterId);
  }

  /** Cards a host hid. */
  get hidden() {
    return [...this.board.ideas.values()].filter((idea) => idea.state === 'hidden');
  }

  /**
   * Does something at the table: shown at once, sent as soon as possible. Refused at once, without sending, when
   * the rules already say no; then nothing was shown either.
   */
  act(command: BoardCommand): Result<Outgoing, Failure> {
    const on = this.board;
    let changes: readonly BoardChange[] | null = null;
    if (isBoardEdit(command)) {
      const decided = decideBoard(on, command, this.#actor(command), Date.now());
      if (!decided.ok) return decided;
      changes = decided.value;
    }
    if (command.do === 'dots.set') {
      const given = this.#decideDots(this.dots, command);
      if (!given.ok) return given;
    }
    this.refused = null;
    const at = this.outbox.add(command);
    this.#decided = changes && { on, at, changes };
    return ok(at);
  }

  close(): void {
    if (this.#again) clearTimeout(this.#again);
    this.outbox.close();
    this.live.close();
  }

  #changesOf(board: Board, waiting: Outgoing): readonly BoardChange[] | null {
    const { command, at } = waiting;
    if (!isBoardEdit(command)) return null;
    if (this.#decided?.at === waiting && this.#decided.on === board) return this.#decided.changes;
    const decided = decideBoard(board, command, this.#actor(command), at);
    return decided.ok ? decided.value : null;
  }

  #actor(command: BoardEdit) {
    if (this.part !== 'seat') return { part: 'host' } as const;
    const own = new Set(this.own);
    // A card on its way is already counted as own: it must not stand in its own way at the limit.
    if (command.do === 'idea.write') own.delete(command.ideaId);
    const seat = this.#seat;
    const mediates = seat !== null && this.view.mediators.includes(seat);
    return { part: 'seat', own, ...(mediates ? { mediates: seat } : {}) } as const;
  }

  #decideDots(
    dots: readonly Dots[],
    { clusterId, points }: Extract<BoardCommand, { do: 'dots.set' }>,
  ): Result<readonly Dots[], Failure> {
    const { phase, frozen, clusters } = this.board;
    const { dotsPerSeat: perSeat, dotsPerCluster: perCluster } = this.view.workshop;
    return setDots(dots, clusterId, points, new Set(clusters.keys()), {
      perSeat,
      perCluster,
      phase,
      frozen,
    });
  }

  #onAnswer(answer: CommandAnswer): void {
    this.#own = answer.own;
    this.#dots = answer.dots;
    if (answer.covered.length + this.#faceDown.length > 0) this.#faceDown = answer.covered;
    this.#steps = answer.steps;
    this.#answered = [...this.#answered, { changes: answer.changes, until: performance.now() + overlayLife }];
    this.#settle();
    setTimeout(() => this.#settle(), overlayLife + 100);
  }

  /** Reads the table anew: what only this person sees (own cards, dots, for hosts hidden cards). */
  async refresh(): Promise<void> {
    if (this.#again) clearTimeout(this.#again);
    this.#again = null;
    const page = await call('GET /tables/:id', {
      params: { id: this.#first.table.id },
      query: { as: asOf(this.part) },
    });
    if (page.ok) this.#take(page.value);
  }

  #take(page: TablePage): void {
    this.#own = page.own;
    this.#dots = page.dots;
    this.#steps = page.steps;
    this.#faceDown = page.covered;
  }

  /** Own cards leave the shared board when it is covered: they are read anew. */
  #coverMoved(): boolean {
    const view = readBoard(this.live.doc);
    const covered = view ? view.covered !== null : this.#wasCovered;
    const moved = this.part === 'seat' && covered && !this.#wasCovered;
    this.#wasCovered = covered;
    return moved;
  }

  /** Lets go of answered changes that the live board has brought, or that are too old to matter. */
  #settle(): void {
    if (this.#answered.length === 0 || !readBoard(this.live.doc)) return;
    const board = boardOf(this.view);
    const kept = this.#answered.filter(
      ({ changes, until }) => until > performance.now() && !changes.every((change) => arrived(board, change)),
    );
    if (kept.length !== this.#answered.length) this.#answered = kept;
  }
}

function arrived(board: Board, change: BoardChange): boolean {
  const now = (change.kind === 'idea' ? board.ideas.get(change.id) : board.clusters.get(change.id)) ?? null;
  const gone = change.after === null || (change.kind === 'idea' && change.after.state === 'withdrawn');
  return gone ? now === null : now !== null && canonicalJson(now) === canonicalJson(change.after);
}

/** A seat's commands outlive its tab; a host's computer may be anybody's, theirs go with the tab. */
function storeOf({ seat, view }: TablePage) {
  const { id } = view.table;
  return seat
    ? openOutboxStore(window.localStorage, seatKey(seat.id, `outbox:${id}`))
    : openOutboxStore(window.sessionStorage, `fortschrift:outbox:${id}`);
}

/** A host's page acts as the account, also where the same browser sits at the table. */
function asOf(part: TablePage['part']): 'host' | undefined {
  return part === 'host' ? 'host' : undefined;
}
