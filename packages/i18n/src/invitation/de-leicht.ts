import type { InvitationMessages } from './messages.ts';

export const invitation: InvitationMessages = {
  subject: (title, day) => `Einladung: ${title}, ${day}`,
  hello: 'Guten Tag,',
  invites: (office, title) => `${office} lädt Sie ein. Die Veranstaltung heißt: ${title}.`,
  when: 'Wann ist das?',
  time: (starts, ends) => (ends ? `${starts} bis ${ends} Uhr` : starts ? `ab ${starts} Uhr` : ''),
  where: 'Wo ist das?',
  why: 'Um was geht es?',
  question: 'Das wollen wir von Ihnen wissen',
  programme: 'Das machen wir',
  themes: 'Darüber sprechen wir an den Tischen',
  how: 'So machen Sie mit',
  phone:
    'Sie können Ihr Handy benutzen. Oder Sie schreiben auf Papier. Sie müssen Ihren Namen nicht sagen. Es gibt WLAN. Wir helfen Ihnen.',
  languages: 'Sie können in Ihrer Sprache lesen und schreiben:',
  became: 'Wir lesen alle Karten. Danach steht im Internet, was daraus wird.',
  calendar: 'Hier ist der Termin für Ihren Kalender:',
  bye: 'Wir freuen uns auf Sie.',
};
