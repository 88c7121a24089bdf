import type { CallFailure } from '@fortschrift/api/client';
import type { CommandAnswer } from '@fortschrift/api/contract/hall';
import type { BoardCommand } from '@fortschrift/domain/board-command';
import { failed, ok, type Result } from '@fortschrift/domain/result';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Outbox } from './outbox.svelte.ts';
import type { Outgoing } from './outbox-store.ts';
import { openOutboxStore } from './outbox-store.ts';

/** For what must happen, also on a busy machine. */
const patience = { timeout: 20_000 };

const answer: CommandAnswer = {
  changes: [],
  own: [],
  dots: [],
  covered: [],
  canUndo: false,
  canRedo: false,
  steps: { undo: null, redo: null },
};
const withdraw = (ideaId: string): BoardCommand => ({ do: 'idea.withdraw', ideaId });

function memory() {
  const held = new Map<string, string>();
  return {
    held,
    getItem: (key: string) => held.get(key) ?? null,
    setItem: (key: string, value: string) => void held.set(key, value),
    removeItem: (key: string) => void held.delete(key),
    key: (index: number) => [...held.keys()][index] ?? null,
    get length() {
      return held.size;
    },
  };
}

/** A line that can be cut: what arrived, and what the sender is told. */
function line() {
  const arrived: Outgoing[] = [];
  const state: { outcome: () => Result<CommandAnswer, CallFailure> } = { outcome: () => ok(answer) };
  return {
    arrived,
    state,
    send: async (outgoing: Outgoing) => {
      const outcome = state.outcome();
      if (outcome.ok) arrived.push(outgoing);
      return outcome;
    },
  };
}

const lost = () => failed({ code: 'notSaved', status: 0 } as const);
let opened: Outbox[] = [];

function open(
  storage: ReturnType<typeof memory>,
  send: (outgoing: Outgoing) => Promise<Result<CommandAnswer, CallFailure>>,
) {
  const refused: string[] = [];
  const outbox = new Outbox({
    store: openOutboxStore(storage, 'outbox:t'),
    send,
    onAnswer: () => {},
    onRefused: ({ command }, failure) => refused.push(`${command.do} ${failure.code}`),
  });
  opened.push(outbox);
  return { outbox, refused };
}

beforeEach(() => {
  vi.stubGlobal('window', new EventTarget());
  vi.stubGlobal('document', Object.assign(new EventTarget(), { visibilityState: 'visible' }));
});

afterEach(() => {
  for (const outbox of opened) outbox.close();
  opened = [];
  vi.unstubAllGlobals();
});

describe('the outbox', () => {
  it('sends in order and keeps nothing afterwards', async () => {
    const storage = memory();
    const { send, arrived } = line();
    const { outbox } = open(storage, send);
    outbox.add(withdraw('a'));
    outbox.add(withdraw('b'));
    await vi.waitFor(() => expect(arrived).toHaveLength(2), patience);
    expect(arrived.map(({ command }) => 'ideaId' in command && command.ideaId)).toEqual(['a', 'b']);
    await vi.waitFor(() => expect(storage.held.size).toBe(0), patience);
  });

  it('keeps what cannot be sent, says so, and sends it under the same id when the line is back', async () => {
    const storage = memory();
    const { send, arrived, state } = line();
    state.outcome = lost;
    const { outbox } = open(storage, send);
    const { commandId } = outbox.add(withdraw('a'));
    await vi.waitFor(() => expect(outbox.offline).toBe(true), patience);
    expect(outbox.waiting).toHaveLength(1);

    state.outcome = () => ok(answer);
    window.dispatchEvent(new Event('online'));
    await vi.waitFor(
      () => expect(arrived.map((outgoing) => outgoing.commandId)).toEqual([commandId]),
      patience,
    );
    await vi.waitFor(() => expect(outbox.offline).toBe(false), patience);
    expect(outbox.waiting).toEqual([]);
  });

  it('survives a reload: the same commands, the same ids', async () => {
    const storage = memory();
    const cut = line();
    cut.state.outcome = lost;
    const before = open(storage, cut.send);
    const sent = [before.outbox.add(withdraw('a')), before.outbox.add(withdraw('b'))];
    before.outbox.close();

    const after = line();
    open(storage, after.send);
    await vi.waitFor(() => expect(after.arrived).toHaveLength(2), patience);
    expect(after.arrived.map(({ commandId }) => commandId)).toEqual(sent.map(({ commandId }) => commandId));
  });

  it.each([429, 500, 503])('takes status %i for a passing trouble', async (status) => {
    const { send, state } = line();
    state.outcome = () => failed({ code: 'busy', status });
    const { outbox, refused } = open(memory(), send);
    outbox.add(withdraw('a'));
    await vi.waitFor(() => expect(outbox.offline).toBe(true), patience);
    expect(outbox.waiting).toHaveLength(1);
    expect(refused).toEqual([]);
  });

  it('hands back what is refused for good and goes on with the next', async () => {
    const { send, arrived, state } = line();
    state.outcome = () => {
      state.outcome = () => ok(answer);
      return failed({ code: 'phaseForbids', status: 409 });
    };
    const { outbox, refused } = open(memory(), send);
    outbox.add(withdraw('a'));
    outbox.add(withdraw('b'));
    await vi.waitFor(() => expect(arrived).toHaveLength(1), patience);
    expect(refused).toEqual(['idea.withdraw phaseForbids']);
    expect(outbox.waiting).toEqual([]);
  });

  it('starts empty from a storage that holds rubbish', () => {
    for (const rubbish of ['{', '7', '[1,{}]']) {
      const storage = memory();
      storage.held.set('outbox:t:x', rubbish);
      expect(open(storage, line().send).outbox.waiting).toEqual([]);
    }
  });
});

describe('two tabs of one seat', () => {
  it('keep what the other one wrote, and send it once the other is closed', async () => {
    const storage = memory();
    const cut = line();
    cut.state.outcome = lost;
    const [one, two] = [open(storage, cut.send), open(storage, cut.send)];
    const sent = [one.outbox.add(withdraw('a')), two.outbox.add(withdraw('b'))];
    expect(storage.held.size).toBe(2);
    one.outbox.close();
    two.outbox.close();

    const after = line();
    open(storage, after.send);
    await vi.waitFor(() => expect(after.arrived).toHaveLength(2), patience);
    expect(new Set(after.arrived.map(({ commandId }) => commandId))).toEqual(
      new Set(sent.map(({ commandId }) => commandId)),
    );
    await vi.waitFor(() => expect(storage.held.size).toBe(0), patience);
  });

  it('do not send what is two weeks old', () => {
    const storage = memory();
    const old = { commandId: 'x', command: withdraw('a'), at: Date.now() - 15 * 86_400_000 };
    storage.held.set('outbox:t:x', JSON.stringify(old));
    expect(open(storage, line().send).outbox.waiting).toEqual([]);
    expect(storage.held.size).toBe(0);
  });
});
