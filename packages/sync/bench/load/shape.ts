/** A load: `rooms` documents with `peers` peers each, of whom the first `writers` type `rate` letters a second for `seconds`. */
export interface Shape {
  readonly rooms: number;
  readonly peers: number;
  readonly writers: number;
  readonly rate: number;
  readonly seconds: number;
  /** Every so many letters the writer's cursor is shown to the others; 0: never. */
  readonly presenceEvery: number;
}

/** Deliveries per second of a shape. */
export function deliveriesPerSecond({ rooms, peers, writers, rate }: Shape): number {
  return rooms * writers * rate * (peers - 1);
}

/** The shape in which everybody types, so fast that `deliveries` a second are made. */
export function crowd(rooms: number, peers: number, deliveries: number, seconds: number): Shape {
  const rate = deliveries / (rooms * peers * (peers - 1));
  return { rooms, peers, writers: peers, rate, seconds, presenceEvery: 0 };
}
