import { setImmediate as nextTurn } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { createTurns } from './turns.ts';

describe('turns', () => {
  it('take what fits into one, the rest in the next ones, in order', async () => {
    const turns = createTurns(100);
    const done: number[] = [];
    for (let job = 0; job < 7; job += 1) {
      turns.run(() => {
        done.push(job);
        return 50;
      });
    }
    expect(done).toEqual([0, 1]);
    await nextTurn();
    expect(done.length).toBeLessThan(7);
    while (done.length < 7) await nextTurn();
    expect(done).toEqual([0, 1, 2, 3, 4, 5, 6]);
  });

  it('begin anew with every turn of the loop', async () => {
    const turns = createTurns(100);
    let done = 0;
    const job = () => {
      done += 1;
      return 1000;
    };
    turns.run(job);
    turns.run(job);
    expect(done).toBe(1);
    await nextTurn();
    await nextTurn();
    await nextTurn();
    expect(done).toBe(2);
    turns.run(job);
    expect(done).toBe(3);
  });
});
