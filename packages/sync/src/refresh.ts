export interface Refreshes {
  /** Runs the work for this name; a call during a run waits for one further run, shared by all such calls. */
  run(name: string): Promise<void>;
}

interface Entry {
  current: Promise<void>;
  next: Promise<void> | null;
}

/**
 * Serialises repeated work per name, so that whoever calls knows its result includes what was true when it called, and a
 * hundred calls cost two runs.
 */
export function createRefreshes(work: (name: string) => Promise<void>): Refreshes {
  const active = new Map<string, Entry>();

  function start(name: string): Promise<void> {
    const entry: Entry = { current: Promise.resolve(), next: null };
    active.set(name, entry);
    const current = work(name).finally(() => {
      if (entry.next === null) active.delete(name);
    });
    entry.current = current;
    return current;
  }

  return {
    run(name) {
      const entry = active.get(name);
      if (entry === undefined) return start(name);
      entry.next ??= entry.current.catch(() => {}).then(() => start(name));
      return entry.next;
    },
  };
}
