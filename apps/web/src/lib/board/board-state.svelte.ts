import type { CallFailure } from '@fortschrift/api/client';
import type { CommandAnswer, TablePage } from '@fortschrift/api/contract/hall';
import { readBoard } from '@fortschrift/documents/board';
import { applyChanges, type Board, type BoardChange, clustersOf, ideasOf } from '@fortschrift/domain/board';
import type { BoardCommand, BoardEdit } from '@fortschrift/domain/board-command';
import { decideBoard } from '@fortschrift/domain/board-rules';
import { type BoardView, boardOf } from '@fortschrift/domain/board-view';
import { canonicalJson } from '@fortschrift/domain/canonical-json';
import type { Dots } from '@fortschrift/domain/dot';
import type { Failure } from '@fortschrift/domain/failure';
import type { Id } from '@fortschrift/domain/id';
import { failed, ok, type Result } from '@fortschrift/domain/result';
import { call } from '#lib/api.ts';
import { Live, type SavedState } from '#lib/live.svelte.ts';
import { Outbox, type Outgoing } from './outbox.svelte.ts';

/** Changes shown before the live board brings them: of commands on their way, and just answered. */
type Overlay = { readonly changes: readonly BoardChange[]; readonly until: number };

/** An answered change is shown from here at most this long; by then the live board has it or it was overtaken. */
const overlayLife = 4_000;

/**
 * A table as one person sees it: the live board, with what this person just did already in it. The same rules
 * decide here for the picture and on the server for the truth.
 */
export class BoardState {
  readonly live: Live;
  readonly outbox: Outbox;
  own = $state.raw<ReadonlySet<Id>>(new Set());
  dots = $state.raw<readonly Dots[]>([]);
  canUndo = $state(false);
  canRedo = $state(false);
  /** The last command the server refused, to be shown in words; what was typed is in the command. */
  refused = $state.raw<{ readonly command: BoardCommand; readonly failure: Failure } | null>(null);

  readonly part: TablePage['part'];
  #first: BoardView;
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
      const decided = isEdit(command) ? decideBoard(board, command, this.#actor(), at) : failed(null);
      if (decided.ok) board = applyChanges(board, decided.value);
    }
    return board;
  });

  readonly clusters = $derived(clustersOf(this.board));

  readonly saved: SavedState = $derived.by(() => {
    if (this.outbox.waiting.length === 0) return 'saved';
    return this.outbox.offline ? 'local' : 'saving';
  });

  constructor(page: TablePage) {
    this.part = page.part;
    this.#first = page.view;
    this.#take(page);
    const tableId = page.view.table.id;
    this.live = new Live('board', tableId);
    this.outbox = new Outbox({
      tableId,
      storage: window.sessionStorage,
      send: ({ commandId, command }) =>
        call('POST /tables/:id/commands', { params: { id: tableId }, body: { commandId, command } }),
      onAnswer: (outgoing, answer) => this.#onAnswer(outgoing, answer),
      onRefused: ({ command }, failure: CallFailure) => {
        this.refused = { command, failure };
      },
    });
    this.live.doc.on('update', () => this.#settle());
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
      const decided = decideBoard(this.board, command, this.#actor(), Date.now());
      if (!decided.ok) return decided;
      if (command.do === 'idea.write' && this.part === 'seat')
        this.own = new Set([...this.own, command.ideaId]);
    }
    this.refused = null;
    return ok(this.outbox.add(command));
  }

  close(): void {
    this.outbox.close();
    this.live.close();
  }

  #actor() {
    return this.part === 'seat' ? ({ part: 'seat', own: this.own } as const) : ({ part: 'host' } as const);
  }

  #onAnswer({ command }: Outgoing, answer: CommandAnswer): void {
    this.own = new Set(answer.own);
    this.dots = answer.dots;
    this.canUndo = answer.canUndo;
    this.canRedo = answer.canRedo;
    this.#answered = [...this.#answered, { changes: answer.changes, until: Date.now() + overlayLife }];
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
    const page = await call('GET /tables/:id', { params: { id: this.#first.table.id } });
    if (page.ok) this.#take(page.value);
  }

  #take(page: TablePage): void {
    this.own = new Set(page.own);
    this.dots = page.dots;
    this.canUndo = page.canUndo;
    this.canRedo = page.canRedo;
    this.#hidden = page.view.ideas.filter((idea) => idea.state === 'hidden');
  }

  /** Lets go of answered changes that the live board has brought, or that are too old to matter. */
  #settle(): void {
    const view = readBoard(this.live.doc);
    if (!view) return;
    const board = boardOf(view);
    const kept = this.#answered.filter(
      ({ changes, until }) => until > Date.now() && !changes.every((change) => arrived(board, change)),
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
