import type { ActionFieldKey } from '@fortschrift/domain/action-field';
import type { MeasurePart } from '@fortschrift/domain/block-role';
import type { ChapterContent, ChapterKind } from '@fortschrift/domain/concept';
import type { Id } from '@fortschrift/domain/id';
import { draftFrom } from '@fortschrift/domain/record-draft';
import type { ConceptProblem } from './concept-problem.ts';
import type { ConceptMapping } from './concept-roles.ts';
import { applyBlocks } from './concept-walk.ts';
import type { Outline } from './outline.ts';
import { paragraph, richTextOf } from './outline-text.ts';
import type { Reading } from './record-builder.ts';

/** A concept made from a foreign document, in the shapes of the domain; nothing is stored by this room. */
export type ConceptImport = {
  /** Empty when no block was called the title. */
  readonly title: string;
  readonly chapters: readonly ImportedChapter[];
  /** Where each block of the outline went; null for those left out. */
  readonly places: readonly ImportedPlace[];
  readonly problems: readonly ConceptProblem[];
};

/** The chapter by its place from 0, the goal or measure that was open there, and which part of it. */
export type ImportedPlace = {
  readonly chapter: number;
  readonly recordId: Id | null;
  readonly part: MeasurePart | null;
} | null;

export type ImportedChapter = {
  /** What measures that belong to it too name it by. */
  readonly id: Id;
  /** Empty for what stands before the first chapter: the caller names it. At most 160 characters. */
  readonly title: string;
  /** As it was numbered in the document, "3" or "Handlungsfeld 3"; empty where it was not. */
  readonly number: string;
  readonly kind: ChapterKind;
  readonly field: ActionFieldKey | null;
  readonly content: ChapterContent;
  /** Where the chapter's goals and measures come from, in the order of the document. */
  readonly records: readonly ImportedRecord[];
  /** Headings of the chapter that became structure. */
  readonly readings: readonly Reading[];
};

export type ImportedRecord = {
  readonly id: Id;
  readonly kind: 'goal' | 'measure';
  /** The block of the outline it began in. */
  readonly block: number;
  /** As it was numbered in the document; empty where it was not. */
  readonly number: string;
  /** About the page it began on; null where the file does not say. */
  readonly page: number | null;
  /** Words that became a field's name or value. */
  readonly readings: readonly Reading[];
};

/**
 * Carries out a confirmed mapping. Every word of the outline but of blocks with the role `out` is somewhere in what
 * comes out: in a title, a field, a long text, a number or a reading. Roles that do not fit their block count as text. `newId` gives a new id at each call.
 */
export function applyMapping(outline: Outline, mapping: ConceptMapping, newId: () => Id): ConceptImport {
  const { title, chapters, places, problems } = applyBlocks(outline.blocks, mapping.entries, newId);
  return {
    title,
    problems,
    places: places.map(
      (place) => place && { chapter: place.chapter, recordId: place.record?.id ?? null, part: place.part },
    ),
    chapters: chapters.map((chapter): ImportedChapter => {
      const shortened = draftFrom({ kind: 'record', title: chapter.title }, 'measure');
      const whole =
        shortened.title === chapter.title ? [] : [paragraph([{ type: 'text', text: chapter.title }])];
      const goals = chapter.records.filter(({ kind }) => kind === 'goal');
      const measures = chapter.records.filter(({ kind }) => kind === 'measure');
      return {
        id: chapter.id,
        title: shortened.title,
        number: chapter.number,
        kind: chapter.kind,
        field: chapter.kind === 'field' ? chapter.field : null,
        content: {
          body: richTextOf([...whole, ...chapter.body]),
          goals: goals.map((record, index) => record.goal(index + 1)),
          measures: measures.map((record, index) => record.measure(index + 1, mapping.measureKind)),
        },
        records: chapter.records.map(({ id, kind, block, number, page, readings }) => ({
          ...{ id, kind, block, number, page, readings },
        })),
        readings: chapter.readings,
      };
    }),
  };
}
