/** A port of the loopback nobody listens on and nobody is given by chance: it can be used again after a restart. */
export function freePort(): Promise<number>;
