import type { WorkshopTable } from '@fortschrift/domain/table';
import type { Workshop } from '@fortschrift/domain/workshop';
import type { InvitationMessages } from '@fortschrift/i18n/invitation/messages';

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
  /** What a German text says in the language of the invitation; null where nobody translated it. */
  readonly told?: (text: string) => string | null;
};

/** Words of another language in a text that runs the other way keep their own order between these (UAX #9). */
const isolated = (text: string) => `\u2068${text}\u2069`;

/** A title that ends with a mark of its own needs no other behind it. */
const ended = (text: string) => text.replace(/([?!…])(\u2069?)[.,](?=\s|$)/g, '$1$2');

/** A text in the parts between which a line may end: after the slashes of an address, never inside of its words. */
export function breakable(text: string): readonly string[] {
  return text.split(/(?<=\/)(?!\/)/);
}

/** An invitation as plain text: subject, and paragraphs with an empty line between them. What is not known is left out. */
export function invitationText(
  source: InvitationSource,
  words: InvitationMessages,
  direction: 'ltr' | 'rtl' = 'ltr',
): { readonly subject: string; readonly text: string } {
  const { workshop, day, calendarUrl, told = () => null } = source;
  const own = direction === 'rtl' ? isolated : (text: string) => text;
  const [title, office] = [own(workshop.title), own(source.office)];
  const time = words.time(workshop.starts, workshop.ends);
  const { programme } = workshop.plan;
  const paragraphs = [
    words.hello,
    ended(words.invites(office, title)),
    [
      `${words.when}: ${[day, time].filter(Boolean).join(', ')}`,
      workshop.place && `${words.where}: ${own(workshop.place)}`,
    ],
    workshop.purpose && [`${words.why}:`, own(workshop.purpose)],
    workshop.question && [`${words.question}:`, told(workshop.question) ?? own(workshop.question)],
    source.tables.length > 1 && [
      `${words.themes}:`,
      ...source.tables.map((table) => `– ${told(table.title) ?? own(table.title)}`),
    ],
    programme.length > 0 && [
      `${words.programme}:`,
      ...programme.map((item) => `${item.starts}  ${own(item.title)}`),
    ],
    [`${words.how}:`, words.phone, `${words.languages} ${source.languages.map(own).join(', ')}.`],
    words.became,
    [words.calendar, calendarUrl],
    [words.bye, office],
  ];
  return {
    subject: ended(words.subject(title, day)),
    text: paragraphs
      .flatMap((paragraph) => {
        if (paragraph === false || paragraph === '') return [];
        return typeof paragraph === 'string' ? paragraph : paragraph.filter(Boolean).join('\n');
      })
      .join('\n\n'),
  };
}
