/** German sentences around an invitation: choosing its language, copying it, handing out the date. */
export const invitationWords = {
  title: 'Einladung',
  lead: 'Der Text entsteht aus den Angaben der Veranstaltung. Kopieren Sie ihn in Brief oder E-Mail und ändern Sie ihn dort.',
  language: 'Sprache',
  original:
    'Titel, Zweck und Programm stehen so da, wie Sie sie geschrieben haben. Bitte lassen Sie sie übersetzen, bevor Sie den Text verschicken. Leitfrage und Themen übersetzen Sie an der Veranstaltung unter „Fragen übersetzen“.',
  subject: 'Betreff',
  text: 'Text',
  copySubject: 'Betreff kopieren',
  copy: 'Text kopieren',
  copied: 'kopiert',
  byHand:
    'Ihr Browser gibt die Zwischenablage nicht frei. Bitte markieren und kopieren Sie den Text von Hand.',
  mail: 'Als E-Mail öffnen',
  calendar: 'Termin als Kalenderdatei',
  calendarText:
    'Die Datei lässt sich in jedem Kalender öffnen und an die E-Mail hängen. Ändern Sie später Tag, Zeit oder Ort, ersetzt die neue Datei den Eintrag.',
  noDay: 'Es fehlt noch der Tag.',
  print: 'Drucken',
} as const;
