import type { Idea } from '@fortschrift/domain/idea';
import type { IdeaThread } from '@fortschrift/domain/thread';
import type { Workshop } from '@fortschrift/domain/workshop';
import type { CountyView } from './account.ts';

/** What became of the cards of whoever holds a receipt. */
export type ReceiptView = {
  readonly county: Pick<CountyView, 'name' | 'slug'>;
  readonly workshop: Pick<Workshop, 'title' | 'day' | 'state'>;
  readonly cards: readonly ReceiptCard[];
};

/** A card of the holder, oldest first; also one a host hid, but none that was withdrawn. */
export type ReceiptCard = Pick<
  Idea,
  'id' | 'kind' | 'text' | 'detail' | 'language' | 'translation' | 'editedAt' | 'hiddenReason'
> & {
  readonly tableTitle: string;
  /** What anybody may read of it by now; null until the office released the event, and for hidden cards. */
  readonly thread: IdeaThread | null;
};

export type ReceiptRoutes = {
  /** A new receipt for the own seat; its code is told this once. */
  'POST /seats/:id/receipt': { answer: { code: string } };
  /** Without seat or account, for whoever holds the code. */
  'POST /receipts/look': { body: { code: string }; answer: ReceiptView };
};
