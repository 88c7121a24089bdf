/**
 * A folded word as it sounds, for those who write by ear: no doubled letters, no silent h or e, one sign for one sound
 * (Wonung, Kindergaten, Zeugniss). The idea is that of the Kölner Phonetik (Hans Joachim Postel, 1969), but vowels stay:
 * words of a board must not fall together.
 */
export function spoken(folded: string): string {
  return folded
    .replace(/ph/g, 'f')
    .replace(/(?<=[aeiou])h(?=[lmnrtsbdgk]|$)/g, '')
    .replace(/(?<=[rt])h/g, '')
    .replace(/ie/g, 'i')
    .replace(/[yj]/g, 'i')
    .replace(/ck/g, 'k')
    .replace(/tz|ts/g, 'z')
    .replace(/dt|d$/g, 't')
    .replace(/v/g, 'f')
    .replace(/ai/g, 'ei')
    .replace(/sch/g, 'ch')
    .replace(/(.)\1+/g, '$1');
}

/** Words this short are too easily taken for one another when a letter is wrong. */
const shortestWrong = 7;

/**
 * Finds the known word somebody meant: one that sounds the same, or from seven letters on sounds the same but for one
 * letter left out, put in, exchanged, or two that changed places. Null for none, and where two different words are as near.
 */
export function respeller(known: Iterable<string>): (folded: string) => string | null {
  const bySound = new Map<string, string | null>();
  const byHole = new Map<string, string | null>();
  for (const word of known) {
    const sound = spoken(word);
    if (sound.length < 4) continue;
    put(bySound, sound, word);
    if (sound.length >= shortestWrong) for (const hole of holesOf(sound)) put(byHole, hole, word);
  }
  return (folded) => {
    const sound = spoken(folded);
    const same = bySound.get(sound);
    if (same !== undefined) return same === folded ? null : same;
    if (sound.length < shortestWrong) return null;
    const near = new Set<string>();
    // The first letter is seldom wrong; with it exchanged, other words begin.
    for (const hole of [sound, ...holesOf(sound)]) {
      const other = byHole.get(hole) ?? bySound.get(hole);
      if (other !== undefined && other !== null && other[0] === folded[0]) near.add(other);
    }
    const [only] = near;
    return near.size === 1 && only !== undefined ? only : null;
  };
}

/** A word with each of its letters but the first left out. */
function holesOf(sound: string): readonly string[] {
  return Array.from({ length: sound.length - 1 }, (_, at) => sound.slice(0, at + 1) + sound.slice(at + 2));
}

function put(map: Map<string, string | null>, key: string, word: string): void {
  const before = map.get(key);
  map.set(key, before === undefined || before === word ? word : null);
}
