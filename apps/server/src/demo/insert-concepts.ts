import type { Rows } from '@fortschrift/api/ports/store';
import { canonicalJson } from '@fortschrift/domain/canonical-json';
import type { Chapter, ChapterContent } from '@fortschrift/domain/concept';
import type { Id } from '@fortschrift/domain/id';
import { recordRowsOf } from '@fortschrift/domain/record-rows';
import { type ConceptVersion, freezeVersion, type VersionContent } from '@fortschrift/domain/version';
import { type DemoCalendar, momentOn } from './calendar.ts';
import { oldChapters, oldMeasures } from './concept-2018/chapters.ts';
import { type ConceptKey, chaptersOf, contentAt } from './concept-content.ts';
import type { ChapterData, Edition } from './concept-data.ts';
import { newChapters } from './concept-new/chapters.ts';
import { newProgress } from './concept-new/implementation.ts';
import { demoCounty } from './county.ts';
import { demoId } from './demo-id.ts';

const titles: Record<ConceptKey, string> = {
  '2018': 'Integrationskonzept 2018',
  new: 'Integrations- und Teilhabekonzept',
};

export type ChapterNow = { readonly chapter: Chapter; readonly content: ChapterContent };

/** The chapters of both concepts as they stand today: what the live documents are filled with. */
export function chaptersNow(calendar: DemoCalendar): readonly ChapterNow[] {
  return [...chaptersAt('2018', 'live', calendar), ...chaptersAt('new', 'live', calendar)];
}

/** A version of the demo, frozen by the same function as any other. */
export function frozenContent(
  concept: ConceptKey,
  edition: Edition,
  label: string,
  stand: string,
  calendar: DemoCalendar,
): VersionContent {
  const frozen = freezeVersion(
    { id: demoId(`concept:${concept}`), title: titles[concept] },
    demoCounty.name,
    label,
    stand,
    chaptersAt(concept, edition, calendar),
  );
  if (!frozen.ok) throw new Error(`the demo's ${concept} ${label} cannot be frozen: ${frozen.failure.code}`);
  return frozen.value;
}

/** Inserts both concepts with chapters, records, versions and reports; versions are frozen by `office`. */
export async function insertConcepts(
  rows: Rows,
  calendar: DemoCalendar,
  sha256: (text: string) => string,
  office: Id,
): Promise<void> {
  await insertConcept(rows, '2018', null, momentOn('2018-12-13', '09:00'), calendar);
  await insertConcept(rows, 'new', '2018', momentOn(calendar.kickoff, '08:00'), calendar);
  for (const { concept, content, version } of demoVersions(calendar)) {
    const canonical = canonicalJson(content);
    const frozenBy = concept === '2018' ? null : office;
    await rows.versions.insert({ ...version, sha256: sha256(canonical), frozenBy }, canonical);
  }
  await insertReports(rows, calendar, office);
}

async function insertConcept(
  rows: Rows,
  concept: ConceptKey,
  basedOn: ConceptKey | null,
  createdAt: number,
  calendar: DemoCalendar,
): Promise<void> {
  await rows.concepts.insert({
    id: demoId(`concept:${concept}`),
    countyId: demoCounty.id,
    title: titles[concept],
    basedOnId: basedOn === null ? null : demoId(`concept:${basedOn}`),
    createdAt,
  });
  const now = chaptersAt(concept, 'live', calendar);
  const chapters = now.map(({ chapter }) => chapter);
  for (const chapter of chapters) await rows.chapters.insert(chapter);
  for (const { chapter, content } of now) {
    await rows.records.replaceChapter(chapter.id, recordRowsOf(chapter, chapters, content));
  }
}

type DemoVersion = {
  readonly concept: ConceptKey;
  readonly edition: Edition;
  readonly content: VersionContent;
  readonly version: Omit<ConceptVersion, 'sha256' | 'frozenBy'>;
};

/** Every version of the demo, oldest first. */
export function demoVersions(calendar: DemoCalendar): readonly DemoVersion[] {
  const { draft03, draft09, version10, version11, published } = calendar;
  const make = (
    concept: ConceptKey,
    edition: Edition,
    label: string,
    stand: string,
    state: ConceptVersion['state'],
    note: string,
    publishedOn: string | null,
  ): DemoVersion => ({
    concept,
    edition,
    content: frozenContent(concept, edition, label, stand, calendar),
    version: {
      id: demoId(`version:${concept}:${label}`),
      conceptId: demoId(`concept:${concept}`),
      countyId: demoCounty.id,
      label,
      stand,
      note,
      state,
      frozenAt: momentOn(stand, '11:20'),
      publishedAt: publishedOn === null ? null : momentOn(publishedOn, '09:00'),
    },
  });
  return [
    make('2018', 'live', '1.0', '2018-12-13', 'superseded', 'Vom Kreistag beschlossen', '2018-12-20'),
    make('new', '0.3', '0.3', draft03, 'draft', 'Erster Arbeitsstand nach dem Auftakt', null),
    make('new', '0.9', '0.9', draft09, 'returned', 'Entwurf für die Steuerungsgruppe', null),
    make(
      'new',
      '1.0',
      '1.0',
      version10,
      'published',
      'Die drei Punkte der Steuerungsgruppe sind eingearbeitet',
      published,
    ),
    make('new', '1.1', '1.1', version11, 'committee', 'Erste Fortschreibung', null),
  ];
}

async function insertReports(rows: Rows, calendar: DemoCalendar, reportedBy: Id): Promise<void> {
  const interim = momentOn(calendar.interimReport, '10:00');
  for (const [index, { data, state, report }] of oldMeasures.entries()) {
    await rows.implementation.insert({
      id: demoId(`report:2018:${data.key}`),
      countyId: demoCounty.id,
      conceptId: demoId('concept:2018'),
      measureId: demoId(`measure:2018:${data.key}`),
      state,
      text: report,
      reportedAt: interim + index * 60_000,
      reportedBy,
    });
  }
  for (const { measure, state, text, daysAgo } of newProgress) {
    await rows.implementation.insert({
      id: demoId(`report:new:${measure}:${state}`),
      countyId: demoCounty.id,
      conceptId: demoId('concept:new'),
      measureId: demoId(`measure:new:${measure}`),
      state,
      text,
      reportedAt: calendar.now - daysAgo * 24 * 60 * 60 * 1000,
      reportedBy,
    });
  }
}

function chaptersAt(concept: ConceptKey, edition: Edition, calendar: DemoCalendar): readonly ChapterNow[] {
  const data: readonly ChapterData[] = concept === '2018' ? oldChapters : newChapters;
  const contents = new Map(
    data.map((chapter) => [
      demoId(`chapter:${concept}:${chapter.key}`),
      contentAt(concept, chapter, edition, calendar.adoptionYear),
    ]),
  );
  return chaptersOf(concept, data, edition).flatMap((chapter) => {
    const content = contents.get(chapter.id);
    return content ? [{ chapter, content }] : [];
  });
}
