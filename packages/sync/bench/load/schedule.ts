import type { Wire } from '../contenders/contender.ts';
import { clientFrame } from './client-frame.ts';
import type { Shape } from './shape.ts';
import { firstClient, typing } from './typing.ts';

/** One letter of one writer as ready frames, and when it is due, in milliseconds from the start. */
export interface Due {
  readonly at: number;
  readonly writer: number;
  readonly clock: number;
  readonly frames: readonly Buffer[];
}

/** Who sends what when, `each` letters per writer; the writers' first letters are spread over one interval. */
export function schedule(wire: Wire, shape: Shape, nameOf: (room: number) => string, each: number): Due[] {
  const { rooms, writers, rate, presenceEvery } = shape;
  const due: Due[] = [];
  for (let writer = 0; writer < rooms * writers; writer += 1) {
    const document = nameOf(Math.floor(writer / writers));
    const updates = typing(writer, each);
    const phase = (writer * 0.618_034) % 1;
    for (let clock = 0; clock < each; clock += 1) {
      const frames = [clientFrame(wire.update(document, updates[clock] ?? new Uint8Array()))];
      if (presenceEvery > 0 && clock % presenceEvery === 0) {
        const client = firstClient + writer;
        frames.push(clientFrame(wire.presence(document, client, clock + 1, cursor(client, clock))));
      }
      due.push({ at: ((clock + phase) * 1000) / rate, writer, clock, frames });
    }
  }
  return due.sort((one, other) => one.at - other.at);
}

/** A presence state like that of the stock editor binding: who, and a cursor as two relative positions. */
function cursor(client: number, clock: number): string {
  const position = { type: { client, clock: 0 }, tname: null, item: { client, clock }, assoc: 0 };
  return JSON.stringify({
    user: { name: `Platz ${client % 100}`, color: '#46617a' },
    cursor: { anchor: position, head: position },
  });
}
