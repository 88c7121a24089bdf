/** What Yjs says of a change in a text: keep so many, insert these, delete so many. */
export interface TextStep {
  readonly retain?: number | undefined;
  readonly insert?: unknown;
  readonly delete?: number | undefined;
}

/** Where a caret at `position` stands after somebody else's change, so that it stays beside the same letter. */
export function shiftCaret(position: number, steps: readonly TextStep[]): number {
  let index = 0;
  let caret = position;
  for (const step of steps) {
    if (index > caret) break;
    if (step.retain !== undefined) index += step.retain;
    else if (typeof step.insert === 'string') {
      if (index < caret) caret += step.insert.length;
      index += step.insert.length;
    } else if (step.delete !== undefined) caret -= Math.min(step.delete, Math.max(0, caret - index));
  }
  return caret;
}
