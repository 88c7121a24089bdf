/** Keeps account of what needs the thread beside the live documents: while there is anything, those do not sleep on it. */
export type Attention = {
  /** Asks for the thread; to be given back once, by the function returned. Further calls of that do nothing. */
  hold(): () => void;
  /** The same until the work is done, however it ends. */
  during<Value>(work: Promise<Value>): Promise<Value>;
  /** Whether nobody asks for it. */
  free(): boolean;
};

/** Opens the account; nobody asks for anything yet. */
export function createAttention(): Attention {
  let held = 0;
  const hold = (): (() => void) => {
    held += 1;
    let holds = true;
    return () => {
      if (holds) held -= 1;
      holds = false;
    };
  };
  return { hold, during: (work) => work.finally(hold()), free: () => held === 0 };
}
