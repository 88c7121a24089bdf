import type { WorkshopTable } from '@fortschrift/domain/table';
import type { Workshop } from '@fortschrift/domain/workshop';
import type { InvitationMessages } from '@fortschrift/i18n/invitation';

/** What an invitation is written from. */
export type InvitationSource = {
  readonly workshop: Pick<Workshop, 'title' | 'starts' | 'ends' | 'place' | 'purpose' | 'question' | 'plan'>;
  readonly tables: readonly Pick<WorkshopTable, 'title'>[];
  /** Who invites, as the imprint names it. */
  readonly office: string;
  /** The day in the language of the text. */
  readonly day: string;
  /** Own names of the languages people can use. */
  readonly languages: readonly string[];
  readonly calendarUrl: string;
};

/** An invitation as plain text: subject, and paragraphs with an empty line between them. What is not known is left out. */
export function invitationText(
  { workshop, tables, office, day, languages, calendarUrl }: InvitationSource,
  words: InvitationMessages,
): { readonly subject: string; readonly text: string } {
  const time = words.time(workshop.starts, workshop.ends);
  const { programme } = workshop.plan;
  const paragraphs = [
    words.hello,
    words.invites(office, workshop.title),
    [
      `${words.when}: ${[day, time].filter(Boolean).join(', ')}`,
      workshop.place && `${words.where}: ${workshop.place}`,
    ],
    workshop.purpose && [`${words.why}:`, workshop.purpose],
    workshop.question && [`${words.question}:`, workshop.question],
    tables.length > 1 && [`${words.themes}:`, ...tables.map(({ title }) => `– ${title}`)],
    programme.length > 0 && [
      `${words.programme}:`,
      ...programme.map(({ starts, title }) => `${starts}  ${title}`),
    ],
    [`${words.how}:`, words.phone, `${words.languages} ${languages.join(', ')}.`],
    words.became,
    [words.calendar, calendarUrl],
    [words.bye, office],
  ];
  return {
    subject: words.subject(workshop.title, day),
    text: paragraphs
      .flatMap((paragraph) => {
        if (paragraph === false || paragraph === '') return [];
        return typeof paragraph === 'string' ? paragraph : paragraph.filter(Boolean).join('\n');
      })
      .join('\n\n'),
  };
}
