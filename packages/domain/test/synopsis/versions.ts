import type { Origin } from '../../src/origin.ts';
import { paragraphs } from '../../src/rich-text.ts';
import type { VersionChapter, VersionContent, VersionGoal, VersionMeasure } from '../../src/version.ts';

/** An origin that names an earlier goal or measure. */
export function earlier(kind: 'previousGoal' | 'previousMeasure', refId: string, note = ''): Origin {
  return { kind, refId, note };
}

/** A measure as the tests need it. */
export function measure(name: string, part: Partial<VersionMeasure> = {}): VersionMeasure {
  return {
    id: name,
    goalId: null,
    title: `Maßnahme ${name}`,
    kind: 'new',
    situation: paragraphs(''),
    description: paragraphs(''),
    targetGroups: '',
    lead: '',
    partners: '',
    horizon: null,
    start: '',
    end: '',
    cost: '',
    funding: '',
    indicators: '',
    flagship: false,
    quickWin: false,
    origins: [],
    number: '',
    ...part,
  };
}

/** A goal as the tests need it, with its measures. */
export function goal(
  name: string,
  measures: readonly VersionMeasure[] = [],
  part: Partial<VersionGoal> = {},
): VersionGoal {
  return {
    id: name,
    level: 'goal',
    title: `Ziel ${name}`,
    text: paragraphs(''),
    origins: [],
    number: '',
    measures,
    ...part,
  };
}

/** A field of action as the tests need it. */
export function chapter(
  name: string,
  goals: readonly VersionGoal[],
  part: Partial<VersionChapter> = {},
): VersionChapter {
  return {
    id: name,
    kind: 'field',
    field: null,
    number: '',
    title: `Feld ${name}`,
    body: paragraphs(''),
    goals,
    loose: [],
    ...part,
  };
}

/** A version with these chapters, numbered as a frozen one is. */
export function version(chapters: readonly VersionChapter[], label = '0.9'): VersionContent {
  return {
    format: 'fortschrift-version/1',
    county: 'Heidmark',
    conceptId: 'concept',
    title: 'Integrationskonzept',
    label,
    stand: '2026-03-14',
    chapters: chapters.map((each, field) => ({
      ...each,
      number: `${field + 1}`,
      goals: each.goals.map((aim, place) => ({
        ...aim,
        number: `${field + 1}.${place + 1}`,
        measures: aim.measures.map((act, index) => ({
          ...act,
          goalId: aim.id,
          number: `${field + 1}.${place + 1}.${index + 1}`,
        })),
      })),
      loose: each.loose.map((act, index) => ({
        ...act,
        number: `${field + 1}.${each.goals.length + 1}.${index + 1}`,
      })),
    })),
  };
}
