import type { CallFailure } from '@fortschrift/api/client';
import type { AnswerOf } from '@fortschrift/api/contract';
import type { RecordLink } from '@fortschrift/api/contract/workshop';
import type { Id } from '@fortschrift/domain/id';
import { draftFrom, type RecordDraft } from '@fortschrift/domain/record-draft';
import { call } from '#lib/api.ts';
import type { TakeSource } from './result-source.ts';

type Opened = AnswerOf<'GET /concepts/:id'>;

/** What somebody wants a card, cluster or proposal to become. */
export type TakeKind = 'measure' | 'goal' | 'existing';

/**
 * Taking something people said over into a concept: which concept, field of action and goal, and under what title.
 * Choices follow one another: another concept brings other chapters, another chapter other goals.
 */
export class TakeOver {
  readonly source: TakeSource;
  concepts = $state.raw<readonly { readonly id: Id; readonly title: string }[]>([]);
  opened = $state.raw<Opened>();
  kind = $state<TakeKind>('measure');
  conceptId = $state('');
  chapterId = $state('');
  goalId = $state('');
  recordId = $state('');
  title = $state('');
  loading = $state(true);
  failure = $state.raw<CallFailure>();
  /** The record it became part of, once it did. */
  done = $state.raw<RecordLink>();

  readonly chapters = $derived(this.opened?.chapters.filter((chapter) => chapter.kind === 'field') ?? []);
  readonly records = $derived(
    this.opened?.records.filter((record) => record.chapterId === this.chapterId) ?? [],
  );
  readonly goals = $derived(this.records.filter((record) => record.kind === 'goal'));

  constructor(source: TakeSource) {
    this.source = source;
    this.kind = source.suggested;
    this.title = this.draft.title;
  }

  get draft(): RecordDraft {
    return draftFrom(this.source.draft, this.kind === 'goal' ? 'goal' : 'measure');
  }

  /** Reads the concepts and opens the one the event works for, else the newest. */
  async start(conceptId: Id | null): Promise<void> {
    const listed = await call('GET /concepts');
    if (!listed.ok) {
      this.failure = listed.failure;
      this.loading = false;
      return;
    }
    this.concepts = listed.value.concepts.toSorted((a, b) => b.createdAt - a.createdAt);
    const first = this.concepts.find(({ id }) => id === conceptId) ?? this.concepts[0];
    if (first) await this.open(first.id);
    this.loading = false;
  }

  /** Opens a concept and goes to the chapter of the source's field, else to the first. */
  async open(conceptId: Id): Promise<void> {
    this.conceptId = conceptId;
    const opened = await call('GET /concepts/:id', { params: { id: conceptId } });
    this.failure = opened.ok ? undefined : opened.failure;
    if (!opened.ok) return;
    this.opened = opened.value;
    const { field } = this.source;
    const chapter = this.chapters.find((one) => field !== null && one.field === field) ?? this.chapters[0];
    this.choose(chapter?.id ?? '');
  }

  /** Chooses a chapter; goals and records of the one before are no longer meant. */
  choose(chapterId: Id): void {
    this.chapterId = chapterId;
    this.goalId = '';
    this.recordId = '';
  }

  /** Sends it. `failure` says why it did not work, `done` what it became. */
  async send(): Promise<void> {
    const from = { kind: this.source.kind, refId: this.source.refId };
    const { kind, conceptId, chapterId } = this;
    if (kind === 'existing') {
      const chosen = this.records.find((record) => record.id === this.recordId);
      if (!chosen) return;
      const sent = await call('POST /records/:id/origins', {
        params: { id: chosen.id },
        body: { ...from, note: '' },
      });
      this.failure = sent.ok ? undefined : sent.failure;
      if (sent.ok)
        this.done = { id: chosen.id, kind: chosen.kind, title: chosen.title, conceptId, chapterId };
      return;
    }
    const sent = await call('POST /chapters/:id/records', {
      params: { id: chapterId },
      body: { kind, title: this.title, goalId: kind === 'measure' && this.goalId ? this.goalId : null, from },
    });
    this.failure = sent.ok ? undefined : sent.failure;
    if (sent.ok)
      this.done = { id: sent.value.recordId, kind, title: this.title.trim(), conceptId, chapterId };
  }
}
