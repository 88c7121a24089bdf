import type { ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';

/** Keeps account of answers that are not given yet, so that an orderly end breaks no request. */
export type Underway = {
  add(response: ServerResponse): void;
  /** Whether part of an answer has already gone out over this connection. */
  hasBegun(socket: Duplex): boolean;
  /** Resolves when every answer is given, at the latest after `patience` milliseconds; says goodbye to those who ask on. */
  finish(patience: number): Promise<void>;
};

/** Opens the account; nothing is on its way yet. */
export function createUnderway(): Underway {
  const answers = new Set<ServerResponse>();
  let ending = false;
  let finished = (): void => {};
  const sayGoodbye = (response: ServerResponse): void => {
    if (!response.headersSent) response.setHeader('connection', 'close');
  };
  return {
    add(response) {
      answers.add(response);
      if (ending) sayGoodbye(response);
      response.once('close', () => {
        answers.delete(response);
        if (answers.size === 0) finished();
      });
    },
    hasBegun: (socket) => [...answers].some((answer) => answer.socket === socket && answer.headersSent),
    async finish(patience) {
      ending = true;
      answers.forEach(sayGoodbye);
      if (answers.size === 0) return;
      await new Promise<void>((resolve) => {
        finished = resolve;
        setTimeout(resolve, patience);
      });
    },
  };
}
