import type { PublicHome } from '@fortschrift/api/contract/public';
import { formatDay } from '@fortschrift/i18n/date';
import { outcomeLine } from '@fortschrift/i18n/de/decision';
import { publicWords } from '@fortschrift/i18n/de/public';
import type { ThreadStep } from '#lib/ui/Thread.svelte';
import { conceptHref } from './addresses.ts';

const { counts: count, home } = publicWords;
const words = home.steps;

/** How a county's concept came about, with real numbers: ideas, goals and measures, version, decision, answers. */
export function homeThread(
  slug: string,
  concept: NonNullable<PublicHome['concept']>,
  counts: PublicHome['counts'],
): readonly ThreadStep[] {
  const { version, decision, chapters } = concept;
  const goals = chapters.reduce((sum, chapter) => sum + chapter.goals, 0);
  const measures = chapters.reduce((sum, chapter) => sum + chapter.measures, 0);
  return [
    {
      kind: 'idea',
      label: words.idea,
      title: count.ideas(counts.ideas),
      note: words.ideaNote(counts.events),
      href: `/${slug}/ideen`,
    },
    {
      kind: 'measure',
      label: words.measure,
      title: words.measureTitle(goals, measures),
      href: conceptHref(slug),
    },
    {
      kind: 'version',
      label: words.version,
      title: words.versionTitle(version.label),
      note: words.standNote(formatDay(version.stand)),
      href: conceptHref(slug),
    },
    {
      kind: 'decision',
      label: words.decision,
      title: decision
        ? decision.vote
          ? `${decision.body}, ${outcomeLine(decision.vote, true)}`
          : decision.body
        : words.decisionOpen,
      ...(decision ? { note: formatDay(decision.day), href: `${conceptHref(slug)}#decisions` } : {}),
      reached: decision !== null,
    },
    {
      kind: 'answer',
      label: words.answer,
      title: words.answerTitle(counts.answered),
      note: words.answerNote(counts.ideas),
      href: `/${slug}/ideen`,
      reached: counts.answered > 0,
    },
  ];
}
