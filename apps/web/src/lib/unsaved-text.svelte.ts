import type { StopReason } from './live.svelte.ts';
import { textOfUpdates } from './unsent-text.ts';

/** Why a text of this device will not be sent any more. */
export type UnsavedReason = StopReason | 'closed';

/** A text that was written here and is not saved; only its writer sees it, to copy it. */
export type Unsaved = { readonly reason: UnsavedReason; readonly text: string };

type Kept = Unsaved & { readonly updates: readonly Uint8Array[] };

/**
 * The texts of one document that this device wrote and could not save, kept until their writer puts them away; over a
 * reload as plain text in session storage, never as updates, so that nothing can merge them again.
 */
export class UnsavedTexts {
  #all = $state.raw<readonly Kept[]>([]);
  /** To be shown, oldest first. */
  readonly all: readonly Unsaved[] = $derived(this.#all);
  readonly #key: string;
  readonly #storage: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

  constructor(name: string, storage: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>) {
    this.#key = `fortschrift:unsaved:${name}`;
    this.#storage = storage;
    this.#all = readStored(storage, this.#key);
  }

  /** Keeps the text of updates that will not be sent; nothing when there is no text in them. */
  add(reason: UnsavedReason, updates: readonly Uint8Array[]): void {
    const last = this.#all.at(-1);
    const joins = last !== undefined && last.reason === reason && last.updates.length > 0;
    const together = joins ? [...last.updates, ...updates] : updates;
    const text = textOfUpdates(together);
    if (text !== '')
      this.#put([...this.#all.slice(0, joins ? -1 : undefined), { reason, text, updates: together }]);
  }

  /** Leaves out what the server has nevertheless: `known` has the next clock by client, as it was saved. */
  subtract(known: ReadonlyMap<number, number>): void {
    const rest = this.#all.map((kept) =>
      kept.updates.length === 0 ? kept : { ...kept, text: textOfUpdates(kept.updates, known) },
    );
    if (rest.some((kept, index) => kept.text !== this.#all[index]?.text))
      this.#put(rest.filter((kept) => kept.text !== ''));
  }

  dismiss(unsaved: Unsaved): void {
    this.#put(this.#all.filter((kept) => kept !== unsaved));
  }

  #put(all: readonly Kept[]): void {
    this.#all = all;
    try {
      const stored: readonly Unsaved[] = all.map(({ reason, text }) => ({ reason, text }));
      if (stored.length === 0) this.#storage.removeItem(this.#key);
      else this.#storage.setItem(this.#key, JSON.stringify(stored));
    } catch {
      // A full or forbidden storage: the page itself still shows the text.
    }
  }
}

const reasons: { readonly [reason in UnsavedReason]: true } = {
  notAllowed: true,
  gone: true,
  restored: true,
  tooLarge: true,
  reload: true,
  flooding: true,
  refused: true,
  damaged: true,
  closed: true,
};

function readStored(storage: Pick<Storage, 'getItem'>, key: string): readonly Kept[] {
  try {
    const stored: unknown = JSON.parse(storage.getItem(key) ?? '[]');
    return Array.isArray(stored) ? stored.filter(isUnsaved).map((each) => ({ ...each, updates: [] })) : [];
  } catch {
    return [];
  }
}

function isUnsaved(value: unknown): value is Unsaved {
  return (
    typeof value === 'object' &&
    value !== null &&
    'reason' in value &&
    typeof value.reason === 'string' &&
    Object.hasOwn(reasons, value.reason) &&
    'text' in value &&
    typeof value.text === 'string'
  );
}
