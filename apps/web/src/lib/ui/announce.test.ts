import { describe, expect, it } from 'vitest';
import { Announcer, type Clock } from './announce.svelte.ts';

/** A clock that stands still until it is told to go on. */
class HandClock implements Clock {
  time = 0;
  #plans: { at: number; run: () => void }[] = [];

  now(): number {
    return this.time;
  }

  later(run: () => void, milliseconds: number): void {
    this.#plans.push({ at: this.time + milliseconds, run });
  }

  go(milliseconds: number): void {
    this.time += milliseconds;
    const due = this.#plans.filter((plan) => plan.at <= this.time);
    this.#plans = this.#plans.filter((plan) => plan.at > this.time);
    for (const plan of due) plan.run();
  }
}

const ideas = (count: number) => (count === 1 ? '1 neue Idee' : `${count} neue Ideen`);

describe('announcer', () => {
  it('speaks the first message at once and the rest as one bundle after five seconds', () => {
    const clock = new HandClock();
    const announcer = new Announcer(clock);
    announcer.say('Karte gesendet');
    expect(announcer.spoken).toBe('Karte gesendet');
    for (let i = 0; i < 100; i += 1) announcer.count('idea', ideas);
    clock.go(4999);
    expect(announcer.spoken).toBe('Karte gesendet');
    clock.go(1);
    expect(announcer.spoken).toBe('100 neue Ideen');
  });

  it('puts what I did before what others did', () => {
    const clock = new HandClock();
    const announcer = new Announcer(clock);
    announcer.say('Bereit');
    announcer.count('idea', ideas);
    announcer.say('Idee verschoben.');
    clock.go(5000);
    expect(announcer.spoken).toBe('Idee verschoben. 1 neue Idee');
  });

  it('keeps others in the history when they are switched off', () => {
    const announcer = new Announcer(new HandClock());
    announcer.othersSilent = true;
    announcer.count('idea', ideas);
    expect(announcer.spoken).toBe('');
    expect(announcer.history.map((entry) => entry.text)).toEqual(['1 neue Idee']);
  });

  it('makes the same sentence new when it is spoken again', () => {
    const clock = new HandClock();
    const announcer = new Announcer(clock);
    announcer.say('Gespeichert');
    const first = announcer.spoken;
    clock.go(6000);
    announcer.say('Gespeichert');
    expect(announcer.spoken).not.toBe(first);
    expect(announcer.spoken.trim()).toBe('Gespeichert');
  });

  it('forgets all but the latest fifty', () => {
    const clock = new HandClock();
    const announcer = new Announcer(clock);
    for (let i = 0; i < 60; i += 1) announcer.say(`Satz ${i}`);
    clock.go(5000);
    expect(announcer.history).toHaveLength(50);
    expect(announcer.history[0]?.text).toBe('Satz 59');
  });
});
