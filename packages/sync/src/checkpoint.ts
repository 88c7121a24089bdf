import * as Y from 'yjs';
import type { Condenser } from './condenser.ts';
import { judgeUpdate } from './hygiene.ts';
import type { Limits } from './limits.ts';
import type { Root } from './roots.ts';

/** A state that may not become the document; the message says why, in English, for logs. */
export class UnfitStateError extends Error {
  override readonly name = 'UnfitStateError';
}

/**
 * Looks a saved state over before it takes the place of a document: it must be whole, within the size and depth of a document and under
 * the roots it may have. Resolves with the state as it is to be stored, encoded anew without what was deleted in it; rejects with
 * UnfitStateError.
 */
export async function fitState(
  name: string,
  state: Uint8Array,
  { limits, roots, condenser }: { limits: Limits; roots: readonly Root[] | null; condenser: Condenser },
): Promise<Uint8Array> {
  if (state.length > limits.document) throw new UnfitStateError(`${name}: the state is too large`);
  const empty = new Y.Doc();
  const verdict = judgeUpdate(state, empty, '', {
    roots,
    depth: limits.depth,
    // All authors of a document are in its state, with everything they ever deleted.
    clockJump: Number.POSITIVE_INFINITY,
    claimsPerActor: Number.POSITIVE_INFINITY,
    ownerOf: () => null,
    presentAs: () => null,
    claimsOf: () => 0,
  });
  empty.destroy();
  if (verdict.kind === 'refused') throw new UnfitStateError(`${name}: ${verdict.why}`);
  const { state: fit, damage } = await condenser.condense(name, [state]);
  if (verdict.kind === 'gap' || damage !== null) throw new UnfitStateError(`${name}: the state has a hole`);
  return fit;
}
