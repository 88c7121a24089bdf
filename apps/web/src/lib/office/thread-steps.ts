import type { Id } from '@fortschrift/domain/id';
import { tagOf } from '@fortschrift/domain/language';
import type { IdeaThread, ThreadRecord, ThreadVersion } from '@fortschrift/domain/thread';
import { formatDay, formatMoment } from '@fortschrift/i18n/date';
import { ideaResultLabels, implementationStateLabels, versionStateLabels } from '@fortschrift/i18n/de/labels';
import { ideaWords } from '@fortschrift/i18n/de/office-idea';
import type { ThreadStep } from '#lib/ui/Thread.svelte';
import { recordHref } from './result-source.ts';

const words = ideaWords.detail;

/** One way through the thread of a card. */
export interface ThreadWay {
  /** The record it leads to; null for the way of the card alone. */
  readonly recordId: Id | null;
  readonly label: string;
  readonly steps: readonly ThreadStep[];
}

/**
 * The thread of a card as ways to walk. One goal or measure, or none yet: one way from the card to the answer. Several:
 * first the card with its answer, then a way to each, from where it was taken up.
 */
export function threadWays(thread: IdeaThread): readonly ThreadWay[] {
  const start = [cardStep(thread), ...clusterSteps(thread)];
  const answer = answerStep(thread);
  const [first, ...more] = thread.records.toSorted((a, b) => vias.indexOf(a.via) - vias.indexOf(b.via));
  if (!first) {
    const open: ThreadStep = { kind: 'measure', label: words.measure, title: words.noRecord, reached: false };
    return [{ recordId: null, label: words.thread, steps: [...start, open, answer] }];
  }
  if (more.length === 0) {
    const taken = first.via === 'proposal' ? [cardStep(thread), proposalStep(thread)] : start;
    return [
      {
        recordId: first.id,
        label: words.thread,
        steps: [...taken, recordStep(first), ...versionSteps(first), answer],
      },
    ];
  }
  return [
    { recordId: null, label: words.thread, steps: [...start, answer] },
    ...[first, ...more].map((record) => ({
      recordId: record.id,
      label: words.threadTo(record.title || words.untitled),
      steps: [takenFrom(thread, record), recordStep(record), ...versionSteps(record)],
    })),
  ];
}

/** The nearer to the card's own words, the earlier. */
const vias: readonly ThreadRecord['via'][] = ['idea', 'cluster', 'proposal'];

function takenFrom(thread: IdeaThread, { via }: ThreadRecord): ThreadStep {
  const [cluster] = clusterSteps(thread);
  if (via === 'proposal') return proposalStep(thread);
  const { current: _, ...card } = cardStep(thread);
  return via === 'cluster' && cluster ? cluster : card;
}

function resultHref(workshopId: Id, anchor: string): string {
  return `/buero/veranstaltungen/${workshopId}/ergebnis#${anchor}`;
}

function cardStep({ idea }: IdeaThread): ThreadStep {
  return {
    kind: 'idea',
    label: words.card,
    title: idea.text,
    href: resultHref(idea.workshopId, `idea-${idea.id}`),
    note: words.at(idea.tableTitle, idea.workshopTitle),
    lang: tagOf(idea.language),
    current: true,
  };
}

function clusterSteps({ cluster, idea }: IdeaThread): readonly ThreadStep[] {
  if (!cluster) return [];
  return [
    {
      kind: 'cluster',
      label: words.cluster,
      title: cluster.heading || words.unnamed,
      href: resultHref(idea.workshopId, `cluster-${cluster.id}`),
      note: words.clusterNote(cluster.ideas, cluster.dots),
    },
  ];
}

function proposalStep({ idea }: IdeaThread): ThreadStep {
  return {
    kind: 'proposal',
    label: words.proposal,
    title: idea.tableTitle,
    href: `/buero/veranstaltungen/${idea.workshopId}/ergebnis`,
  };
}

function recordStep(record: ThreadRecord): ThreadStep {
  const { implementation } = record;
  return {
    kind: record.kind,
    label: words[record.kind],
    title: record.title || words.untitled,
    href: recordHref(record),
    ...(implementation
      ? { note: `${words.implementation}: ${implementationStateLabels[implementation.state]}` }
      : {}),
  };
}

/**
 * The last version a Beschluss was made about and the newest one, each with its decision, in their order: what is in
 * force and what is under way. The whole list is on the versions' own pages.
 */
function versionSteps({ versions }: ThreadRecord): readonly ThreadStep[] {
  const byStand = versions.toSorted((a, b) => (a.stand < b.stand ? -1 : 1));
  const latest = byStand.at(-1);
  if (!latest) return [{ kind: 'version', label: words.version, title: words.noVersion, reached: false }];
  const resolved = byStand.findLast(({ decision }) => decision?.binding);
  const shown = resolved && resolved !== latest ? [resolved, latest] : [latest];
  return shown.flatMap((version) => [versionStep(version), decisionStep(version)]);
}

function versionStep({ id, label, number, state }: ThreadVersion): ThreadStep {
  return {
    kind: 'version',
    label: words.version,
    title: words.versionTitle(label, number),
    href: `/buero/fassungen/${id}`,
    note: versionStateLabels[state],
  };
}

function decisionStep({ id, decision }: ThreadVersion): ThreadStep {
  if (!decision) return { kind: 'decision', label: words.decision, title: words.noDecision, reached: false };
  const { binding, body, kind, day } = decision;
  return {
    kind: 'decision',
    label: binding ? words.decision : words.recommendation,
    title: words.decisionTitle(body, words[binding ? 'decided' : 'recommended'][kind]),
    href: `/buero/fassungen/${id}`,
    note: formatDay(day),
  };
}

function answerStep({ answer }: IdeaThread): ThreadStep {
  return answer
    ? {
        kind: 'answer',
        label: words.answer,
        title: ideaResultLabels[answer.result],
        href: '#rueckmeldung',
        note: formatMoment(answer.answeredAt),
      }
    : { kind: 'answer', label: words.answer, title: words.noAnswer, href: '#rueckmeldung', reached: false };
}
