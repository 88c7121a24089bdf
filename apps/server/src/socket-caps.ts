/** Sockets one seat or account may hold at once: a few tabs, each with a board, a sheet, some chapters. */
const perActor = 48;
/** Sockets behind one address: a whole hall sits behind one Wi-Fi. */
const perAddress = 1500;

/** Counts open sockets. `take` gives the function that gives the place back, or null when there is none left. */
export function createSocketCaps(): { take(actor: string, address: string): (() => void) | null } {
  const held = new Map<string, number>();
  const add = (key: string, by: 1 | -1): void => {
    const count = (held.get(key) ?? 0) + by;
    if (count > 0) held.set(key, count);
    else held.delete(key);
  };
  return {
    take(actor, address) {
      const keys = [`actor ${actor}`, `address ${address}`] as const;
      if ((held.get(keys[0]) ?? 0) >= perActor || (held.get(keys[1]) ?? 0) >= perAddress) return null;
      for (const key of keys) add(key, 1);
      let given = false;
      return () => {
        if (given) return;
        given = true;
        for (const key of keys) add(key, -1);
      };
    },
  };
}
