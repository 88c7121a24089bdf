/** Numbers from 0 up to 1 that are the same for the same seed (1 to 2147483646): Park and Miller's "minimal standard" generator, CACM 31 (1988). */
export function createDice(seed: number): () => number {
  const modulus = 2 ** 31 - 1;
  let state = seed % modulus;
  return () => {
    state = (state * 48_271) % modulus;
    return state / modulus;
  };
}
