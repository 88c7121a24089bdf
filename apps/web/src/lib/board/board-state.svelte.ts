import { type CallFailure, createClient } from '@fortschrift/api/client';
import type { BoardSteps, CommandAnswer, TablePage } from '@fortschrift/api/contract/hall';
import { readBoard } from '@fortschrift/documents/board';
import { applyChanges, type Board, type BoardChange, clustersOf, ideasOf } from '@fortschrift/domain/board';
import type { BoardCommand, BoardEdit } from '@fortschrift/domain/board-command';
import { decideBoard } from '@fortschrift/domain/board-rules';
import { type BoardView, boardOf } from '@fortschrift/domain/board-view';
import { canonicalJson } from '@fortschrift/domain/canonical-json';
import { type Dots, setDots } from '@fortschrift/domain/dot';
import type { Failure } from '@fortschrift/domain/failure';
import type { Id } from '@fortschrift/domain/id';
import { failed, ok, type Result } from '@fortschrift/domain/result';
import { Live, type SavedState } from '#lib/live.svelte.ts';
import { Outbox, type Outgoing } from './outbox.svelte.ts';

/** Changes shown before the live board brings them: of commands on their way, and just answered. */
type Overlay = { readonly changes: readonly BoardChange[]; readonly until: number };

/** An answered change is shown from here at most this long; by then the live board has it or it was overtaken. */
const overlayLife = 4_000;

/** A request that hangs in bad Wi-Fi is given up after this long and sent again: a command counts once. */
const patience = 15_000;

/** Hosts hear of what others hid or could take back this long after the board moved; in between nothing is asked. */
const quiet = 1_500;

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
  /** What a host would take back and do again. */
  steps = $state.raw<BoardSteps>({ undo: null, redo: null });
  /** The last command the server refused, to be shown in words; what was typed is in the command. */
  refused = $state.raw<{ readonly command: BoardCommand; readonly failure: Failure } | null>(null);

  readonly part: TablePage['part'];
  #first: BoardView;
  #again: ReturnType<typeof setTimeout> | null = null;
  #hidden = $state.raw<BoardView['ideas']>([]);
  #answered = $state.raw<readonly Overlay[]>([]);

  /** What the server last sent, without this person's own pending acts. Hosts also see hidden cards. */
  readonly view: BoardView = $derived.by(() => {
    this.live.watch();
    const view = readBoard(this.live.doc) ?? this.#first;
    const present = new Set(view.ideas.map((idea) => idea.id));
    return { ...view, ideas: [...view.ideas, ...this.#hidden.filter((idea) => !present.has(idea.id))] };
  });

  /** The board as it is shown. */
  readonly board: Board = $derived.by(() => {
    let board = boardOf(this.view);
    for (const { changes } of this.#answered) board = applyChanges(board, changes);
    for (const { command, at } of this.outbox.waiting) {
      const decided = isEdit(command) ? decideBoard(board, command, this.#actor(command), at) : failed(null);
      if (decided.ok) board = applyChanges(board, decided.value);
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

  readonly saved: SavedState = $derived.by(() => {
    if (this.outbox.waiting.length === 0) return 'saved';
    return this.outbox.offline ? 'local' : 'saving';
  });

  constructor(page: TablePage, { onRefused }: Listeners = {}) {
    this.part = page.part;
    this.#first = page.view;
    this.#take(page);
    const tableId = page.view.table.id;
    this.live = new Live('board', tableId);
    this.outbox = new Outbox({
      tableId,
      storage: window.sessionStorage,
      send: ({ commandId, command }) =>
        call('POST /tables/:id/commands', {
          params: { id: tableId },
          body: { commandId, command, as: asOf(page.part) },
        }),
      onAnswer: (outgoing, answer) => this.#onAnswer(outgoing, answer),
      onRefused: ({ command }, failure: CallFailure) => {
        this.refused = { command, failure };
        onRefused?.(command, failure);
      },
    });
    this.live.doc.on('update', () => {
      this.#settle();
      if (this.part === 'host') this.#again ??= setTimeout(() => void this.refresh(), quiet);
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
    if (isEdit(command)) {
      const decided = decideBoard(this.board, command, this.#actor(command), Date.now());
      if (!decided.ok) return decided;
    }
    if (command.do === 'dots.set') {
      const given = this.#decideDots(this.dots, command);
      if (!given.ok) return given;
    }
    this.refused = null;
    return ok(this.outbox.add(command));
  }

  close(): void {
    if (this.#again) clearTimeout(this.#again);
    this.outbox.close();
    this.live.close();
  }

  #actor(command: BoardEdit) {
    if (this.part !== 'seat') return { part: 'host' } as const;
    const own = new Set(this.own);
    // A card on its way is already counted as own: it must not stand in its own way at the limit.
    if (command.do === 'idea.write') own.delete(command.ideaId);
    return { part: 'seat', own } as const;
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

  #onAnswer({ command }: Outgoing, answer: CommandAnswer): void {
    this.#own = answer.own;
    this.#dots = answer.dots;
    this.steps = answer.steps;
    this.#answered = [...this.#answered, { changes: answer.changes, until: performance.now() + overlayLife }];
    if (
      command.do === 'idea.hide' ||
      command.do === 'idea.show' ||
      command.do === 'undo' ||
      command.do === 'redo'
    )
      void this.refresh();
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
    this.steps = page.steps;
    this.#hidden = page.view.ideas.filter((idea) => idea.state === 'hidden');
  }

  /** Lets go of answered changes that the live board has brought, or that are too old to matter. */
  #settle(): void {
    const view = readBoard(this.live.doc);
    if (!view) return;
    const board = boardOf(view);
    const kept = this.#answered.filter(
      ({ changes, until }) => until > performance.now() && !changes.every((change) => arrived(board, change)),
    );
    if (kept.length !== this.#answered.length) this.#answered = kept;
  }
}

function arrived(board: Board, change: BoardChange): boolean {
  const now = (change.kind === 'idea' ? board.ideas.get(change.id) : board.clusters.get(change.id)) ?? null;
  const gone = change.after === null || (change.kind === 'idea' && change.after.state !== 'submitted');
  return gone ? now === null : now !== null && canonicalJson(now) === canonicalJson(change.after);
}

const notEdits = new Set<BoardCommand['do']>(['dots.set', 'table.phase', 'sheet.open', 'undo', 'redo']);

function isEdit(command: BoardCommand): command is BoardEdit {
  return !notEdits.has(command.do);
}

/** A host's page acts as the account, also where the same browser sits at the table. */
function asOf(part: TablePage['part']): 'host' | undefined {
  return part === 'host' ? 'host' : undefined;
}
