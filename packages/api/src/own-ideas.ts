import type { Id } from '@fortschrift/domain/id';
import type { SignIn } from './ports/sign-in.ts';
import type { Rows } from './ports/store.ts';
import { provedCards } from './receipt.ts';

type Asking = {
  readonly headers: Headers;
  readonly seatId: Id;
  readonly workshopId: Id;
  /** Whether the event is closed, and the rows know no seats any more. */
  readonly frozen: boolean;
};

/**
 * Ids of the cards a browser wrote from its seat, oldest first. While the event goes on the rows say so; after the close
 * they do not, and the browser's own key leads to them.
 */
export async function ownIdeas(
  rows: Rows,
  signIn: Pick<SignIn, 'receiptProof' | 'seatCardKey'>,
  { headers, seatId, workshopId, frozen }: Asking,
): Promise<readonly Id[]> {
  if (!frozen) return rows.ideas.ofSeat(seatId);
  const key = signIn.seatCardKey(headers, workshopId);
  if (key === null) return [];
  const proved = await provedCards(rows, signIn, workshopId, key);
  return proved
    .filter(({ state }) => state !== 'withdrawn')
    .toSorted((a, b) => a.createdAt - b.createdAt)
    .map(({ id }) => id);
}
