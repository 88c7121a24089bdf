/** Work that must not fill one turn of the event loop, because others wait: answers to those who join. */
export interface Turns {
  /** Runs `work` in this turn if there is room, else in one of the next, in the order of the calls. It returns the bytes it sent. */
  run(work: () => number): void;
}

/** A turn takes work until it has sent `most` bytes. */
export function createTurns(most: number): Turns {
  const waiting: (() => number)[] = [];
  let sent = 0;
  let counting = false;

  function turn(): void {
    sent = 0;
    for (let work = waiting.shift(); work !== undefined; work = waiting.shift()) {
      sent += work();
      if (sent >= most) break;
    }
    counting = sent > 0 || waiting.length > 0;
    if (counting) setImmediate(turn);
  }

  return {
    run(work) {
      if (waiting.length === 0 && sent < most) sent += work();
      else waiting.push(work);
      if (counting) return;
      counting = true;
      setImmediate(turn);
    },
  };
}
