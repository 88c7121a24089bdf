/**
 * What this device wrote into a live document and the server has not confirmed: kept in session storage, so that a
 * reload loses nothing and a closed tab leaves nothing behind. Own updates only; others' texts never stay on a
 * private device.
 */
export type Unsent = {
  /** Adds an update of this device. */
  keep(update: Uint8Array): void;
  /** Forgets everything: the server has it. */
  clear(): void;
  /** What an earlier page left, if it belongs to this epoch; then forgets it when it does not. */
  restore(epoch: number): readonly Uint8Array[];
  /** The epoch new entries are kept under. */
  setEpoch(epoch: number): void;
};

type Stored = { readonly epoch: number; readonly updates: readonly string[] };

/**
 * Opens the keeping place of one document. Where storage is full or forbidden nothing is kept and nothing fails:
 * the state of saving says "only on this device" either way.
 */
export function openUnsent(
  name: string,
  storage: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>,
): Unsent {
  const key = `fortschrift:unsent:${name}`;
  let epoch = 0;
  let updates: string[] = [];

  const write = (): void => {
    try {
      if (updates.length === 0) storage.removeItem(key);
      else storage.setItem(key, JSON.stringify({ epoch, updates } satisfies Stored));
    } catch {
      // Nothing to be done: the page itself still holds the text.
    }
  };

  return {
    keep(update) {
      updates.push(toBase64(update));
      write();
    },
    clear() {
      updates = [];
      write();
    },
    setEpoch(next) {
      epoch = next;
    },
    restore(current) {
      const stored = read(storage, key);
      if (!stored || stored.epoch !== current) return [];
      updates = [...stored.updates, ...updates];
      return stored.updates.map(fromBase64);
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
