import { pluralOf } from '../plural.ts';

const plural = pluralOf('de');

/** German sentences of the page where the questions of an event are translated. */
export const promptWords = {
  title: 'Fragen in anderen Sprachen',
  short: 'Fragen übersetzen',
  lead: 'Was Sie hier eintragen, steht auf den Telefonen groß; Ihre deutschen Worte stehen klein darunter. Was leer bleibt, steht dort auf Deutsch.',
  mediator:
    'Am besten übersetzt, wer Sprachmittlung macht. Ändern Sie später den deutschen Text, erscheint er wieder auf Deutsch, bis auch die Übersetzung neu ist.',
  language: 'Sprache',
  done: (count: number, of: number) => `${count} von ${of}`,
  kinds: {
    question: 'Leitfrage',
    round: (number: number) => `Runde ${number}`,
    table: (number: number) => `Frage an Tisch ${number}`,
    dots: (number: number) => `Frage zu den Punkten an Tisch ${number}`,
    theme: (number: number) => `Thema von Tisch ${number}`,
  },
  left: (left: number) =>
    left >= 0
      ? `noch ${plural(left, { one: '1 Zeichen', other: '# Zeichen' })}`
      : `${plural(-left, { one: '1 Zeichen', other: '# Zeichen' })} zu viel`,
  save: 'Übersetzungen speichern',
  saving: 'Speichert',
  saved: 'Übersetzungen gespeichert',
  unsaved: 'Noch nicht gespeichert',
  none: 'Es gibt noch nichts zu übersetzen',
  noneText: 'Schreiben Sie zuerst eine Leitfrage oder legen Sie Tische mit Fragen an.',
  toEvent: 'Zur Veranstaltung',
  frozen: 'Die Veranstaltung ist abgeschlossen. Übersetzungen ändern sich nicht mehr.',
} as const;
