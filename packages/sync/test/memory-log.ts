import {
  type AppendRow,
  type LoadedDocument,
  type Snapshot,
  StaleEpochError,
  type UpdateLog,
} from '../src/ports.ts';

interface Stored {
  epoch: number;
  /** The newest last; that one counts. */
  snapshots: { readonly bytes: Uint8Array; readonly at: number }[];
  updates: Uint8Array[];
  claims: Map<number, string>;
}

/** An UpdateLog in memory that keeps every promise but the one about power cuts. Its storage outlives the log object. */
export function createMemoryLog(
  documents: Map<string, Stored> = new Map(),
): UpdateLog & { storage: Map<string, Stored> } {
  const entry = (name: string): Stored => {
    const stored = documents.get(name) ?? { epoch: 1, snapshots: [], updates: [], claims: new Map() };
    documents.set(name, stored);
    return stored;
  };
  return {
    storage: documents,
    async load(name: string): Promise<LoadedDocument> {
      const stored = documents.get(name);
      return {
        epoch: stored?.epoch ?? 1,
        snapshot: stored?.snapshots.at(-1)?.bytes ?? null,
        updates: [...(stored?.updates ?? [])],
        claims: [...(stored?.claims ?? [])].map(([clientId, actor]) => ({ clientId, actor })),
        damage: null,
      };
    },
    formerSnapshots: async (name) =>
      (documents.get(name)?.snapshots ?? [])
        .slice(0, -1)
        .reverse()
        .map(({ bytes }) => bytes),
    async append(rows: readonly AppendRow[]): Promise<void> {
      for (const row of rows) {
        if ((documents.get(row.name)?.epoch ?? 1) !== row.epoch) throw new StaleEpochError(row.name);
      }
      for (const row of rows) {
        const stored = entry(row.name);
        stored.updates.push(Uint8Array.from(row.bytes));
        for (const id of row.claims) if (!stored.claims.has(id)) stored.claims.set(id, row.actor);
      }
    },
    async saveSnapshot(snapshot: Snapshot): Promise<boolean> {
      const stored = documents.get(snapshot.name);
      if ((stored?.epoch ?? 1) !== snapshot.epoch || (stored?.updates.length ?? 0) < snapshot.rows)
        return false;
      const into = entry(snapshot.name);
      into.updates.splice(0, snapshot.rows);
      into.snapshots.push({ bytes: Uint8Array.from(snapshot.bytes), at: snapshot.at });
      if (into.snapshots.length > 3) into.snapshots.splice(1, into.snapshots.length - 3);
      return true;
    },
    async startEpoch(name: string, state: Uint8Array | null, at: number): Promise<number> {
      const epoch = entry(name).epoch + 1;
      const snapshots = state === null ? [] : [{ bytes: state, at }];
      documents.set(name, { epoch, snapshots, updates: [], claims: new Map() });
      return epoch;
    },
    async forgetSnapshots(before: number): Promise<number> {
      let gone = 0;
      for (const stored of documents.values()) {
        const { snapshots } = stored;
        stored.snapshots = snapshots.filter((_, index) => (snapshots[index + 1]?.at ?? before) >= before);
        gone += snapshots.length - stored.snapshots.length;
      }
      return gone;
    },
  };
}
