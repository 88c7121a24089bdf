import type { Chapter, ChapterContent } from '@fortschrift/domain/concept';
import { orderChapter } from '@fortschrift/domain/concept';
import { type Finding, findingsOf } from '@fortschrift/domain/concept-check';
import type { Id } from '@fortschrift/domain/id';
import { missingForDecision } from '@fortschrift/domain/measure-check';
import { call } from '#lib/api.ts';

/** How far the measures of a chapter are from being beschlussreif. */
export interface ChapterReadiness {
  readonly measures: number;
  /** Measures that lack something. */
  readonly missing: number;
  readonly loose: number;
  readonly withoutOrigin: number;
  /** Suggestions nobody has accepted or rejected yet, in the chapter's text and its goals and measures. */
  readonly suggestions: number;
}

/** Counts what the measures of a chapter lack; dropped ones do not count. */
export function readinessOf(content: ChapterContent): ChapterReadiness {
  const { goals, loose } = orderChapter(content);
  const measures = [...goals.flatMap((group) => group.measures), ...loose];
  return {
    measures: measures.length,
    missing: measures.filter((measure) => missingForDecision(measure).length > 0).length,
    loose: loose.length,
    withoutOrigin: measures.filter((measure) => measure.origins.length === 0).length,
    suggestions: Object.values(content.suggestions ?? {}).reduce((sum, count) => sum + count, 0),
  };
}

/** So many chapters are read at the same time: the server reads each from its live document. */
const atOnce = 3;

/** Reads the chapters of a concept one after the other and sums up what is missing. */
export class ConceptReadiness {
  byChapter = $state.raw<ReadonlyMap<Id, ChapterReadiness>>(new Map());
  /** What is open, by chapter; chapters in which nothing is are left out. */
  findings = $state.raw<ReadonlyMap<Id, readonly Finding[]>>(new Map());
  /** Whether all chapters were read. */
  done = $state(false);
  failed = $state(false);

  readonly sum: ChapterReadiness = $derived.by(() => {
    const all = [...this.byChapter.values()];
    const total = (key: keyof ChapterReadiness): number => all.reduce((sum, one) => sum + one[key], 0);
    return {
      measures: total('measures'),
      missing: total('missing'),
      loose: total('loose'),
      withoutOrigin: total('withoutOrigin'),
      suggestions: total('suggestions'),
    };
  });

  #round = 0;

  /** Starts reading; `done` tells when everything is there, `failed` when a chapter could not be read. */
  async read(chapters: readonly Chapter[]): Promise<void> {
    const waiting = [...chapters];
    const open = new Map<Id, readonly Finding[]>();
    const round = ++this.#round;
    this.done = false;
    this.failed = false;
    const found = new Map<Id, ChapterReadiness>();
    const worker = async (): Promise<void> => {
      for (let chapter = waiting.shift(); chapter; chapter = waiting.shift()) {
        const { id } = chapter;
        const answer = await call('GET /chapters/:id', { params: { id } });
        if (round !== this.#round) return;
        if (answer.ok) {
          found.set(id, readinessOf(answer.value.content));
          const findings = findingsOf(chapter, answer.value.content);
          if (findings.length > 0) open.set(id, findings);
        } else this.failed = true;
        this.byChapter = new Map(found);
        this.findings = new Map(open);
      }
    };
    await Promise.all(Array.from({ length: atOnce }, worker));
    if (round === this.#round) this.done = !this.failed;
  }
}
