import type { ActionFieldKey } from '@fortschrift/domain/action-field';
import type { HiddenReason, IdeaKind, IdeaResult } from '@fortschrift/domain/idea';
import type { Language } from '@fortschrift/domain/language';
import type { ProposalKind } from '@fortschrift/domain/proposal';
import type { RichText } from '@fortschrift/domain/rich-text';

/** What became of a card: the result and the public reason (empty only for `adopted`). */
export type AnswerData = { readonly result: IdeaResult; readonly reason: string };

/** A card as somebody wrote it, typos and all. */
export type CardData = {
  readonly kind: IdeaKind;
  readonly text: string;
  readonly detail: string;
  readonly language: Language;
  readonly paper: boolean;
  readonly hidden: HiddenReason | null;
  /** null where nothing was answered (yet). */
  readonly answer: AnswerData | null;
  /** The measure of the new concept it speaks about, by its key; empty for none. */
  readonly about: string;
  /** Names the card where a goal or measure cites it by itself; otherwise empty. */
  readonly key: string;
};

export type ClusterData = {
  readonly key: string;
  readonly heading: string;
  readonly summary: string;
  readonly dots: number;
  readonly cards: readonly CardData[];
};

export type ProposalData = {
  readonly key: string;
  readonly kind: ProposalKind;
  readonly title: string;
  readonly text: RichText;
};

export type TableData = {
  readonly number: number;
  /** Who moderated and who took notes; invented. */
  readonly host?: string;
  readonly noteTaker?: string;
  readonly title: string;
  readonly field: ActionFieldKey;
  readonly question: string;
  readonly clusters: readonly ClusterData[];
  /** Cards in no cluster. */
  readonly single: readonly CardData[];
  /** What the table wrote together, without the proposals. */
  readonly sheet: RichText;
  readonly proposals: readonly ProposalData[];
};

type CardMore = Partial<Pick<CardData, 'detail' | 'language' | 'paper' | 'hidden' | 'about' | 'key'>>;
type CardMaker = (text: string, answer: AnswerData | null, more?: CardMore) => CardData;

/** "Das läuft gut." */
export const strength = cardOf('strength');
/** "Da klemmt es." */
export const need = cardOf('need');
/** "Das sollten wir tun." */
export const proposal = cardOf('proposal');
/** "Wie ist das eigentlich?" */
export const question = cardOf('question');

function cardOf(kind: IdeaKind): CardMaker {
  return (text, answer, more = {}) => ({
    kind,
    text,
    answer,
    detail: '',
    language: 'de',
    paper: false,
    hidden: null,
    about: '',
    key: '',
    ...more,
  });
}

type Answer = (reason: string) => AnswerData;
/** The card stands behind a goal or measure; a word to its writer is welcome, not required. */
export function adopted(reason = ''): AnswerData {
  return { result: 'adopted', reason };
}
/** Part of it stands in the concept; the reason says which part not and why. */
export const partly: Answer = (reason) => ({ result: 'partlyAdopted', reason });
/** It is there already; the reason says where. */
export const exists: Answer = (reason) => ({ result: 'alreadyExists', reason });
/** Somebody else is responsible; the reason says who has it now. */
export const forwarded: Answer = (reason) => ({ result: 'forwarded', reason });
/** Not now; the reason says when it is looked at again. */
export const parked: Answer = (reason) => ({ result: 'parked', reason });
/** It was not taken over; the reason says why. */
export const notAdopted: Answer = (reason) => ({ result: 'notAdopted', reason });
