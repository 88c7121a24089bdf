import type { AppendRow, UpdateLog } from '../src/ports.ts';

export interface HeldLog extends UpdateLog {
  /** While true, appends wait. */
  hold: boolean;
  /** The error the next append fails with, storing nothing. */
  failWith: Error | null;
  /** The error every load fails with. */
  loadFailsWith: Error | null;
  /** While true, loads wait. */
  holdLoads: boolean;
  readonly appends: (readonly AppendRow[])[];
  readonly waiting: number;
  release(): void;
}

/** Puts valves into a real log: appends and loads can be held back or made to fail, as a disk does. */
export function heldLog(log: UpdateLog): HeldLog {
  const gates: (() => void)[] = [];
  const pass = (held: boolean) =>
    held ? new Promise<void>((resolve) => gates.push(resolve)) : Promise.resolve();
  const appends: (readonly AppendRow[])[] = [];
  const valve: HeldLog = {
    hold: false,
    failWith: null,
    loadFailsWith: null,
    holdLoads: false,
    appends,
    get waiting() {
      return gates.length;
    },
    release() {
      valve.hold = false;
      valve.holdLoads = false;
      for (const open of gates.splice(0)) open();
    },
    async load(name) {
      await pass(valve.holdLoads);
      if (valve.loadFailsWith !== null) throw valve.loadFailsWith;
      return log.load(name);
    },
    formerSnapshots: (name) => log.formerSnapshots(name),
    async append(rows) {
      await pass(valve.hold);
      if (valve.failWith !== null) {
        const error = valve.failWith;
        valve.failWith = null;
        throw error;
      }
      appends.push(rows);
      await log.append(rows);
    },
    saveSnapshot: (snapshot) => log.saveSnapshot(snapshot),
    startEpoch: (name, state, at) => log.startEpoch(name, state, at),
    forgetSnapshots: (before) => log.forgetSnapshots(before),
  };
  return valve;
}
