import { type Failure, failure } from '@fortschrift/domain/failure';
import { failed, ok, type Result } from '@fortschrift/domain/result';

/** Makes files one at a time and keeps the last few, so that a crowd after a publication costs one file. */
export type FileQueue = {
  /**
   * The file for a key, from what is kept, from the one being made, or made by `make` when it is its turn. Fails
   * with `busy` when too many different ones wait. A null (no such file here) and a throw are not kept.
   */
  get(key: string, make: () => Promise<Uint8Array | null>): Promise<Result<Uint8Array | null, Failure>>;
};

/** A queue in which up to `waiting` files wait for the one being made, and `kept` finished ones are remembered. */
export function createFileQueue(limits: { readonly waiting: number; readonly kept: number }): FileQueue {
  const kept = new Map<string, Uint8Array>();
  const coming = new Map<string, Promise<Uint8Array | null>>();
  let last: Promise<unknown> = Promise.resolve();

  async function makeNext(key: string, before: Promise<unknown>, make: () => Promise<Uint8Array | null>) {
    await before;
    try {
      const file = await make();
      if (file) keep(key, file);
      return file;
    } finally {
      coming.delete(key);
    }
  }

  function keep(key: string, file: Uint8Array): void {
    kept.delete(key);
    kept.set(key, file);
    for (const oldest of kept.keys()) {
      if (kept.size <= limits.kept) break;
      kept.delete(oldest);
    }
  }

  return {
    async get(key, make) {
      const known = kept.get(key);
      if (known) {
        keep(key, known);
        return ok(known);
      }
      const started = coming.get(key);
      if (started) return ok(await started);
      if (coming.size > limits.waiting) return failed(failure('busy'));
      const made = makeNext(key, last, make);
      coming.set(key, made);
      // One that fails must not stop those that wait behind it.
      last = made.catch(() => null);
      return ok(await made);
    },
  };
}
