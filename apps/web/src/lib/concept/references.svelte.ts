import type { Chapter, RecordRow } from '@fortschrift/domain/concept';
import type { Id } from '@fortschrift/domain/id';
import { organisationKey } from '@fortschrift/domain/organisation';
import { namesOf } from '@fortschrift/domain/synopsis/list-difference';
import { call } from '#lib/api.ts';

/** Everything of a concept a goal or measure can refer to, and the organisations named in it so far. */
export class ConceptReferences {
  readonly conceptId: Id;
  /** The chapter that is being written. */
  readonly chapterId: Id;
  chapters = $state.raw<readonly Chapter[]>([]);
  records = $state.raw<readonly RecordRow[]>([]);
  /** Each spelling once, in the order of the alphabet. */
  organisations = $state.raw<readonly string[]>([]);
  #asked = false;

  constructor(conceptId: Id, chapterId: Id, chapters: readonly Chapter[]) {
    this.conceptId = conceptId;
    this.chapterId = chapterId;
    this.chapters = chapters;
  }

  /** Asks the server once; what does not come leaves the lists as they are, and the next asks again. */
  async load(): Promise<void> {
    if (this.#asked) return;
    this.#asked = true;
    const params = { id: this.conceptId };
    const [concept, catalogue] = await Promise.all([
      call('GET /concepts/:id', { params }),
      call('GET /concepts/:id/catalogue', { params, query: {} }),
    ]);
    this.#asked = concept.ok && catalogue.ok;
    if (concept.ok) this.records = concept.value.records;
    if (!catalogue.ok) return;
    const named = (catalogue.value.rows ?? []).flatMap(({ cells }) => [
      String(cells.lead ?? ''),
      ...(Array.isArray(cells.partnerNames) ? cells.partnerNames : []),
      ...namesOf(String(cells.partners ?? '')),
    ]);
    this.organisations = distinct(named);
  }
}

/** Names as they are spelt first, once each, in alphabetical order. */
export function distinct(names: readonly string[]): readonly string[] {
  const known = new Map<string, string>();
  for (const name of names) {
    const key = organisationKey(name);
    if (key !== '' && !known.has(key)) known.set(key, name.trim());
  }
  return [...known.values()].sort((a, b) => a.localeCompare(b, 'de'));
}
