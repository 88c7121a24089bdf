import type { Chapter, ChapterContent } from '@fortschrift/domain/concept';
import type { Figure } from '@fortschrift/domain/figure';
import { emptyGoal, type Goal } from '@fortschrift/domain/goal';
import type { Id } from '@fortschrift/domain/id';
import { emptyMeasure, type Measure } from '@fortschrift/domain/measure';
import type { Origin } from '@fortschrift/domain/origin';
import { paragraphs } from '@fortschrift/domain/rich-text';
import {
  type ChapterData,
  type Edition,
  editions,
  type FigureData,
  type GoalData,
  isSince,
  type MeasureData,
  type MeasureWords,
  type OriginData,
} from './concept-data.ts';
import { fieldChange, recordChange } from './concept-new/changes.ts';
import { measureMore } from './concept-new/details.ts';
import { demoCounty } from './county.ts';
import { demoId } from './demo-id.ts';
import { linesOf } from './measure-lines.ts';
import { moreOf } from './measure-more.ts';

/** The two concepts of the demo, as they are called in names of ids. */
export type ConceptKey = '2018' | 'new';

/** The chapters of a concept that stand in an edition, as rows in print order. */
export function chaptersOf(
  concept: ConceptKey,
  data: readonly ChapterData[],
  edition: Edition,
): readonly Chapter[] {
  return data
    .filter((chapter) => isSince(edition, chapter.since))
    .map(
      ({ key, kind, title, field }, index): Chapter => ({
        id: demoId(`chapter:${concept}:${key}`),
        conceptId: demoId(`concept:${concept}`),
        countyId: demoCounty.id,
        kind,
        title,
        field,
        position: index + 1,
        ...(isDeciding(concept, edition) ? { change: fieldChange(key) } : {}),
      }),
    );
}

/** What stood in a chapter in an edition; `year` is the one that `{J}` stands for. */
export function contentAt(
  concept: ConceptKey,
  chapter: ChapterData,
  edition: Edition,
  year: number,
): ChapterContent {
  const goals = chapter.goals.filter((goal) => isSince(edition, goal.since ?? '0.3'));
  const measures = chapter.measures.filter((measure) => isSince(edition, measure.since));
  const figures = (chapter.figures ?? []).filter((figure) => isSince(edition, figure.since));
  return {
    body: chapter.body,
    ...(figures.length > 0
      ? { figures: figures.map((figure, index) => figureOf(concept, figure, index + 1, year)) }
      : {}),
    goals: goals.map((goal, index) => {
      const made = goalOf(concept, goal, index + 1, year);
      return isDeciding(concept, edition) ? { ...made, ...recordChange(goal.key, made.origins) } : made;
    }),
    measures: measures.map((measure, index) => {
      const made = measureOf(concept, measure, index + 1, edition, year);
      return isDeciding(concept, edition) ? { ...made, ...recordChange(measure.key, made.origins) } : made;
    }),
  };
}

/** The office has begun to decide about 2018 since the last version: what is frozen says nothing of it. */
function isDeciding(concept: ConceptKey, edition: Edition): boolean {
  return concept === 'new' && edition === 'live';
}

/** Writes the years into a text: `{J}` is `year`, `{J+2}` two years later. */
export function withYears(text: string, year: number): string {
  return text.replace(/\{J(?:\+(\d))?\}/g, (_, more: string | undefined) => String(year + Number(more ?? 0)));
}

function figureOf(concept: ConceptKey, data: FigureData, position: number, year: number): Figure {
  const { key, since: _, ...figure } = data;
  return {
    ...figure,
    id: demoId(`figure:${concept}:${key}`),
    values: figure.values.map(({ period, value }) => ({ period: withYears(period, year), value })),
    position,
  };
}

function goalOf(concept: ConceptKey, data: GoalData, position: number, year: number): Goal {
  return {
    ...emptyGoal(demoId(`goal:${concept}:${data.key}`), data.level, position),
    title: withYears(data.title, year),
    text: paragraphs(withYears(data.text, year)),
    ...data.more,
    targetDate: withYears(data.more?.targetDate ?? '', year),
    origins: data.origins.map(originOf),
  };
}

function measureOf(
  concept: ConceptKey,
  data: MeasureData,
  position: number,
  edition: Edition,
  year: number,
): Measure {
  const words = wordsAt(data, edition);
  const text = (field: Exclude<keyof MeasureWords, 'horizon'>): string => withYears(words[field], year);
  const told = {
    partners: text('partners'),
    cost: text('cost'),
    funding: text('funding'),
    indicators: text('indicators'),
  };
  const more = concept === 'new' ? measureMore[data.key] : undefined;
  const lines = concept === 'new' ? linesOf(`${concept}:${data.key}`, told) : told;
  return {
    ...emptyMeasure(demoId(`measure:${concept}:${data.key}`), position),
    goalId: demoId(`goal:${concept}:${data.goal}`),
    title: text('title'),
    kind: data.kind,
    situation: paragraphs(text('situation')),
    description: paragraphs(text('description')),
    targetGroups: text('targetGroups'),
    lead: text('lead'),
    horizon: words.horizon,
    start: text('start'),
    end: text('end'),
    // The concept of 2018 was written as free words, as concepts that were taken over are.
    ...lines,
    ...(more && 'costs' in lines
      ? moreOf(`${concept}:${data.key}`, more, lines, (words) => withYears(words, year))
      : {}),
    flagship: data.flagship,
    quickWin: data.quickWin,
    priority: concept === 'new' ? (data.flagship ? 'A' : data.quickWin ? 'B' : 'C') : null,
    draftState: data.draftState,
    origins: data.origins
      .filter(([kind]) => kind !== 'amendment' || edition === 'live')
      .map((origin) => originOf(origin)),
  };
}

/** Today's words, with those of every later edition taken back, the latest first. */
function wordsAt(data: MeasureData, edition: Edition): MeasureWords {
  let words: MeasureWords = data;
  for (const before of editions.toReversed()) {
    if (isSince(edition, before)) break;
    words = { ...words, ...data.earlier.find((earlier) => earlier.before === before)?.words };
  }
  return words;
}

function originOf([kind, name, note = '']: OriginData): Origin {
  return { kind, refId: originId(kind, name), note };
}

/** The id of what an origin cites; things of 2018 are named by their keys there. */
function originId(kind: Origin['kind'], name: string): Id {
  switch (kind) {
    case 'previousGoal':
      return demoId(`goal:2018:${name}`);
    case 'previousMeasure':
      return demoId(`measure:2018:${name}`);
    default:
      return demoId(`${kind}:${name}`);
  }
}
