import {
  type Comment,
  type CommentInput,
  filterOf,
  openByChapter,
  type PlacedThread,
  type ResolvedAs,
  type ThreadFilter,
} from '@fortschrift/domain/comment';
import { anchoring } from '@fortschrift/domain/comment-anchor';
import type { Id } from '@fortschrift/domain/id';
import type { PassageHolder } from '@fortschrift/domain/passage';
import { commentWords as words } from '@fortschrift/i18n/de/comment';
import { sentenceFor } from '@fortschrift/i18n/failures';
import { failures } from '@fortschrift/i18n/failures/de';
import { call } from '#lib/api.ts';
import { announcer } from '#lib/ui/announce.svelte.ts';
import { passageKey } from './passage-key.ts';

/** The text comments are written about here: a version, or a chapter as it is being written. */
export interface CommentPlace {
  /** Label of the version; empty for the concept being written. */
  readonly label: string;
  readonly versionId: Id | null;
  readonly mayComment: boolean;
  readonly maySettle: boolean;
  /** Everything on this page that can be spoken about. */
  readonly holders: readonly PassageHolder[];
}

/** What a new comment will be about. */
export interface About {
  readonly targetId: Id;
  readonly field: string;
  readonly quote: string;
  readonly before: string;
  readonly after: string;
}

/** The comments beside a page: what is shown of them, what is being written, and what becomes of it. */
export class CommentDesk {
  open = $state(false);
  filter = $state<ThreadFilter>('open');
  /** Only threads of this chapter, goal or measure. */
  only = $state<Id | null>(null);
  /** The thread that was jumped to or from. */
  active = $state<Id | null>(null);
  about = $state.raw<About | null>(null);
  problem = $state<string>();
  /** Raised whenever somebody asks for the panel, its form or a thread: then the focus goes there. */
  asked = $state(0);
  /** Words that were begun and not sent, by what they are about: closing a form keeps them. */
  readonly drafts = new Map<Id, string>();

  #place: () => CommentPlace;
  #source: () => readonly PlacedThread[];
  /** As the page came with them, with what was written here since. */
  #threads: readonly PlacedThread[] = $derived.by(() => this.#source());
  /** Element that had the focus before the panel was opened. */
  #opener: HTMLElement | null = null;

  readonly place: CommentPlace = $derived.by(() => this.#place());
  readonly holders: ReadonlyMap<Id, PassageHolder> = $derived(
    new Map(this.place.holders.map((holder) => [holder.targetId, holder])),
  );

  /** Threads as they stand in the text of this page; what belongs elsewhere keeps its place there. */
  readonly threads: readonly PlacedThread[] = $derived.by(() => {
    const anchor = anchoring(this.place.holders);
    const here = (id: Id | undefined): boolean => id !== undefined && this.holders.has(id);
    return this.#threads.map((thread) => {
      if (!here(thread.fate.place?.targetId) && !here(thread.first.targetId)) return thread;
      const fate = anchor(thread.first);
      // A passage that left this page may stand on another one: the server has looked there.
      return fate.kind === 'lost' && !here(thread.fate.place?.targetId) ? thread : { ...thread, fate };
    });
  });

  /** Threads that belong on this page. */
  readonly own: readonly PlacedThread[] = $derived(
    this.threads.filter(({ fate, first }) => {
      const targetId = fate.place?.targetId;
      if (targetId !== undefined) return this.holders.has(targetId);
      return this.place.versionId !== null || this.holders.has(first.chapterId);
    }),
  );

  readonly shown: readonly PlacedThread[] = $derived(
    this.own.filter(
      (thread) => filterOf(thread) === this.filter && (this.only === null || isAbout(thread, this.only)),
    ),
  );

  readonly counts: { readonly [filter in ThreadFilter]: number } = $derived.by(() => {
    const counts = { open: 0, settled: 0, lost: 0 };
    for (const thread of this.own)
      if (this.only === null || isAbout(thread, this.only)) counts[filterOf(thread)]++;
    return counts;
  });

  /** Open threads by chapter, this page or not. */
  readonly byChapter: ReadonlyMap<Id, number> = $derived(openByChapter(this.threads));

  /** `place` and `threads` are read anew whenever the page's data change. */
  constructor(place: () => CommentPlace, threads: () => readonly PlacedThread[]) {
    this.#place = place;
    this.#source = threads;
  }

  /** Open threads by record, and by field as `passageKey` names it. */
  readonly openByPassage: ReadonlyMap<string, number> = $derived.by(() => {
    const counts = new Map<string, number>();
    const count = (key: string): void => {
      counts.set(key, (counts.get(key) ?? 0) + 1);
    };
    for (const { first, fate } of this.own) {
      if (first.resolvedAt !== null) continue;
      const { targetId, field } = fate.place ?? first;
      count(targetId);
      if (field !== '' && fate.kind !== 'lost') count(passageKey(targetId, field));
    }
    return counts;
  });

  /** Shows the panel for one chapter, goal or measure, ready to write about it when nothing was said yet. */
  showRecord(targetId: Id): void {
    this.#show();
    this.only = targetId;
    this.active = null;
    this.filter = 'open';
    this.about =
      this.counts.open === 0 && this.place.mayComment
        ? { targetId, field: '', quote: '', before: '', after: '' }
        : null;
  }

  /** Shows the panel with a thread in view, which gets the focus. */
  showThread(thread: PlacedThread): void {
    this.#show();
    this.about = null;
    this.pointAt(thread);
  }

  /** Brings a thread into the list of the panel and marks it; the focus stays where it is. */
  pointAt(thread: PlacedThread): void {
    if (this.only !== null && !isAbout(thread, this.only)) this.only = null;
    this.filter = filterOf(thread);
    this.active = thread.first.id;
  }

  /** Shows all threads of the page. */
  showAll(): void {
    this.#show();
    this.only = null;
  }

  /** Begins a comment. */
  begin(about: About): void {
    this.#show();
    this.about = about;
    this.only = about.targetId;
    this.filter = 'open';
    this.problem = undefined;
  }

  /** Leaves the form; the words in it are kept. */
  giveUp(): void {
    this.about = null;
    this.asked++;
  }

  close(): void {
    this.open = false;
    this.about = null;
    this.active = null;
    this.only = null;
    this.#opener?.focus();
    this.#opener = null;
  }

  #show(): void {
    if (!this.open && document.activeElement instanceof HTMLElement) this.#opener = document.activeElement;
    this.open = true;
    this.asked++;
  }

  /** Sends a comment; true when it is stored. */
  async write(input: CommentInput, chapterId: Id): Promise<boolean> {
    const { versionId, label } = this.place;
    const sent =
      versionId === null
        ? await call('POST /chapters/:id/comments', { params: { id: chapterId }, body: input })
        : await call('POST /versions/:id/comments', { params: { id: versionId }, body: input });
    this.problem = sent.ok ? undefined : sentenceFor(failures, sent.failure);
    if (!sent.ok) return false;
    const first = sent.value.comment;
    const fate = anchoring(this.place.holders)(first);
    this.#threads = [...this.#threads, { first, answers: [], fate, writtenIn: label, settledIn: '' }];
    this.about = null;
    this.active = first.id;
    this.asked++;
    announcer.say(words.form.sent);
    return true;
  }

  /** Sends an answer; true when it is stored. */
  async answer(thread: PlacedThread, text: string): Promise<boolean> {
    const params = { id: thread.first.id };
    const sent = await call('POST /comments/:id/answers', { params, body: { text } });
    this.problem = sent.ok ? undefined : sentenceFor(failures, sent.failure);
    if (!sent.ok) return false;
    this.#replace(thread, { answers: [...thread.answers, sent.value.comment] });
    announcer.say(words.thread.answered);
    return true;
  }

  /** Settles a thread, or opens it again with null; true when that is stored. */
  async settle(thread: PlacedThread, as: ResolvedAs | null): Promise<boolean> {
    const { versionId, label } = this.place;
    const body = as === null ? { resolved: false } : { resolved: true, as, versionId };
    const answer = await call('POST /comments/:id/resolve', { params: { id: thread.first.id }, body });
    this.problem = answer.ok ? undefined : sentenceFor(failures, answer.failure);
    if (!answer.ok) return false;
    this.#replace(thread, { first: answer.value.comment, settledIn: as === null ? '' : label });
    announcer.say(as === null ? words.thread.wasReopened : words.thread.wasSettled);
    return true;
  }

  #replace(
    { first }: PlacedThread,
    change: { first?: Comment; answers?: readonly Comment[]; settledIn?: string },
  ): void {
    this.#threads = this.#threads.map((known) =>
      known.first.id === first.id ? { ...known, ...change } : known,
    );
  }
}

/** Whether a thread belongs to a chapter, goal or measure: where it stands now, or stood if it stands nowhere. */
function isAbout({ fate, first }: PlacedThread, targetId: Id): boolean {
  return (fate.place?.targetId ?? first.targetId) === targetId;
}
