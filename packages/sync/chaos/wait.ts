import { setTimeout as pause } from 'node:timers/promises';

/** Waits until it holds; false when it still does not after `millis`. */
export async function holds(condition: () => boolean, millis: number): Promise<boolean> {
  for (const end = Date.now() + millis; Date.now() < end; await pause(15)) if (condition()) return true;
  return condition();
}
