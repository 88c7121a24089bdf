import { untrack } from 'svelte';

/**
 * A value that follows another at a distance: it takes over at most once in `pause` milliseconds, so that what is costly
 * to make from it is not made at every key. Call while a component is made.
 */
export function paced<Value>(read: () => Value, pause: number): { readonly value: Value } {
  let value = $state.raw(untrack(read));
  let timer: ReturnType<typeof setTimeout> | undefined;
  $effect(() => {
    const next = read();
    clearTimeout(timer);
    timer = setTimeout(() => {
      value = next;
    }, pause);
    return () => clearTimeout(timer);
  });
  return {
    get value() {
      return value;
    },
  };
}
