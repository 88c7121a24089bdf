import { createHash } from 'node:crypto';
import type { ActionFieldKey } from '@fortschrift/domain/action-field';
import { canonicalJson } from '@fortschrift/domain/canonical-json';
import { emptyGoal, type Goal } from '@fortschrift/domain/goal';
import { emptyMeasure, type Measure } from '@fortschrift/domain/measure';
import { paragraphs, type RichText } from '@fortschrift/domain/rich-text';
import { freezeVersion } from '@fortschrift/domain/version';
import type { ConceptInput } from '../src/concept-input.ts';

/** A measure with everything empty but what is given. */
export function sampleMeasure(fields: Partial<Measure> & Pick<Measure, 'id' | 'goalId' | 'title'>): Measure {
  return { ...emptyMeasure(fields.id, 0), draftState: 'agreed', ...fields };
}

/** A chapter of the sample before freezing. */
export type SampleChapter = {
  readonly kind: 'front' | 'field' | 'crossCutting' | 'back';
  readonly field: ActionFieldKey | null;
  readonly title: string;
  readonly body: RichText;
  readonly goals?: readonly Pick<Goal, 'id' | 'level' | 'title' | 'text'>[];
  readonly measures?: readonly Measure[];
};

/** Chapters -> everything the printer needs, frozen as the office would. */
export function sampleConcept(
  title: string,
  chapters: readonly SampleChapter[],
  behind: ConceptInput['behind'] = {},
): ConceptInput {
  const frozen = freezeVersion(
    { id: 'c0000000000000000001', title },
    'Landkreis Heidmark',
    '0.9',
    '2026-03-14',
    chapters.map(({ kind, field, title: chapterTitle, body, goals = [], measures = [] }, position) => ({
      chapter: {
        id: `k${position}`,
        conceptId: 'c0000000000000000001',
        countyId: 'county1',
        kind,
        field,
        title: chapterTitle,
        position,
      },
      content: {
        body,
        goals: goals.map((goal, index) => ({ ...emptyGoal(goal.id, goal.level, index), ...goal })),
        measures: measures.map((measure, index) => ({ ...measure, position: index })),
      },
    })),
  );
  if (!frozen.ok) throw new Error('The sample has no chapters');
  return {
    version: {
      id: 'v1',
      conceptId: 'c0000000000000000001',
      countyId: 'county1',
      label: '0.9',
      stand: '2026-03-14',
      note: '',
      state: 'committee',
      sha256: createHash('sha256').update(canonicalJson(frozen.value)).digest('hex'),
      frozenAt: Date.UTC(2026, 2, 14, 9),
      frozenBy: null,
      publishedAt: null,
    },
    content: frozen.value,
    county: {
      id: 'county1',
      name: 'Landkreis Heidmark',
      slug: 'heidmark',
      imprint: { office: '', street: '', place: '', phone: '', email: '', privacyOfficer: '' },
      demo: true,
      createdAt: 0,
    },
    behind,
  };
}

/** One paragraph a line. */
export const text = paragraphs;
