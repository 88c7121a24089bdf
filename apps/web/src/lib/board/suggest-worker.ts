/// <reference lib="webworker" />
import {
  type BoardSuggestion,
  boardSuggestions,
  type NamedCluster,
  type PlacedCard,
} from '@fortschrift/domain/similarity/board-suggestions';
import { rehearse } from '@fortschrift/domain/similarity/rehearse';

/** A board to look at; `turn` comes back with the answer, so that an answer overtaken by changes is known. */
export type SuggestQuestion = {
  readonly turn: number;
  readonly cards: readonly PlacedCard[];
  readonly clusters: readonly NamedCluster[];
};

export type SuggestAnswer = {
  readonly turn: number;
  readonly suggestions: readonly BoardSuggestion[];
  readonly milliseconds: number;
};

declare const self: DedicatedWorkerGlobalScope;

// The board is still being read: its first question shall find everything ready.
rehearse();

self.addEventListener('message', ({ data }: MessageEvent<SuggestQuestion>) => {
  const begin = performance.now();
  const suggestions = boardSuggestions(data.cards, data.clusters);
  const answer: SuggestAnswer = { turn: data.turn, suggestions, milliseconds: performance.now() - begin };
  self.postMessage(answer);
});
