import type { Doze } from './doze.ts';
import { createGroupWindow } from './group-window.ts';
import type { Limits } from './limits.ts';
import { type Metrics, noteCommit } from './metrics.ts';
import type { AppendRow } from './ports.ts';

/** One room's part in a group: what it will do when the group is committed, or when it is not. */
export interface Member<Share> {
  /** A share for a new group. */
  openShare(): Share;
  /** The group with this share is committed (`failure` null), or nothing of it is. Must not throw. */
  settle(share: Share, failure: Error | null): void;
  /** Something of this member has waited longer for its commit than it may; `settle` still follows when that ends. */
  stuck(): void;
}

export interface CommitGroup<Share> {
  /** Puts a row into the open group; returns the member's share in it. */
  write(member: Member<Share>, row: AppendRow): Share;
  /** The share whose commit covers everything the member wrote so far; null when all of it is committed. */
  gate(member: Member<Share>): Share | null;
  /** Bytes written and not yet committed. */
  gated(): number;
  /** To be called every second or so: tells the members of a group that has waited too long. */
  tick(): void;
  /** When the oldest group that is not committed was opened; null when everything is. */
  waitingSince(): number | null;
  /** Resolves when nothing is pending. */
  idle(): Promise<void>;
}

interface Group<Share> {
  readonly rows: AppendRow[];
  /** Who wrote each of the rows. */
  readonly writers: Member<Share>[];
  readonly shares: Map<Member<Share>, Share>;
  readonly opened: number;
  bytes: number;
  /** Whether it waited asleep. */
  slept: boolean;
}

export interface CommitGroupOptions {
  /** Resolves when all rows are durable, rejects when none is. */
  append(rows: readonly AppendRow[]): Promise<void>;
  readonly limits: Limits;
  readonly metrics: Metrics;
  /** Rising milliseconds. */
  now(): number;
  /** How a group waits asleep (doze.ts); null: by a timer only. */
  readonly doze: Doze | null;
}

/**
 * Collects the rows of all rooms and commits them together; one commit runs at a time, the next group fills meanwhile.
 * How long rows wait for each other is the window's affair. A failed group fails as a whole, and with it what its members wrote since: that builds on it.
 */
export function createCommitGroup<Share>(options: CommitGroupOptions): CommitGroup<Share> {
  const { limits, metrics, now, doze } = options;
  let open: Group<Share> | null = null;
  let running: Group<Share> | null = null;
  let timer: NodeJS.Timeout | null = null;
  let immediate: NodeJS.Immediate | null = null;
  const window = createGroupWindow(limits);
  const waiting: (() => void)[] = [];

  function openGroup(moment: number): Group<Share> {
    return { rows: [], writers: [], shares: new Map(), opened: moment, bytes: 0, slept: false };
  }

  function schedule(group: Group<Share>): void {
    if (running !== null || immediate !== null) return;
    const left = window.left(group.opened, group.bytes, now());
    if (left < 1) immediate = setImmediate(flush);
    else if (mayDoze()) immediate = setImmediate(ripen);
    else timer ??= setTimeout(ripen, left);
  }

  const mayDoze = (): boolean => doze !== null && window.sure() && doze.may();

  /** Waits what is left, or commits. What came while it slept is read first: it comes in the turn before the immediate. */
  function ripen(): void {
    stopWaiting();
    if (open === null || running !== null) return;
    const left = window.left(open.opened, open.bytes, now());
    if (left < 1) {
      flush();
    } else if (doze !== null && mayDoze()) {
      doze.sleep(window.left(open.opened, open.bytes, now(), true));
      open.slept = true;
      immediate = setImmediate(ripen);
    } else {
      timer = setTimeout(ripen, left);
    }
  }

  function stopWaiting(): void {
    if (timer !== null) clearTimeout(timer);
    if (immediate !== null) clearImmediate(immediate);
    timer = null;
    immediate = null;
  }

  function flush(): void {
    stopWaiting();
    if (open === null || running !== null) return;
    const group = open;
    running = group;
    open = null;
    window.closed(group.slept);
    const start = now();
    const finish = (failure: Error | null) => conclude(group, start, failure);
    options.append(group.rows).then(
      () => finish(null),
      (error: unknown) =>
        finish(error instanceof Error ? error : new Error('append failed', { cause: error })),
    );
  }

  function conclude(group: Group<Share>, start: number, failure: Error | null): void {
    noteCommit(metrics, now() - start, failure !== null);
    metrics.gatedBytes -= group.bytes;
    running = null;
    if (failure !== null) withdraw(group.shares.keys(), failure);
    for (const [member, share] of group.shares) member.settle(share, failure);
    window.settled(now() - start);
    if (open !== null) schedule(open);
    else if (running === null) for (const resolve of waiting.splice(0)) resolve();
  }

  /** Takes the members of a failed group out of the open one. */
  function withdraw(members: Iterable<Member<Share>>, failure: Error): void {
    const group = open;
    if (group === null) return;
    for (const member of members) {
      const share = group.shares.get(member);
      if (share === undefined) continue;
      group.shares.delete(member);
      for (let index = group.rows.length - 1; index >= 0; index -= 1) {
        if (group.writers[index] !== member) continue;
        group.writers.splice(index, 1);
        for (const { bytes } of group.rows.splice(index, 1)) {
          group.bytes -= bytes.length;
          metrics.gatedBytes -= bytes.length;
        }
      }
      member.settle(share, failure);
    }
    if (group.shares.size > 0) return;
    open = null;
  }

  return {
    write(member, row) {
      const moment = now();
      open ??= openGroup(moment);
      window.note(open.opened, moment);
      let share = open.shares.get(member);
      if (share === undefined) {
        share = member.openShare();
        open.shares.set(member, share);
      }
      open.rows.push(row);
      open.writers.push(member);
      open.bytes += row.bytes.length;
      metrics.gatedBytes += row.bytes.length;
      schedule(open);
      return share;
    },
    gate: (member) => open?.shares.get(member) ?? running?.shares.get(member) ?? null,
    gated: () => (open?.bytes ?? 0) + (running?.bytes ?? 0),
    tick() {
      for (const group of [running, open]) {
        if (group === null || now() - group.opened < limits.commitTimeout) continue;
        for (const member of [...group.shares.keys()]) member.stuck();
      }
    },
    waitingSince: () => running?.opened ?? open?.opened ?? null,
    idle: () =>
      open === null && running === null
        ? Promise.resolve()
        : new Promise((resolve) => {
            waiting.push(resolve);
          }),
  };
}
