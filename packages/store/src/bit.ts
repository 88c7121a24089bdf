/** A boolean as both engines keep it. */
export type Bit = 0 | 1;

/** A domain type as a row keeps it: booleans become bits, everything else stays. */
export type Stored<Thing> = {
  readonly [Key in keyof Thing]: Thing[Key] extends boolean ? Bit : Thing[Key];
};

/** true -> 1, false -> 0. */
export function toBit(value: boolean): Bit {
  return value ? 1 : 0;
}
