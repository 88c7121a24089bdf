import {
  type AppendRow,
  type LoadedDocument,
  type Snapshot,
  StaleEpochError,
  type UpdateLog,
} from '../src/ports.ts';

interface Stored {
  epoch: number;
  snapshot: Uint8Array | null;
  updates: Uint8Array[];
  claims: Map<number, string>;
  /** When the snapshots were made that are kept, the newest last. The bytes of former ones are never asked for here. */
  made: number[];
}

/** An UpdateLog in memory that keeps every promise but the one about power cuts. Its storage outlives the log object. */
export function createMemoryLog(
  documents: Map<string, Stored> = new Map(),
): UpdateLog & { storage: Map<string, Stored> } {
  const entry = (name: string): Stored => {
    const stored = documents.get(name) ?? {
      epoch: 1,
      snapshot: null,
      updates: [],
      claims: new Map(),
      made: [],
    };
    documents.set(name, stored);
    return stored;
  };
  return {
    storage: documents,
    async load(name: string): Promise<LoadedDocument> {
      const stored = documents.get(name);
      return {
        epoch: stored?.epoch ?? 1,
        snapshot: stored?.snapshot ?? null,
        updates: [...(stored?.updates ?? [])],
        claims: [...(stored?.claims ?? [])].map(([clientId, actor]) => ({ clientId, actor })),
        damage: null,
      };
    },
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
      into.snapshot = Uint8Array.from(snapshot.bytes);
      into.made.push(snapshot.at);
      if (into.made.length > 3) into.made.splice(1, into.made.length - 3);
      return true;
    },
    async startEpoch(name: string, state: Uint8Array | null, at: number): Promise<number> {
      const epoch = entry(name).epoch + 1;
      const made = state === null ? [] : [at];
      documents.set(name, { epoch, snapshot: state, updates: [], claims: new Map(), made });
      return epoch;
    },
    async forgetSnapshots(before: number): Promise<number> {
      let gone = 0;
      for (const stored of documents.values()) {
        const kept = stored.made.filter((_, index) => (stored.made[index + 1] ?? before) >= before);
        gone += stored.made.length - kept.length;
        stored.made = kept;
      }
      return gone;
    },
  };
}
