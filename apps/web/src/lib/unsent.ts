import * as Y from 'yjs';

/**
 * What this device wrote into a live document and the server has not confirmed: kept in session storage, so that a
 * reload loses nothing and a closed tab leaves nothing behind. Own updates only; others' texts never stay on a
 * private device.
 */
export type Unsent = {
  /** Adds an update of this device; false when the storage did not take it, and only the page has it. */
  keep(update: Uint8Array): boolean;
  /** How many updates were added so far: what `confirm` counts by. */
  count(): number;
  /** Forgets the first `count` updates and what an earlier page left: the server has them. */
  confirm(count: number): void;
  /** Forgets everything. */
  clear(): void;
  /** Everything that is not confirmed, what an earlier page left first. */
  all(): readonly Uint8Array[];
  /** Whether nothing waits to be confirmed. */
  isEmpty(): boolean;
  /**
   * Takes over what an earlier page left. `same` belongs to this epoch and is to be sent again; `former` belongs to
   * another one and is forgotten here: it must never be sent.
   */
  adopt(epoch: number): { readonly same: readonly Uint8Array[]; readonly former: readonly Uint8Array[] };
};

type Stored = { readonly epoch: number; readonly updates: readonly string[] };
type Entry = { readonly upTo: number; readonly bytes: Uint8Array };

/** So many entries are kept one by one; more become one, or each keystroke would write all of them again. */
const mostEntries = 40;

/** Opens the keeping place of one document. Where storage is full or forbidden nothing is kept and nothing fails. */
export function openUnsent(
  name: string,
  storage: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>,
): Unsent {
  const key = `fortschrift:unsent:${name}`;
  let left = read(storage, key);
  let epoch = left?.epoch ?? 0;
  let entries: Entry[] = [];
  let counted = 0;

  const all = (): readonly Uint8Array[] => [
    ...(left?.updates.map(fromBase64) ?? []),
    ...entries.map(({ bytes }) => bytes),
  ];

  const write = (): boolean => {
    try {
      const updates = all().map(toBase64);
      if (updates.length === 0) storage.removeItem(key);
      else storage.setItem(key, JSON.stringify({ epoch, updates } satisfies Stored));
      return true;
    } catch {
      return false;
    }
  };

  return {
    keep(update) {
      counted++;
      entries.push({ upTo: counted, bytes: update });
      if (entries.length > mostEntries)
        entries = [{ upTo: counted, bytes: Y.mergeUpdates(entries.map(({ bytes }) => bytes)) }];
      return write();
    },
    count: () => counted,
    confirm(count) {
      entries = entries.filter(({ upTo }) => upTo > count);
      write();
    },
    clear() {
      left = null;
      entries = [];
      write();
    },
    all,
    isEmpty: () => left === null && entries.length === 0,
    adopt(current) {
      const updates = left?.updates.map(fromBase64) ?? [];
      const same = left?.epoch === current;
      left = null;
      epoch = current;
      if (same) entries = [...updates.map((bytes): Entry => ({ upTo: 0, bytes })), ...entries];
      write();
      return same ? { same: updates, former: [] } : { same: [], former: updates };
    },
  };
}

function read(storage: Pick<Storage, 'getItem'>, key: string): Stored | null {
  try {
    const stored: unknown = JSON.parse(storage.getItem(key) ?? 'null');
    return isStored(stored) ? stored : null;
  } catch {
    return null;
  }
}

function isStored(value: unknown): value is Stored {
  return (
    typeof value === 'object' &&
    value !== null &&
    'epoch' in value &&
    typeof value.epoch === 'number' &&
    'updates' in value &&
    Array.isArray(value.updates) &&
    value.updates.every((update) => typeof update === 'string')
  );
}

function toBase64(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return btoa(text);
}

function fromBase64(text: string): Uint8Array {
  return Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
}
