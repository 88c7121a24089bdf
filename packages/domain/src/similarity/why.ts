import type { Reading, Terms } from './terms.ts';
import { fold } from './words/fold.ts';
import { remembering } from './words/remember.ts';

/** Why cards are suggested together; true of the cards word by word. */
export type Why = {
  /**
   * Up to four words as they stand in the cards. Without a topic each stands in two of the cards at least, alone or inside
   * a longer word; with a topic each stands in one at least and speaks of it.
   */
  readonly words: readonly string[];
  /** In German, what the cards speak of in different words; null where the words they share say enough. */
  readonly topic: string | null;
};

const most = 4;
/** Words say enough when this share of the cards has one of them. */
const enoughShare = 0.7;
/** A topic is what cards are about when this share of them speaks of it. */
const aboutShare = 0.6;
/** How much less everyday words tell, and how much more those that speak of a topic. */
const everydayShare = 0.3;
const speakingShare = 1.4;
/** A card that has a word already counts this much for the next. */
const againShare = 0.3;

const folded = remembering((word) => fold(word.replace(/[-‐‑'’ʼ]/gu, '')), 20_000);

/** Words chosen one by one; none inside another. */
class Chosen {
  readonly words: string[] = [];

  add(word: string): boolean {
    const form = folded(word);
    const known = this.words.some((other) => folded(other).includes(form) || form.includes(folded(other)));
    if (this.words.length >= most || known) return false;
    this.words.push(word);
    return true;
  }
}

/** A word that stands in some of the cards, and in which. */
type Found = { readonly word: string; readonly cards: ReadonlySet<number>; readonly telling: number };

/**
 * Why cards belong together: the words that most of them and few others have, one after the other so that each card
 * has one of them where that is possible. Where too few do, the topic most of them speak of, and words that say it. No
 * words when nothing is shared.
 */
export function whyTogether(cards: readonly number[], reading: Reading): Why {
  const shared = chosenOf(foundIn(cards, reading, null));
  if (shared.covered >= cards.length * enoughShare) return { words: shared.words, topic: null };
  const topic = topicOf(cards, reading);
  const speaking = topic === null ? null : chosenOf(foundIn(cards, reading, topic));
  return speaking === null || speaking.words.length === 0
    ? { words: shared.words, topic: null }
    : { words: speaking.words, topic };
}

/** Chooses words one by one: each time the one that tells most of cards that have none of those chosen. */
function chosenOf(found: readonly Found[]): { readonly words: readonly string[]; readonly covered: number } {
  const chosen = new Chosen();
  const covered = new Set<number>();
  let left = found;
  while (left.length > 0 && chosen.words.length < most) {
    const gain = ({ cards: having, telling }: Found) => {
      const fresh = [...having].filter((card) => !covered.has(card)).length;
      return telling * (fresh + againShare * (having.size - fresh));
    };
    const best = left.reduce((a, b) => (gain(b) > gain(a) ? b : a));
    left = left.filter((other) => other !== best);
    if (chosen.add(best.word)) for (const card of best.cards) covered.add(card);
  }
  return { words: chosen.words, covered: covered.size };
}

/** Words that stand in two of the cards at least; with a topic, those that speak of it, in one card at least. */
function foundIn(cards: readonly number[], reading: Reading, topic: string | null): readonly Found[] {
  const { terms, cardsWith, isEveryday } = reading;
  const inside = new Map<string, number[]>();
  const speaking = new Map<string, ReadonlySet<string>>();
  for (const card of cards) {
    for (const stem of terms[card]?.stems.keys() ?? []) {
      const having = inside.get(stem);
      if (having) having.push(card);
      else inside.set(stem, [card]);
    }
    for (const [stem, topics] of terms[card]?.witnesses ?? []) speaking.set(stem, topics);
  }
  const fewest = topic === null ? 2 : 1;
  return [...inside]
    .flatMap(([stem, having]): Found[] => {
      const topics = speaking.get(stem);
      const passed = topic === null ? isEveryday(stem) && !topics : !topics?.has(topic);
      if (having.length < fewest || passed) return [];
      const { word, cards: showing } = labelOf(stem, having, reading);
      if (showing.size < fewest) return [];
      const outside = (cardsWith.get(stem) ?? having.length) / terms.length;
      const kind = (isEveryday(stem) ? everydayShare : 1) * (topics ? speakingShare : 1);
      return [{ word, cards: showing, telling: topic === null ? Math.log(1 + 1 / outside) * kind : 1 }];
    })
    .sort((a, b) => b.telling * b.cards.size - a.telling * a.cards.size || (a.word < b.word ? -1 : 1));
}

/** The form of a stem that stands, alone or inside a longer word, in the most of the cards that have it. */
function labelOf(
  stem: string,
  cards: readonly number[],
  { terms, surfaceOf }: Reading,
): Pick<Found, 'word' | 'cards'> {
  const written = cards.map((card) => folded(terms[card]?.written.get(stem) ?? ''));
  const forms = new Set([surfaceOf(stem), ...cards.flatMap((card) => terms[card]?.written.get(stem) ?? [])]);
  let best: Pick<Found, 'word' | 'cards'> = { word: '', cards: new Set() };
  for (const word of forms) {
    const form = folded(word);
    const showing = new Set(cards.filter((_, index) => written[index]?.includes(form)));
    const better = showing.size - best.cards.size || best.word.length - word.length;
    if (better > 0 || best.word === '') best = { word, cards: showing };
  }
  return best;
}

function topicOf(cards: readonly number[], { terms }: Reading): string | null {
  const about = new Map<string, number>();
  for (const card of cards)
    for (const name of terms[card]?.concepts.keys() ?? []) about.set(name, (about.get(name) ?? 0) + 1);
  const [first] = [...about].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  return first !== undefined && first[1] >= Math.max(2, cards.length * aboutShare) ? first[0] : null;
}

/** The word by which a card speaks of a topic, as written there. */
function wordFor(topic: string, { witnesses, written }: Terms): string | undefined {
  for (const [stem, topics] of witnesses) {
    const word = topics.has(topic) ? written.get(stem) : undefined;
    if (word !== undefined) return word;
  }
  return undefined;
}

/**
 * Why a card fits some others: up to four words it has in common with them, rare ones first; where there are none, what
 * both speak of, by its word and one of theirs.
 */
export function whyAmong(card: number, others: readonly number[], reading: Reading): Why {
  const { terms, cardsWith, surfaceOf, isEveryday } = reading;
  const own = terms[card];
  if (!own) return { words: [], topic: null };
  const theirs = others.flatMap((other) => terms[other] ?? []);
  const chosen = new Chosen();
  const shared = [...own.stems.keys()].filter(
    (stem) => (!isEveryday(stem) || own.witnesses.has(stem)) && theirs.some((other) => other.stems.has(stem)),
  );
  const rarity = (a: string, b: string) =>
    (cardsWith.get(a) ?? 0) - (cardsWith.get(b) ?? 0) || (a < b ? -1 : 1);
  for (const stem of shared.sort(rarity)) {
    const here = own.written.get(stem) ?? '';
    const form = [surfaceOf(stem), here].find((word) => folded(here).includes(folded(word)));
    if (form !== undefined && form !== '') chosen.add(form);
  }
  if (chosen.words.length > 0) return { words: chosen.words, topic: null };
  const topic = [...own.concepts.keys()].find((name) => theirs.some((other) => other.concepts.has(name)));
  if (topic === undefined) return { words: [], topic: null };
  for (const terms of [own, ...theirs]) {
    const word = wordFor(topic, terms);
    if (word !== undefined) chosen.add(word);
  }
  return { words: chosen.words, topic };
}

/**
 * Up to four words that stand in all of some doubles, in the order of the first text: long ones rather than everyday
 * ones, none inside another. None where they only look alike.
 */
export function whyDouble(cards: readonly number[], reading: Reading): Why {
  const { terms, isEveryday } = reading;
  const all = cards.flatMap((card) => terms[card] ?? []);
  const shared = [...(all[0]?.stems.keys() ?? [])].filter((stem) =>
    all.every(({ stems }) => stems.has(stem)),
  );
  const telling = shared.toSorted(
    (a, b) => Number(isEveryday(a)) - Number(isEveryday(b)) || b.length - a.length || (a < b ? -1 : 1),
  );
  const chosen = new Chosen();
  const places = new Map<string, number>();
  for (const stem of telling) {
    const { word, cards: showing } = labelOf(stem, cards, reading);
    if (word !== '' && showing.size === cards.length && chosen.add(word))
      places.set(word, shared.indexOf(stem));
  }
  const place = (word: string) => places.get(word) ?? 0;
  return { words: chosen.words.toSorted((a, b) => place(a) - place(b)), topic: null };
}
