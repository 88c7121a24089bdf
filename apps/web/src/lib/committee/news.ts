import type { CommitteeView } from '@fortschrift/api/contract/committee';
import { committee } from '@fortschrift/i18n/de/committee';
import { paperKindLabels, versionStateLabels } from '@fortschrift/i18n/de/labels';
import { calendarDay } from '#lib/public/calendar-day.ts';
import { decisionWord } from './decision-words.ts';

const words = committee.papers;

/** Something that came after the last visit. */
export interface NewsEntry {
  readonly key: string;
  readonly href: string;
  readonly title: string;
  readonly note: string;
  /** YYYY-MM-DD */
  readonly day: string;
}

/** What is newer than `since` (Unix milliseconds): versions, papers and decisions, newest first. */
export function newsSince(view: CommitteeView, since: number): readonly NewsEntry[] {
  const versions = view.versions.map((version) => ({
    key: version.id,
    href: `/gremium/fassung/${version.id}`,
    title: words.newVersion(version.concept, version.label),
    note: words.newVersionNote(versionStateLabels[version.state]),
    at: version.frozenAt,
    day: calendarDay(version.frozenAt),
  }));
  const papers = view.papers.map((paper) => ({
    key: paper.id,
    href: `/gremium/vorlage/${paper.id}`,
    title: paper.title,
    note: words.newPaperNote(paperKindLabels[paper.kind], paper.originator),
    at: endOfDay(paper.day),
    day: paper.day,
  }));
  const decisions = view.decisions.map((decision) => ({
    key: decision.id,
    href: `/gremium/fassung/${decision.versionId}#decisions`,
    title: words.newVersion(decision.concept, decision.label),
    note: words.newDecisionNote(decisionWord(decision), decision.body),
    at: decision.recordedAt,
    day: calendarDay(decision.recordedAt),
  }));
  return [...versions, ...papers, ...decisions]
    .filter(({ at }) => at > since)
    .toSorted((a, b) => b.at - a.at)
    .map(({ at: _, ...entry }) => entry);
}

/** Papers know their day only: one of today is new until tomorrow. */
function endOfDay(day: string): number {
  return Date.parse(`${day}T23:59:59Z`);
}
