import type { BoardCommand } from '@fortschrift/domain/board-command';
import type { Id } from '@fortschrift/domain/id';
import { act } from '../hall/hall.ts';
import type { HttpBrowser } from './http-browser.ts';
import { newId } from './installation.ts';

/** A command under its id. */
export type Sent = { readonly commandId: Id; readonly command: BoardCommand };

/** Somebody who acts at a table as fast as they are answered, and keeps their own record of what was acknowledged. */
export type Writer = {
  /** Commands that were acknowledged, oldest first. */
  readonly acknowledged: readonly Sent[];
  /** Acts until the server is gone or `stop` was called; throws when it is refused. */
  work(): Promise<void>;
  stop(): void;
  /** Sends what was not answered again, under the same id, until it is; gives how many times it had to. */
  resend(): Promise<number>;
};

/** `next` makes the following command from those acknowledged before. */
export function createWriter(
  browser: HttpBrowser,
  tableId: Id,
  next: (acknowledged: readonly Sent[]) => BoardCommand,
): Writer {
  const acknowledged: Sent[] = [];
  let onItsWay: Sent | null = null;
  let stopped = false;

  async function send(sent: Sent): Promise<boolean> {
    onItsWay = sent;
    const outcome = await act(browser, tableId, sent.command, sent.commandId);
    if (!outcome.ok && (outcome.failure.status === 0 || outcome.failure.status === 503)) return false;
    if (!outcome.ok) throw new Error(`refused: ${JSON.stringify([sent, outcome.failure])}`);
    onItsWay = null;
    acknowledged.push(sent);
    return true;
  }

  return {
    acknowledged,
    async work() {
      stopped = false;
      while (!stopped && (await send({ commandId: newId(), command: next(acknowledged) })));
    },
    stop() {
      stopped = true;
    },
    async resend() {
      let times = 0;
      for (; onItsWay !== null; times += 1) await send(onItsWay);
      return times;
    },
  };
}

/** Cards one phone writes before it goes on editing them; a seat may have 60. */
const cardsOfOnePhone = 40;

/** Writes cards, then edits them one after the other; every text is another. */
export function cards(mark: string): (acknowledged: readonly Sent[]) => BoardCommand {
  return (acknowledged) => {
    const text = `${mark} ${acknowledged.length}`;
    const ideaId = [...newestTexts(acknowledged).keys()][acknowledged.length % cardsOfOnePhone];
    if (acknowledged.length >= cardsOfOnePhone && ideaId !== undefined)
      return { do: 'idea.edit', ideaId, text, detail: '' };
    const kind = { kind: 'proposal', detail: '', language: 'de' } as const;
    return { do: 'idea.write', ideaId: newId(), source: 'typed', text, ...kind };
  };
}

/** The text each card has after these commands, cards in the order they were written. */
export function newestTexts(acknowledged: readonly Sent[]): ReadonlyMap<Id, string> {
  return new Map(
    acknowledged.flatMap(({ command }): [Id, string][] =>
      command.do === 'idea.write' || command.do === 'idea.edit' ? [[command.ideaId, command.text]] : [],
    ),
  );
}

/** Sets dots on a cluster, another number each time. */
export function dots(clusterId: Id): (acknowledged: readonly Sent[]) => BoardCommand {
  return (acknowledged) => ({ do: 'dots.set', clusterId, points: 1 + (acknowledged.length % 9) });
}

/** Makes clusters and takes every third back: an undo that counts twice leaves one cluster too few. */
export function clusters(acknowledged: readonly Sent[]): BoardCommand {
  return acknowledged.length % 4 === 3
    ? { do: 'undo' }
    : { do: 'cluster.create', clusterId: newId(), heading: 'Gruppe', ideaIds: [] };
}
