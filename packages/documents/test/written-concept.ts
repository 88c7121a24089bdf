import { type Change, changeAfter } from '@fortschrift/domain/change';
import type { Chapter, ChapterContent } from '@fortschrift/domain/concept';
import { type BegunChapter, previousIdsOf } from '@fortschrift/domain/concept-update';
import { emptyGoal, type Goal } from '@fortschrift/domain/goal';
import type { Id } from '@fortschrift/domain/id';
import { emptyMeasure, type Measure } from '@fortschrift/domain/measure';
import { movePlan } from '@fortschrift/domain/record-move';
import { emptyRichText, paragraphs } from '@fortschrift/domain/rich-text';
import { freezeVersion, type VersionContent } from '@fortschrift/domain/version';
import * as Y from 'yjs';
import { setChange } from '../src/change.ts';
import { readChapter, recordOf, writeChapter } from '../src/chapter.ts';
import { mergeRecords, retireRecord, splitRecord } from '../src/record-acts.ts';
import { landRecords, takeRecords } from '../src/record-transfer.ts';

const letters = 'abcdefghijklmnopqrstuvwxyz234567';

/** The same name, the same id; names differ in their first 25 characters. */
export function idOf(name: string): Id {
  let [low, high] = [0x811c9dc5, 0x1234567];
  for (const letter of name) {
    low = Math.imul(low ^ (letter.codePointAt(0) ?? 0), 0x01000193) >>> 0;
    high = Math.imul(high ^ low, 0x85ebca6b) >>> 0;
  }
  let id = '';
  for (let place = 0; place < 26; place++) {
    low = (Math.imul(low, 1664525) + 1013904223 + high) >>> 0;
    id += letters[low >>> 27];
  }
  return id;
}

/** A goal with words of its own. */
export function goalOf(name: string, position: number): Goal {
  return {
    ...emptyGoal(idOf(name), 'goal', position),
    title: name,
    text: paragraphs(`Erreicht ist: ${name}.`),
  };
}

/** A measure with words of its own, below a goal or none. */
export function measureOf(name: string, position: number, goal: string | null): Measure {
  return {
    ...emptyMeasure(idOf(name), position),
    title: name,
    goalId: goal === null ? null : idOf(goal),
    lead: 'Stabsstelle Integration',
    situation: paragraphs(`Es fehlt: ${name}.`),
    description: paragraphs(`Getan wird: ${name}.`),
  };
}

/** A concept as it is written: a live document for each field, and everything people do with records in it. */
export class WrittenConcept {
  readonly id = idOf('concept');
  readonly #chapters: { chapter: Chapter; readonly doc: Y.Doc }[] = [];
  /** What stands in a decided version of it. */
  readonly #decided: ReadonlySet<Id>;

  constructor(decided: ReadonlySet<Id> = new Set()) {
    this.#decided = decided;
  }

  /** Adds a field with its goals and measures. */
  field(title: string, goals: readonly Goal[], measures: readonly Measure[]): this {
    return this.#add({ id: idOf(title), title, change: null }, { body: emptyRichText, goals, measures });
  }

  /** Adds the fields of a Fortschreibung as they came over. */
  begun(chapters: readonly BegunChapter[]): this {
    for (const { id, title, change, content } of chapters) this.#add({ id, title, change }, content);
    return this;
  }

  #add(
    { id, title, change }: { id: Id; title: string; change: Change | null },
    content: ChapterContent,
  ): this {
    const doc = new Y.Doc();
    writeChapter(doc, content);
    const place = { conceptId: this.id, countyId: idOf('county'), position: this.#chapters.length + 1 };
    this.#chapters.push({ chapter: { ...place, id, kind: 'field', field: null, title, change }, doc });
    return this;
  }

  /** The id of the goal or measure of this title. */
  named(title: string): Id {
    for (const { doc } of this.#chapters) {
      const { goals, measures } = readChapter(doc);
      const found = [...goals, ...measures].find((record) => record.title === title);
      if (found) return found.id;
    }
    throw new Error(`nothing is called ${title}`);
  }

  readonly previous = (id: Id): readonly Id[] => {
    for (const { doc } of this.#chapters) {
      const { goals, measures } = readChapter(doc);
      const found = [...goals, ...measures].find((record) => record.id === id);
      if (found) return previousIdsOf(found, this.#decided);
    }
    return [];
  };

  docOf(id: Id): Y.Doc {
    const found = this.#chapters.find(({ doc }) => recordOf(doc, id) !== null);
    if (!found) throw new Error('stands nowhere');
    return found.doc;
  }

  rename(title: string, to: string): this {
    const held = recordOf(this.docOf(this.named(title)), this.named(title))?.get('title');
    if (!(held instanceof Y.Text)) throw new Error('has no title');
    held.delete(0, held.length);
    held.insert(0, to);
    return this;
  }

  renameField(title: string, to: string): this {
    for (const held of this.#chapters)
      if (held.chapter.title === title) held.chapter = { ...held.chapter, title: to };
    return this;
  }

  /** Records what a Fortschreibung did to a record, or to a field. */
  decide(title: string, kind: Change['kind'], reason = ''): this {
    for (const held of this.#chapters) {
      const { chapter } = held;
      if (chapter.title !== title) continue;
      const previousIds = chapter.change?.previousIds ?? [];
      held.chapter = { ...chapter, change: { kind, reason, previousIds } };
      return this;
    }
    const id = this.named(title);
    const record = recordOf(this.docOf(id), id);
    if (record) setChange(record, { kind, reason, previousIds: this.previous(id) });
    return this;
  }

  /** Moves a record to another field, below a goal there or below none, as the server does. */
  move(title: string, field: string, goal: string | null): this {
    const id = this.named(title);
    const from = this.docOf(id);
    const to = this.#chapters.find(({ chapter }) => chapter.title === field)?.doc;
    if (!to) throw new Error(`no field ${field}`);
    const plan = movePlan(readChapter(from), readChapter(to), id, goal === null ? null : this.named(goal), {
      back: [],
      changeOf: (part) => changeAfter(part.change, 'moved', previousIdsOf(part, this.#decided)),
    });
    if (!plan.ok) throw new Error(plan.failure.code);
    const taken = takeRecords(
      from,
      plan.value.moved.map((part) => part.id),
    );
    to.transact(() => landRecords(to, taken, plan.value.moved));
    return this;
  }

  /** Makes one of several; those of other fields come beside it first. */
  merge(title: string, others: readonly string[]): this {
    const id = this.named(title);
    const doc = this.docOf(id);
    const beside = readChapter(doc).measures.find((measure) => measure.id === id)?.goalId ?? null;
    const field = this.#chapters.find((held) => held.doc === doc)?.chapter.title ?? '';
    const goal =
      beside === null ? null : String(readChapter(doc).goals.find((held) => held.id === beside)?.title);
    for (const other of others) if (this.docOf(this.named(other)) !== doc) this.move(other, field, goal);
    doc.transact(() =>
      mergeRecords(
        doc,
        id,
        others.map((other) => this.named(other)),
        this.previous,
      ),
    );
    return this;
  }

  /** Makes two of one and gives the second a title. */
  split(title: string, second: string): this {
    const id = this.named(title);
    const doc = this.docOf(id);
    doc.transact(() => splitRecord(doc, id, idOf(second), this.previous));
    const held = recordOf(doc, idOf(second))?.get('title');
    if (held instanceof Y.Text) {
      held.delete(0, held.length);
      held.insert(0, second);
    }
    return this;
  }

  end(title: string, kind: 'achieved' | 'dropped' | 'madePermanent', reason: string): this {
    const id = this.named(title);
    const doc = this.docOf(id);
    doc.transact(() => retireRecord(doc, id, { kind, reason, previousIds: this.previous(id) }));
    return this;
  }

  freeze(label: string): VersionContent {
    const chapters = this.#chapters.map(({ chapter, doc }) => ({ chapter, content: readChapter(doc) }));
    const frozen = freezeVersion(
      { id: this.id, title: 'Konzept', levels: null },
      'Heidmark',
      label,
      '2027-01-01',
      chapters,
    );
    if (!frozen.ok) throw new Error(frozen.failure.code);
    return frozen.value;
  }
}
