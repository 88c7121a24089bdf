import type { Running } from '../contenders/child.ts';
import type { MessageKind, Payload } from '../contenders/contender.ts';
import { clientFrame } from './client-frame.ts';
import { type Line, openLine } from './line.ts';

/** One who is in a document, as the server sees it. */
export interface Joined {
  readonly line: Line;
  /** Milliseconds from dialling to the first whole answer. */
  readonly took: number;
}

export interface JoinOptions {
  readonly document: string;
  readonly peer: string;
  /** Yjs bytes of `state` and `update` messages, good during the call only. */
  onYjs?(bytes: Buffer, payload: Payload, kind: MessageKind): void;
}

/**
 * Connects, says hello, answers the server's question with nothing, and resolves with the first state. Rejects when the server closes
 * the connection or says nothing for 60 seconds.
 */
export async function join(server: Running, options: JoinOptions): Promise<Joined> {
  const { contender, port } = server;
  const { wire } = contender;
  const { document, peer, onYjs } = options;
  const start = performance.now();
  const payload: Payload = { start: 0, end: 0 };
  let answered = 0;
  let onAnswer = (): void => {};
  let line: Line | null = null;
  const answer = clientFrame(wire.nothing(document));
  line = await openLine(port, wire.path(document, peer), (bytes, from, to) => {
    const kind = wire.read(bytes, from, to, payload);
    if (kind === 'other') return;
    if (kind === 'ask') {
      // Relays pass on the questions of others; nobody has to answer here.
      if (line === null) queueMicrotask(() => line?.send(answer));
      else line.send(answer);
      return;
    }
    onYjs?.(bytes, payload, kind);
    if (kind === 'state' && answered === 0) {
      answered = performance.now() - start;
      onAnswer();
    }
  });
  const opened = line;
  for (const message of wire.hello(document)) opened.send(clientFrame(message));
  if (wire.answers && answered === 0) {
    await new Promise<void>((resolve, reject) => {
      const patience = setTimeout(() => reject(new Error(`${contender.name} does not answer`)), 60_000);
      onAnswer = () => {
        clearTimeout(patience);
        resolve();
      };
    });
  }
  return { line: opened, took: wire.answers ? answered : performance.now() - start };
}
