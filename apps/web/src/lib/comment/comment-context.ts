import { createContext } from 'svelte';
import type { CommentDesk } from './comment-desk.svelte.ts';

const [read, provideComments, provided] = createContext<CommentDesk>();

/** The comments of the page, for the small marks inside of it; null on pages without any. */
export function commentsHere(): CommentDesk | null {
  return provided() ? read() : null;
}

export { provideComments };
