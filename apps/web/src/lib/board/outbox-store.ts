import type { BoardCommand } from '@fortschrift/domain/board-command';
import type { Id } from '@fortschrift/domain/id';

/** A command on its way, under the id that makes it count once however often it is sent. */
export type Outgoing = { readonly commandId: Id; readonly command: BoardCommand; readonly at: number };

/** Where commands wait: of a seat in what outlives the tab, of a host in what goes with it. */
export type OutboxStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>;

/** What was not sent for so long is no longer meant: the table has long been cleared. In milliseconds. */
const forgottenAfter = 14 * 86_400_000;

/**
 * Commands on their way, each under a key of its own: two tabs of one seat do not overwrite each other, and what one
 * of them has delivered is gone for both.
 */
export type OutboxStore = {
  /** What waits, oldest first; rubbish and what is too old is thrown away. `now` is Unix milliseconds. */
  read(now: number): readonly Outgoing[];
  /** False when the device takes nothing more: then the page alone holds the command. */
  keep(outgoing: Outgoing): boolean;
  forget(outgoing: Outgoing): void;
};

/** Opens the place where commands wait; all of its keys begin with `prefix`. */
export function openOutboxStore(storage: OutboxStorage, prefix: string): OutboxStore {
  const keyOf = ({ commandId }: Outgoing) => `${prefix}:${commandId}`;
  const keys = () =>
    Array.from({ length: storage.length }, (_, index) => storage.key(index)).filter(
      (key): key is string => key?.startsWith(`${prefix}:`) ?? false,
    );
  return {
    read(now) {
      const found: Outgoing[] = [];
      try {
        for (const key of keys()) {
          const outgoing = parse(storage.getItem(key));
          if (outgoing && key === keyOf(outgoing) && now - outgoing.at < forgottenAfter) found.push(outgoing);
          else storage.removeItem(key);
        }
      } catch {
        return found;
      }
      return found.sort((a, b) => a.at - b.at);
    },
    keep(outgoing) {
      try {
        storage.setItem(keyOf(outgoing), JSON.stringify(outgoing));
        return true;
      } catch {
        return false;
      }
    },
    forget(outgoing) {
      try {
        storage.removeItem(keyOf(outgoing));
      } catch {
        // A forbidden storage never held it.
      }
    },
  };
}

function parse(text: string | null): Outgoing | null {
  try {
    const value: unknown = JSON.parse(text ?? 'null');
    return isOutgoing(value) ? value : null;
  } catch {
    return null;
  }
}

function isOutgoing(value: unknown): value is Outgoing {
  return (
    typeof value === 'object' &&
    value !== null &&
    'commandId' in value &&
    typeof value.commandId === 'string' &&
    'command' in value &&
    typeof value.command === 'object' &&
    value.command !== null &&
    'at' in value &&
    typeof value.at === 'number'
  );
}
