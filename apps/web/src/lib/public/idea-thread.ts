import { tagOf } from '@fortschrift/domain/language';
import type { IdeaThread, ThreadRecord, ThreadVersion } from '@fortschrift/domain/thread';
import { formatDay } from '@fortschrift/i18n/date';
import { ideaKindLabels, ideaResultLabels, implementationStateLabels } from '@fortschrift/i18n/de/labels';
import { publicIdeas } from '@fortschrift/i18n/de/public-ideas';
import type { ThreadStep } from '#lib/ui/Thread.svelte';
import { conceptHref, recordHref } from './addresses.ts';
import { calendarDay } from './calendar-day.ts';

const { steps: words, outcome } = publicIdeas.idea;
const nearness = ['idea', 'cluster', 'proposal'] as const;

/** The goals and measures a card leads to on its shortest way: over itself, else its cluster, else its table. */
export function nearestRecords(thread: IdeaThread): readonly ThreadRecord[] {
  const via = nearness.find((way) => thread.records.some((record) => record.via === way));
  return thread.records.filter((record) => record.via === via);
}

/** The goals and measures that are reached on a longer way. */
export function otherRecords(thread: IdeaThread): readonly ThreadRecord[] {
  const nearest = new Set(nearestRecords(thread));
  return thread.records.filter((record) => !nearest.has(record));
}

/**
 * The way of one card forwards, station by station, each with the address it leads to. What has not come yet is
 * a station that is not reached; where an answer ends the way, nothing is awaited before it.
 */
export function ideaThread(slug: string, thread: IdeaThread): readonly ThreadStep[] {
  const records = nearestRecords(thread);
  const version = records[0]?.versions[0];
  return [
    ideaStep(thread),
    ...clusterSteps(thread),
    ...(records[0]?.via === 'proposal'
      ? [{ kind: 'proposal', label: words.proposal, title: words.proposalTitle } as const]
      : []),
    ...records.map((record) => recordStep(slug, record)),
    ...(records.length === 0 && !thread.answer
      ? [{ kind: 'measure', label: words.noRecord, title: words.noRecordTitle, reached: false } as const]
      : []),
    ...(version ? versionSteps(slug, version) : []),
    answerStep(thread),
  ];
}

function ideaStep({ idea }: IdeaThread): ThreadStep {
  return {
    kind: 'idea',
    label: words.idea(ideaKindLabels[idea.kind]),
    title: idea.text,
    lang: tagOf(idea.language),
    note: words.table(idea.tableTitle, formatDay(idea.day)),
    current: true,
  };
}

function clusterSteps({ cluster }: IdeaThread): readonly ThreadStep[] {
  if (!cluster) return [];
  return [
    {
      kind: 'cluster',
      label: words.cluster,
      title: cluster.heading,
      note: words.clusterNote(cluster.ideas, cluster.dots),
    },
  ];
}

function recordStep(slug: string, record: ThreadRecord): ThreadStep {
  const version = record.versions[0];
  const { implementation } = record;
  return {
    kind: record.kind,
    label: words[record.kind],
    title: words.numbered(version?.number ?? '', record.title),
    ...(version ? { href: recordHref(slug, record.id, namedIn(version)) } : {}),
    ...(implementation
      ? {
          note: words.implementation(
            implementationStateLabels[implementation.state],
            formatDay(calendarDay(implementation.reportedAt)),
          ),
        }
      : {}),
  };
}

function versionSteps(slug: string, version: ThreadVersion): readonly ThreadStep[] {
  const { decision } = version;
  const step: ThreadStep = {
    kind: 'version',
    label: words.version,
    title: words.versionTitle(version.label),
    note: words.stand(formatDay(version.stand)),
    href: conceptHref(slug, namedIn(version)),
  };
  if (!decision) return [step];
  return [
    step,
    {
      kind: 'decision',
      label: decision.binding ? words.decision : words.recommendation,
      title: words.decisionTitle(decision.body, outcome[decision.kind]),
      note: formatDay(decision.day),
      href: `${conceptHref(slug, namedIn(version))}#decisions`,
    },
  ];
}

function answerStep({ answer }: IdeaThread): ThreadStep {
  if (!answer) return { kind: 'answer', label: words.answer, title: words.noAnswer, reached: false };
  return {
    kind: 'answer',
    label: words.answer,
    title: ideaResultLabels[answer.result],
    note: formatDay(calendarDay(answer.answeredAt)),
    href: '#answer',
  };
}

/** Only versions that are no longer in force have to be named in an address. */
function namedIn(version: ThreadVersion): string | null {
  return version.state === 'published' ? null : version.id;
}
