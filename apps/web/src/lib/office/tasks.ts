import type { CommitteeView } from '@fortschrift/api/contract/committee';
import type { WorkshopCounts } from '@fortschrift/api/contract/workshop';
import type { Workshop } from '@fortschrift/domain/workshop';
import { formatDay } from '@fortschrift/i18n/date';
import { versionStateLabels } from '@fortschrift/i18n/de/labels';
import { office } from '@fortschrift/i18n/de/office';

export type CountedWorkshop = Workshop & { readonly counts: WorkshopCounts };

/** One thing that waits for somebody of the office. */
export interface Task {
  readonly kind: 'event' | 'answer' | 'version' | 'session';
  readonly title: string;
  readonly note: string;
  readonly href: string;
}

/** What the overview is made from. `today` is YYYY-MM-DD. */
export interface TaskSource {
  readonly workshops: readonly CountedWorkshop[];
  /** Cards of closed events nobody has answered. */
  readonly unanswered: number;
  readonly committee: Pick<CommitteeView, 'versions' | 'sessions'> | null;
  readonly today: string;
}

const words = office.overview.tasks;

/** What needs doing now, the most pressing first: events, answers, versions under way, the next sessions. */
export function tasksOf({ workshops, unanswered, committee, today }: TaskSource): readonly Task[] {
  return [
    ...workshops.flatMap((workshop) => eventTasks(workshop, today)),
    ...(unanswered > 0
      ? [
          {
            kind: 'answer' as const,
            title: words.answers(unanswered),
            note: words.answersNote,
            href: '/buero/ideen?answered=no',
          },
        ]
      : []),
    ...(committee ? versionTasks(committee) : []),
    ...(committee ? sessionTasks(committee, today) : []),
  ];
}

function eventTasks(workshop: CountedWorkshop, today: string): Task[] {
  const page = `/buero/veranstaltungen/${workshop.id}`;
  const { title, state } = workshop;
  if (state === 'closed')
    return [{ kind: 'event', title: words.result(title), note: words.resultNote, href: `${page}/ergebnis` }];
  if (state !== 'planned') return [];
  if (workshop.day < today)
    return [{ kind: 'event', title: words.overdue(title), note: words.overdueNote, href: page }];
  return workshop.counts.tables === 0
    ? [{ kind: 'event', title: words.noTables(title), note: words.noTablesNote, href: `${page}#tische` }]
    : [];
}

function versionTasks({ versions }: Pick<CommitteeView, 'versions'>): Task[] {
  return versions.flatMap((version): Task[] => {
    const href = `/buero/fassungen/${version.id}`;
    switch (version.state) {
      case 'returned':
        // Sent back and worked in since: the newer version of the same concept says so.
        return isLatest(version, versions)
          ? [{ kind: 'version', title: words.returned(version.label), note: words.returnedNote, href }]
          : [];
      case 'adopted':
      case 'adoptedAmended':
        return [{ kind: 'version', title: words.publish(version.label), note: words.publishNote, href }];
      case 'steeringReview':
      case 'committee':
      case 'postponed':
        return [
          {
            kind: 'version',
            title: words.inBody(version.label, versionStateLabels[version.state]),
            note: words.inBodyNote(version.comments),
            href,
          },
        ];
      default:
        return [];
    }
  });
}

function isLatest(version: CommitteeView['versions'][number], versions: CommitteeView['versions']): boolean {
  return versions.every(
    (other) => other.conceptId !== version.conceptId || other.frozenAt <= version.frozenAt,
  );
}

function sessionTasks({ sessions }: Pick<CommitteeView, 'sessions'>, today: string): Task[] {
  return sessions
    .filter((session) => session.day >= today && session.state !== 'cancelled' && session.state !== 'ended')
    .toSorted((a, b) => (a.day < b.day ? -1 : 1))
    .slice(0, 3)
    .map((session) => ({
      kind: 'session',
      title: session.title,
      note: words.sessionNote(session.body, formatDay(session.day)),
      href: '/buero/gremien#sitzungen',
    }));
}
