import { fold } from './fold.ts';
import { germanStem } from './german-stem.ts';
import { tellingFirst, tellingLast } from './heads.ts';

const shortestWord = 6;
const shortestPart = 3;
/** A part of three letters must be one of these; others (der, ein, ist) stand in words by accident. */
const shortParts = new Set([
  'rad',
  'bus',
  'bad',
  'amt',
  'see',
  'hof',
  'weg',
  'tag',
  'bau',
  'zug',
  'ort',
  'rat',
  'gas',
  'app',
  'arzt',
]);

/** Longest first, so that Fahrradweg is not found as Weg. */
const lasts = tellingLast.map(fold).toSorted((a, b) => b.length - a.length);
const firsts = tellingFirst.map(fold).toSorted((a, b) => b.length - a.length);
/** Ends of adjectives that look like words (ehrenamtliche has no Licht in it). */
const ending = /^lich(?:e[mnrs]?)?$/;
const inflected = /(?:en|e|n|s)?$/;

/** The telling last or first part of a word whose other part is unknown; null when it has none. */
function edgeOf(word: string): readonly string[] | null {
  const bare = word.replace(inflected, '');
  const last = lasts.find(
    (part) => word.length >= part.length + shortestPart && (word.endsWith(part) || bare.endsWith(part)),
  );
  if (last !== undefined) return [germanStem(last)];
  const first = firsts.find((part) => word.length > part.length + shortestPart && word.startsWith(part));
  return first === undefined ? null : [germanStem(first)];
}

function longEnough(part: string): boolean {
  return part.length > shortestPart || shortParts.has(part);
}

/** The stems of words, as written, that may be parts of compounds; words too short to be safe are left out. */
export function partStems(words: Iterable<string>): ReadonlySet<string> {
  const stems = new Set<string>();
  for (const word of words) {
    const folded = fold(word);
    if (longEnough(folded)) stems.add(germanStem(folded));
  }
  return stems;
}

/**
 * Makes a splitter of German compounds from the stems that may be parts (see `partStems`). It takes a folded word and
 * gives the stems of its parts, of the telling one where the other is unknown, or null when there are none. Linking letters (Arbeit-s-platz,
 * Sonne-n-dach, Kind-er-garten) need no rule of their own: stems are compared, and stemming takes them off.
 */
export function compoundSplitter(known: ReadonlySet<string>): (folded: string) => readonly string[] | null {
  const seen = new Map<string, readonly string[] | null>();

  /** Whether letters in the middle of a word are a known part, with or without a linking letter. */
  function partOf(letters: string): string | null {
    if (!longEnough(letters) || ending.test(letters)) return null;
    const stem = germanStem(letters);
    if (known.has(stem)) return stem;
    const linked = /^(.{3,})(?:s|es|n|en|er|e)$/.exec(letters)?.[1];
    const bare = linked === undefined ? null : germanStem(linked);
    return bare !== null && linked !== undefined && longEnough(linked) && known.has(bare) ? bare : null;
  }

  function split(word: string): readonly string[] | null {
    let best: readonly string[] | null = null;
    // The longest last part first: it is what the thing is.
    for (let at = shortestPart; at <= word.length - shortestPart; at++) {
      const head = partOf(word.slice(at));
      if (head === null) continue;
      const first = word.slice(0, at);
      const stem = partOf(first);
      if (stem !== null) {
        best = [stem, head];
        break;
      }
      const rest = first.length >= shortestWord ? split(first) : null;
      if (rest !== null && (best === null || rest.length + 1 < best.length)) best = [...rest, head];
    }
    return best;
  }

  return (folded) => {
    if (folded.length < shortestWord) return null;
    const before = seen.get(folded);
    if (before !== undefined) return before;
    const found = split(folded) ?? edgeOf(folded);
    seen.set(folded, found);
    return found;
  };
}
