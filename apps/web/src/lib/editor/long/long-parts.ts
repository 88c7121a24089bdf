import { page } from '$app/state';
import type { EditorWords } from '../editor-words.ts';
import './long-text.css';
import LongTools from './LongTools.svelte';
import { LongField } from './long-field.svelte.ts';
import { cleanPasted } from './pasted.ts';
import SuggestionList from './SuggestionList.svelte';

/** What a long field has beyond other texts; loaded with the editor. */
export type LongParts = {
  readonly make: () => LongField;
  /** HTML from the clipboard -> HTML for this field. */
  readonly pasted: (html: string) => string;
  readonly Tools: typeof LongTools;
  readonly List: typeof SuggestionList;
};

/** The parts of a long field for whoever is signed in; null for fields that are no long ones. */
export function longParts(words: EditorWords): LongParts | null {
  const { long } = words;
  if (!long) return null;
  const me: unknown = page.data['me'];
  const read = (key: 'id' | 'name'): string => {
    const held = typeof me === 'object' && me !== null && key in me ? Reflect.get(me, key) : '';
    return typeof held === 'string' ? held : '';
  };
  const author = { id: read('id'), name: read('name') };
  return {
    make: () => new LongField(long, author),
    pasted: cleanPasted,
    Tools: LongTools,
    List: SuggestionList,
  };
}
