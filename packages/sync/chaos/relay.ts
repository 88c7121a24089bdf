import { connect, createServer, type Socket } from 'node:net';
import type { Dice } from './dice.ts';

/** What a bad line does. */
export const faults = [
  'delay',
  'jitter',
  'stall',
  'half-open',
  'one-way up',
  'one-way down',
  'reset',
  'cut',
] as const;
export type Fault = (typeof faults)[number];

export interface Relay {
  readonly port: number;
  /** Does this to one open line; false when there is none. */
  hurt(fault: Fault): boolean;
  /** Lets nobody through, as a server that is away; what is open is reset. */
  shut(): void;
  open(): void;
  /** Ends all faults that last. */
  heal(): void;
  close(): Promise<void>;
}

interface Line {
  readonly inner: Socket;
  readonly outer: Socket;
  /** Milliseconds each piece waits, and how much more by chance. */
  delay: number;
  jitter: number;
  /** Directions in which nothing is handed on. */
  readonly dead: { up: boolean; down: boolean };
  /** Bytes of the next piece from the server that still come through before the line breaks; null: not cut. */
  cut: number | null;
  lasting: NodeJS.Timeout | null;
}

/**
 * A TCP relay on 127.0.0.1 in front of `port` that behaves like a bad network. What it forwards it forwards in order; what a fault
 * swallows is followed by the end of that line, as a network that loses bytes for good would do.
 */
export async function openRelay(port: number, dice: Dice): Promise<Relay> {
  const lines = new Set<Line>();
  let shut = false;

  function end(line: Line, reset: boolean): void {
    if (line.lasting !== null) clearTimeout(line.lasting);
    lines.delete(line);
    for (const socket of [line.inner, line.outer]) {
      if (reset) socket.resetAndDestroy();
      else socket.destroy();
    }
  }

  function forward(line: Line, direction: 'up' | 'down'): void {
    const [from, to] = direction === 'up' ? [line.outer, line.inner] : [line.inner, line.outer];
    let before: Promise<void> = Promise.resolve();
    from.on('data', (piece) => {
      if (line.dead[direction]) return;
      if (direction === 'down' && line.cut !== null) {
        to.write(piece.subarray(0, line.cut), () => end(line, false));
        line.dead.down = true;
        return;
      }
      const wait = line.delay + (line.jitter > 0 ? dice.roll(line.jitter) : 0);
      if (wait === 0) {
        before = before.then(() => void to.write(piece));
      } else {
        const ready = new Promise((resolve) => setTimeout(resolve, wait));
        before = before.then(() => ready).then(() => void to.write(piece));
      }
    });
    from.on('error', () => {});
    from.on('close', () => end(line, false));
  }

  const server = createServer((outer) => {
    if (shut) {
      outer.resetAndDestroy();
      return;
    }
    outer.setNoDelay(true);
    const inner = connect({ port, host: '127.0.0.1', noDelay: true });
    const dead = { up: false, down: false };
    const line: Line = { inner, outer, delay: 0, jitter: 0, dead, cut: null, lasting: null };
    lines.add(line);
    forward(line, 'up');
    forward(line, 'down');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the relay has no port');

  /** Swallows a direction for a while, then ends the line. */
  function deafen(line: Line, directions: readonly ('up' | 'down')[]): void {
    for (const direction of directions) line.dead[direction] = true;
    line.lasting = setTimeout(() => end(line, dice.once(2)), 200 + dice.roll(800));
  }

  function stall(line: Line): void {
    line.inner.pause();
    line.outer.pause();
    line.lasting = setTimeout(() => {
      line.inner.resume();
      line.outer.resume();
    }, 100 + dice.roll(900));
  }

  const acts: Readonly<Record<Fault, (line: Line) => void>> = {
    delay: (line) => {
      line.delay = 20 + dice.roll(200);
    },
    jitter: (line) => {
      line.jitter = 100;
    },
    stall,
    'half-open': (line) => deafen(line, ['up', 'down']),
    'one-way up': (line) => deafen(line, ['down']),
    'one-way down': (line) => deafen(line, ['up']),
    reset: (line) => end(line, true),
    cut: (line) => {
      line.cut = dice.roll(12);
    },
  };

  return {
    port: address.port,
    hurt(fault) {
      const line = dice.pick([...lines].filter((each) => each.lasting === null && each.cut === null));
      if (line === undefined) return false;
      acts[fault](line);
      return true;
    },
    shut() {
      shut = true;
      for (const line of [...lines]) end(line, true);
    },
    open() {
      shut = false;
    },
    heal() {
      for (const line of [...lines]) {
        line.delay = 0;
        line.jitter = 0;
        if (line.lasting !== null || line.cut !== null) end(line, false);
      }
    },
    close() {
      for (const line of [...lines]) end(line, true);
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}
