/** The invitation to an event, to be copied into a letter or a mail. German is the source. */
export const invitation = {
  subject: (title: string, day: string) => `Einladung: ${title}, ${day}`,
  hello: 'Guten Tag,',
  invites: (office: string, title: string) => `${office} lädt Sie herzlich ein: ${title}.`,
  when: 'Wann',
  time: (starts: string, ends: string) =>
    ends ? `${starts} bis ${ends} Uhr` : starts ? `ab ${starts} Uhr` : '',
  where: 'Wo',
  why: 'Worum es geht',
  question: 'Unsere Frage an Sie',
  programme: 'Programm',
  themes: 'Themen an den Tischen',
  how: 'So machen Sie mit',
  phone:
    'Mit Ihrem eigenen Telefon oder auf Papier. Sie brauchen kein Konto und nennen keinen Namen. Vor Ort gibt es WLAN und Hilfe.',
  languages: 'Sie können in Ihrer Sprache lesen und schreiben:',
  became: 'Jede Karte wird gelesen. Was daraus wird, steht danach öffentlich im Internet.',
  calendar: 'Den Termin für Ihren Kalender finden Sie hier:',
  bye: 'Wir freuen uns auf Sie.',
} as const;
