import type { Idea } from '@fortschrift/domain/idea';
import type { Language } from '@fortschrift/domain/language';
import type { IdeaThread } from '@fortschrift/domain/thread';
import type { OfferedVoice } from '@fortschrift/domain/voice';
import type { Workshop } from '@fortschrift/domain/workshop';
import type { CountyView } from './account.ts';

/** What became of the cards of whoever holds a receipt. */
export type ReceiptView = {
  readonly county: Pick<CountyView, 'name' | 'slug'>;
  readonly workshop: Pick<Workshop, 'title' | 'day' | 'state'>;
  readonly cards: readonly ReceiptCard[];
  /** The sentence the holder offered for the report. */
  readonly voice: ReceiptVoice | null;
  /** Whether a sentence is still taken. */
  readonly mayOffer: boolean;
};

/** `published`: anybody can read it by now. */
export type ReceiptVoice = Pick<OfferedVoice, 'text' | 'language' | 'by' | 'state' | 'reason'> & {
  readonly published: boolean;
};

/** An offered sentence as the office sees it: it does not lead to a receipt either. */
export type VoiceView = Omit<OfferedVoice, 'proof' | 'countyId'>;

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
  /** A new receipt for the own seat; its code is told this once. After the close `stepNotPossible` beyond five of a seat. */
  'POST /seats/:id/receipt': { answer: { code: string } };
  /** Without seat or account, for whoever holds the code. */
  'POST /receipts/look': { body: { code: string }; answer: ReceiptView };
  /** Offers one sentence for the report; fails with `stepNotPossible` while another one of this receipt stands. */
  'POST /receipts/voice': {
    body: { code: string; text: string; language: Language; by: string; consent: boolean };
    answer: ReceiptView;
  };
  /** Takes the sentence back, at any time: consent can always be withdrawn. */
  'POST /receipts/voice/withdraw': { body: { code: string }; answer: ReceiptView };
  'GET /workshops/:id/voices': { answer: { readonly voices: readonly VoiceView[] } };
  /** `reason` is asked for where the sentence is kept out of the report. */
  'PATCH /voices/:id': {
    body: { to: OfferedVoice['state']; reason: string };
    answer: { readonly voice: VoiceView };
  };
};
