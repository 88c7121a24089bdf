import { once } from 'node:events';
import { connect, createServer, type Socket } from 'node:net';

/** A way to the server as a full hall's Wi-Fi is: slow, uneven, and it breaks off. */
export type BadLine = {
  /** Address under which the server is reached through it. */
  readonly origin: string;
  /** Connections it broke so far. */
  readonly broken: () => number;
  /** From now on it is only slow. */
  calm(): void;
  close(): Promise<void>;
};

/** Milliseconds each piece is on its way, least and most, in one direction: 400 for there and back, in the middle. */
const delay = { least: 100, most: 300 };
/** Milliseconds until a connection may break, and how many in a hundred do. */
const lifetime = { least: 3_000, most: 15_000 };
const breaking = 60;
/** The radio pauses for so long, every so often. */
const pause = { every: 5_000, least: 300, most: 1_500 };

/** Opens such a way to `origin` on a port of its own. `chance` gives numbers from 0 up to 1. */
export async function openBadLine(origin: string, chance: () => number): Promise<BadLine> {
  const target = Number(new URL(origin).port);
  const between = ({ least, most }: { readonly least: number; readonly most: number }) =>
    least + chance() * (most - least);
  const sockets = new Set<Socket>();
  let broken = 0;
  let calm = false;
  let quietUntil = 0;
  const radio = setInterval(() => {
    if (!calm) quietUntil = performance.now() + between(pause);
  }, pause.every);

  const server = createServer((phone) => {
    const house = connect({ port: target, host: '127.0.0.1', noDelay: true });
    phone.setNoDelay(true);
    const both = [phone, house] as const;
    const end = () => {
      for (const socket of both) {
        socket.resetAndDestroy();
        sockets.delete(socket);
      }
    };
    for (const socket of both) {
      sockets.add(socket);
      socket.on('error', () => undefined);
    }
    slowly(phone, house, end);
    slowly(house, phone, end);
    if (chance() * 100 >= breaking) return;
    setTimeout(() => {
      if (calm || phone.destroyed) return;
      broken += 1;
      end();
    }, between(lifetime)).unref();
  });

  /** Hands on in order, each piece when its time has come, and the end after the last. */
  function slowly(from: Socket, to: Socket, end: () => void): void {
    let due = 0;
    const later = (act: () => void) => {
      due = Math.max(due, performance.now() + between(delay), quietUntil);
      setTimeout(act, due - performance.now());
    };
    from.on('data', (piece) => later(() => to.write(piece)));
    from.on('close', () => later(end));
  }

  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the line has no port');
  return {
    origin: `http://127.0.0.1:${address.port}`,
    broken: () => broken,
    calm() {
      calm = true;
    },
    async close() {
      clearInterval(radio);
      for (const socket of sockets) socket.destroy();
      server.close();
      await once(server, 'close');
    },
  };
}
