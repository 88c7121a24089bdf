/** What a phone remembers of its seat; all of it goes when the seat is given up. */
export const seatKey = (seatId: string, what: string): string => `fortschrift:seat:${seatId}:${what}`;

type Kept = Pick<Storage, 'getItem' | 'setItem'>;

/** The code of the receipt this device holds for a seat; null when it has none or remembers nothing. */
export function readReceipt(storage: Kept, seatId: string): string | null {
  try {
    const code = storage.getItem(seatKey(seatId, 'receipt'));
    return code !== null && /^[0-9A-Z]{4}(?:-[0-9A-Z]{4}){2}$/.test(code) ? code : null;
  } catch {
    return null;
  }
}

/** Keeps the code of a receipt on this device; where that is not possible, the page alone shows it. */
export function keepReceipt(storage: Kept, seatId: string, code: string): void {
  try {
    storage.setItem(seatKey(seatId, 'receipt'), code);
  } catch {
    // A full or forbidden storage: the person was told to keep the code.
  }
}

/** Forgets everything this device kept for a seat: receipt and commands that were never sent. */
export function forgetSeat(storage: Pick<Storage, 'length' | 'key' | 'removeItem'>, seatId: string): void {
  const mine = seatKey(seatId, '');
  const keys = Array.from({ length: storage.length }, (_, index) => storage.key(index));
  for (const key of keys) if (key?.startsWith(mine)) storage.removeItem(key);
}

/**
 * Says whose device this is in an event from now on. Where it was another seat's before, everything kept for that one
 * is forgotten: the next person on a shared device finds neither receipt nor unsent cards of the last.
 */
export function claimDevice(
  storage: Pick<Storage, 'getItem' | 'setItem' | 'length' | 'key' | 'removeItem'>,
  workshopId: string,
  seatId: string,
): void {
  const owner = `fortschrift:seat-of:${workshopId}`;
  try {
    const before = storage.getItem(owner);
    if (before !== null && before !== seatId) forgetSeat(storage, before);
    storage.setItem(owner, seatId);
  } catch {
    // A full or forbidden storage keeps nothing of anybody.
  }
}
