import { isSigns } from '@fortschrift/domain/suggestion-stamp';
import * as Y from 'yjs';

/** A mark on words, as ProseMirror's JSON has it. */
export type RunMark = { readonly type: string; readonly attrs: { readonly [name: string]: unknown } };

/** Words that carry the same marks. */
export type TextRun = {
  readonly words: string;
  readonly marks: readonly RunMark[];
  /** Suggestions that reach to here because they lost their end; they say nothing about these words. */
  readonly endless: readonly RunMark[];
};

/**
 * A shared text as runs. The lengths of their words (UTF-16) add up to the places of the text in the editor.
 * A suggestion is written with its beginning and its end. One that lost its end, because two devices changed the same
 * place at the same time, would make the rest of the paragraph something nobody has decided yet: wherever it stands in
 * this text it counts for nothing. Rather too many words than too few. A sign keeps its mark, it is never text.
 */
export function textRuns(text: Y.XmlText): readonly TextRun[] {
  const endless = endlessKeys(text);
  const runs: TextRun[] = [];
  for (const { insert, attributes = {} } of text.toDelta() as Run[]) {
    if (typeof insert !== 'string' || insert === '') continue;
    const held = Object.entries(attributes).map(([key, value]) => ({
      counts: !endless.has(key) || isSign(insert, key, value),
      // Marks that may overlap themselves carry a hash after two dashes.
      mark: {
        type: key.split('--')[0] ?? key,
        attrs: typeof value === 'object' && value !== null ? { ...value } : {},
      },
    }));
    const those = (counts: boolean) => held.filter((one) => one.counts === counts).map(({ mark }) => mark);
    runs.push({ words: insert, marks: those(true), endless: those(false) });
  }
  return runs;
}

/**
 * The text as a delta that can be written elsewhere: a suggestion without an end counts for nothing there either. Written
 * as it stands it would get the end it lacks, and make a suggestion of words that are text.
 */
export function settledDelta(text: Y.XmlText): readonly object[] {
  const endless = endlessKeys(text);
  return (text.toDelta() as Run[]).map(({ insert, attributes }) => {
    const kept = Object.entries(attributes ?? {}).filter(
      ([key, value]) => !endless.has(key) || (typeof insert === 'string' && isSign(insert, key, value)),
    );
    return kept.length > 0 ? { insert, attributes: Object.fromEntries(kept) } : { insert };
  });
}

type Run = { insert?: unknown; attributes?: { [mark: string]: unknown } };

/** The sign of a suggested paragraph's end, and of anything else suggested, is never text. */
function isSign(words: string, key: string, value: unknown): boolean {
  if (key.startsWith('sign--')) return isSigns(words);
  return (
    /^¶+$/.test(words) &&
    typeof value === 'object' &&
    value !== null &&
    'of' in value &&
    /^(break|insertedBreak)$/.test(String(value.of))
  );
}

/** Keys of suggestions that are still open on the last words; one that begins behind them is on nothing. */
function endlessKeys(text: Y.XmlText): ReadonlySet<string> {
  const open = new Map<string, boolean>();
  for (let item = text._start; item !== null; item = item.right) {
    const { content } = item;
    if (item.deleted) continue;
    if (content instanceof Y.ContentString) for (const key of open.keys()) open.set(key, true);
    if (!(content instanceof Y.ContentFormat) || !/^(insertion|deletion|sign|restyle)--/.test(content.key))
      continue;
    if (content.value === null) open.delete(content.key);
    else open.set(content.key, open.get(content.key) ?? false);
  }
  return new Set([...open].flatMap(([key, hasWords]) => (hasWords ? [key] : [])));
}
